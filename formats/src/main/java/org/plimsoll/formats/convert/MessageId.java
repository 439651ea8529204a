package org.plimsoll.formats.convert;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.SpoolId;

/**
 * The id of a message, taken apart.
 *
 * <p>Both products build ids of the second, the process and a small number. Momentum: {@code cc/cc-ppppp-ssssssss}, the
 * number and the second in hexadecimal digits, lowest first, the process in decimal ones. Exim:
 * {@code tttttt-pppppp-ff} up to 4.96 and {@code tttttt-ppppppppppp-ffff} from 4.97 on, all in base 62. Source:
 * Momentum C API, struct message_id; Exim, receive.c and local_scan.h.
 *
 * @param notation how it is written
 * @param second Unix time
 * @param process process id; what Momentum writes of it has 16 bits
 * @param number number within the second and process: a counter of 16 bits, or the fraction of the second
 */
record MessageId(Notation notation, long second, long process, long number) {

    /** How ids are written. */
    enum Notation {
        /** Momentum's ids, see {@link SpoolId}. */
        EC,
        /** Exim's up to 4.96, 16 characters. */
        EXIM_16,
        /** Exim's from 4.97 on, 23 characters. */
        EXIM_23
    }

    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RADIX = 62;
    private static final int SECOND_DIGITS = 6;

    /** The id that stands for none. */
    static final MessageId NONE = new MessageId(Notation.EC, 0, 0, 0);

    /** The id that is written so; null if it is none. */
    static @Nullable MessageId parse(String text) {
        SpoolId ec = SpoolId.parse(text);
        if (ec != null) {
            return new MessageId(Notation.EC, ec.slot(), ec.pid(), ec.counter());
        }
        return switch (text.length()) {
            case 16 -> parseExim(Notation.EXIM_16, text, 13);
            case 23 -> parseExim(Notation.EXIM_23, text, 18);
            default -> null;
        };
    }

    private static @Nullable MessageId parseExim(Notation notation, String text, int second) {
        if (text.charAt(SECOND_DIGITS) != '-' || text.charAt(second) != '-') {
            return null;
        }
        long time = digits(text, 0, SECOND_DIGITS);
        long process = digits(text, SECOND_DIGITS + 1, second);
        long number = digits(text, second + 1, text.length());
        return time < 0 || process < 0 || number < 0 ? null : new MessageId(notation, time, process, number);
    }

    /** The value of digits, -1 if one of them is none or the value does not fit into a long. */
    private static long digits(String text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = BASE_62.indexOf(text.charAt(i));
            if (digit < 0 || value > (Long.MAX_VALUE - digit) / RADIX) {
                return -1;
            }
            value = value * RADIX + digit;
        }
        return value;
    }

    /** As its notation writes it. */
    String text() {
        return switch (notation) {
            case EC -> new SpoolId((int) number, (int) process, second).toString();
            case EXIM_16 -> exim(6, 2);
            case EXIM_23 -> exim(11, 4);
        };
    }

    private String exim(int processDigits, int numberDigits) {
        return written(second, SECOND_DIGITS)
                + '-'
                + written(process, processDigits)
                + '-'
                + written(number, numberDigits);
    }

    private static String written(long value, int count) {
        char[] digits = new char[count];
        long rest = value;
        for (int i = count - 1; i >= 0; i--) {
            digits[i] = BASE_62.charAt((int) (rest % RADIX));
            rest /= RADIX;
        }
        return new String(digits);
    }
}
