package org.plimsoll.formats.bytes;

/** Numbers written in decimal digits. */
public final class Digits {
    /** Returned where there is no number. */
    public static final long NONE = -1;

    /** Digits that always fit into a long. */
    private static final int SAFE_DIGITS = 18;

    private Digits() {}

    /** Whether a byte is a decimal digit. */
    public static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Whether {@code [from, to)} is at least one digit and nothing else. */
    public static boolean all(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(data[i])) {
                return false;
            }
        }
        return from < to;
    }

    /** The value of 1 to 18 digits, {@link #NONE} if {@code [from, to)} is anything else. */
    public static long parse(byte[] data, int from, int to) {
        if (from >= to || to - from > SAFE_DIGITS) {
            return NONE;
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = data[i] - '0';
            if (digit < 0 || digit > 9) {
                return NONE;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The value of two digits, -1 if one of them is none. */
    public static int two(byte[] data, int at) {
        int tens = data[at] - '0';
        int ones = data[at + 1] - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    /** Whether {@code [from, to)} holds hexadecimal digits, letters in upper case, and nothing else. */
    public static boolean isUpperHex(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(data[i]) && (data[i] < 'A' || data[i] > 'F')) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code [from, to)} is a whole number of at most 20 digits. */
    public static boolean isInteger(byte[] data, int from, int to) {
        return to - from <= 20 && all(data, from, to);
    }

    /** Whether {@code [from, to)} is a number: an optional minus, digits, and optionally a point and more digits. */
    public static boolean isDecimal(byte[] data, int from, int to) {
        int i = from < to && data[from] == '-' ? from + 1 : from;
        int digits = i;
        while (i < to && isDigit(data[i])) {
            i++;
        }
        if (i == digits) {
            return false;
        }
        return i == to || (data[i] == '.' && (i + 1 == to || all(data, i + 1, to)));
    }
}
