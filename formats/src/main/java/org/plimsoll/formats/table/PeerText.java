package org.plimsoll.formats.table;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Takes the address out of what a log tells about the other host: {@code name (helo) [198.51.100.7]:25}. A HELO may
 * hold brackets too, so the last ones count; a host without brackets is taken as it is.
 */
final class PeerText {
    private PeerText() {}

    static void read(byte[] data, int start, int end, Value into) {
        int open = Bytes.lastIndexOf(data, start, end, (byte) '[');
        int close = open < 0 ? end : Bytes.indexOf(data, open, end, (byte) ']');
        if (open >= 0 && close < end) {
            into.set(data, open + 1, close);
        } else {
            into.set(data, start, end);
        }
    }
}
