package org.plimsoll.formats.mask;

import java.util.stream.Stream;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Replaces every token of a text where it stands: ids and IP addresses as such, all other runs of letters and digits by
 * the key. Signs between them stay, and so does what tells the reader of a log something without telling of anybody:
 * reply codes of SMTP and enhanced status codes, tags before an equals sign, escapes. Not safe for use by several
 * threads.
 */
final class TextMask {
    /** Longest tag that stays, such as {@code DMARC=}. */
    private static final int LONGEST_TAG = 5;

    private static final byte[][] NO_WORDS = {};
    private static final byte[][] CIPHERS = words("TLS SSL");
    private static final byte[][] PROTOCOLS = words("esmtp smtp lmtp local utf8 ssmtp essmtp asmtp bsmtp");
    private static final byte[][] VERIFIED = words("yes no dane");
    private static final byte[][] SPECIALS = words(":blackhole: :fail: :defer: :unknown: :include:");

    private final TokenMask tokens;
    private final AddressMask addresses;
    private final IdMask ids;

    /** Whether tokens are noted and stay. */
    private boolean learning;

    private boolean idsTellYear;

    private static byte[][] words(String words) {
        return Stream.of(words.split(" ")).map(Bytes::ascii).toArray(byte[][]::new);
    }

    TextMask(byte[] key) {
        Prf prf = new Prf(key);
        tokens = new TokenMask(prf);
        addresses = new AddressMask(prf, tokens);
        ids = new IdMask(prf, tokens);
    }

    /**
     * Notes the tokens in {@code [from, to)}: from now on none of the tokens that are masked becomes one of those.
     *
     * @param amongWords whether plain words stay
     */
    void learn(byte[] data, int from, int to, boolean amongWords) {
        learning = true;
        if (amongWords) {
            maskAmongWords(data, from, to);
        } else {
            mask(data, from, to);
        }
        learning = false;
    }

    /** Tells of the line that is masked next whether its year is found by the id in it. */
    void yearByIds(boolean byIds) {
        idsTellYear = byIds;
    }

    /** Replaces all tokens in {@code [from, to)}. */
    void mask(byte[] data, int from, int to) {
        int at = from;
        while (at < to) {
            if (data[at] == '\\') {
                at = escapeEnd(data, at, to);
            } else if (data[at] == ':' && at + 2 < to && data[at + 1] == ':' && Letters.isTokenPart(data[at + 2])) {
                at = version6(data, at, to, at + 1);
            } else if (Letters.isTokenPart(data[at])) {
                at = item(data, from, at, to);
            } else {
                at++;
            }
        }
    }

    /** Replaces what stands among plain words in {@code [from, to)}, such as addresses, hosts and quoted names. */
    void maskAmongWords(byte[] data, int from, int to) {
        int at = from;
        while (at < to) {
            int end = Bytes.indexOf(data, at, to, (byte) ' ');
            if (!isPlainWord(data, at, end)) {
                mask(data, at, end);
            }
            at = end + 1;
        }
    }

    /** Letters, with a bracket before them or signs of a sentence behind them. */
    private static boolean isPlainWord(byte[] data, int from, int to) {
        int first = from < to && data[from] == '(' ? from + 1 : from;
        int last = to;
        while (last > first && (data[last - 1] == ':' || data[last - 1] == ')' || data[last - 1] == ',')) {
            last--;
        }
        for (int i = first; i < last; i++) {
            if (!Letters.isLetter(data[i])) {
                return false;
            }
        }
        return true;
    }

    private int item(byte[] data, int from, int at, int to) {
        int id = IdMask.lengthAt(data, at, to);
        if (id > 0) {
            if (learning) {
                learnParts(data, at, at + id);
            } else {
                ids.mask(data, at, id, idsTellYear);
            }
            return at + id;
        }
        int kept = keptEnd(data, from, at, to);
        if (kept > at) {
            return kept;
        }
        boolean inNumbers = at > from && data[at - 1] == '.' && at > from + 1 && Letters.isDigit(data[at - 2]);
        int version4 = inNumbers || !Letters.isDigit(data[at]) ? -1 : addresses.version4End(data, at, to);
        if (version4 > 0) {
            if (!learning) {
                addresses.maskVersion4(data, at);
            }
            return version4;
        }
        int end = at;
        while (end < to && Letters.isTokenPart(data[end])) {
            end++;
        }
        if (end < to && data[end] == ':') {
            int version6 = version6(data, at, to, at);
            if (version6 > at) {
                return version6;
            }
        }
        if (learning) {
            tokens.learn(data, at, end);
        } else {
            tokens.mask(data, at, end);
        }
        return end;
    }

    /** Ids and addresses are masked as a whole; no word is to become a part of one. */
    private void learnParts(byte[] data, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || !Letters.isTokenPart(data[i])) {
                tokens.learn(data, start, i);
                start = i + 1;
            }
        }
    }

    private int version6(byte[] data, int at, int to, int otherwise) {
        int end = AddressMask.version6End(data, at, to);
        if (end < 0) {
            return otherwise;
        }
        if (learning) {
            learnParts(data, at, end);
        } else {
            addresses.maskVersion6(data, at, end);
        }
        return end;
    }

    /** Index after what stays at {@code at}, or {@code at} itself. */
    private static int keptEnd(byte[] data, int from, int at, int to) {
        int end = at;
        while (end < to && Letters.isTokenPart(data[end])) {
            end++;
        }
        boolean begins = at == from || data[at - 1] == ' ';
        boolean tag = begins && end < to && data[end] == '=' && end - at <= LONGEST_TAG && isUpper(data, at, end);
        if (tag) {
            return isOfProtocol(data, from, at, end, to) ? Bytes.indexOf(data, end, to, (byte) ' ') : end;
        }
        if (isReplyCode(data, from, at, end, to) || isSpecial(data, from, at, end, to)) {
            return end;
        }
        return end - at == 1 && isClass(data[at]) ? statusCodeEnd(data, from, at, to) : at;
    }

    /**
     * Whether a tag has the word of a protocol behind it: {@code X=} a cipher, {@code CV=} yes or no, {@code P=}
     * esmtps.
     */
    private static boolean isOfProtocol(byte[] data, int from, int at, int end, int to) {
        boolean begins = at == from || data[at - 1] == ' ';
        byte[][] words = end == at + 1 && data[at] == 'X'
                ? CIPHERS
                : end == at + 1 && data[at] == 'P'
                        ? PROTOCOLS
                        : end == at + 2 && data[at] == 'C' && data[at + 1] == 'V' ? VERIFIED : NO_WORDS;
        return begins && beginsWithOne(words, data, end + 1, to);
    }

    private static boolean beginsWithOne(byte[][] words, byte[] data, int at, int to) {
        for (byte[] word : words) {
            if (Bytes.startsWith(data, at, to, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with one of Exim's special addresses, such as {@code :blackhole:}. */
    private static boolean isSpecial(byte[] data, int from, int at, int end, int to) {
        return at == from + 1 && data[from] == ':' && end < to && beginsWithOne(SPECIALS, data, from, end + 1);
    }

    private static boolean isUpper(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            if (data[i] < 'A' || data[i] > 'Z') {
                return false;
            }
        }
        return true;
    }

    private static boolean isClass(byte b) {
        return b == '2' || b == '4' || b == '5';
    }

    /** Three digits from 200 to 599, after a blank, a sign or an escape, and before a blank, a hyphen or the end. */
    private static boolean isReplyCode(byte[] data, int from, int at, int end, int to) {
        boolean number = end - at == 3
                && data[at] >= '2'
                && data[at] <= '5'
                && Letters.isDigit(data[at + 1])
                && Letters.isDigit(data[at + 2]);
        boolean begins = at == from || data[at - 1] == ' ' || data[at - 1] == '"' || Letters.isLetter(data[at - 1]);
        return number && begins && (end == to || data[end] == ' ' || data[end] == '-');
    }

    /** {@code 5.1.1}; index after it, or {@code at} if there is none. */
    private static int statusCodeEnd(byte[] data, int from, int at, int to) {
        if (at > from && (data[at - 1] == '.' || Letters.isTokenPart(data[at - 1]))) {
            return at;
        }
        int i = at + 1;
        for (int part = 0; part < 2; part++) {
            if (i >= to || data[i] != '.') {
                return at;
            }
            int digits = ++i;
            while (i < to && Letters.isDigit(data[i])) {
                i++;
            }
            if (i == digits || i - digits > 3) {
                return at;
            }
        }
        boolean numberGoesOn = i + 1 < to && data[i] == '.' && Letters.isDigit(data[i + 1]);
        return numberGoesOn || (i < to && Letters.isTokenPart(data[i])) ? at : i;
    }

    /**
     * Index after backslashes and the letter or the number that they escape; of an octal number the last digit changes.
     */
    private int escapeEnd(byte[] data, int at, int to) {
        int i = at;
        while (i < to && data[i] == '\\') {
            i++;
        }
        if (i < to && "nrtbvf".indexOf(data[i]) >= 0) {
            return i + 1;
        }
        boolean octal =
                i + 3 <= to && isOctal(data[i]) && isOctal(data[i + 1]) && isOctal(data[i + 2]) && data[i] >= '2';
        if (octal && learning) {
            return i + 3;
        }
        if (octal) {
            data[i + 2] = (byte) ('0' + (data[i + 2] - '0' + 3) % 8);
            return i + 3;
        }
        return i;
    }

    private static boolean isOctal(byte b) {
        return b >= '0' && b <= '7';
    }
}
