package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.bytes.Bytes;

/**
 * Tells texts apart that begin with a host and the fields of its session: the first word behind them decides, for most
 * of them are rejections, and what was rejected.
 */
final class EximHostText {
    private static final int LONGEST_FIELD_NAME = 5;

    private static final byte[] REJECTED = Bytes.ascii("rejected");
    private static final byte[] TEMPORARILY = Bytes.ascii("temporarily rejected");
    private static final byte[] RCPT = Bytes.ascii(" RCPT ");
    private static final byte[] MAIL = Bytes.ascii(" MAIL ");
    private static final byte[] EHLO = Bytes.ascii(" EHLO or HELO");
    private static final byte[] AFTER = Bytes.ascii(" after ");
    private static final byte[] DURING = Bytes.ascii(" during ");
    private static final byte[] DATA = Bytes.ascii(" DATA");
    private static final byte[] CONNECTION = Bytes.ascii(" connection");
    private static final byte[] WARNING = Bytes.ascii("Warning: ");
    private static final byte[] VERIFY_FAIL = Bytes.ascii("sender verify fail ");
    private static final byte[] VERIFY_DEFER = Bytes.ascii("sender verify defer ");
    private static final byte[] DISCARDED = Bytes.ascii(": discarded by ");
    private static final byte[] DROPPED = Bytes.ascii("dropped ");
    private static final byte[] INCOMPLETE = Bytes.ascii("incomplete transaction");

    private static final byte[] HOST = Bytes.ascii("H=");
    private static final byte[] GLUED_HOST = Bytes.ascii(" DSH=");
    private static final byte[] IDENT = Bytes.ascii("U=");
    private static final byte[] SENDER = Bytes.ascii("F=<");
    private static final byte[] BARE_SENDER = Bytes.ascii("F=");
    private static final byte[] BY_LOCAL_SCAN = Bytes.ascii(" by local_scan()");
    private static final byte[] BY_DCC = Bytes.ascii(": rejected by DCC");

    private final int rejected;
    private final int rejectedRcpt;
    private final int rejectedMail;
    private final int rejectedData;
    private final int rejectedGreeting;
    private final int rejectedConnection;
    private final int rejectedLocalScan;
    private final int warning;
    private final int verifyFail;
    private final int verifyDefer;
    private final int discarded;
    private final int dropped;
    private final int incomplete;
    private final int remoteError;
    private final int hostError;

    /** A classifier whose answers are places in a list of kinds with these tags. */
    EximHostText(List<String> tags) {
        rejected = tags.indexOf("rejected");
        rejectedRcpt = tags.indexOf("rejected-rcpt");
        rejectedMail = tags.indexOf("rejected-mail");
        rejectedData = tags.indexOf("rejected-data");
        rejectedGreeting = tags.indexOf("rejected-greeting");
        rejectedConnection = tags.indexOf("rejected-connection");
        rejectedLocalScan = tags.indexOf("rejected-local-scan");
        warning = tags.indexOf("warning");
        verifyFail = tags.indexOf("verify-fail");
        verifyDefer = tags.indexOf("verify-defer");
        discarded = tags.indexOf("discarded");
        dropped = tags.indexOf("dropped");
        incomplete = tags.indexOf("incomplete");
        remoteError = tags.indexOf("remote-error");
        hostError = tags.indexOf("host-error");
    }

    /** Whether a text begins with a host or the fields of its session. */
    static boolean begins(byte[] data, int from, int end) {
        return switch (data[from]) {
            case 'H' -> Bytes.startsWith(data, from, end, HOST);
            case 'U' -> Bytes.startsWith(data, from, end, IDENT);
            case 'F' -> Bytes.startsWith(data, from, end, SENDER) || scanned(data, from, end);
            case ' ' -> Bytes.startsWith(data, from, end, GLUED_HOST);
            default -> false;
        };
    }

    /** What local_scan() rejected has its sender without brackets. */
    private static boolean scanned(byte[] data, int from, int end) {
        return Bytes.startsWith(data, from, end, BARE_SENDER) && Bytes.indexOf(data, from, end, BY_LOCAL_SCAN) >= 0;
    }

    /**
     * The kind of a text that begins so.
     *
     * @param from its first byte
     * @param end byte after its last one
     * @return place of the kind in the list
     */
    int kindOf(byte[] data, int from, int end) {
        int at = from;
        if (data[at] == ' ') {
            at += GLUED_HOST.length - HOST.length;
        }
        if (data[at] == 'H') {
            at = EximHosts.end(data, at + HOST.length, end);
        } else {
            at--;
        }
        int words = at < 0 ? end : afterFields(data, at, end);
        int kind = words < end && data[words] == ':' ? saidKind(data, words, end) : sessionKind(data, words + 1, end);
        if (kind >= 0) {
            return kind;
        }
        int word = rejection(data, from, end);
        return word >= 0 ? rejectionKind(data, word, end) : hostError;
    }

    /** Behind a colon stands what another host said, or another program. */
    private int saidKind(byte[] data, int at, int end) {
        return Bytes.startsWith(data, at, end, BY_DCC) ? rejected : remoteError;
    }

    /** What the first word behind host and fields tells, -1 if nothing. */
    private int sessionKind(byte[] data, int at, int end) {
        if (at >= end) {
            return -1;
        }
        return switch (data[at]) {
            case 'r' -> rejectedKind(REJECTED, data, at, end);
            case 't' -> rejectedKind(TEMPORARILY, data, at, end);
            case 'W' -> Bytes.startsWith(data, at, end, WARNING) ? warning : -1;
            case 's' -> verifyKind(data, at, end);
            case 'R' -> Bytes.indexOf(data, at, end, DISCARDED) >= 0 ? discarded : -1;
            case 'd' -> Bytes.startsWith(data, at, end, DROPPED) ? dropped : -1;
            case 'i' -> Bytes.startsWith(data, at, end, INCOMPLETE) ? incomplete : -1;
            default -> -1;
        };
    }

    private int rejectedKind(byte[] words, byte[] data, int at, int end) {
        int after = at + words.length;
        return Bytes.startsWith(data, at, end, words) && wordEnds(data, after, end)
                ? rejectionKind(data, after, end)
                : -1;
    }

    private int verifyKind(byte[] data, int at, int end) {
        if (Bytes.startsWith(data, at, end, VERIFY_FAIL)) {
            return verifyFail;
        }
        return Bytes.startsWith(data, at, end, VERIFY_DEFER) ? verifyDefer : -1;
    }

    private static boolean wordEnds(byte[] data, int at, int end) {
        return at < end && (data[at] == ' ' || data[at] == ':');
    }

    /** Kind of a rejection by what follows the word. */
    private int rejectionKind(byte[] data, int after, int end) {
        if (Bytes.startsWith(data, after, end, RCPT)) {
            return rejectedRcpt;
        }
        if (Bytes.startsWith(data, after, end, MAIL)) {
            return rejectedMail;
        }
        if (Bytes.startsWith(data, after, end, EHLO)) {
            return rejectedGreeting;
        }
        if (Bytes.startsWith(data, after, end, CONNECTION)) {
            return rejectedConnection;
        }
        if (Bytes.startsWith(data, after, end, BY_LOCAL_SCAN)) {
            return rejectedLocalScan;
        }
        boolean content = Bytes.startsWith(data, after, end, AFTER)
                || Bytes.startsWith(data, after, end, DATA)
                || Bytes.startsWith(data, after, end, DURING);
        return content ? rejectedData : rejected;
    }

    /** Index behind the fields of a session that stand at {@code at}. */
    static int afterFields(byte[] data, int at, int end) {
        int i = at;
        while (i < end && data[i] == ' ') {
            int next = fieldEnd(data, i + 1, end);
            if (next < 0) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Index after a field that begins at {@code at}, -1 if none does: a short name, an equals sign and a value. */
    private static int fieldEnd(byte[] data, int at, int end) {
        int equals = at;
        while (equals < end && isNameByte(data[equals])) {
            equals++;
        }
        int length = equals - at;
        if (length == 0 || length > LONGEST_FIELD_NAME || equals >= end) {
            return -1;
        }
        if (data[equals] != '=') {
            boolean mark = length > 2 && data[equals] == ' ' && (data[at] == 'S' || data[at] == 'D');
            return mark && isPolicy(data, at, length) ? equals : -1;
        }
        int value = equals + 1;
        if (value < end && data[value] == '<') {
            return angleEnd(data, value, end);
        }
        if (value < end && data[value] == '"') {
            int close = value + 1;
            while (close < end && !(data[close] == '"' && (close + 1 == end || data[close + 1] == ' '))) {
                close++;
            }
            return Math.min(close + 1, end);
        }
        return Bytes.indexOf(data, value, end, (byte) ' ');
    }

    /** Whether a byte is a letter of ASCII. */
    static boolean isNameByte(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z');
    }

    /** {@code SPF} or {@code DMARC} without a result. */
    private static boolean isPolicy(byte[] data, int at, int length) {
        return length == 3 ? data[at + 1] == 'P' && data[at + 2] == 'F' : length == 5 && data[at + 4] == 'C';
    }

    /** An address in angle brackets; its local part may be quoted. */
    private static int angleEnd(byte[] data, int open, int end) {
        boolean quoted = false;
        for (int i = open + 1; i < end; i++) {
            if (data[i] == '\\' && quoted) {
                i++;
            } else if (data[i] == '"') {
                quoted = !quoted;
            } else if (data[i] == '>' && !quoted) {
                return i + 1;
            }
        }
        return end;
    }

    /**
     * Index after the word with which a text reports that this host rejected something, -1 if it does not. Exim writes
     * what it rejected before the first colon and blank; behind them stands what somebody else said.
     */
    static int rejection(byte[] data, int from, int end) {
        int at = from;
        while ((at = Bytes.indexOf(data, at, end, (byte) 'j')) < end) {
            int word = at - 2;
            boolean wordStarts = word == from || (word > from && data[word - 1] == ' ');
            if (wordStarts
                    && Bytes.startsWith(data, word, end, REJECTED)
                    && wordEnds(data, word + REJECTED.length, end)) {
                return ownWords(data, from, word) ? word + REJECTED.length : -1;
            }
            at++;
        }
        return -1;
    }

    /** Whether the words before {@code end} are Exim's: no colon and blank stand in them, angle brackets aside. */
    private static boolean ownWords(byte[] data, int from, int end) {
        int depth = 0;
        for (int i = from; i + 1 < end; i++) {
            depth += data[i] == '<' ? 1 : data[i] == '>' && depth > 0 ? -1 : 0;
            if (depth == 0 && data[i] == ':' && data[i + 1] == ' ') {
                return false;
            }
        }
        return true;
    }
}
