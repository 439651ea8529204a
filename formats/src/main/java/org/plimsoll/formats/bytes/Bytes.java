package org.plimsoll.formats.bytes;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Finds bytes eight at a time.
 *
 * <p>A word is compared with eight copies of the byte; where they are equal the exclusive or is zero. The zero bytes
 * are marked without the usual shortcut {@code (x - 0x01..) & ~x}, because its borrow also marks a byte of value 1 that
 * follows a zero byte, and {@code '@' ^ 'A'} is 1: every {@code @A} would give a false separator.
 *
 * <pre>
 * byte b of x        0x00  0x01..0x7f  0x80..0xff
 * (b &amp; 0x7f) + 0x7f  0x7f  0x80..0xfe  any
 * | b | 0x7f         0x7f  0xff        0xff
 * ~                  0x80  0x00        0x00
 * </pre>
 */
public final class Bytes {
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** Length of {@code 2026-11-23T13:33:21.781180+00:00}, and of what stands before the point. */
    private static final int TIME_LENGTH = 32;

    private static final int SECOND_LENGTH = 19;
    private static final int SHORTEST_TWIN = 48;

    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final long TOP_BITS = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    private Bytes() {}

    /** Eight bytes as a number, the first one lowest. */
    public static long longAt(byte[] data, int index) {
        return (long) LONGS.get(data, index);
    }

    /** Four bytes as a number, the first one lowest. */
    public static int intAt(byte[] data, int index) {
        return (int) INTS.get(data, index);
    }

    /** Writes a number as eight bytes, the lowest first. */
    public static void putLong(byte[] data, int index, long value) {
        LONGS.set(data, index, value);
    }

    /** Eight copies of a byte. */
    public static long spread(int b) {
        return ONES * (b & 0xff);
    }

    /** The top bit of every byte of {@code word} that equals the byte in {@code spread}. */
    public static long matches(long word, long spread) {
        long x = word ^ spread;
        return ~(((x & LOW_BITS) + LOW_BITS) | x | LOW_BITS);
    }

    /**
     * Non-zero if a byte of {@code word} equals the byte in {@code spread}; then its lowest bit is that of the first
     * one. The shortcut is right here: its borrow only ever marks bytes behind the first match.
     */
    public static long firstMatch(long word, long spread) {
        long x = word ^ spread;
        return (x - ONES) & ~x & TOP_BITS;
    }

    /** Index of the first {@code b} in {@code [from, to)}, or {@code to}. */
    public static int indexOf(byte[] data, int from, int to, byte b) {
        long spread = spread(b);
        int i = skipWithout(data, from, to, spread);
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long found = firstMatch(longAt(data, i), spread);
            if (found != 0) {
                return i + (Long.numberOfTrailingZeros(found) >>> 3);
            }
        }
        for (; i < to; i++) {
            if (data[i] == b) {
                return i;
            }
        }
        return to;
    }

    /** Skips 32 bytes at a time for as long as none of them matches: one branch for four words. */
    private static int skipWithout(byte[] data, int from, int to, long spread) {
        int i = from;
        while (i + 4 * Long.BYTES <= to) {
            long found = firstMatch(longAt(data, i), spread)
                    | firstMatch(longAt(data, i + Long.BYTES), spread)
                    | firstMatch(longAt(data, i + 2 * Long.BYTES), spread)
                    | firstMatch(longAt(data, i + 3 * Long.BYTES), spread);
            if (found != 0) {
                return i;
            }
            i += 4 * Long.BYTES;
        }
        return i;
    }

    /** Index of the first byte of {@code [from, to)} that is not {@code b}, or {@code to}. */
    public static int indexOfOther(byte[] data, int from, int to, byte b) {
        int at = from;
        while (at < to && data[at] == b) {
            at++;
        }
        return at;
    }

    /** How often {@code b} stands in {@code [from, to)}. */
    public static long count(byte[] data, int from, int to, byte b) {
        long spread = spread(b);
        long count = 0;
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            count += Long.bitCount(matches(longAt(data, i), spread));
        }
        for (; i < to; i++) {
            count += data[i] == b ? 1 : 0;
        }
        return count;
    }

    /** Index of the last {@code b} in {@code [from, to)}, or -1. */
    public static int lastIndexOf(byte[] data, int from, int to, byte b) {
        for (int i = to - 1; i >= from; i--) {
            if (data[i] == b) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first occurrence of a word in {@code [from, to)}, or -1. */
    public static int indexOf(byte[] data, int from, int to, byte[] word) {
        int last = to - word.length;
        for (int i = indexOf(data, from, to, word[0]); i <= last; i = indexOf(data, i + 1, to, word[0])) {
            if (startsWith(data, i, to, word)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether {@code [from, to)} begins with a word. */
    public static boolean startsWith(byte[] data, int from, int to, byte[] word) {
        if (to - from < word.length) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (data[from + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code [from, to)} is exactly a word, letters compared without their case; the word is in lower case. */
    public static boolean equalsIgnoringCase(byte[] data, int from, int to, byte[] lowerCaseWord) {
        if (to - from != lowerCaseWord.length) {
            return false;
        }
        for (int i = 0; i < lowerCaseWord.length; i++) {
            if ((data[from + i] | 0x20) != lowerCaseWord[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether two lines are the same, but perhaps for what stands where syslog writes fractions of a second and the
     * zone. Short lines are never told to be.
     *
     * @param data holds both
     * @param one first byte of the one
     * @param oneEnd byte after its last one
     * @param other first byte of the other
     * @param otherEnd byte after its last one
     */
    public static boolean twins(byte[] data, int one, int oneEnd, int other, int otherEnd) {
        return oneEnd - one == otherEnd - other
                && oneEnd - one >= SHORTEST_TWIN
                && Arrays.equals(data, one, one + SECOND_LENGTH, data, other, other + SECOND_LENGTH)
                && Arrays.equals(data, one + TIME_LENGTH, oneEnd, data, other + TIME_LENGTH, otherEnd);
    }

    /** The bytes as text, one character a byte. */
    public static String text(byte[] data, int from, int to) {
        return new String(data, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The bytes of an ASCII word. */
    public static byte[] ascii(String word) {
        return word.getBytes(StandardCharsets.US_ASCII);
    }
}
