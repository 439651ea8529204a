package org.plimsoll.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the planner is told: shared by every command that plans. The defaults are those of {@link Scenario}. */
final class PlanOptions {
    @Option(
            names = "--messages-per-day",
            paramLabel = "COUNT",
            description = "Messages a day as of today, such as 5M; default: what the log's complete days hold.")
    private @Nullable String messagesPerDay;

    @Option(
            names = "--volumes",
            paramLabel = "FILE",
            description = "CSV of date,messages with the days before those of the logs, all formats together; see"
                    + " `plimsoll forecast`.")
    private @Nullable Path volumes;

    @Option(
            names = "--growth",
            paramLabel = "PERCENT",
            description = "Growth a year, such as 12%%; default: forecast from the log if it holds two weeks, else"
                    + " none.")
    private @Nullable String growth;

    @Option(names = "--horizon", paramLabel = "TIME", description = "Time to plan for; default: 365d.")
    private @Nullable String horizon;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--compression-ratio",
            paramLabel = "RATIO",
            description = "Uncompressed over compressed size; default: measured on the logs with CODEC.")
    private @Nullable String compressionRatio;

    @Option(names = "--compare-codecs", description = "Try every codec on the logs and tell what each would need.")
    private boolean compareCodecs;

    @Mixin
    private final DiskOptions disk = new DiskOptions();

    @Option(
            names = "--storm",
            paramLabel = "KIND",
            description = "What the disk should survive, may be given again: outage:30%%:24h (a destination defers),"
                    + " bounces:2M:6h, debug:10:2d (ten times the log), worst-day:3, worst-hour:6h (the log's own).")
    private List<String> storms = new ArrayList<>();

    @Option(
            names = "--futures",
            paramLabel = "N",
            description = "Futures that are drawn from the forecast; default: 1000.")
    private @Nullable String futures;

    @Option(names = "--seed", paramLabel = "N", description = "What they are drawn with; default: 1.")
    private @Nullable String seed;

    @Option(
            names = "--risk",
            paramLabel = "PERCENT",
            description = "Probability that the disk may be too small; default: 10%%.")
    private @Nullable String risk;

    /** What these options say. */
    Settings settings() {
        return Settings.NONE
                .with(Setting.HORIZON, Typed.of("--horizon", horizon))
                .with(Setting.MESSAGES_PER_DAY, Typed.of("--messages-per-day", messagesPerDay))
                .with(Setting.VOLUMES, Typed.of("--volumes", volumes))
                .with(Setting.GROWTH, Typed.of("--growth", growth))
                .overlaidBy(policy.settings())
                .with(Setting.COMPRESSION_RATIO, Typed.of("--compression-ratio", compressionRatio))
                .overlaidBy(disk.settings())
                .withAll(Setting.STORMS, Typed.all("--storm", storms))
                .with(Setting.FUTURES, Typed.of("--futures", futures))
                .with(Setting.SEED, Typed.of("--seed", seed))
                .with(Setting.RISK, Typed.of("--risk", risk));
    }

    /** Whether every codec is to be tried. */
    boolean compareCodecs() {
        return compareCodecs;
    }

    /** What does not fit into an int is far beyond every limit; the limit's own sentence says so. */
    static int wholeNumber(String option, String text) {
        return (int) Math.min(Units.parseWholeCount(option, text), Integer.MAX_VALUE);
    }
}
