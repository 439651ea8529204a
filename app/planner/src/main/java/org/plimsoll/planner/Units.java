package org.plimsoll.planner;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Quantities;

/**
 * Reads and prints the quantities that users type: sizes, durations, percentages and numbers of things.
 *
 * <p>A number is digits with a point before its decimals, and an exponent where wanted ({@code 1.2e6}). A comma is only
 * ever a separator of thousands and must stand at its place: {@code 1,000,000} is a million, {@code 1,5} is refused.
 * Units follow with or without a space, in upper or lower case.
 *
 * <p>What cannot be understood is refused with an {@link InvalidScenarioException} whose sentence names the label (an
 * option or a field of a form), the text found and what was expected.
 */
public final class Units {
    private static final String NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern AMOUNT = Pattern.compile("\\s*(" + NUMBER + ")\\s*([A-Za-z]*|%)\\s*");
    private static final Pattern SIZE_UNIT = Pattern.compile("([kmgtpe])(i?)b?");
    private static final String PREFIXES = "kmgtpe";
    private static final Pattern ISO_DURATION =
            Pattern.compile("P(?:(\\d{1,9})Y)?(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?)?");
    private static final long[] ISO_MINUTES = {365 * 1440, 7 * 1440, 1440, 60, 1};
    private static final Duration LONGEST = Duration.ofDays(365_000_000);
    private static final Map<String, Duration> RHYTHMS =
            Map.of("hourly", Duration.ofHours(1), "daily", Duration.ofDays(1), "weekly", Duration.ofDays(7));

    private static final String A_SIZE = "a size such as 500GB or 465GiB";
    private static final String A_DURATION = "a duration such as 90d, 12h or 2w";
    private static final String WHOLE_DAYS = "whole days such as 90d, 2w or 1y";
    private static final String A_PERCENTAGE = "a percentage such as 12%";
    private static final String A_COUNT = "a number such as 5M, 250k or 1000000";
    private static final String A_WHOLE_COUNT = "a whole number such as 7, 250k or 5M";

    private Units() {}

    private record Amount(BigDecimal number, String unit) {}

    /**
     * A size: {@code 500GB}, {@code 500G}, {@code 1.5TB}, {@code 300 MB}, {@code 1048576}. Prefixes are powers of ten;
     * with an i they are powers of two: {@code 465GiB}.
     *
     * @param label what the text was entered for
     * @param text what was entered
     * @return whole bytes, 0 or more
     * @throws InvalidScenarioException if it is no size, negative or larger than a {@code long} holds
     */
    public static long parseSizeBytes(String label, String text) {
        Amount amount = amount(label, text, A_SIZE);
        BigDecimal factor = sizeFactor(amount.unit());
        if (factor == null || amount.number().signum() < 0) {
            throw refused(label, text, A_SIZE);
        }
        BigDecimal bytes = amount.number().multiply(factor).setScale(0, RoundingMode.HALF_UP);
        if (bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw refused(label, text, "at most " + Quantities.size(Long.MAX_VALUE));
        }
        return bytes.longValueExact();
    }

    /**
     * A duration: {@code 90d}, {@code 12h}, {@code 2w}, {@code 1y} (365 days), {@code 90min}, written out ({@code 7
     * days}), as a rhythm ({@code hourly}, {@code daily}, {@code weekly}) or as in ISO 8601 ({@code P7D},
     * {@code PT12H}). A month is no fixed time and is refused, a number without a unit too.
     *
     * @param label what the text was entered for
     * @param text what was entered
     * @return above zero, in whole seconds
     * @throws InvalidScenarioException if it is no duration, not above zero or beyond a million years
     */
    public static Duration parseDuration(String label, String text) {
        return duration(label, text, A_DURATION);
    }

    /**
     * A number of days, written as a duration.
     *
     * @param label what the text was entered for
     * @param text what was entered
     * @return 1 or more
     * @throws InvalidScenarioException if it is no duration, or not of whole days
     */
    public static int parseDays(String label, String text) {
        Duration duration = duration(label, text, WHOLE_DAYS);
        if (!duration.equals(Duration.ofDays(duration.toDays()))) {
            throw refused(label, text, WHOLE_DAYS);
        }
        return Math.toIntExact(duration.toDays());
    }

    /**
     * A percentage, the sign of which may be left out: {@code 12%}, {@code 12}, {@code -3.5 %}.
     *
     * @param label what the text was entered for
     * @param text what was entered
     * @return the share: 0.12 for 12 %
     * @throws InvalidScenarioException if it is no percentage
     */
    public static double parsePercentage(String label, String text) {
        Amount amount = amount(label, text, A_PERCENTAGE);
        if (!amount.unit().isEmpty() && !amount.unit().equals("%")) {
            throw refused(label, text, A_PERCENTAGE);
        }
        return finite(label, text, amount.number().movePointLeft(2), A_PERCENTAGE);
    }

    /**
     * A number of things, a ratio included: {@code 5M}, {@code 250k}, {@code 1.2e6}, {@code 1,000,000}, {@code 5.77};
     * k, M and G are thousands, millions and thousands of millions.
     *
     * @param label what the text was entered for
     * @param text what was entered
     * @return 0 or more
     * @throws InvalidScenarioException if it is no number or negative
     */
    public static double parseCount(String label, String text) {
        return finite(label, text, countOf(label, text, A_COUNT), A_COUNT);
    }

    /**
     * A whole number of things, as {@link #parseCount} reads it.
     *
     * @param label what the text was entered for
     * @param text what was entered
     * @return 0 or more
     * @throws InvalidScenarioException if it is no number, negative, not whole or larger than a {@code long} holds
     */
    public static long parseWholeCount(String label, String text) {
        BigDecimal count = countOf(label, text, A_WHOLE_COUNT);
        try {
            return count.longValueExact();
        } catch (ArithmeticException notWhole) {
            throw refused(label, text, A_WHOLE_COUNT);
        }
    }

    /** A size for people, see {@link Quantities#size(double)}; {@link #parseSizeBytes} reads it. */
    public static String printSize(double bytes) {
        return Quantities.size(bytes);
    }

    /** A size for people, see {@link Quantities#size(double)}; {@link #parseSizeBytes} reads it. */
    public static String printSize(long bytes) {
        return Quantities.size(bytes);
    }

    /** A duration for people, see {@link Quantities#duration}; {@link #parseDuration} reads it. */
    public static String printDuration(Duration duration) {
        return Quantities.duration(duration);
    }

    /** A share as a percentage for people, see {@link Quantities#percent}; {@link #parsePercentage} reads it. */
    public static String printPercentage(double share) {
        return Quantities.percent(share);
    }

    /** A number of things for people, see {@link Quantities#count(double)}; {@link #parseCount} reads it. */
    public static String printCount(double number) {
        return Quantities.count(number);
    }

    /** A number of things for people; {@link #parseWholeCount} reads it. */
    public static String printCount(long number) {
        return Quantities.count(number);
    }

    /** A ratio for people, see {@link Quantities#ratio}; {@link #parseCount} reads it. */
    public static String printRatio(double ratio) {
        return Quantities.ratio(ratio);
    }

    private static Amount amount(String label, String text, String expected) {
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            throw refused(label, text, expected);
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        return new Amount(number, matcher.group(2).toLowerCase(Locale.ROOT));
    }

    /** Bytes of one unit, null if there is no such unit. */
    private static @Nullable BigDecimal sizeFactor(String unit) {
        if (unit.isEmpty() || unit.equals("b")) {
            return BigDecimal.ONE;
        }
        Matcher matcher = SIZE_UNIT.matcher(unit);
        if (!matcher.matches()) {
            return null;
        }
        int power = PREFIXES.indexOf(matcher.group(1)) + 1;
        return BigDecimal.valueOf(matcher.group(2).isEmpty() ? 1000 : 1024).pow(power);
    }

    private static Duration duration(String label, String text, String expected) {
        Duration rhythm = RHYTHMS.get(text.strip().toLowerCase(Locale.ROOT));
        if (rhythm != null) {
            return rhythm;
        }
        Matcher iso = ISO_DURATION.matcher(text.strip().toUpperCase(Locale.ROOT));
        Duration duration = iso.matches() ? isoDuration(iso) : plainDuration(label, text, expected);
        if (duration.isZero()) {
            throw refused(label, text, expected);
        }
        if (duration.compareTo(LONGEST) > 0) {
            throw refused(label, text, "at most a million years");
        }
        return duration;
    }

    private static Duration isoDuration(Matcher iso) {
        long minutes = 0;
        for (int i = 0; i < ISO_MINUTES.length; i++) {
            String part = iso.group(i + 1);
            minutes += part == null ? 0 : Long.parseLong(part) * ISO_MINUTES[i];
        }
        return Duration.ofMinutes(minutes);
    }

    private static Duration plainDuration(String label, String text, String expected) {
        Amount amount = amount(label, text, expected);
        Duration unit = durationOf(amount.unit());
        if (unit == null || amount.number().signum() <= 0) {
            throw refused(label, text, expected);
        }
        BigDecimal seconds = amount.number().multiply(BigDecimal.valueOf(unit.toSeconds()));
        return seconds.compareTo(BigDecimal.valueOf(LONGEST.toSeconds())) > 0
                ? LONGEST.plusSeconds(1)
                : Duration.ofSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private static @Nullable Duration durationOf(String unit) {
        return switch (unit) {
            case "min", "minute", "minutes" -> Duration.ofMinutes(1);
            case "h", "hour", "hours" -> Duration.ofHours(1);
            case "d", "day", "days" -> Duration.ofDays(1);
            case "w", "week", "weeks" -> Duration.ofDays(7);
            case "y", "year", "years" -> Duration.ofDays(365);
            default -> null;
        };
    }

    private static BigDecimal countOf(String label, String text, String expected) {
        Amount amount = amount(label, text, expected);
        int zeros = switch (amount.unit()) {
            case "" -> 0;
            case "k" -> 3;
            case "m" -> 6;
            case "g" -> 9;
            default -> throw refused(label, text, expected);
        };
        if (amount.number().signum() < 0) {
            throw refused(label, text, expected);
        }
        return amount.number().movePointRight(zeros);
    }

    private static double finite(String label, String text, BigDecimal number, String expected) {
        double value = number.doubleValue();
        if (Double.isInfinite(value)) {
            throw refused(label, text, expected);
        }
        return value;
    }

    private static InvalidScenarioException refused(String label, String text, String expected) {
        return new InvalidScenarioException("%s: '%s', expected %s".formatted(label, text, expected));
    }
}
