package org.plimsoll.desktop.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalDouble;

import static org.plimsoll.desktop.text.Texts.text;

/** How the desktop words names, numbers and dates that several screens show. */
public final class Words {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ROOT);

    private static final long MILLION = 1_000_000;

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
        return text(number == 1 ? "count.one." + things : "count." + things, String.format(Locale.ROOT, "%,d", number));
    }

    /** A number in three or four characters, where there is no room for all its digits: {@code 7.6 M}. */
    public static String brief(long number) {
        if (number < 10_000) {
            return String.format(Locale.ROOT, "%,d", number);
        }
        return number < MILLION
                ? String.format(Locale.ROOT, "%d k", number / 1_000)
                : String.format(Locale.ROOT, "%,.1f M", number / (double) MILLION);
    }

    /** How far a ratio is from one, with its sign: {@code +18.3 %}; empty where there is no ratio. */
    public static String deviation(OptionalDouble ratio) {
        return ratio.isEmpty() ? "" : String.format(Locale.ROOT, "%+.1f %%", 100 * (ratio.getAsDouble() - 1));
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
