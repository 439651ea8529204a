package org.plimsoll.planner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFinding;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.measure.CodecLevel;
import org.plimsoll.planner.measure.Counting;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Findings;
import org.plimsoll.planner.plan.Outlook;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.Scenario;

/** The one way from logs to an answer, shared by the command line and the desktop. */
public final class Study {
    private Study() {}

    /**
     * Measures the sources and, if the request has a scenario, plans with what was measured. Trouble with a source is
     * part of the result; it never throws for bad input.
     *
     * @param request what is to be studied
     * @param progress told how far it is, asked whether to stop
     * @throws CancellationException if the progress asked to stop
     */
    public static StudyResult run(StudyRequest request, Progress progress) {
        return run(request, progress, Counting.NONE);
    }

    /**
     * The same, and tells what was counted so far while it counts.
     *
     * @param request what is to be studied
     * @param progress told how far it is, asked whether to stop
     * @param counting told the messages and bytes of every block of lines
     * @throws CancellationException if the progress asked to stop
     */
    public static StudyResult run(StudyRequest request, Progress progress, Counting counting) {
        return conclude(request, new Survey(request, progress, counting).run());
    }

    /**
     * Measures the sources once and plans for each of several scenarios with what was measured.
     *
     * @param request what is to be studied; its scenario is not used
     * @param scenarios what to plan for
     * @param progress told how far it is, asked whether to stop
     * @return one result for each scenario, in their order
     * @throws CancellationException if the progress asked to stop
     */
    public static List<StudyResult> compare(StudyRequest request, List<Scenario> scenarios, Progress progress) {
        Set<CodecLevel> trials = new LinkedHashSet<>();
        scenarios.forEach(scenario -> trials.addAll(request.planning(scenario).trials()));
        StudyResult measured = new Survey(request, trials, progress, Counting.NONE).run();
        return scenarios.stream()
                .map(scenario -> conclude(request.planning(scenario), measured))
                .toList();
    }

    /**
     * Estimates what the logs cost from blocks at random places, so that a huge log is answered for in a moment. Files
     * that are compressed and streams are read whole. Trouble with a source is part of the result.
     *
     * @param request what is to be studied; its scenario and its codecs are not used
     * @param precision half width of the 95 % interval to reach, 0.01 for 1 %, above 0
     * @param seed seed of the places that are read
     * @param progress told how far it is, asked whether to stop
     * @throws CancellationException if the progress asked to stop
     */
    public static EstimateResult estimate(StudyRequest request, double precision, long seed, Progress progress) {
        return new Soundings(request, progress).run(precision, seed);
    }

    /**
     * Tells what the bytes of the logs are spent on, by hour and line kind, domain and binding. Trouble with a source
     * is part of the result.
     *
     * @param request what is to be studied; its scenario and its codecs are not used
     * @param top domains and bindings that are told apart, those with most bytes
     * @param progress told how far it is, asked whether to stop
     * @throws CancellationException if the progress asked to stop
     */
    public static BreakdownResult breakdown(StudyRequest request, int top, Progress progress) {
        return new Dissection(request, progress).run(top);
    }

    /**
     * Plans again with what was measured before: what the desktop calls whenever a knob is turned.
     *
     * @param measured a result whose measurements, compressions and allowed drift are used
     * @param scenario what to plan for
     * @return the same measurements with a new plan, or none if none of them can be planned with, and all findings
     */
    public static StudyResult plan(StudyResult measured, Scenario scenario) {
        return plan(measured, scenario, Outlook.LEARNT);
    }

    /**
     * The same with another outlook: with {@link Outlook#remembering()} what is planned again and again is forecast
     * once.
     *
     * @param measured a result whose measurements, compressions and allowed drift are used
     * @param scenario what to plan for
     * @param outlook where the volume goes
     */
    public static StudyResult plan(StudyResult measured, Scenario scenario, Outlook outlook) {
        CapacityPlan plan = Planner.plan(measured.measurements(), measured.compressions(), scenario, outlook);
        return result(
                measured,
                plan.logs().isEmpty() ? null : plan,
                Stream.concat(findings(measured).stream(), plan.findings().stream()));
    }

    /**
     * Words the findings of what was measured, and plans if the request has a scenario: the second half of a study.
     *
     * @param request its scenario and its allowed drift are used
     * @param measured what the first half found; its plan, its findings and its allowed drift are not used
     */
    static StudyResult conclude(StudyRequest request, StudyResult measured) {
        StudyResult judged = new StudyResult(
                measured.measurements(),
                measured.compressions(),
                measured.failures(),
                measured.skipped(),
                measured.inputs(),
                request.maxDrift(),
                null,
                List.of());
        Scenario scenario = request.scenario();
        return scenario == null ? result(judged, null, findings(judged).stream()) : plan(judged, scenario);
    }

    private static List<Finding> findings(StudyResult measured) {
        List<Finding> findings = new ArrayList<>();
        measured.inputs()
                .forEach(found -> findings.add(new Finding(
                        severity(found), found.sentence() + ".", new Finding.Origin(Finding.Place.FILES, ""))));
        findings.addAll(Findings.ofMeasurements(measured.measurements(), measured.maxDrift()));
        return findings;
    }

    /** What was given twice is left out and what is empty adds nothing; gaps and overlaps weaken the answer. */
    private static Finding.Severity severity(LogFinding found) {
        return switch (found.kind()) {
            case DUPLICATE, EMPTY -> Finding.Severity.NOTE;
            case GAP, OVERLAP, EXPANDING -> Finding.Severity.WARNING;
        };
    }

    private static StudyResult result(StudyResult measured, @Nullable CapacityPlan plan, Stream<Finding> findings) {
        return new StudyResult(
                measured.measurements(),
                measured.compressions(),
                measured.failures(),
                measured.skipped(),
                measured.inputs(),
                measured.maxDrift(),
                plan,
                Finding.gravestFirst(findings.toList()));
    }
}
