package org.plimsoll.report.csv;

import java.nio.charset.StandardCharsets;

/** Texts that a spreadsheet takes for a formula: they come from logs, and logs from strangers. */
final class Formula {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";
    /** First byte in UTF-8 of the wide signs. */
    private static final byte WIDE = (byte) 0xef;

    private static final int WIDE_BYTES = 3;

    private Formula() {}

    /** The text with an apostrophe before it, if it would be taken for a formula. */
    static String defused(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Whether the text that begins in these bytes would be taken for one. */
    static boolean startsAt(byte[] data, int start, int end) {
        byte first = data[start];
        if (first != WIDE) {
            return isSign(first);
        }
        int length = Math.min(WIDE_BYTES, end - start);
        String wide = new String(data, start, length, StandardCharsets.UTF_8);
        return STARTS.indexOf(wide.charAt(0)) >= 0;
    }

    private static boolean isSign(byte first) {
        return switch (first) {
            case '=', '+', '-', '@', '\t', '\r', '\n' -> true;
            default -> false;
        };
    }
}
