package org.plimsoll.formats.ec;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.bytes.Marks;

/** Where the fields of an ec line are, and what a few of them look like. */
final class EcFields {
    /** Separators that are looked at: far more than any kind has; the text at the end of a line may hold more. */
    private static final int MOST_SEPARATORS = 64;

    private static final long SEPARATORS = Bytes.spread('@');
    static final int ID_LENGTH = 20;

    /** {@code cc/cc-pp}: the signs at 2 and 5, hexadecimal digits at 0, 1, 3 and 4; the first byte is the lowest. */
    private static final long ID_HEAD_SIGNS = 0x0000ff0000ff0000L;

    private static final long ID_HEAD = 0x00002d00002f0000L;
    private static final long ID_HEAD_HEX = 0x0000008080008080L;

    /** {@code c-ppppp-}: the signs at 1 and 7, decimal digits from 2 to 6. */
    private static final long ID_MIDDLE_SIGNS = 0xff0000000000ff00L;

    private static final long ID_MIDDLE = 0x2d00000000002d00L;
    private static final long ID_MIDDLE_DIGITS = 0x0080808080800000L;

    private byte[] data = {};
    /**
     * Field {@code i} lies between {@code bounds[i] + 1} and {@code bounds[i + 1]}. There is room for a window full of
     * separators behind the last one that counts.
     */
    private final int[] bounds = new int[MOST_SEPARATORS + 2 + Marks.WINDOW];

    private int count;
    private int end;

    /** Number of fields. */
    int count() {
        return count;
    }

    /** First byte of a field. */
    int start(int field) {
        return bounds[field] + 1;
    }

    /** Byte after the last one of a field. */
    int end(int field) {
        return bounds[field + 1];
    }

    /** Begins a line whose fields somebody else finds; the bounds. */
    int[] begin(byte[] data) {
        this.data = data;
        return bounds;
    }

    /** Ends a line of that many fields. */
    void end(int count, int end) {
        this.count = count;
        this.end = end;
        bounds[count] = end;
    }

    /**
     * Other than zero if a backslash stands before a separator that ends a local part, told without a branch; local
     * parts are the first and the third address.
     */
    static int escapes(byte[] data, int[] bounds, int firstEscaped) {
        int first = data[bounds[firstEscaped + 1] - 1] ^ '\\';
        int third = data[bounds[firstEscaped + 3] - 1] ^ '\\';
        return ((first & 0xff) - 1 | (third & 0xff) - 1) >> 31;
    }

    /** Finds the separators of a line whose first one is known, eight bytes at a time. */
    void split(byte[] data, int start, int firstSeparator, int end) {
        this.data = data;
        this.end = end;
        int[] bounds = this.bounds;
        bounds[0] = start - 1;
        bounds[1] = firstSeparator;
        int found = splitHead(firstSeparator);
        int i = bounds[found] + 1;
        int wordsEnd = end - Long.BYTES;
        while (i <= wordsEnd && found <= MOST_SEPARATORS - Long.BYTES) {
            long matches = Bytes.matches(Bytes.longAt(data, i), SEPARATORS);
            while (matches != 0) {
                bounds[++found] = i + (Long.numberOfTrailingZeros(matches) >>> 3);
                matches &= matches - 1;
            }
            i += Long.BYTES;
        }
        for (; i < end && found < MOST_SEPARATORS; i++) {
            if (data[i] == '@') {
                bounds[++found] = i;
            }
        }
        count = found + 1;
        bounds[count] = end;
    }

    /**
     * Finds the separators of the three ids and the type letter of version 3, which make half of most lines: if they
     * stand where ids of the usual length put them, only the ids need to be free of others. The number of separators
     * found, the first one included.
     */
    private int splitHead(int firstSeparator) {
        int message = firstSeparator + 1 + ID_LENGTH;
        int batch = message + 1 + ID_LENGTH;
        int connection = batch + 1 + ID_LENGTH;
        int type = connection + 2;
        boolean shaped = type < end
                && data[message] == '@'
                && data[batch] == '@'
                && data[connection] == '@'
                && data[type] == '@'
                && data[type - 1] != '@';
        if (!shaped || anySeparator(message) || anySeparator(batch) || anySeparator(connection)) {
            return 1;
        }
        bounds[2] = message;
        bounds[3] = batch;
        bounds[4] = connection;
        bounds[5] = type;
        return 5;
    }

    /** Whether a separator stands in the id that ends before {@code at}. */
    private boolean anySeparator(int at) {
        long head = Bytes.matches(Bytes.longAt(data, at - ID_LENGTH), SEPARATORS);
        long middle = Bytes.matches(Bytes.longAt(data, at - ID_LENGTH + Long.BYTES), SEPARATORS);
        long tail = Bytes.matches(Bytes.longAt(data, at - Long.BYTES), SEPARATORS);
        return (head | middle | tail) != 0;
    }

    /** Removes separators that a backslash in a local part escapes; local parts are the first and the third address. */
    void dropEscaped(int firstEscaped) {
        int kept = firstEscaped;
        for (int i = firstEscaped + 1; i < count; i++) {
            boolean localPart = kept == firstEscaped || kept == firstEscaped + 2;
            if (!localPart || data[bounds[i] - 1] != '\\' || !escaped(bounds[kept] + 1, bounds[i])) {
                bounds[++kept] = bounds[i];
            }
        }
        count = Math.min(count, kept + 1);
        bounds[count] = end;
    }

    /** Whether an odd number of backslashes stands before a byte, none of them before {@code from}. */
    boolean escaped(int from, int at) {
        int i = at;
        while (i > from && data[i - 1] == '\\') {
            i--;
        }
        return (at - i & 1) == 1;
    }

    /** Length of a field that is an M and digits, 0 if it is anything else. */
    int heartbeatLength(int field) {
        int from = bounds[field] + 1;
        int to = bounds[field + 1];
        boolean numbered = to - from > 1 && Digits.all(data, from + 1, to);
        return from < to && data[from] == 'M' && (to - from == 1 || numbered) ? to - from : 0;
    }

    /** Place of a capital letter in the alphabet if it is the whole field, -1 otherwise. */
    int letter(int field) {
        if (count <= field || bounds[field + 1] - bounds[field] != 2) {
            return -1;
        }
        int letter = data[bounds[field] + 1] - 'A';
        return letter >= 0 && letter < 26 ? letter : -1;
    }

    boolean isEmpty(int field) {
        return bounds[field + 1] - bounds[field] == 1;
    }

    /**
     * {@code cc/cc-ppppp-ssssssss}. Damaged ids occur in other fields; this one tells what the line is, and as every
     * line asks, three words answer: bytes 0 to 7, 4 to 11 and 12 to 19.
     */
    boolean isId(int field) {
        int from = bounds[field] + 1;
        return bounds[field + 1] - from == ID_LENGTH && isIdAt(data, from);
    }

    /** Whether the next bytes are an id. */
    static boolean isIdAt(byte[] data, int from) {
        return oddInId(data, from) == 0;
    }

    /** Zero if the next bytes are an id, told without a branch. */
    static long oddInId(byte[] data, int from) {
        long head = Bytes.longAt(data, from);
        long middle = Bytes.longAt(data, from + 4);
        long tail = Bytes.longAt(data, from + 12);
        return ((head | middle | tail) & Digits.TOP_BITS)
                | ((head & ID_HEAD_SIGNS) ^ ID_HEAD)
                | ((middle & ID_MIDDLE_SIGNS) ^ ID_MIDDLE)
                | (~Digits.upperHexIn(head) & ID_HEAD_HEX)
                | (~Digits.digitsIn(middle) & ID_MIDDLE_DIGITS)
                | (~Digits.upperHexIn(tail) & Digits.TOP_BITS);
    }
}
