package org.plimsoll.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** How numbers are printed for people: three or four significant digits, decimal units, never in a locale. */
public final class Numbers {
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB", "EB");
    private static final double THOUSAND = 1000;

    private Numbers() {}

    /** A size as people read it, {@code 652.3 MB}; 1 MB is 10^6 bytes. */
    public static String size(double bytes) {
        int power = power(bytes);
        double value = bytes / Math.pow(THOUSAND, power);
        // 999.96 MB would print as 1000 MB.
        if (Math.abs(value) >= 999.95 && power > 0 && power < UNITS.size() - 1) {
            power++;
            value /= THOUSAND;
        }
        return (power == 0 ? whole(value) : significant(value)) + " " + UNITS.get(power);
    }

    /** A size in whole bytes, printed the same way. */
    public static String size(long bytes) {
        return size((double) bytes);
    }

    /** A size that a chart holds in one of its units, printed in the unit that suits it. */
    public static String size(double value, String unit) {
        return size(Math.rint(value * bytesPer(unit)));
    }

    /** The unit that {@link #size} would choose for that many bytes: {@code GB}. */
    public static String unit(double bytes) {
        return UNITS.get(power(bytes));
    }

    /** Bytes in one of a unit of {@link #unit}: 10^9 for {@code GB}. */
    public static double bytesPer(String unit) {
        return Math.pow(THOUSAND, UNITS.indexOf(unit));
    }

    /** A whole number with its thousands apart: {@code 96,227}. */
    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A number rounded to a whole one, its thousands apart. */
    public static String whole(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }

    /**
     * Three or four significant digits, or the whole number it is: {@code 652.3}, {@code 61.4}, {@code 1.84},
     * {@code 500}.
     */
    public static String significant(double value) {
        if (value == Math.rint(value)) {
            return whole(value);
        }
        int decimals = Math.abs(value) < 9.995 ? 2 : 1;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }

    /** How one value compares with another, two decimals: {@code 0.93}. */
    public static String ratio(double value) {
        return String.format(Locale.ROOT, "%,.2f", value);
    }

    /** A part of a whole, one decimal so that a column lines up: {@code 43.7 %}, {@code 11.0 %}, {@code < 0.1 %}. */
    public static String share(double share) {
        return share > 0 && share < 0.0005 ? "< 0.1 %" : String.format(Locale.ROOT, "%,.1f %%", share * 100);
    }

    /** A rate as a percentage, one decimal at most: {@code 12 %}, {@code 0.1 %}. */
    public static String percent(double share) {
        double percent = Math.rint(share * THOUSAND) / 10;
        return (percent == Math.rint(percent) ? whole(percent) : String.format(Locale.ROOT, "%,.1f", percent)) + " %";
    }

    /** Every digit of a number, thousands apart, without an exponent: what a reader computes with. */
    public static String full(double value) {
        BigDecimal digits = new BigDecimal(exact(value));
        return String.format(Locale.ROOT, "%,." + Math.max(0, digits.scale()) + "f", digits);
    }

    /** At most that many decimals, thousands apart, no zeros at the end. */
    public static String rounded(double value, int decimals) {
        BigDecimal digits = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        BigDecimal needed = digits.signum() == 0 ? BigDecimal.ZERO : digits.stripTrailingZeros();
        return String.format(Locale.ROOT, "%,." + Math.max(0, needed.scale()) + "f", needed);
    }

    /** Every digit of a number, without an exponent: what a machine reads. */
    public static String exact(double value) {
        BigDecimal digits = BigDecimal.valueOf(value);
        return (digits.signum() == 0 ? BigDecimal.ZERO : digits.stripTrailingZeros()).toPlainString();
    }

    private static int power(double bytes) {
        int power = 0;
        for (double rest = Math.abs(bytes); rest >= THOUSAND && power < UNITS.size() - 1; rest /= THOUSAND) {
            power++;
        }
        return power;
    }
}
