package org.plimsoll.planner.volume;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number as people write it, in the two ways in which it can be meant. Blanks and apostrophes group digits in both.
 *
 * @param point if a point is the decimal sign and a comma groups digits; NaN if it cannot be read so
 * @param comma if a comma is the decimal sign and a point groups digits; NaN if it cannot be read so
 */
record Figure(double point, double comma) {
    /** What stands for a value that is not there. */
    private static final Set<String> MISSING = Set.of("", "-", "na", "n/a", "nan", "null", "none", "?", ".");

    private static final int LONGEST_MISSING = 4;

    /** So many digits a double holds exactly. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern POINT =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([,'’ \u00a0\u202f]\\d{3})+)?(\\.\\d*)?([eE][+-]?\\d{1,3})?");
    private static final Pattern COMMA =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}([.'’ \u00a0\u202f]\\d{3})+)?(,\\d*)?([eE][+-]?\\d{1,3})?");

    static boolean missing(String text) {
        return text.length() <= LONGEST_MISSING && MISSING.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    static Figure of(String text) {
        double whole = whole(text);
        return whole < 0 ? matched(text) : new Figure(whole, whole);
    }

    /** Digits alone, without the cost of a pattern: files have millions of them; -1 for anything else. */
    private static double whole(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int at = 0; at < text.length(); at++) {
            int digit = text.charAt(at) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static Figure matched(String text) {
        return new Figure(
                POINT.matcher(text).matches() ? parse(text.replace(",", "")) : Double.NaN,
                COMMA.matcher(text).matches() ? parse(text.replace(".", "").replace(',', '.')) : Double.NaN);
    }

    /** Whether it is a number at all. */
    boolean readable() {
        return !Double.isNaN(point) || !Double.isNaN(comma);
    }

    private static double parse(String text) {
        try {
            return Double.parseDouble(text.replaceAll("['’ \u00a0\u202f]", ""));
        } catch (NumberFormatException e) {
            // The pattern lets a lone sign through.
            return Double.NaN;
        }
    }
}
