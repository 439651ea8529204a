package org.plimsoll.formats.custom;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.Meaning;

/**
 * The place of a macro in a line.
 *
 * @param macro the macro
 * @param specifier what it is
 * @param pattern how its time is written, null if it is none or plain Unix time
 * @param decimals decimals that it is written with, -1 where that says nothing
 */
record Slot(Macro macro, Specifier specifier, @Nullable TimePattern pattern, int decimals) {
    private static final int DEFAULT_DECIMALS = 2;
    private static final int MOST_DECIMALS = 6;

    /**
     * The place of a macro.
     *
     * @throws InvalidFormatStringException if what stands in its braces, or that nothing does, makes no sense
     */
    static Slot of(Macro macro) throws InvalidFormatStringException {
        Specifier specifier = Specifier.of(macro);
        checkArgument(macro, specifier);
        return switch (macro.name()) {
            case "t" -> new Slot(macro, specifier, macro.argument().isEmpty() ? null : pattern(macro), -1);
            case "us" -> new Slot(macro, specifier, TimePattern.decimals(decimals(macro, 1)), -1);
            case "T" ->
                new Slot(macro, specifier, null, macro.argument().isEmpty() ? DEFAULT_DECIMALS : decimals(macro, 0));
            default -> new Slot(macro, specifier, null, -1);
        };
    }

    private static void checkArgument(Macro macro, Specifier specifier) throws InvalidFormatStringException {
        boolean braces = macro.written().endsWith("}");
        if (braces && specifier.argument() == Specifier.Argument.NO) {
            throw refused(macro, "nothing in braces");
        }
        boolean needed = braces || specifier.argument() == Specifier.Argument.NEEDED;
        if (needed && macro.argument().isEmpty()) {
            throw refused(macro, "something in braces, such as %" + macro.name() + example(macro.name()));
        }
    }

    private static String example(String name) {
        return switch (name) {
            case "us", "T" -> "{3}";
            case "t" -> "{%Y-%m-%d}";
            case "h" -> "{Subject}";
            default -> "{key}";
        };
    }

    private static TimePattern pattern(Macro macro) throws InvalidFormatStringException {
        try {
            return TimePattern.compile(macro.argument());
        } catch (InvalidFormatStringException e) {
            throw new InvalidFormatStringException("position %s: %s".formatted(macro.position(), e.sentence()));
        }
    }

    private static int decimals(Macro macro, int least) throws InvalidFormatStringException {
        String digits = macro.argument();
        int count = digits.length() == 1 ? digits.charAt(0) - '0' : -1;
        if (count < least || count > MOST_DECIMALS) {
            throw refused(macro, "a number of decimals from %s to %s in braces".formatted(least, MOST_DECIMALS));
        }
        return count;
    }

    private static InvalidFormatStringException refused(Macro macro, String expected) {
        return new InvalidFormatStringException(
                "position %s: %s; expected %s".formatted(macro.position(), macro.written(), expected));
    }

    /** The field that it becomes; the outbound connection is the connection where no other one is written. */
    Field field(boolean inboundToo, boolean codeToo) {
        Meaning meaning = specifier.meaning();
        if (macro.name().equals("OC") && !inboundToo) {
            meaning = Meaning.CONNECTION;
        } else if (macro.name().equals("s") && !codeToo) {
            meaning = Meaning.STAGE;
        }
        boolean clock = pattern != null && !pattern.tellsInstant();
        String description = clock ? "when it happened, as a clock shows it" : specifier.description();
        FieldType type = specifier.type();
        return Field.tagged("", name(), type, meaning, description);
    }

    private String name() {
        String key = macro.argument()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_")
                .replaceAll("^_|_$", "");
        boolean keyed = specifier.content() == Content.TEXT || macro.name().equals("h");
        return keyed && !key.isEmpty() ? specifier.field() + "_" + key : specifier.field();
    }

    /** Whether its end can be told from its beginning; times know where they end. */
    boolean endsBefore(byte[] delimiter) {
        if (pattern != null) {
            return delimiter.length > 0 || pattern.endsByItself();
        }
        return delimiter.length > 0 && !specifier.content().holds(delimiter);
    }

    /** Whether its beginning can be told from its end. */
    boolean beginsBehind(byte[] delimiter) {
        if (pattern != null) {
            return pattern.length >= 0 || (delimiter.length > 0 && !Content.TEXT.holds(delimiter));
        }
        return delimiter.length > 0 && !specifier.content().holds(delimiter);
    }

    /** Whether a surplus delimiter may be a part of its value. */
    boolean mayHoldAnything() {
        return pattern == null && specifier.content().mayHoldAnything();
    }

    /**
     * The end of a value that begins somewhere, or -1 if there is none.
     *
     * @param delimiter what stands behind it
     * @param reading is told the time, if it is one
     */
    int end(byte[] data, int from, int to, byte[] delimiter, ClockReading reading) {
        if (pattern != null) {
            int end = pattern.read(data, from, to, reading);
            return end >= 0 && Bytes.startsWith(data, end, to, delimiter) ? end : -1;
        }
        if (delimiter.length == 0) {
            return -1;
        }
        if (delimiter.length == 1) {
            int search = searchFrom(data, from, to);
            int end = Bytes.indexOf(data, search, to, delimiter[0]);
            return end < to ? end : -1;
        }
        return Bytes.indexOf(data, searchFrom(data, from, to), to, delimiter);
    }

    /** A quoted local part may hold its delimiter. */
    private int searchFrom(byte[] data, int from, int to) {
        boolean quoted = specifier.content() == Content.LOCAL_PART && from < to && data[from] == '"';
        return quoted ? Content.quotedEnd(data, from, to) : from;
    }

    /**
     * The beginning of a value that ends somewhere, or -1 if there is none.
     *
     * @param from byte before which neither the value nor the delimiter may begin
     * @param delimiter what stands before it
     */
    int begin(byte[] data, int from, int to, byte[] delimiter) {
        if (pattern != null && pattern.length >= 0) {
            int plain = begin(data, from, to - pattern.length, to, delimiter);
            return plain >= 0 || !pattern.hires
                    ? plain
                    : begin(data, from, to - pattern.length - TimePattern.HIRES, to, delimiter);
        }
        if (delimiter.length == 0) {
            return -1;
        }
        for (int at = to - delimiter.length; at >= from; at--) {
            if (Bytes.startsWith(data, at, to, delimiter)) {
                return at + delimiter.length;
            }
        }
        return -1;
    }

    private static int begin(byte[] data, int from, int begin, int to, byte[] delimiter) {
        int at = begin - delimiter.length;
        return at >= from && Bytes.startsWith(data, at, to, delimiter) ? begin : -1;
    }

    /** Whether bytes can be its value; a time is told to the reading. */
    boolean accepts(byte[] data, int from, int to, ClockReading reading) {
        if (pattern != null) {
            return pattern.read(data, from, to, reading) == to;
        }
        if (!specifier.content().accepts(data, from, to)) {
            return false;
        }
        if (specifier.content() == Content.SECONDS) {
            reading.say(TimeElement.micros(data, from, to));
        }
        return true;
    }

    /** Writes a time. */
    void putTime(ByteSink line, long micros) {
        if (pattern == null) {
            line.put(micros / 1_000_000L);
        } else {
            pattern.put(line, micros);
        }
    }
}
