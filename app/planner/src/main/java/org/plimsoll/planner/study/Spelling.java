package org.plimsoll.planner.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;

/**
 * Spells quantities exactly and in one way only, as {@link org.plimsoll.planner.Units} reads them again: the text of a
 * value is always the same, and the value of the text is always that value.
 */
final class Spelling {
    private static final List<String> PREFIXES = List.of("B", "kB", "MB", "GB", "TB", "PB");
    private static final List<String> BINARY = List.of("B", "KiB", "MiB", "GiB", "TiB", "PiB");

    private Spelling() {}

    /** {@code 500GB}, {@code 1.5TB}, {@code 465GiB}, {@code 4KiB}: the shortest that is exact, decimal if as short. */
    static String size(long bytes) {
        if (bytes < 0) {
            return "-" + size(-bytes);
        }
        String shortest = inUnits(bytes, 1000, PREFIXES);
        String binary = inUnits(bytes, 1024, BINARY);
        return binary.length() < shortest.length() ? binary : shortest;
    }

    /** In the largest unit that leaves no more than three decimals. */
    private static String inUnits(long bytes, int step, List<String> units) {
        BigDecimal value = BigDecimal.valueOf(bytes);
        for (int unit = units.size() - 1; unit > 0; unit--) {
            BigDecimal factor = BigDecimal.valueOf(step).pow(unit);
            if (value.compareTo(factor) >= 0) {
                BigDecimal scaled =
                        value.divide(factor, 20, RoundingMode.HALF_UP).stripTrailingZeros();
                boolean exact = scaled.multiply(factor).compareTo(value) == 0;
                if (exact && scaled.scale() <= 3) {
                    return scaled.toPlainString() + units.get(unit);
                }
            }
        }
        return bytes + units.get(0);
    }

    /** {@code 90d}, {@code 12h}, {@code 90min}. */
    static String duration(Duration duration) {
        long seconds = duration.toSeconds();
        if (seconds % 86_400 == 0) {
            return seconds / 86_400 + "d";
        }
        if (seconds % 3600 == 0) {
            return seconds / 3600 + "h";
        }
        // Four decimals of a minute are less than half a second apart, and a duration is read in whole seconds.
        return plain(BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(60), 4, RoundingMode.HALF_UP)) + "min";
    }

    /** {@code 12%}, {@code -3.5%}: every digit of the share. */
    static String percentage(double share) {
        return plain(BigDecimal.valueOf(share).movePointRight(2)) + "%";
    }

    /** {@code 5M}, {@code 250k}, {@code 5.77}: every digit. */
    static String count(double number) {
        BigDecimal value = BigDecimal.valueOf(number).stripTrailingZeros();
        if (value.signum() != 0 && value.scale() <= -6) {
            return plain(value.movePointLeft(6)) + "M";
        }
        return value.signum() != 0 && value.scale() <= -3 ? plain(value.movePointLeft(3)) + "k" : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
