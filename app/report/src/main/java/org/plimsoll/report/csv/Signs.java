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

    private Signs() {}

    /** Whether any of the bytes may need quotes, an escape or another look. */
    static boolean anySpecial(byte[] data, int start, int end) {
        if (start == end) {
            return false;
        }
        int i = start;
        long found = 0;
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            found |= special((long) LONGS.get(data, i));
        }
        boolean special = found != 0 || data[start] == ' ' || data[end - 1] == ' ';
        for (; i < end && !special; i++) {
            special = special(data[i]);
        }
        return special;
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

    private static boolean special(byte b) {
        return b < ' ' || b == 0x7f || b == '"' || b == ',' || b == '\\';
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
        for (int i = start; i < end; i++) {
            byte b = data[i];
            if (b == ',' || b == '"' || b == '\r' || b == '\n' || b == '\t') {
                return true;
            }
        }
        return start < end && (data[start] == ' ' || data[end - 1] == ' ');
    }
}
