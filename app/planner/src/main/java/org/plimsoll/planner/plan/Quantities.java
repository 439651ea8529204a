package org.plimsoll.planner.plan;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/**
 * Words quantities for people, alike in every sentence, report and screen, whatever the locale. A decimal prefix is a
 * power of ten: 1 MB is 10<sup>6</sup> bytes.
 *
 * <p>What is no number, or infinite, is printed as Java names it: it can only be part of a complaint.
 *
 * <p>A figure that was rounded keeps its zeros ({@code 500.0 GB}), an exact one does without ({@code 500 GB}).
 */
public final class Quantities {
    private static final String[] SIZE_UNITS = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int GROUP = 3;
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

    private Quantities() {}

    /**
     * A size with three or four significant digits: {@code 512 B}, {@code 1.84 TB}, {@code 65.2 MB}, {@code 652.3 MB}.
     *
     * @param bytes any number of bytes, fractions and negative ones included
     */
    public static String size(double bytes) {
        return Double.isFinite(bytes) ? size(new BigDecimal(bytes)) : Double.toString(bytes);
    }

    /** A size, as {@link #size(double)} prints it. */
    public static String size(long bytes) {
        return size(BigDecimal.valueOf(bytes));
    }

    private static String size(BigDecimal bytes) {
        BigDecimal value = bytes;
        int unit = 0;
        while (unit < SIZE_UNITS.length - 1 && reachesThousand(value, unit)) {
            value = value.movePointLeft(3);
            unit++;
        }
        if (reachesThousand(value, unit)) {
            return (value.signum() < 0 ? "less than -" : "more than ") + "1000 EB";
        }
        return (unit == 0 ? value.setScale(0, RoundingMode.HALF_UP).toPlainString() : shortened(value)) + " "
                + SIZE_UNITS[unit];
    }

    /**
     * A ratio with three or four significant digits: {@code 0.93}, {@code 5.77}, {@code 12.5}.
     *
     * @param ratio any number
     */
    public static String ratio(double ratio) {
        return Double.isFinite(ratio) ? shortened(BigDecimal.valueOf(ratio)) : Double.toString(ratio);
    }

    /**
     * A share as a percentage with three significant digits at most: {@code 12 %}, {@code 0.34 %}.
     *
     * @param share any number, 0.12 for 12 %
     */
    public static String percent(double share) {
        return Double.isFinite(share)
                ? plain(BigDecimal.valueOf(share).movePointRight(2).round(THREE_DIGITS)) + " %"
                : Double.toString(share);
    }

    /**
     * A number of things with a comma between thousands: {@code 96,227}; below 10 with up to two decimals.
     *
     * @param number any number
     */
    public static String count(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        String pattern = Math.abs(number) < 10 ? "0.##" : "#,##0";
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A number of things with a comma between thousands. By hand: most cells of a table are one. */
    public static String count(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /**
     * A number of things with their name in the right number: {@code 1 day}, {@code 1,200 days}.
     *
     * @param number how many
     * @param singular the name of one whose plural ends in s
     */
    public static String count(long number, String singular) {
        return count(number) + " " + singular + (number == 1 ? "" : "s");
    }

    /** A duration in the largest unit that divides it: {@code 7 days}, {@code 36 hours}, {@code 90 minutes}. */
    public static String duration(Duration duration) {
        if (duration.equals(Duration.ofDays(duration.toDays()))) {
            return count(duration.toDays(), "day");
        }
        if (duration.equals(Duration.ofHours(duration.toHours()))) {
            return count(duration.toHours(), "hour");
        }
        return count(Math.round(duration.toSeconds() / 60.0), "minute");
    }

    /** Whether the value would be printed as 1000 or more of its unit. */
    private static boolean reachesThousand(BigDecimal value, int unit) {
        return value.abs().setScale(unit == 0 ? 0 : 1, RoundingMode.HALF_UP).compareTo(THOUSAND) >= 0;
    }

    private static String shortened(BigDecimal value) {
        BigDecimal rounded = value.setScale(2, RoundingMode.HALF_UP);
        if (rounded.abs().compareTo(BigDecimal.TEN) >= 0) {
            rounded = value.setScale(1, RoundingMode.HALF_UP);
        }
        return rounded.compareTo(value) == 0 ? plain(rounded) : rounded.toPlainString();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
