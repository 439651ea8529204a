package org.plimsoll.formats.mask;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Replaces the digits of IPv6 addresses, each by what the key makes of all before it. A group that would be a word of
 * the log becomes what a group would become that is not in it. Not safe for use by several threads.
 */
final class Version6Mask {
    private static final int PURPOSE = 4;
    private static final int LOOPBACK_LENGTH = 3;
    private static final int MOST_STEPS = 10_000;

    private final Prf prf;
    private final TokenMask tokens;

    /** Beginnings of addresses whose last group would have become a word of the log, and what it becomes instead. */
    private final Map<String, byte[]> moved = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    Version6Mask(Prf prf, TokenMask tokens) {
        this.prf = prf;
        this.tokens = tokens;
    }

    /** Replaces the address in {@code [from, to)}; {@code ::1} stays. */
    void mask(byte[] data, int from, int to) {
        if (to - from <= LOOPBACK_LENGTH) {
            return;
        }
        byte[] address = Arrays.copyOfRange(data, from, to);
        for (int i = 0; i < address.length; i++) {
            address[i] = Letters.lower(address[i]);
        }
        int kept = kept(address);
        int start = 0;
        for (int end = 0; end <= address.length; end++) {
            if (end == address.length || address[end] == ':') {
                put(data, from + start, group(address, start, end, kept));
                start = end + 1;
            }
        }
    }

    /** Digits at the beginning of link-local and of unique local addresses. */
    private static int kept(byte[] address) {
        boolean local = address[0] == 'f' && (address[1] == 'd' || address[1] == 'c');
        boolean link = address[0] == 'f' && address[1] == 'e';
        return link ? 3 : local ? 2 : 0;
    }

    private static void put(byte[] data, int at, byte[] group) {
        for (int i = 0; i < group.length; i++) {
            boolean capital = data[at + i] >= 'A' && data[at + i] <= 'F';
            data[at + i] = (byte) (capital ? group[i] & ~0x20 : group[i]);
        }
    }

    /** What the group in {@code [start, end)} becomes. */
    private byte[] group(byte[] address, int start, int end, int kept) {
        byte[] group = shifted(address, start, end, kept);
        if (!tokens.isOfLog(group, 0, group.length)) {
            return group;
        }
        String name = text(address, end);
        byte[] other = moved.get(name);
        if (other == null) {
            other = moved.size() < TokenMask.MOST_MOVED ? free(address, start, end, kept) : group;
            moved.put(name, other);
        }
        return other;
    }

    /** What a group becomes that is not in the log, if that is not in it either; else what the group itself becomes. */
    private byte[] free(byte[] address, int start, int end, int kept) {
        byte[] stranger = Arrays.copyOf(address, end);
        for (int step = 0; step < MOST_STEPS; step++) {
            count(stranger, Math.max(start, kept));
            byte[] next = shifted(stranger, start, end, kept);
            boolean free = !tokens.isOfLog(stranger, start, end) && !tokens.isOfLog(next, 0, next.length);
            if (free && taken.add(text(address, start) + text(next, next.length))) {
                return next;
            }
        }
        return shifted(address, start, end, kept);
    }

    private static String text(byte[] data, int to) {
        return new String(data, 0, to, StandardCharsets.US_ASCII);
    }

    /** Goes to the next group of the same letters and digits, as an odometer does. */
    private static void count(byte[] address, int from) {
        for (int i = address.length - 1; i >= from; i--) {
            if (address[i] == 'f') {
                address[i] = 'a';
            } else if (address[i] == '9') {
                address[i] = '0';
            } else {
                address[i]++;
                return;
            }
        }
    }

    private byte[] shifted(byte[] address, int start, int end, int kept) {
        byte[] group = Arrays.copyOfRange(address, start, end);
        for (int i = Math.max(start, kept); i < end; i++) {
            byte[] digest = prf.digest(PURPOSE, address, 0, i);
            int amount = (digest[0] & 0x7f) << 8 | (digest[1] & 0xff);
            group[i - start] = shifted(address[i], amount, i == kept);
        }
        return group;
    }

    private static byte shifted(byte b, int amount, boolean always) {
        int radix = Letters.isDigit(b) ? 10 : 6;
        int first = Letters.isDigit(b) ? '0' : 'a';
        int steps = always ? 1 + amount % (radix - 1) : amount % radix;
        return (byte) (first + (b - first + steps) % radix);
    }
}
