package org.plimsoll.formats.bytes;

/** Numbers written in decimal digits. */
public final class Digits {
    /** Returned where there is no number. */
    public static final long NONE = -1;

    /** The top bit of every byte. */
    public static final long TOP_BITS = 0x8080808080808080L;

    private static final long ZEROS = Bytes.spread('0');
    private static final long POINTS = Bytes.spread('.');

    /** Digits that always fit into a long. */
    private static final int SAFE_DIGITS = 18;

    private Digits() {}

    /** Whether a byte is a decimal digit. */
    public static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Index of the first byte from {@code from} on that is no digit, or {@code to}. */
    public static int end(byte[] data, int from, int to) {
        int i = from;
        while (i < to && isDigit(data[i])) {
            i++;
        }
        return i;
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

    /**
     * Zero if {@code [from, to)} is 1 to 8 digits, told without any branch: the bytes before the first are taken for
     * zeros. Eight bytes before {@code to} must be there.
     */
    public static long oddInInteger(byte[] data, int from, int to) {
        int length = to - from;
        return (length - 1) >> 3 | notDigits(endingAt(data, to, length));
    }

    /**
     * Zero if {@code [from, to)} is 1 to 16 digits with a point anywhere but in front of them, or none; told without
     * any branch. Sixteen bytes before {@code to} must be there.
     */
    public static long oddInDecimal(byte[] data, int from, int to) {
        int length = to - from;
        long last = endingAt(data, to, Math.min(length, Long.BYTES));
        long first = endingAt(data, to - Long.BYTES, Math.max(length - Long.BYTES, 0));
        long lastPoints = Bytes.matches(last, POINTS) >>> 7;
        long firstPoints = Bytes.matches(first, POINTS) >>> 7;
        long points = lastPoints << 1 | firstPoints;
        long severalPoints = points & (points - 1);
        long digits = notDigits(last ^ (lastPoints * ('.' ^ '0'))) | notDigits(first ^ (firstPoints * ('.' ^ '0')));
        return (length - 1) >> 4 | severalPoints | digits | ((data[from] ^ '.') - 1) >> 31;
    }

    /** The last {@code length} of the eight bytes before {@code to}, behind zeros; two shifts, as none shifts by 64. */
    private static long endingAt(byte[] data, int to, int length) {
        long before = -1L >>> (Byte.SIZE / 2 * length) >>> (Byte.SIZE / 2 * length);
        return (Bytes.longAt(data, to - Long.BYTES) & ~before) | (ZEROS & before);
    }

    private static long notDigits(long word) {
        return ((word + 0x4646464646464646L) | (word - ZEROS)) & TOP_BITS;
    }

    private static boolean areDigits(long word) {
        return notDigits(word) == 0;
    }

    /**
     * The value of eight digits, {@link #NONE} if one of them is none.
     *
     * <p>A byte is a digit if neither adding 0x46 nor taking away 0x30 sets its top bit. Then neighbours are put
     * together three times, each step one multiplication: 8 digits to 4 pairs, to 2 fours, to the value.
     *
     * @param word the digits, the first one in the lowest byte, as {@link Bytes#longAt} gives them
     */
    public static long eight(long word) {
        if (!areDigits(word)) {
            return NONE;
        }
        long pairs = ((word & 0x0f0f0f0f0f0f0f0fL) * (1 + (10 << 8))) >>> 8;
        long fours = ((pairs & 0x00ff00ff00ff00ffL) * (1 + (100L << 16))) >>> 16;
        return ((fours & 0x0000ffff0000ffffL) * (1 + (10_000L << 32))) >>> 32;
    }

    /**
     * The top bit of every byte of a word that is a hexadecimal digit, letters in upper case. All bytes must be ASCII,
     * so that a sum never carries into its neighbour: adding 0x80 - x sets the top bit of bytes from x on.
     */
    public static long upperHexIn(long asciiWord) {
        long fromZero = asciiWord + 0x5050505050505050L;
        long afterNine = asciiWord + 0x4646464646464646L;
        long fromA = asciiWord + 0x3f3f3f3f3f3f3f3fL;
        long afterF = asciiWord + 0x3939393939393939L;
        return ((fromZero & ~afterNine) | (fromA & ~afterF)) & TOP_BITS;
    }

    /** The top bit of every byte of a word that is a decimal digit. All bytes must be ASCII. */
    public static long digitsIn(long asciiWord) {
        return (asciiWord + 0x5050505050505050L) & ~(asciiWord + 0x4646464646464646L) & TOP_BITS;
    }

    /** The top bit of every byte of a word that is a letter. All bytes must be ASCII. */
    public static long lettersIn(long asciiWord) {
        long lower = asciiWord | 0x2020202020202020L;
        return (lower + 0x1f1f1f1f1f1f1f1fL) & ~(lower + 0x0505050505050505L) & TOP_BITS;
    }
}
