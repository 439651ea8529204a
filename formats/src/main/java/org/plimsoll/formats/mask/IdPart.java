package org.plimsoll.formats.mask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongUnaryOperator;

/**
 * A part of ids: a number of so many digits, which is shifted. Where it would become a word of the log it becomes what
 * a number would become that is not in the log, so that others still become others. Not safe for use by several
 * threads.
 */
final class IdPart {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int MOST_STEPS = 10_000;

    private final TokenMask tokens;
    private final int length;
    private final boolean backwards;
    private final int radix;
    private final LongUnaryOperator shift;

    /** Numbers that would have become words of the log, and what they become instead. */
    private final Map<Long, Long> moved = new HashMap<>();

    private final Set<Long> taken = new HashSet<>();
    private final byte[] scratch;

    /**
     * A part.
     *
     * @param tokens knows the words of the log
     * @param length digits
     * @param backwards whether the lowest digit stands first; then the radix is 16
     * @param radix how many digits there are
     * @param shift what makes another of a number; other ones of others
     */
    IdPart(TokenMask tokens, int length, boolean backwards, int radix, LongUnaryOperator shift) {
        this.tokens = tokens;
        this.length = length;
        this.backwards = backwards;
        this.radix = radix;
        this.shift = shift;
        scratch = new byte[length];
    }

    /** Replaces the part that begins at {@code at}. */
    void mask(byte[] data, int at) {
        long value = backwards ? reversed(data, at, length) : value(data, at, length, radix);
        write(data, at, shift.applyAsLong(value));
        if (tokens.isOfLog(data, at, at + length)) {
            write(data, at, moved(value));
        }
    }

    private long moved(long value) {
        Long known = moved.get(value);
        if (known == null) {
            known = moved.size() < TokenMask.MOST_MOVED ? free(value) : shift.applyAsLong(value);
            moved.put(value, known);
        }
        return known;
    }

    /**
     * What a number becomes that is not in the log, if that is not in it either; else what the number itself becomes.
     */
    private long free(long value) {
        for (int step = 1; step <= MOST_STEPS; step++) {
            long next = shift.applyAsLong(value + step);
            if (!isOfLog(value + step) && !isOfLog(next) && taken.add(next)) {
                return next;
            }
        }
        return shift.applyAsLong(value);
    }

    private boolean isOfLog(long value) {
        write(scratch, 0, value);
        return tokens.isOfLog(scratch, 0, length);
    }

    private void write(byte[] data, int at, long value) {
        if (backwards) {
            putReversed(data, at, length, value);
        } else {
            put(data, at, length, radix, value);
        }
    }

    /** The number that stands there, -1 if there is none. */
    static long value(byte[] data, int from, int length, int radix) {
        long value = 0;
        for (int i = from; i < from + length; i++) {
            int digit = DIGITS.indexOf(data[i]);
            if (digit < 0 || digit >= radix) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    /** Writes the last digits of a number. */
    static void put(byte[] data, int from, int length, int radix, long value) {
        long rest = value;
        for (int i = from + length - 1; i >= from; i--) {
            data[i] = (byte) DIGITS.charAt((int) Math.floorMod(rest, (long) radix));
            rest = Math.floorDiv(rest, (long) radix);
        }
    }

    /** The number of hexadecimal digits, the lowest first. */
    static long reversed(byte[] data, int from, int length) {
        long value = 0;
        for (int i = from + length - 1; i >= from; i--) {
            value = value << 4 | DIGITS.indexOf(data[i]);
        }
        return value;
    }

    /** Writes a number's hexadecimal digits, the lowest first. */
    static void putReversed(byte[] data, int from, int length, long value) {
        for (int i = 0; i < length; i++) {
            data[from + i] = (byte) DIGITS.charAt((int) (value >>> (4 * i)) & 15);
        }
    }
}
