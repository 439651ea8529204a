package org.plimsoll.desktop.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;

import org.plimsoll.planner.Units;

import static org.plimsoll.desktop.text.Texts.text;

/** How the desktop words names, numbers and dates that several screens show. */
public final class Words {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ROOT);

    private static final long MILLION = 1_000_000;
    private static final String MEGA = "MB";

    private Words() {}

    /** The last part of a path, whichever way its slashes lean. */
    public static String fileName(String path) {
        int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        return slash < 0 || slash == path.length() - 1 ? path : path.substring(slash + 1);
    }

    /** What people call the log of a format; the format's own name where nobody has given it another. */
    public static String logName(String format) {
        return text(
                "log.name",
                format.length() <= 2 ? format : format.substring(0, 1).toUpperCase(Locale.ROOT) + format.substring(1));
    }

    /** A number of things: {@code 96,227 messages}; {@code things} is the key of the word. */
    public static String count(long number, String things) {
        return text(number == 1 ? "count.one." + things : "count." + things, figure(number));
    }

    /** A whole number with marks between its thousands: {@code 96,227}. */
    public static String figure(long number) {
        return filled("%,d", number);
    }

    /** A pattern of {@link java.util.Formatter}, filled with the marks that the user has chosen. */
    public static String filled(String pattern, Object... values) {
        return Notation.current().fill(pattern, values);
    }

    /** A size in the units that the user has chosen: {@code 1.84 TB}. */
    public static String size(double bytes) {
        return Notation.current().size(bytes);
    }

    /** The same of a whole number of bytes. */
    public static String size(long bytes) {
        return size((double) bytes);
    }

    /** Bytes in millions, whatever their magnitude, as baselines are told: {@code 248.6}. */
    public static String mega(double bytes) {
        Notation notation = Notation.current();
        return notation.fill("%,.1f", bytes / MILLION * notation.perUnit(MEGA));
    }

    /** The same of a whole number of bytes. */
    public static String mega(long bytes) {
        return mega((double) bytes);
    }

    /** The unit of {@link #mega(double)}. */
    public static String megaUnit() {
        return Notation.current().unit(MEGA);
    }

    /** A share: {@code 12 %}. */
    public static String percentage(double share) {
        return Notation.current().marked(Units.printPercentage(share));
    }

    /** A number of things that need not be whole: {@code 96,227}, {@code 5.77}. */
    public static String quantity(double number) {
        return Notation.current().marked(Units.printCount(number));
    }

    /** A sentence of the planner with its figures as the user has chosen. */
    public static String reworded(String sentence) {
        return Notation.current().sentence(sentence);
    }

    /** A number in three or four characters, where there is no room for all its digits: {@code 7.6 M}. */
    public static String brief(long number) {
        if (number < 10_000) {
            return figure(number);
        }
        return number < MILLION ? filled("%d k", number / 1_000) : filled("%,.1f M", number / (double) MILLION);
    }

    /** How far a ratio is from one, with its sign: {@code +18.3 %}; empty where there is no ratio. */
    public static String deviation(OptionalDouble ratio) {
        return ratio.isEmpty() ? "" : filled("%+.1f %%", 100 * (ratio.getAsDouble() - 1));
    }

    /** What an exception says, or what it is where it says nothing. */
    public static String sentence(Throwable failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
    }

    /** A date: {@code 11 Feb 2027}. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }
}
