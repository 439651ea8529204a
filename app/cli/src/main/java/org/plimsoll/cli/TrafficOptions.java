package org.plimsoll.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.TrafficMix;
import org.plimsoll.planner.Units;
import picocli.CommandLine.Option;

/** What kind of traffic a generated log tells of. */
final class TrafficOptions {
    /** Mail has a few large messages and many small ones: the mean is some four times the median. */
    private static final double MEAN_TO_MEDIAN = 4;

    @Option(
            names = "--deferred",
            paramLabel = "PERCENT",
            description = "Recipients whose first attempt is deferred, such as 8%%; default: uneven, some 9%%.")
    private @Nullable String deferred;

    @Option(
            names = "--bounced",
            paramLabel = "PERCENT",
            description = "Recipients that fail for good in the end, such as 3%%; default: uneven, some 3%%.")
    private @Nullable String bounced;

    @Option(
            names = "--size-mean",
            paramLabel = "SIZE",
            description = "Mean size of messages, such as 75kB; default: with a median, four times that.")
    private @Nullable String mean;

    @Option(
            names = "--size-median",
            paramLabel = "SIZE",
            description = "Half of the messages are smaller; default: with a mean, a quarter of that.")
    private @Nullable String median;

    @Option(
            names = "--rhythm",
            paramLabel = "KIND",
            description = "weekly: busy mornings, quiet nights and weekends; daily: every day alike; flat: every hour"
                    + " alike; default: weekly.")
    private String rhythm = "weekly";

    /**
     * The traffic that was asked for.
     *
     * @throws UsageException if there is none such
     */
    TrafficMix mix() {
        try {
            return new TrafficMix(share("--deferred", deferred), share("--bounced", bounced), sizes(), kind());
        } catch (IllegalArgumentException e) {
            throw new UsageException("--deferred, --bounced: " + e.getMessage(), e);
        }
    }

    private static @Nullable Double share(String option, @Nullable String text) {
        return text == null ? null : Units.parsePercentage(option, text);
    }

    private TrafficMix.@Nullable Sizes sizes() {
        if (mean == null && median == null) {
            return null;
        }
        double meanBytes = mean == null ? 0 : Units.parseSizeBytes("--size-mean", mean);
        double medianBytes =
                median == null ? meanBytes / MEAN_TO_MEDIAN : Units.parseSizeBytes("--size-median", median);
        try {
            return new TrafficMix.Sizes(medianBytes, mean == null ? medianBytes * MEAN_TO_MEDIAN : meanBytes);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--size-mean, --size-median: " + e.getMessage(), e);
        }
    }

    private TrafficMix.Rhythm kind() {
        return Arrays.stream(TrafficMix.Rhythm.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(rhythm))
                .findFirst()
                .orElseThrow(() -> new UsageException("--rhythm: '%s', expected one of %s"
                        .formatted(
                                rhythm,
                                Arrays.stream(TrafficMix.Rhythm.values())
                                        .map(each -> each.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", ")))));
    }
}
