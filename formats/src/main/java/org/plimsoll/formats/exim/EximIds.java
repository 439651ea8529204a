package org.plimsoll.formats.exim;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;

/**
 * Message ids: {@code tttttt-pppppp-ss} up to Exim 4.96, {@code tttttt-ppppppppppp-ssss} from 4.97 on, and Momentum's
 * {@code cc/cc-ppppp-ssssssss}.
 */
final class EximIds {
    private static final int OLD = 16;
    private static final int MOMENTUM = 20;
    private static final int NEW = 23;

    /** Digits of the second of reception, in base 62. */
    private static final int SECOND_DIGITS = 6;

    private static final int BASE = 62;

    /** Where the dashes are: behind six bytes, two bytes before the end of an old id, four before that of a new one. */
    private static final long FIRST_DASH = 0x0080000000000000L;

    private static final long OLD_DASH = 0x0000800000000000L;
    private static final long NEW_DASH = 0x0000000080000000L;

    private EximIds() {}

    /** Length of the id at {@code at}, 0 if there is none. An id ends at a blank or at the end of the line. */
    static int lengthAt(byte[] data, int at, int end) {
        int left = end - at;
        if (left < OLD) {
            return 0;
        }
        if (data[at + 6] == '-') {
            if (data[at + 13] == '-' && endsAt(data, at + OLD, end) && old(data, at)) {
                return OLD;
            }
            return left >= NEW && data[at + 18] == '-' && endsAt(data, at + NEW, end) && current(data, at) ? NEW : 0;
        }
        boolean slash = data[at + 2] == '/' && left >= MOMENTUM;
        return slash && endsAt(data, at + MOMENTUM, end) && momentum(data, at) ? MOMENTUM : 0;
    }

    /** Second since 1970 at which the message was received, as its id says. */
    static long secondAt(byte[] data, int at, int length) {
        if (length != MOMENTUM) {
            return number(data, at, SECOND_DIGITS);
        }
        long second = 0;
        for (int i = at + length - 1; i >= at + length - 8; i--) {
            second = second << 4 | Character.digit(data[i], 16);
        }
        return second;
    }

    /** The value of digits in base 62: 0 to 9, A to Z, a to z. */
    static long number(byte[] data, int from, int digits) {
        long value = 0;
        for (int i = from; i < from + digits; i++) {
            byte b = data[i];
            value = value * BASE + (b <= '9' ? b - '0' : b <= 'Z' ? b - 'A' + 10 : b - 'a' + 36);
        }
        return value;
    }

    private static boolean endsAt(byte[] data, int at, int end) {
        return at == end || (at < end && data[at] == ' ');
    }

    private static boolean old(byte[] data, int at) {
        long head = base62(Bytes.longAt(data, at)) | FIRST_DASH;
        long tail = base62(Bytes.longAt(data, at + Long.BYTES)) | OLD_DASH;
        return (head & tail) == Digits.TOP_BITS;
    }

    private static boolean current(byte[] data, int at) {
        long head = base62(Bytes.longAt(data, at)) | FIRST_DASH;
        long middle = base62(Bytes.longAt(data, at + Long.BYTES));
        long tail = base62(Bytes.longAt(data, at + NEW - Long.BYTES)) | NEW_DASH;
        return (head & middle & tail) == Digits.TOP_BITS;
    }

    private static boolean momentum(byte[] data, int at) {
        return Digits.isUpperHex(data, at, at + 2)
                && Digits.isUpperHex(data, at + 3, at + 5)
                && data[at + 5] == '-'
                && Digits.all(data, at + 6, at + 11)
                && data[at + 11] == '-'
                && Digits.isUpperHex(data, at + 12, at + 20);
    }

    /** The top bit of every byte that is a digit or a letter; of none if one of them is not ASCII. */
    private static long base62(long word) {
        return (word & Digits.TOP_BITS) == 0 ? Digits.digitsIn(word) | Digits.lettersIn(word) : 0;
    }
}
