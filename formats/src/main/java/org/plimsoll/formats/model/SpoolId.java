package org.plimsoll.formats.model;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What a Momentum id says: {@code cc/cc-ppppp-ssssssss}, the name of a message in the spool. Batches and connections
 * have ids of the same form, and so have messages in what exim_logger writes. Counter and second are hexadecimal, their
 * lowest digit first. Source: Momentum C API, struct message_id.
 *
 * <p>An id is unique on one node only, and the second is the one in which it was given: that of the reception for a
 * message.
 *
 * @param counter counter of the process, 0 to 65535; it goes on from one second to the next
 * @param pid process id as it is written: five digits, of larger ones only the lowest 16 bits
 * @param slot second since 1970 in which it was given, its lowest 32 bits
 */
public record SpoolId(int counter, int pid, long slot) {
    /** Written where there is nothing that could have an id. */
    public static final SpoolId NONE = new SpoolId(0, 0, 0);

    private static final int LENGTH = 20;
    private static final String HEX_DIGITS = "0123456789ABCDEF";
    private static final long MOST_SLOT = 0xffff_ffffL;
    private static final int HOUR_SECONDS = 3600;

    /** Checks the ranges that the form can hold. */
    public SpoolId {
        if (counter < 0 || counter > 0xffff || pid < 0 || pid > 99_999 || slot < 0 || slot > MOST_SLOT) {
            throw new IllegalArgumentException(
                    "counter %s, pid %s, slot %s: expected 0 to 65535, 0 to 99999, and 32 bits"
                            .formatted(counter, pid, slot));
        }
    }

    /** What an id says; null for text that is none. Damaged ids occur in logs, and stay text. */
    public static @Nullable SpoolId parse(String text) {
        boolean shaped =
                text.length() == LENGTH && text.charAt(2) == '/' && text.charAt(5) == '-' && text.charAt(11) == '-';
        if (!shaped) {
            return null;
        }
        long low = hexReversed(text, 0, 2);
        long high = hexReversed(text, 3, 5);
        int pid = decimal(text, 6, 11);
        long slot = hexReversed(text, 12, LENGTH);
        return low < 0 || high < 0 || pid < 0 || slot < 0 ? null : new SpoolId((int) ((high << 8) | low), pid, slot);
    }

    /** The value of capital hexadecimal digits, the lowest first; -1 if one of them is none. */
    private static long hexReversed(String text, int from, int to) {
        long value = 0;
        for (int i = to - 1; i >= from; i--) {
            int digit = HEX_DIGITS.indexOf(text.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = (value << 4) | digit;
        }
        return value;
    }

    private static int decimal(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** When it was given, to the second; ids from 2106 on look like ids from 1970 on. */
    public Instant time() {
        return Instant.ofEpochSecond(slot);
    }

    /** Name of the spool directory of its hour, {@code 58A3A}: the hours since 1970, hexadecimal. */
    public String hourWindow() {
        return Long.toHexString(slot / HOUR_SECONDS).toUpperCase(Locale.ROOT);
    }

    /** The id as logs have it. */
    @Override
    public String toString() {
        String digits = reversedHex(counter, 4);
        String process = String.valueOf(100_000 + pid).substring(1);
        return digits.substring(0, 2) + '/' + digits.substring(2) + '-' + process + '-' + reversedHex(slot, 8);
    }

    private static String reversedHex(long number, int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits; i++) {
            text.append(HEX_DIGITS.charAt((int) (number >>> (4 * i)) & 15));
        }
        return text.toString();
    }
}
