package org.plimsoll.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import picocli.CommandLine.Option;

/** What the planner is told: shared by every command that plans. The defaults are those of {@link Scenario}. */
final class PlanOptions {
    @Option(
            names = "--messages-per-day",
            paramLabel = "COUNT",
            description = "Messages a day as of today, such as 5M; default: what the log's complete days hold.")
    private @Nullable String messagesPerDay;

    @Option(names = "--growth", paramLabel = "PERCENT", description = "Growth a year, such as 12%%; default: none.")
    private @Nullable String growth;

    @Option(names = "--horizon", paramLabel = "TIME", description = "Time to plan for; default: 365d.")
    private @Nullable String horizon;

    @Option(
            names = "--keep",
            paramLabel = "N",
            description = "Rotated generations kept beside the live file; default: 7, as ec_rotate does.")
    private @Nullable String keep;

    @Option(names = "--rotate", paramLabel = "TIME", description = "Time between two rotations; default: 1d.")
    private @Nullable String rotate;

    @Option(
            names = "--compress",
            paramLabel = "CODEC",
            description = "What rotated generations are compressed with: none, gzip or bzip2; default: bzip2.")
    private @Nullable String compress;

    @Option(
            names = "--compression-ratio",
            paramLabel = "RATIO",
            description = "Uncompressed over compressed size; default: measured on the logs with CODEC.")
    private @Nullable String compressionRatio;

    @Option(
            names = "--delay-compress",
            description = "The youngest generation stays uncompressed until the next rotation.")
    private boolean delayCompress;

    @Option(
            names = "--disk",
            paramLabel = "SIZE",
            description = "Size of the log disk, such as 500GB or 465GiB; default: only the need is told.")
    private @Nullable String disk;

    @Option(
            names = "--reserve",
            paramLabel = "PERCENT",
            description = "Part of the disk that logs must not use; default: 5%%.")
    private @Nullable String reserve;

    /** The scenario these options describe, starting on that day. */
    Scenario scenario(LocalDate today) {
        Scenario standard = Scenario.starting(today);
        return new Scenario(
                standard.today(),
                horizon == null ? standard.horizonDays() : Units.parseDays("--horizon", horizon),
                messagesPerDay == null ? null : Units.parseCount("--messages-per-day", messagesPerDay),
                growth == null ? standard.growthPerYear() : Units.parsePercentage("--growth", growth),
                policy(standard.policy()),
                compressionRatio == null ? null : Units.parseCount("--compression-ratio", compressionRatio),
                disk == null ? null : Units.parseSizeBytes("--disk", disk),
                reserve == null ? standard.reserve() : Units.parsePercentage("--reserve", reserve));
    }

    private RetentionPolicy policy(RetentionPolicy standard) {
        return new RetentionPolicy(
                keep == null ? standard.keep() : wholeNumber("--keep", keep),
                rotate == null ? standard.period() : Units.parseDuration("--rotate", rotate),
                compress == null ? standard.codec() : codec(compress),
                delayCompress);
    }

    /** What does not fit into an int is far beyond every limit; the limit's own sentence says so. */
    static int wholeNumber(String option, String text) {
        return (int) Math.min(Units.parseWholeCount(option, text), Integer.MAX_VALUE);
    }

    private static Codec codec(String name) {
        return Arrays.stream(Codec.values())
                .filter(codec -> codec.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException("--compress: '%s', expected %s"
                        .formatted(
                                name,
                                Arrays.stream(Codec.values()).map(Codec::label).collect(Collectors.joining(", ")))));
    }
}
