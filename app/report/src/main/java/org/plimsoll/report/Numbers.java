package org.plimsoll.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

import org.plimsoll.planner.plan.Quantities;

/** How numbers are printed for people: three or four significant digits, decimal units, never in a locale. */
public final class Numbers {
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB", "EB");
    private static final double THOUSAND = 1000;

    /**
     * The signs of {@link Locale#ROOT}, which Java knows of this locale without asking its tables of all locales: 0.01
     * s of a start.
     */
    static final Locale SIGNS = Locale.US;

    private Numbers() {}

    /** A size as people read it and as the planner's findings say it, {@code 652.3 MB}; 1 MB is 10^6 bytes. */
    public static String size(double bytes) {
        return Quantities.size(bytes);
    }

    /** A size in whole bytes, printed the same way. */
    public static String size(long bytes) {
        return Quantities.size(bytes);
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
        return Quantities.count(value);
    }

    /** A number rounded to a whole one, its thousands apart. */
    public static String whole(double value) {
        return String.format(SIGNS, "%,.0f", value);
    }

    /** Three or four significant digits, fewer where they say it all: {@code 1,304.7}, {@code 652.3}, {@code 1.84}. */
    public static String significant(double value) {
        return Math.abs(value) < 999.95 ? Quantities.ratio(value) : rounded(value, 1);
    }

    /** How one value compares with another: {@code 0.93}. */
    public static String ratio(double value) {
        return Quantities.ratio(value);
    }

    /** A part of a whole, one decimal so that a column lines up: {@code 43.7 %}, {@code 11.0 %}, {@code < 0.1 %}. */
    public static String share(double share) {
        return share > 0 && share < 0.0005 ? "< 0.1 %" : String.format(SIGNS, "%,.1f %%", share * 100);
    }

    /** A rate as a percentage: {@code 12 %}, {@code 0.34 %}. */
    public static String percent(double share) {
        return Quantities.percent(share);
    }

    /** Every digit of a number, thousands apart, without an exponent: what a reader computes with. */
    public static String full(double value) {
        BigDecimal digits = new BigDecimal(exact(value));
        return String.format(SIGNS, "%,." + Math.max(0, digits.scale()) + "f", digits);
    }

    /** At most that many decimals, thousands apart, no zeros at the end. */
    public static String rounded(double value, int decimals) {
        BigDecimal digits = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        BigDecimal needed = digits.signum() == 0 ? BigDecimal.ZERO : digits.stripTrailingZeros();
        return String.format(SIGNS, "%,." + Math.max(0, needed.scale()) + "f", needed);
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
