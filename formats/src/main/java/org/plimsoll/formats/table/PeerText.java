package org.plimsoll.formats.table;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;

/**
 * Takes the address out of what a log tells about the other host: {@code name (helo) [198.51.100.7]:25}. A HELO may
 * hold brackets too, so the last ones count. A host without brackets is taken without its port; behind an IPv6 address
 * only a number too long for a part of one is told to be a port.
 */
final class PeerText {
    /** Digits of a part of an IPv6 address. */
    private static final int LONGEST_GROUP = 4;

    private PeerText() {}

    static void read(byte[] data, int start, int end, Value into) {
        int open = Bytes.lastIndexOf(data, start, end, (byte) '[');
        int close = open < 0 ? end : Bytes.indexOf(data, open, end, (byte) ']');
        if (open >= 0 && close < end) {
            into.set(data, open + 1, close);
        } else {
            into.set(data, start, portStart(data, start, end));
        }
    }

    /** Index of the colon before a port, or {@code end} if there is none. */
    private static int portStart(byte[] data, int start, int end) {
        int colon = Bytes.lastIndexOf(data, start, end, (byte) ':');
        if (colon <= start || !Digits.isInteger(data, colon + 1, end)) {
            return end;
        }
        boolean only = Bytes.lastIndexOf(data, start, colon, (byte) ':') < 0;
        return only || end - colon > LONGEST_GROUP + 1 ? colon : end;
    }
}
