package org.plimsoll.formats.mask;

/**
 * Replaces message ids by others that are read as ids. Their parts are shifted by amounts that only the key tells: the
 * second by years, so that ids still follow each other as they did; the process and the number beyond those that were
 * there. A part that would be a word of the log becomes another one. The all-zero id stays, for it is none.
 */
final class IdMask {
    private static final int PURPOSE = 5;
    private static final int EC_LENGTH = 20;
    private static final long SHORTEST_SECONDS = 200_000_000L;
    private static final long SPREAD_SECONDS = 300_000_000L;

    /** No system numbers its processes higher. */
    private static final long PROCESSES = 1L << 22;

    private static final long WORD = 1L << 16;
    private static final long FRACTIONS = 1_000_000L;

    /** Of a line without a year the id of its message tells it; a year later it would be another. */
    private static final long FEWEST_RECENT_SECONDS = 100 * 86_400L;

    private static final long RECENT_SPREAD_SECONDS = 200 * 86_400L;

    private final IdPart second;
    private final IdPart recentSecond;
    private final IdPart process;
    private final IdPart fraction;
    private final IdPart ecProcess;
    private final IdPart ecSecond;
    private final IdPart recentEcSecond;

    private final long wideProcess;
    private final long shortFraction;
    private final long number;

    /** Ids whose parts do not become words that {@code tokens} knows of. */
    IdMask(Prf prf, TokenMask tokens) {
        long seconds = SHORTEST_SECONDS + prf.below(PURPOSE, 1, SPREAD_SECONDS);
        long recentSeconds = FEWEST_RECENT_SECONDS + prf.below(PURPOSE, 6, RECENT_SPREAD_SECONDS);
        wideProcess = PROCESSES + prf.below(PURPOSE, 2, PROCESSES);
        number = 1 + prf.below(PURPOSE, 3, WORD - 1);
        shortFraction = FRACTIONS * (2 + prf.below(PURPOSE, 4, 11)) + prf.below(PURPOSE, 5, FRACTIONS);
        second = new IdPart(tokens, 6, false, 62, value -> value - seconds);
        recentSecond = new IdPart(tokens, 6, false, 62, value -> value - recentSeconds);
        process = new IdPart(tokens, 6, false, 62, value -> value + wideProcess);
        fraction = new IdPart(tokens, 4, false, 62, value -> value + shortFraction);
        ecProcess = new IdPart(tokens, 5, false, 10, this::ecProcess);
        ecSecond = new IdPart(tokens, 8, true, 16, value -> value - seconds);
        recentEcSecond = new IdPart(tokens, 8, true, 16, value -> value - recentSeconds);
    }

    /** Columns beyond 16 bits are no process ids; they stay among themselves. */
    private long ecProcess(long pid) {
        return pid < WORD ? (pid + wideProcess) % WORD : WORD + (pid - WORD + wideProcess) % (100_000 - WORD);
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
                && IdPart.value(data, at + 6, 5, 10) >= 0;
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
        if (length == EC_LENGTH) {
            maskEc(data, at, tellsYear ? recentEcSecond : ecSecond);
            return;
        }
        (tellsYear ? recentSecond : second).mask(data, at);
        if (length == 16) {
            process.mask(data, at + 7);
            IdPart.put(data, at + 14, 2, 62, IdPart.value(data, at + 14, 2, 62) + shortFraction);
        } else {
            IdPart.put(data, at + 7, 11, 62, IdPart.value(data, at + 7, 11, 62) + wideProcess);
            fraction.mask(data, at + 19);
        }
    }

    private void maskEc(byte[] data, int at, IdPart time) {
        long counter = IdPart.reversed(data, at, 2) | IdPart.reversed(data, at + 3, 2) << 8;
        boolean none = counter == 0 && IdPart.value(data, at + 6, 5, 10) == 0 && IdPart.reversed(data, at + 12, 8) == 0;
        if (none) {
            return;
        }
        long shiftedCounter = (counter + number) % WORD;
        IdPart.putReversed(data, at, 2, shiftedCounter);
        IdPart.putReversed(data, at + 3, 2, shiftedCounter >>> 8);
        ecProcess.mask(data, at + 6);
        time.mask(data, at + 12);
    }
}
