package org.plimsoll.cli;

import java.util.List;
import java.util.function.Function;

import org.plimsoll.formats.Progress;
import org.plimsoll.planner.EstimateResult;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.Reports;

/** One study at the command line: progress while it runs, a sentence for whatever failed, the exit code it deserves. */
final class Session {
    /** What is said of logs that hold too little. */
    static final String NO_PLAN = "no plan: the logs hold too little, expected messages over more than a moment, or"
            + " --messages-per-day beside them";

    private final Terminal terminal;
    private final boolean quiet;

    Session(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    /** Runs the study and says on standard error what could not be read. */
    StudyResult study(StudyRequest request) {
        StudyResult result = watched(request, progress -> Study.run(request, progress));
        tell(result);
        return result;
    }

    /** Plans for several scenarios with what is measured once, and says what could not be read. */
    List<StudyResult> compare(StudyRequest request, List<Scenario> scenarios) {
        List<StudyResult> results = watched(request, progress -> Study.compare(request, scenarios, progress));
        tell(results.get(0));
        return results;
    }

    private void tell(StudyResult result) {
        result.failures().forEach(failure -> terminal.say(failure.sentence()));
        if (!result.skipped().isEmpty() && !result.measurements().isEmpty()) {
            note("skipped, no logs: " + String.join(", ", result.skipped()));
        }
        if (terminal.personWatches()) {
            result.measurements().forEach(measurement -> note(Reports.recognised(measurement)));
        }
    }

    /** Says something that is good to know, unless the user wants quiet. */
    void note(String sentence) {
        if (!quiet) {
            terminal.say(sentence);
        }
    }

    /** Whether anything was measured; if not, what failed has been said and there is nothing to print. */
    static boolean hasAnswer(StudyResult result) {
        return !result.measurements().isEmpty();
    }

    /** The code for what was found; what goes wrong later is told by exceptions and weighs more. */
    static ExitCode verdict(StudyResult result) {
        if (!result.complete()) {
            return ExitCode.INPUT;
        }
        return result.refused() ? ExitCode.NO : ExitCode.DONE;
    }

    /** The code where a plan was asked for: logs that hold too little for one are no success. */
    ExitCode verdictOnPlan(StudyResult result) {
        if (result.plan() == null && hasAnswer(result)) {
            terminal.say(NO_PLAN);
            return ExitCode.INPUT;
        }
        return verdict(result);
    }

    /** Estimates what the logs cost and says on standard error what could not be read. */
    EstimateResult estimate(StudyRequest request, double precision, long seed) {
        EstimateResult result = sounded(progress -> Study.estimate(request, precision, seed, progress));
        result.failures().forEach(failure -> terminal.say(failure.sentence()));
        return result;
    }

    private <T> T watched(StudyRequest request, Function<Progress, T> work) {
        if (quiet || !terminal.personWatches()) {
            return work.apply(Progress.NONE);
        }
        try (ProgressLine progress = new ProgressLine(request.sources(), terminal.err())) {
            return work.apply(progress);
        }
    }

    /** A line that counts, where a person watches, else nothing; to be closed. */
    CountLine counting(String task, long total) {
        return quiet || !terminal.personWatches() ? CountLine.NONE : CountLine.of(task, total, terminal.err());
    }

    /** Nobody knows beforehand how much must be read: what has been read, and how fast, is told. */
    private <T> T sounded(Function<Progress, T> work) {
        if (quiet || !terminal.personWatches()) {
            return work.apply(Progress.NONE);
        }
        try (ProgressLine progress = ProgressLine.withoutEnd(terminal.err())) {
            return work.apply(progress);
        }
    }
}
