package org.plimsoll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.review.Check;
import org.plimsoll.planner.review.Review;
import org.plimsoll.report.file.WholeFile;
import org.plimsoll.report.json.ReviewReader;
import org.plimsoll.report.text.NagiosText;
import org.plimsoll.report.text.PrometheusText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** One line for cron and monitoring. */
@Command(
        name = "check",
        addMethodSubcommands = false,
        header = {
            "Tells in one line whether all is well: for cron, Nagios and Prometheus.",
            "",
            "Examples:",
            "  plimsoll check samples/mainlog.ec --max-drift 30%%",
            "  plimsoll check samples/mainlog.ec --disk 2GB --full-within 90d --nagios",
            "  plimsoll check samples/mainlog.ec --disk 2GB --prometheus plimsoll.prom",
            "",
            "CRITICAL: the disk is full within --full-within, or a million messages cost",
            "more or less by over --max-drift than at the last review or, without",
            "--since-review, than the vendor plans with. WARNING: one in ten futures fills",
            "the disk within that time. UNKNOWN: nothing can be said.",
            "",
            "The exit code is 0 for OK, 1 for WARNING and CRITICAL and 3 for UNKNOWN; with",
            "--nagios it is 0, 1, 2 and 3, in this order, and wrong usage is UNKNOWN too.",
            ""
        },
        sortOptions = false,
        abbreviateSynopsis = true,
        parameterListHeading = "%nLogs:%n",
        optionListHeading = "%nOptions:%n")
final class CheckCommand implements Callable<Integer> {
    private static final String NAGIOS = "--nagios";

    private final Terminal terminal;

    @Option(
            names = "--full-within",
            paramLabel = "TIME",
            description = "Time that the disk has to hold, such as 90d; default: the horizon, where a disk is named.")
    private @Nullable String fullWithin;

    @Option(
            names = "--since-review",
            paramLabel = "FILE",
            description = "Hold the cost against a review that `plimsoll review --save` kept.")
    private @Nullable Path sinceReview;

    @Option(names = NAGIOS, description = "End with the exit codes of a monitoring plugin.")
    private boolean nagios;

    @Option(
            names = "--prometheus",
            paramLabel = "FILE.prom",
            description = "Also write the figures for the textfile collector of node_exporter.")
    private @Nullable Path prometheus;

    @Mixin
    private final StudyOptions study = new StudyOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Whether a monitoring plugin was called, for whatever goes wrong before its options are known. */
    static boolean asPlugin(String... args) {
        return args.length > 0 && args[0].equals("check") && Arrays.asList(args).contains(NAGIOS);
    }

    /** The line of a plugin that could not even begin. */
    static String unknown(String why) {
        return NagiosText.render(Check.unknown(why, new Check.Limits(null, null)), null);
    }

    @Override
    public Integer call() throws IOException {
        Integer within = fullWithin == null ? null : Integer.valueOf(Units.parseDays("--full-within", fullWithin));
        Review before = sinceReview == null ? null : ReviewReader.read(sinceReview);
        StudyOptions.Asked asked = study.ask(terminal);
        Check.Limits limits = limits(asked, within);
        StudyOptions.Asked judged = asked.allowingAnyDrift();
        StudyOptions.Done done = study.run(terminal, within == null ? judged : judged.forDays(within));
        Review now = Review.of(done.result(), done.today());
        String trouble = trouble(done.result(), limits);
        Check check = trouble == null ? Check.of(now, before, limits) : Check.unknown(trouble, limits);
        return tell(check, Session.hasAnswer(done.result()) ? now : null);
    }

    private static Check.Limits limits(StudyOptions.Asked asked, @Nullable Integer within) {
        boolean disk = asked.scenario().diskBytes() != null;
        if (within != null && !disk) {
            throw new UsageException("--full-within: expected --disk beside it, or a disk in the --scenario");
        }
        if (!disk && asked.maxDrift() == null) {
            throw new UsageException("nothing to check, expected --max-drift or --disk");
        }
        int days = within == null ? asked.scenario().horizonDays() : within;
        return new Check.Limits(asked.maxDrift(), disk ? Integer.valueOf(days) : null);
    }

    /** Why nothing can be said; null if something can. */
    private static @Nullable String trouble(StudyResult result, Check.Limits limits) {
        if (!result.complete()) {
            return result.failures().get(0).sentence();
        }
        return result.plan() == null && limits.fullWithinDays() != null ? Session.NO_PLAN : null;
    }

    private int tell(Check check, @Nullable Review review) throws IOException {
        terminal.print(NagiosText.render(check, review));
        if (prometheus != null) {
            byte[] text = PrometheusText.render(check, review, terminal.clock().instant())
                    .getBytes(StandardCharsets.UTF_8);
            WholeFile.write(prometheus, out -> out.write(text));
        }
        return nagios ? check.status().number() : code(check).number();
    }

    private static ExitCode code(Check check) {
        return switch (check.status()) {
            case OK -> ExitCode.DONE;
            case WARNING, CRITICAL -> ExitCode.NO;
            case UNKNOWN -> ExitCode.INPUT;
        };
    }
}
