package org.plimsoll.formats.exim;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Finds the end of a host as Exim writes it: {@code name}, {@code [address]}, {@code name [address]}, {@code (helo)
 * [address]} or {@code name (helo) [address]}, with {@code DS} before the address on deliveries, and port and star
 * after it. The greeting is the other host's text and may hold blanks, brackets and parentheses. Source: host.c of
 * Exim, {@code host_build_sender_fullhost}.
 */
final class EximHosts {
    private static final byte[] GREETED = Bytes.ascii(") [");
    private static final byte[] SECURED = Bytes.ascii(" DS [");

    private EximHosts() {}

    /** Index after the host that begins at {@code from}, or -1 if none does. */
    static int end(byte[] data, int from, int end) {
        if (from >= end) {
            return -1;
        }
        if (data[from] == '(') {
            return greeted(data, from, end);
        }
        if (data[from] == '[') {
            return addressEnd(data, from, end);
        }
        int name = Bytes.indexOf(data, from, end, (byte) ' ');
        int address = afterName(data, name, end);
        return address >= 0 ? address : name > from && data[name - 1] == ':' ? name - 1 : name;
    }

    private static int afterName(byte[] data, int at, int end) {
        if (at + 1 >= end) {
            return -1;
        }
        if (data[at + 1] == '[') {
            return addressEnd(data, at + 1, end);
        }
        if (data[at + 1] == '(') {
            return greeted(data, at + 1, end);
        }
        return Bytes.startsWith(data, at, end, SECURED) ? addressEnd(data, at + SECURED.length - 1, end) : -1;
    }

    /** Parentheses that are balanced, or failing that the first that an address follows. */
    private static int greeted(byte[] data, int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            depth += data[i] == '(' ? 1 : data[i] == ')' ? -1 : 0;
            if (depth == 0) {
                if (Bytes.startsWith(data, i, end, GREETED)) {
                    return addressEnd(data, i + 2, end);
                }
                break;
            }
        }
        for (int i = Bytes.indexOf(data, open, end, GREETED); i >= 0; i = Bytes.indexOf(data, i + 1, end, GREETED)) {
            if (isAddress(data, i + 3, end)) {
                return addressEnd(data, i + 2, end);
            }
        }
        return -1;
    }

    private static boolean isAddress(byte[] data, int from, int end) {
        int i = from;
        while (i < end && isAddressByte(data[i])) {
            i++;
        }
        return i > from && i < end && data[i] == ']';
    }

    private static boolean isAddressByte(byte b) {
        int letter = b | 0x20;
        return (b >= '0' && b <= '9') || b == '.' || b == ':' || b == '%' || (letter >= 'a' && letter <= 'f');
    }

    private static int addressEnd(byte[] data, int open, int end) {
        int i = Bytes.indexOf(data, open, end, (byte) ']') + 1;
        if (i > end) {
            return -1;
        }
        while (i < end && data[i] != ' ' && !(data[i] == ':' && (i + 1 == end || data[i + 1] == ' '))) {
            i++;
        }
        return i;
    }
}
