package org.plimsoll.formats.table;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;

/** An IP address, or a network of them: {@code 198.51.100.7}, {@code 198.51.100.0/24}, {@code 2001:db8::/32}. */
final class Network {
    private static final Pattern V4 = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern V6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");
    private static final int MOST_TEXT = 45;

    private final byte[] address;
    private final int bits;

    private Network(byte[] address, int bits) {
        this.address = address;
        this.bits = bits;
    }

    /** Reads one; null if the text is neither. */
    static @Nullable Network parse(String text) {
        int slash = text.indexOf('/');
        byte[] address = address(slash < 0 ? text : text.substring(0, slash));
        if (address == null) {
            return null;
        }
        int most = address.length * Byte.SIZE;
        String length = slash < 0 ? Integer.toString(most) : text.substring(slash + 1);
        if (!length.matches("\\d{1,3}") || Integer.parseInt(length) > most) {
            return null;
        }
        return new Network(address, Integer.parseInt(length));
    }

    /** Whether the text in {@code [from, to)} is an address of this network. */
    boolean contains(byte[] data, int from, int to) {
        if (to - from > MOST_TEXT) {
            return false;
        }
        boolean v6 = Bytes.indexOf(data, from, to, (byte) ':') < to;
        if (v6 != (address.length > 4)) {
            return false;
        }
        return v6 ? containsText(Bytes.text(data, from, to)) : containsV4(data, from, to);
    }

    private boolean containsText(String text) {
        byte[] other = address(text);
        return other != null && other.length == address.length && matches(other);
    }

    private boolean containsV4(byte[] data, int from, int to) {
        int value = 0;
        int part = -1;
        int parts = 0;
        for (int i = from; i <= to; i++) {
            int digit = i < to ? data[i] - '0' : '.' - '0';
            if (digit >= 0 && digit <= 9) {
                part = Math.max(part, 0) * 10 + digit;
            } else if (digit == '.' - '0' && part >= 0 && part < 256) {
                value = value << 8 | part;
                parts++;
                part = -1;
            } else {
                return false;
            }
        }
        return parts == 4
                && matches(
                        new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value});
    }

    private boolean matches(byte[] other) {
        int whole = bits / Byte.SIZE;
        for (int i = 0; i < whole; i++) {
            if (other[i] != address[i]) {
                return false;
            }
        }
        int rest = bits % Byte.SIZE;
        return rest == 0 || ((other[whole] ^ address[whole]) & 0xff) >>> (Byte.SIZE - rest) == 0;
    }

    /** The bytes of an address; only texts that can be nothing else are given to the library, which would ask DNS. */
    private static byte @Nullable [] address(String text) {
        boolean literal = V4.matcher(text).matches() || V6.matcher(text).matches();
        if (!literal) {
            return null;
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
