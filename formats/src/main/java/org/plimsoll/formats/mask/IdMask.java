package org.plimsoll.formats.mask;

/**
 * Replaces message ids by others that are read as ids. Their parts are shifted by amounts that only the key tells: the
 * second by years, so that ids still follow each other as they did; the process and the number beyond those that were
 * there. The all-zero id stays, for it is none.
 */
final class IdMask {
    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int PURPOSE = 5;
    private static final int EC_LENGTH = 20;
    private static final long SHORTEST_SECONDS = 200_000_000L;
    private static final long SPREAD_SECONDS = 300_000_000L;
    private static final long PROCESSES = 1L << 21;
    private static final long WORD = 1L << 16;
    private static final long FRACTIONS = 1_000_000L;

    /** Of a line without a year the id of its message tells it; a year later it would be another. */
    private static final long FEWEST_RECENT_SECONDS = 100 * 86_400L;

    private static final long RECENT_SPREAD_SECONDS = 200 * 86_400L;

    private final long seconds;
    private final long recentSeconds;
    private final long process;
    private final long number;
    private final long fraction;

    IdMask(Prf prf) {
        seconds = SHORTEST_SECONDS + prf.below(PURPOSE, 1, SPREAD_SECONDS);
        recentSeconds = FEWEST_RECENT_SECONDS + prf.below(PURPOSE, 6, RECENT_SPREAD_SECONDS);
        process = PROCESSES + prf.below(PURPOSE, 2, PROCESSES);
        number = 1 + prf.below(PURPOSE, 3, WORD - 1);
        fraction = FRACTIONS * (2 + prf.below(PURPOSE, 4, 11)) + prf.below(PURPOSE, 5, FRACTIONS);
    }

    /** Length of the id at {@code at}, 0 if there is none; nothing that could be a part of it follows. */
    static int lengthAt(byte[] data, int at, int to) {
        int left = to - at;
        if (left >= EC_LENGTH && data[at + 2] == '/' && isEc(data, at) && ends(data, at + EC_LENGTH, to)) {
            return EC_LENGTH;
        }
        if (left < 16 || data[at + 6] != '-' || !isBase62(data, at, 6)) {
            return 0;
        }
        if (data[at + 13] == '-'
                && isBase62(data, at + 7, 6)
                && isBase62(data, at + 14, 2)
                && ends(data, at + 16, to)) {
            return 16;
        }
        boolean current =
                left >= 23 && data[at + 18] == '-' && isBase62(data, at + 7, 11) && isBase62(data, at + 19, 4);
        return current && ends(data, at + 23, to) ? 23 : 0;
    }

    private static boolean ends(byte[] data, int at, int to) {
        return at == to || !(Letters.isTokenPart(data[at]) || data[at] == '-');
    }

    private static boolean isBase62(byte[] data, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (data[i] < 0 || !Letters.isTokenPart(data[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEc(byte[] data, int at) {
        return data[at + 5] == '-'
                && data[at + 11] == '-'
                && isHex(data, at, 2)
                && isHex(data, at + 3, 2)
                && isHex(data, at + 12, 8)
                && value(data, at + 6, 5, 10) >= 0;
    }

    private static boolean isHex(byte[] data, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (!Letters.isDigit(data[i]) && (data[i] < 'A' || data[i] > 'F')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Replaces the id of that length.
     *
     * @param tellsYear whether the year of the line is found by it
     */
    void mask(byte[] data, int at, int length, boolean tellsYear) {
        long shift = tellsYear ? recentSeconds : seconds;
        if (length == EC_LENGTH) {
            maskEc(data, at, shift);
            return;
        }
        int processDigits = length == 16 ? 6 : 11;
        int numberAt = at + 8 + processDigits;
        int numberDigits = length == 16 ? 2 : 4;
        put(data, at, 6, 62, value(data, at, 6, 62) - shift);
        put(data, at + 7, processDigits, 62, value(data, at + 7, processDigits, 62) + process);
        put(data, numberAt, numberDigits, 62, value(data, numberAt, numberDigits, 62) + fraction);
    }

    private void maskEc(byte[] data, int at, long shift) {
        long counter = reversed(data, at, 2) | reversed(data, at + 3, 2) << 8;
        long pid = value(data, at + 6, 5, 10);
        long second = reversed(data, at + 12, 8);
        if (counter == 0 && pid == 0 && second == 0) {
            return;
        }
        long shiftedCounter = (counter + number) % WORD;
        putReversed(data, at, 2, shiftedCounter);
        putReversed(data, at + 3, 2, shiftedCounter >>> 8);
        // Columns beyond 16 bits are no process ids; they stay among themselves.
        put(
                data,
                at + 6,
                5,
                10,
                pid < WORD ? (pid + process) % WORD : WORD + (pid - WORD + process) % (100_000 - WORD));
        putReversed(data, at + 12, 8, second - shift);
    }

    private static long value(byte[] data, int from, int length, int radix) {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            int digit = BASE_62.indexOf(data[i]);
            if (digit < 0 || digit >= radix) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    private static void put(byte[] data, int from, int length, int radix, long value) {
        long rest = value;
        for (int i = from + length - 1; i >= from; i--) {
            data[i] = (byte) BASE_62.charAt((int) Math.floorMod(rest, (long) radix));
            rest = Math.floorDiv(rest, (long) radix);
        }
    }

    private static long reversed(byte[] data, int from, int length) {
        long value = 0;
        for (int i = from + length - 1; i >= from; i--) {
            value = value << 4 | BASE_62.indexOf(data[i]);
        }
        return value;
    }

    private static void putReversed(byte[] data, int from, int length, long value) {
        for (int i = 0; i < length; i++) {
            data[from + i] = (byte) BASE_62.charAt((int) (value >>> (4 * i)) & 15);
        }
    }
}
