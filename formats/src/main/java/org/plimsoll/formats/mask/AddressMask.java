package org.plimsoll.formats.mask;

/**
 * Replaces IP addresses by others of the same length: each number by one of as many digits, shifted by what the key
 * makes of those before it, so that addresses of one network stay in one. Private, loopback and link-local networks
 * stay what they are, and no other becomes one of them.
 */
final class AddressMask {
    private static final int OCTET = 3;
    private static final int OCTETS = 4;

    /** Networks of three digits, below 224, that are not among those that become each other. */
    private static final int SPECIAL_NETWORKS = 4;

    private final Prf prf;
    private final Version6Mask version6;
    private final byte[] prefix = new byte[OCTETS];
    private final int[] octets = new int[OCTETS];

    /** Addresses whose parts do not become words that {@code tokens} knows of. */
    AddressMask(Prf prf, TokenMask tokens) {
        this.prf = prf;
        version6 = new Version6Mask(prf, tokens);
    }

    /** Index after the IPv4 address at {@code from}, -1 if there is none: four numbers up to 255 with dots between. */
    int version4End(byte[] data, int from, int to) {
        int at = from;
        for (int i = 0; i < OCTETS; i++) {
            int start = at;
            int value = 0;
            while (at < to && at - start < 3 && Letters.isDigit(data[at])) {
                value = value * 10 + data[at] - '0';
                at++;
            }
            if (at == start || value > 255 || (data[start] == '0' && at > start + 1)) {
                return -1;
            }
            octets[i] = value;
            if (i < OCTETS - 1 && (at >= to || data[at++] != '.')) {
                return -1;
            }
        }
        boolean numberGoesOn = at + 1 < to && data[at] == '.' && Letters.isDigit(data[at + 1]);
        boolean goesOn = numberGoesOn || (at < to && Letters.isTokenPart(data[at]));
        return goesOn ? -1 : at;
    }

    /** Replaces the IPv4 address that {@link #version4End} found last; it begins at {@code from}. */
    void maskVersion4(byte[] data, int from) {
        int at = from;
        int kept = keptOctets();
        for (int i = 0; i < OCTETS; i++) {
            int value = octets[i];
            int digits = value > 99 ? 3 : value > 9 ? 2 : 1;
            prefix[i] = (byte) value;
            int shifted = i < kept ? value : shifted(i, value);
            for (int j = digits - 1, rest = shifted; j >= 0; j--, rest /= 10) {
                data[at + j] = (byte) ('0' + rest % 10);
            }
            at += digits + 1;
        }
    }

    /** Octets that make a network what it is: 10, 127, 192.168, 169.254, and 172 before 16 to 31. */
    private int keptOctets() {
        int first = octets[0];
        int second = octets[1];
        boolean two = (first == 192 && second == 168) || (first == 169 && second == 254);
        boolean one = first == 0 || first == 10 || first == 127 || isPrivate172();
        return two ? 2 : one ? 1 : 0;
    }

    private boolean isPrivate172() {
        return octets[0] == 172 && octets[1] >= 16 && octets[1] <= 31;
    }

    private int shifted(int place, int value) {
        int least = value > 99 ? 100 : value > 9 ? 10 : 0;
        int most = value > 99 ? 255 : value > 9 ? 99 : 9;
        if (place == 0) {
            return firstOctet(value);
        }
        if (place == 1 && isPrivate172()) {
            least = 16;
            most = 31;
        }
        int size = most - least + 1;
        byte[] digest = prf.digest(OCTET, prefix, 0, place);
        int amount = (digest[0] & 0x7f) << 8 | (digest[1] & 0xff);
        return least + (value - least + (place == OCTETS - 1 ? 1 + amount % (size - 1) : amount)) % size;
    }

    /** Numbers of public networks only become such; 224 and above are for other purposes. */
    private int firstOctet(int value) {
        int least = value >= 224 ? 224 : value > 99 ? 100 : value > 9 ? 11 : 1;
        int most = value >= 224 ? 255 : value > 99 ? 223 : value > 9 ? 99 : 9;
        if (isSpecial(value)) {
            return value;
        }
        byte[] digest = prf.digest(OCTET, prefix, 0, 0);
        int random = (digest[least & 15] & 0xff) << 8 | (digest[16 + (least & 15)] & 0xff);
        int others = most - least - (least == 100 ? SPECIAL_NETWORKS : 0);
        int steps = 1 + random % others;
        int shifted = value;
        for (int i = 0; i < steps; i++) {
            do {
                shifted = shifted == most ? least : shifted + 1;
            } while (isSpecial(shifted));
        }
        return shifted;
    }

    /** First numbers of networks of which a part is private. */
    private static boolean isSpecial(int first) {
        return first == 127 || first == 169 || first == 172 || first == 192;
    }

    /** Index after the IPv6 address at {@code from}, -1 if there is none: two colons at least, in groups of hex. */
    static int version6End(byte[] data, int from, int to) {
        int at = from;
        int colons = 0;
        int run = 0;
        boolean pair = false;
        while (at < to && (data[at] == ':' || isHex(data[at]))) {
            boolean colon = data[at] == ':';
            pair |= colon && at > from && data[at - 1] == ':';
            run = colon ? 0 : run + 1;
            colons += colon ? 1 : 0;
            if (run > 4) {
                return -1;
            }
            at++;
        }
        boolean goesOn = at < to && (Letters.isTokenPart(data[at]) || data[at] == '.');
        boolean whole = pair ? colons <= 8 : colons == 7;
        return goesOn || !whole || at - from < 3 || (data[at - 1] == ':' && !pair) ? -1 : at;
    }

    private static boolean isHex(byte b) {
        int lower = b | 0x20;
        return Letters.isDigit(b) || (lower >= 'a' && lower <= 'f');
    }

    /** Replaces an IPv6 address; {@code ::1} stays, link-local and unique local ones keep what makes them so. */
    void maskVersion6(byte[] data, int from, int to) {
        version6.mask(data, from, to);
    }
}
