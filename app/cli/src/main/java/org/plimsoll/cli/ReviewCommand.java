package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.review.Review;
import org.plimsoll.report.Report;
import org.plimsoll.report.Reviews;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.json.ReviewReader;
import org.plimsoll.report.json.ReviewWriter;
import org.plimsoll.report.text.TextWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Today against the last time. */
@Command(
        name = "review",
        addMethodSubcommands = false,
        header = {
            "Holds the logs of today against the last review and against the baseline.",
            "",
            "Examples:",
            "  plimsoll review samples/mainlog.ec --save review.json",
            "  plimsoll review samples/rotated --since-review samples/studies/review.json",
            "",
            "Tells what a million messages cost then and now, which kinds of line make",
            "the difference, how the volume has changed and when the disk is full.",
            ""
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class ReviewCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--save", paramLabel = "FILE", description = "Keep this review in a file for the next one.")
    private @Nullable Path save;

    @Option(
            names = "--since-review",
            paramLabel = "FILE",
            description = "The file of the last review; may be the one that --save then replaces.")
    private @Nullable Path sinceReview;

    @Mixin
    private final OutputOptions output = new OutputOptions();

    @Mixin
    private final ReportTargets targets = new ReportTargets();

    @Mixin
    private final StudyOptions study = new StudyOptions();

    ReviewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Review before = sinceReview == null ? null : ReviewReader.read(sinceReview);
        StudyOptions.Done done = study.run(terminal);
        StudyResult result = done.result();
        Review now = Review.of(result, done.today());
        if (!Session.hasAnswer(result)) {
            return Session.verdict(result).number();
        }
        Report report = Reviews.compose(result, now, before);
        targets.write(report, done.session());
        if (output.json()) {
            terminal.print(new JsonWriter(Version.number()).reviewed(result, now, before));
        } else if (!targets.elsewhere()) {
            terminal.print(new TextWriter().render(report));
        }
        keep(now, result, done.session());
        return Session.verdict(result).number();
    }

    /** What was not read to its end is no measure for the next time. */
    private void keep(Review now, StudyResult result, Session session) throws IOException {
        if (save == null) {
            return;
        }
        if (!result.complete()) {
            terminal.say(save + ": not written, for not all logs were read to their ends");
            return;
        }
        ReviewWriter.write(now, save);
        session.note(save + ": written");
    }
}
