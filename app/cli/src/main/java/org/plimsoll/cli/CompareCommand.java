package org.plimsoll.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.report.Comparisons;
import org.plimsoll.report.Contender;
import org.plimsoll.report.Report;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.json.StudyReader;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scenarios side by side. */
@Command(
        name = "compare",
        addMethodSubcommands = false,
        header = {
            "Holds the scenarios of study files against each other, on the same logs.",
            "",
            "Examples:",
            "  plimsoll compare samples/studies/retention.json",
            "  plimsoll compare samples/studies/retention.json --json",
            "  plimsoll compare samples/studies/retention.json --pdf compared.pdf",
            "",
            "FILE is a study file that ends in .json or .plimsoll, see --save-scenario of",
            "`plimsoll plan`: of each the scenario called NAME, or all it has. The logs",
            "are the LOGs, else those of the first file; they are measured once. The",
            "first scenario is the one that the others are compared with.",
            ""
        },
        sortOptions = false,
        customSynopsis = "plimsoll compare [OPTIONS] FILE[#NAME]... [LOG...]",
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class CompareCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ReportTargets targets = new ReportTargets();

    @Mixin
    private final InputOptions inputs = new InputOptions();

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A scenario that was asked for. */
    private record Asked(StudyPlace place, Settings settings) {}

    @Override
    public Integer call() throws IOException {
        List<StudyFile> files = new ArrayList<>();
        List<Asked> asked = asked(files);
        inputs.adopt(files.get(0));
        LocalDate today = inputs.today(terminal);
        List<Scenario> scenarios = asked.stream()
                .map(each -> each.settings().scenario(today, inputs.paths()))
                .toList();
        Session session = new Session(terminal, inputs.quiet());
        List<StudyResult> results = session.compare(inputs.request(terminal), scenarios);
        return print(contenders(asked, results), scenarios.get(0).today(), session)
                .number();
    }

    private ExitCode print(List<Contender> contenders, LocalDate date, Session session) throws IOException {
        StudyResult first = contenders.get(0).study();
        Report report = Comparisons.compose(contenders, date);
        if (Session.hasAnswer(first)) {
            targets.write(report, session);
        }
        if (output.json()) {
            terminal.print(new JsonWriter(Version.number()).compared(contenders));
        } else if (Session.hasAnswer(first) && !targets.elsewhere()) {
            terminal.print(new TextWriter().render(report));
        }
        return first.complete()
                        && contenders.stream().allMatch(each -> each.study().plan() != null)
                ? ExitCode.DONE
                : ExitCode.INPUT;
    }

    /** What is to be compared; the files it comes from are added to a list. */
    private List<Asked> asked(List<StudyFile> files) {
        Settings said = inputs.settings(terminal);
        List<Asked> asked = new ArrayList<>();
        for (StudyPlace place : inputs.takeStudies()) {
            StudyFile study = StudyReader.read(place.file());
            files.add(study);
            for (StudyPlace one : place.each(study)) {
                asked.add(new Asked(one, StudyOptions.of(study, one).overlaidBy(said)));
            }
        }
        if (asked.size() < 2) {
            throw new UsageException("%s, expected two or more to compare, in study files that end in .json"
                    .formatted(asked.isEmpty() ? "no scenario" : "one scenario"));
        }
        return asked;
    }

    /** Each with its name; where two have the same, a number tells them apart. */
    private static List<Contender> contenders(List<Asked> asked, List<StudyResult> results) {
        List<String> names = asked.stream().map(each -> each.place().label()).toList();
        List<Contender> contenders = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            String name = names.get(i);
            if (Collections.frequency(names, name) > 1) {
                name = "%s (%s)".formatted(name, i + 1);
            }
            contenders.add(new Contender(name, results.get(i)));
        }
        return contenders;
    }
}
