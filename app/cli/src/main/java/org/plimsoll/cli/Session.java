package org.plimsoll.cli;

import org.plimsoll.formats.Progress;
import org.plimsoll.planner.EstimateResult;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Reports;

/** One study at the command line: progress while it runs, a sentence for whatever failed, the exit code it deserves. */
final class Session {
    private final Terminal terminal;
    private final boolean quiet;

    Session(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.quiet = quiet;
    }

    /** Runs the study and says on standard error what could not be read. */
    StudyResult study(StudyRequest request) {
        StudyResult result = run(request);
        result.failures().forEach(failure -> terminal.say(failure.sentence()));
        if (!result.skipped().isEmpty() && !result.measurements().isEmpty()) {
            note("skipped, no logs: " + String.join(", ", result.skipped()));
        }
        if (terminal.personWatches()) {
            result.measurements().forEach(measurement -> note(Reports.recognised(measurement)));
        }
        return result;
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
            terminal.say("no plan: the logs hold too little, expected messages over more than a moment, or"
                    + " --messages-per-day beside them");
            return ExitCode.INPUT;
        }
        return verdict(result);
    }

    /** Estimates what the logs cost and says on standard error what could not be read. */
    EstimateResult estimate(StudyRequest request, double precision, long seed) {
        EstimateResult result = Study.estimate(request, precision, seed, Progress.NONE);
        result.failures().forEach(failure -> terminal.say(failure.sentence()));
        return result;
    }

    private StudyResult run(StudyRequest request) {
        if (quiet || !terminal.personWatches()) {
            return Study.run(request, Progress.NONE);
        }
        try (ProgressLine progress = new ProgressLine(request.sources(), terminal.err())) {
            return Study.run(request, progress);
        }
    }
}
