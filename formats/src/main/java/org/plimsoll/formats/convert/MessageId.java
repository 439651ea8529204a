package org.plimsoll.formats.convert;

import org.jspecify.annotations.Nullable;

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
        /** Momentum's ids of 20 characters. */
        EC(20),
        /** Exim's up to 4.96, 16 characters. */
        EXIM_16(16),
        /** Exim's from 4.97 on, 23 characters. */
        EXIM_23(23);

        private final int length;

        Notation(int length) {
            this.length = length;
        }
    }

    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int RADIX = 62;
    private static final int SECOND_DIGITS = 6;

    /** The id that stands for none. */
    static final MessageId NONE = new MessageId(Notation.EC, 0, 0, 0);

    /** The id that is written so; null if it is none. */
    static @Nullable MessageId parse(String text) {
        if (text.length() == Notation.EC.length && text.charAt(2) == '/') {
            return parseEc(text);
        }
        if (text.length() == Notation.EXIM_16.length) {
            return parseExim(Notation.EXIM_16, text, 13);
        }
        return text.length() == Notation.EXIM_23.length ? parseExim(Notation.EXIM_23, text, 18) : null;
    }

    private static @Nullable MessageId parseEc(String text) {
        if (text.charAt(5) != '-' || text.charAt(11) != '-') {
            return null;
        }
        long number = reversedHex(text.substring(0, 2) + text.substring(3, 5));
        long second = reversedHex(text.substring(12));
        long process = digits(text, 6, 11, 10);
        return number < 0 || second < 0 || process < 0 ? null : new MessageId(Notation.EC, second, process, number);
    }

    private static @Nullable MessageId parseExim(Notation notation, String text, int second) {
        if (text.charAt(SECOND_DIGITS) != '-' || text.charAt(second) != '-') {
            return null;
        }
        long time = digits(text, 0, SECOND_DIGITS, RADIX);
        long process = digits(text, SECOND_DIGITS + 1, second, RADIX);
        long number = digits(text, second + 1, text.length(), RADIX);
        return time < 0 || process < 0 || number < 0 ? null : new MessageId(notation, time, process, number);
    }

    /** The value of digits, -1 if one of them is none or the value does not fit into a long. */
    private static long digits(String text, int from, int to, int radix) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = BASE_62.indexOf(text.charAt(i));
            if (digit < 0 || digit >= radix || value > (Long.MAX_VALUE - digit) / radix) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }

    private static long reversedHex(String text) {
        return digits(new StringBuilder(text).reverse().toString(), 0, text.length(), 16);
    }

    /** As its notation writes it. */
    String text() {
        return switch (notation) {
            case EC -> {
                String hex = hexReversed(number, 4);
                yield hex.substring(0, 2)
                        + '/'
                        + hex.substring(2)
                        + '-'
                        + written(process, 5, 10)
                        + '-'
                        + hexReversed(second, 8);
            }
            case EXIM_16 -> exim(6, 2);
            case EXIM_23 -> exim(11, 4);
        };
    }

    private String exim(int processDigits, int numberDigits) {
        return written(second, SECOND_DIGITS, RADIX)
                + '-'
                + written(process, processDigits, RADIX)
                + '-'
                + written(number, numberDigits, RADIX);
    }

    private static String written(long value, int count, int radix) {
        char[] digits = new char[count];
        long rest = value;
        for (int i = count - 1; i >= 0; i--) {
            digits[i] = BASE_62.charAt((int) (rest % radix));
            rest /= radix;
        }
        return new String(digits);
    }

    private static String hexReversed(long value, int count) {
        return new StringBuilder(written(value, count, 16)).reverse().toString();
    }
}
