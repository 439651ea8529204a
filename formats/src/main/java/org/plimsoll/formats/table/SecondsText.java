package org.plimsoll.formats.table;

import org.plimsoll.formats.bytes.Digits;

/**
 * Writes durations as seconds: {@code 18.53} stays, {@code 0.367s} loses its letter, {@code 1d2h3m4s} is added up.
 * Anything else is left as it is.
 */
final class SecondsText {
    private SecondsText() {}

    static void read(byte[] data, int start, int end, Value into) {
        if (end == start || Digits.isDecimal(data, start, end)) {
            into.set(data, start, end);
        } else if (data[end - 1] == 's' && Digits.isDecimal(data, start, end - 1)) {
            into.set(data, start, end - 1);
        } else {
            long seconds = sum(data, start, end);
            if (seconds < 0) {
                into.set(data, start, end);
            } else {
                into.make();
                into.add(seconds);
            }
        }
    }

    private static long sum(byte[] data, int start, int end) {
        long total = 0;
        int from = start;
        for (int i = start; i < end; i++) {
            long unit = unit(data[i]);
            if (unit > 0) {
                long number = Digits.parse(data, from, i);
                if (number < 0 || number > Integer.MAX_VALUE) {
                    return -1;
                }
                total += number * unit;
                from = i + 1;
            }
        }
        return from == end ? total : -1;
    }

    private static long unit(byte letter) {
        return switch (letter) {
            case 'w' -> 7 * 86_400L;
            case 'd' -> 86_400;
            case 'h' -> 3_600;
            case 'm' -> 60;
            case 's' -> 1;
            default -> 0;
        };
    }
}
