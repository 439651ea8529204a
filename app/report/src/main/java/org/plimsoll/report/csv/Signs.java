package org.plimsoll.report.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Tells whether bytes hold signs that need care in a table. Nearly no value does, so eight bytes are asked at a time
 * first: a byte below a blank, above {@code ~}, a comma, a quote, a backslash or a blank at an end.
 */
final class Signs {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOP_BITS = 0x8080808080808080L;
    private static final long HARMLESS = ONES * 'a';

    private Signs() {}

    /** Whether any of the bytes may need quotes, an escape or another look. */
    static boolean anySpecial(byte[] data, int start, int end) {
        if (start == end) {
            return false;
        }
        long found = 0;
        for (int i = start; i + Long.BYTES <= end; i += Long.BYTES) {
            found |= special((long) LONGS.get(data, i));
        }
        return (found | special(last(data, start, end))) != 0 || data[start] == ' ' || data[end - 1] == ' ';
    }

    /** The last eight bytes, also if some were asked before; of fewer the others are such as need no care. */
    private static long last(byte[] data, int start, int end) {
        if (end - start >= Long.BYTES) {
            return (long) LONGS.get(data, end - Long.BYTES);
        }
        int missing = Byte.SIZE * (Long.BYTES - (end - start));
        if (end >= Long.BYTES) {
            return ((long) LONGS.get(data, end - Long.BYTES) >>> missing) | (HARMLESS << (Long.SIZE - missing));
        }
        long word = HARMLESS;
        for (int i = start; i < end; i++) {
            word = (word << Byte.SIZE) | (data[i] & 0xff);
        }
        return word;
    }

    /** Non-zero if one of eight bytes is special: as a whole the answer is right, its bits are not looked at. */
    private static long special(long word) {
        long control = (word - ONES * ' ') & ~word;
        long delete = zero(word ^ ONES * 0x7f);
        long quote = zero(word ^ ONES * '"');
        long comma = zero(word ^ ONES * ',');
        long backslash = zero(word ^ ONES * '\\');
        return (word | control | delete | quote | comma | backslash) & TOP_BITS;
    }

    private static long zero(long word) {
        return (word - ONES) & ~word;
    }

    /** Whether all bytes are printable ASCII or tabs. */
    static boolean printable(byte[] data, int start, int end) {
        for (int i = start; i < end; i++) {
            if ((data[i] < ' ' && data[i] != '\t') || data[i] == 0x7f) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value holds what divides cells and rows, or blanks at its ends, which some readers drop. */
    static boolean needQuotes(byte[] data, int start, int end) {
        if (start == end) {
            return false;
        }
        long found = 0;
        for (int i = start; i + Long.BYTES <= end; i += Long.BYTES) {
            found |= dividing((long) LONGS.get(data, i));
        }
        return (found | dividing(last(data, start, end))) != 0 || data[start] == ' ' || data[end - 1] == ' ';
    }

    /** Non-zero if one of eight bytes divides cells or rows. */
    private static long dividing(long word) {
        long comma = zero(word ^ ONES * ',');
        long quote = zero(word ^ ONES * '"');
        long carriageReturn = zero(word ^ ONES * '\r');
        long lineFeed = zero(word ^ ONES * '\n');
        long tab = zero(word ^ ONES * '\t');
        return (comma | quote | carriageReturn | lineFeed | tab) & TOP_BITS;
    }
}
