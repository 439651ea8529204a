package org.plimsoll.formats.custom;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;

/**
 * What the value of a specifier looks like: which signs it ordinarily holds, which decides whether a delimiter behind
 * it can be told from it, and whether given bytes can be such a value at all. A macro that has nothing to say is empty,
 * so everything but a time may be.
 */
enum Content {
    /** Unix time in seconds or, with 14 digits or more, in microseconds. */
    SECONDS("Unix time, 1 to 17 digits", "0-9"),
    /** A time as a pattern describes it. */
    CLOCK("a time as the format string writes it", ""),
    ID("an id such as 00/00-25004-31B987F3", "0-9A-Fa-f/-"),
    NUMBER("a whole number", "0-9"),
    DECIMAL("a number", "0-9.-"),
    ADDRESS("an IP address", "0-9A-Za-z.:[]%"),
    DOMAIN("a domain", "-0-9A-Za-z._:[]"),
    /** What stands before the {@code @} of an address; quoted, it may hold anything. */
    LOCAL_PART("the local part of an address", "-0-9A-Za-z._+=/'&#"),
    /** The name that a configuration gave to something. */
    NAME("a name", "-0-9A-Za-z._"),
    WORD("a word without blanks", "0-9A-Za-z.-"),
    /** Words of a closed list, such as the name of a bounce class. */
    PHRASE("a name of one or several words", "-0-9A-Za-z :/_()"),
    LOGIN("the name of a user", "-0-9A-Za-z._@\\+"),
    /** Text of the sender's or the site's making that seldom holds an address or a quote. */
    TEXT("text", " !#-?A-[]_a-{}\\"),
    /** Text that often holds an address. */
    ADDRESSED_TEXT("text", " -[]_a-{}\\");

    private static final int LONGEST_TIME = 17;
    private static final byte[] UNKNOWN = Bytes.ascii("unknown");

    private final String expectation;
    /** A bit for each sign from 0 to 63, and from 64 to 127. */
    private final long lowSigns;

    private final long highSigns;

    /**
     * Signs are listed; a hyphen between two of them stands for those from the one to the other, at an end for itself.
     */
    Content(String expectation, String signs) {
        this.expectation = expectation;
        long low = 0;
        long high = 0;
        for (int i = 0; i < signs.length(); i++) {
            boolean range = signs.startsWith("-", i + 1) && i + 2 < signs.length();
            int last = range ? signs.charAt(i + 2) : signs.charAt(i);
            for (int c = signs.charAt(i); c <= last; c++) {
                low |= c < Long.SIZE ? 1L << c : 0;
                high |= c < Long.SIZE ? 0 : 1L << c;
            }
            i += range ? 2 : 0;
        }
        lowSigns = low;
        highSigns = high;
    }

    private boolean isOrdinary(byte b) {
        return b >= 0 && ((b < Long.SIZE ? lowSigns : highSigns) >>> b & 1) == 1;
    }

    /** What a value should be, for the sentence that says it is not. */
    String expectation() {
        return expectation;
    }

    /** Whether values ordinarily hold a delimiter; signs beyond ASCII occur in text only. */
    boolean holds(byte[] delimiter) {
        for (byte b : delimiter) {
            boolean held = b >= 0 ? isOrdinary(b) : this == TEXT || this == ADDRESSED_TEXT;
            if (!held) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may hold anything at all now and then, so that a surplus delimiter may be a part of it. */
    boolean mayHoldAnything() {
        return this == LOCAL_PART || this == LOGIN || this == NAME || this == TEXT || this == ADDRESSED_TEXT;
    }

    /** Whether bytes can be a value. */
    boolean accepts(byte[] data, int from, int to) {
        return switch (this) {
            case SECONDS -> to - from <= LONGEST_TIME && Digits.all(data, from, to);
            case NUMBER -> from == to || Digits.isInteger(data, from, to);
            case DECIMAL -> from == to || Digits.isDecimal(data, from, to);
            case ID, WORD -> ordinaryOnly(data, from, to);
            case ADDRESS -> isAddress(data, from, to);
            case DOMAIN -> isDomain(data, from, to);
            case LOCAL_PART -> isLocalPart(data, from, to);
            case CLOCK, NAME, PHRASE, LOGIN, TEXT, ADDRESSED_TEXT -> true;
        };
    }

    private boolean ordinaryOnly(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isOrdinary(data[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddress(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = data[i];
            boolean sign = b == '.' || b == ':' || b == '[' || b == ']' || b == '%';
            if (Character.digit(b, 16) < 0 && !sign) {
                return Bytes.equalsIgnoringCase(data, from, to, UNKNOWN);
            }
        }
        return true;
    }

    private static boolean isDomain(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            if (data[i] == '@' || (data[i] >= 0 && data[i] <= ' ')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLocalPart(byte[] data, int from, int to) {
        if (from < to && data[from] == '"') {
            return quotedEnd(data, from, to) == to;
        }
        for (int i = from; i < to; i++) {
            if (data[i] >= 0 && data[i] <= ' ') {
                return false;
            }
        }
        return true;
    }

    /** Byte after the quote that ends a quoted text, or {@code from} if nothing ends it. */
    static int quotedEnd(byte[] data, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (data[i] == '"') {
                return i + 1;
            }
            i += data[i] == '\\' ? 1 : 0;
        }
        return from;
    }
}
