package org.plimsoll.planner.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;

/**
 * Uncompressed over compressed size of one log's generations, and how it came to be known.
 *
 * @param value the ratio, 1 without compression
 * @param known whether it is more than a stopgap
 * @param origin one phrase
 */
record Ratio(double value, boolean known, String origin) {

    /** The ratio that is given, else the one measured on this format with the codec at that level, else 1. */
    static Ratio of(
            String format, List<MeasuredCompression> compressions, Codec codec, int level, @Nullable Double given) {
        if (codec == Codec.NONE) {
            return new Ratio(1, true, "generations are not compressed");
        }
        if (given != null) {
            return new Ratio(given, true, "given");
        }
        List<MeasuredCompression> measured = compressions.stream()
                .filter(each -> each.format().equals(format) && each.codec() == codec && each.compressedBytes() > 0)
                .toList();
        return measured.stream()
                .filter(each -> each.level() == level)
                .findFirst()
                .map(Ratio::measured)
                .or(() -> measured.stream().findFirst().map(each -> standingIn(each, level)))
                .orElseGet(() -> new Ratio(1, false, "not measured with " + codec.label() + ", taken as 1"));
    }

    private static Ratio standingIn(MeasuredCompression other, int level) {
        String origin = "%s; level %s was not tried".formatted(measured(other).origin(), level);
        return new Ratio(other.ratio(), true, origin);
    }

    private static Ratio measured(MeasuredCompression compression) {
        String origin =
                "measured with %s on %s".formatted(compression.label(), Quantities.size(compression.sampleBytes()));
        return new Ratio(compression.ratio(), true, origin + spread(compression));
    }

    /** How much it differs from day to day or, where days are not known, from stretch to stretch. */
    private static String spread(MeasuredCompression compression) {
        boolean byDay = compression.days().size() > 1;
        double[] ratios = byDay
                ? compression.days().stream().mapToDouble(Ratio::ratio).sorted().toArray()
                : compression.samples().stream()
                        .mapToDouble(MeasuredCompression.Sample::ratio)
                        .sorted()
                        .toArray();
        return ratios.length < 2
                ? ""
                : ", %s to %s from %s"
                        .formatted(
                                Quantities.ratio(ratios[0]),
                                Quantities.ratio(ratios[ratios.length - 1]),
                                byDay ? "day to day" : "stretch to stretch");
    }

    private static double ratio(MeasuredCompression.Day day) {
        long packed = day.samples().stream()
                .mapToLong(MeasuredCompression.Sample::compressedBytes)
                .sum();
        long bytes = day.samples().stream()
                .mapToLong(MeasuredCompression.Sample::bytes)
                .sum();
        return packed == 0 ? 1 : (double) bytes / packed;
    }
}
