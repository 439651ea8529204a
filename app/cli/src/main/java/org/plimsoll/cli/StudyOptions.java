package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.report.json.StudyReader;
import org.plimsoll.report.json.StudyWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A whole study, by options, by a file that keeps one, or by both: shared by every command that plans. */
final class StudyOptions {
    @Mixin
    private final InputOptions inputs = new InputOptions();

    @Option(
            names = "--scenario",
            paramLabel = "FILE[#NAME]",
            description = "Read logs and plan from a study file, and of several scenarios the one called NAME; options"
                    + " beside it count instead of what it says. --policy and --policy-from leave nothing of its"
                    + " policy.")
    private @Nullable String scenario;

    @Option(
            names = "--save-scenario",
            paramLabel = "FILE[#NAME]",
            description = "Write what was asked for as a study file; with NAME into a file that is there, beside its"
                    + " other scenarios.")
    private @Nullable String save;

    @Mixin
    private final PlanOptions plan = new PlanOptions();

    /**
     * A study that is asked for.
     *
     * @param settings what it was told
     * @param notes what was taken for granted on the way to the scenario
     * @param scenario what to plan for
     * @param request what to measure for it
     * @param maxDrift greatest allowed distance of the cost, null for any
     */
    record Asked(
            Settings settings,
            List<Finding> notes,
            Scenario scenario,
            StudyRequest request,
            @Nullable Double maxDrift) {
        /** The same for at least that many days. */
        Asked forDays(int days) {
            Scenario longer = scenario.withHorizonDays(Math.max(days, scenario.horizonDays()));
            return new Asked(settings, notes, longer, request.planning(longer), maxDrift);
        }

        /** The same with other words about what is measured. */
        Asked measuring(StudyRequest other) {
            return new Asked(settings, notes, scenario, other, maxDrift);
        }

        /** The same with any cost; whoever asked judges it by himself. */
        Asked allowingAnyDrift() {
            return measuring(request.allowingAnyDrift());
        }
    }

    /**
     * A study that was run.
     *
     * @param session what went on
     * @param result what was found
     * @param today day the answer speaks from
     */
    record Done(Session session, StudyResult result, LocalDate today) {}

    /** Whether nothing but trouble is to be told. */
    boolean quiet() {
        return inputs.quiet();
    }

    /** Measures and plans. */
    Done run(Terminal terminal) throws IOException {
        return run(terminal, ask(terminal));
    }

    /** Measures and plans, and tells what changes would save if that is asked for. */
    Done run(Terminal terminal, WhatIfOption whatIf) throws IOException {
        Reencoding reencoding = whatIf.reencoding(terminal, inputs.format(), null);
        Asked asked = ask(reencoding.terminal());
        StudyRequest request = whatIf.fielded(inputs, asked.request());
        Done done = run(terminal, asked.measuring(request));
        return new Done(done.session(), whatIf.compared(done.result(), reencoding, request), done.today());
    }

    /** Measures and plans what was asked for. */
    Done run(Terminal terminal, Asked asked) {
        Session session = new Session(terminal, inputs.quiet());
        StudyResult result = session.study(asked.request())
                .noting(asked.notes())
                .noting(asked.settings().compared(inputs.paths()));
        return new Done(session, result, asked.scenario().today());
    }

    /** What is asked for; a study file is written where one is wanted. */
    Asked ask(Terminal terminal) throws IOException {
        Settings settings = settings(terminal);
        List<Finding> notes = new ArrayList<>();
        Scenario asked = settings.scenario(inputs.today(terminal), inputs.paths(), notes::add);
        StudyRequest request = inputs.request(terminal).planning(asked);
        if (save != null) {
            save(StudyPlace.of(save), settings, new Session(terminal, inputs.quiet()));
        }
        return new Asked(
                settings, notes, asked, plan.compareCodecs() ? request.tryingAllCodecs() : request, request.maxDrift());
    }

    /** What the file says and what the options say instead. */
    private Settings settings(Terminal terminal) {
        Settings said = inputs.settings(terminal).overlaidBy(plan.settings());
        if (scenario == null) {
            return said;
        }
        StudyPlace place = StudyPlace.of(scenario);
        StudyFile study = StudyReader.read(place.file());
        inputs.adopt(study);
        return of(study, place).overlaidBy(said);
    }

    /** One scenario of a study; what is wrong is told with the name of the file. */
    static Settings of(StudyFile study, StudyPlace place) {
        try {
            return study.settings(place.name());
        } catch (InvalidScenarioException e) {
            throw new UsageException("%s: %s".formatted(place.file(), e.getMessage()), e);
        }
    }

    private void save(StudyPlace place, Settings settings, Session session) throws IOException {
        String name = place.name();
        StudyFile study;
        if (name == null) {
            study = inputs.study().withOnly(settings);
        } else {
            StudyFile.Named named = new StudyFile.Named(name, null, settings);
            study = (Files.exists(place.file()) ? StudyReader.read(place.file()) : inputs.study()).with(named);
        }
        StudyWriter.write(study, place.file());
        session.note(place.file() + ": written" + (inputs.timed() ? ", without --since and --until" : ""));
    }
}
