package org.plimsoll.formats.exim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineKind;

/**
 * Tells lines without a flag apart by their text. The first byte leads to a few openers; behind a host and the fields
 * of its session the first word decides.
 */
final class EximText {
    private static final int FIRST_BYTES = 128;
    private static final int LONGEST_FIELD_NAME = 5;
    private static final int SHORTEST_DAMAGED_ID = 12;
    private static final int LONGEST_DAMAGED_ID = 26;

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
    private static final byte[] FROM = Bytes.ascii("from ");
    private static final byte[] INETD = Bytes.ascii(" (via inetd)");
    private static final byte[] CLOSED = Bytes.ascii(" closed ");
    private static final byte[] LOST = Bytes.ascii(" lost");
    private static final byte[] REFUSED = Bytes.ascii(" refused");
    private static final byte[] AUTHENTICATOR = Bytes.ascii(" authenticator failed ");
    private static final byte[] ERROR_IGNORED = Bytes.ascii(" error ignored");
    private static final byte[] OUTPUT = Bytes.ascii(" transport output: ");
    private static final byte[] REWRITTEN = Bytes.ascii(" rewritten as ");
    private static final byte[] NOT_VERIFIED = Bytes.ascii("] SSL verify error: ");
    private static final byte[] SPOOL_FILE = Bytes.ascii("Spool file ");
    private static final byte[] LOCKED = Bytes.ascii(" is locked");
    private static final byte[] DAEMON_STARTED = Bytes.ascii("exim ");
    private static final byte[] STARTED = Bytes.ascii(" started");
    private static final byte[] COMPLETED = Bytes.ascii("Completed");

    private static final byte[] HOST = Bytes.ascii("H=");
    private static final byte[] GLUED_HOST = Bytes.ascii(" DSH=");
    private static final byte[] IDENT = Bytes.ascii("U=");
    private static final byte[] SENDER = Bytes.ascii("F=<");

    /** Openers by their first byte, the longest first. */
    private final byte[][][] openers = new byte[FIRST_BYTES][][];

    private final int[][] openerKinds = new int[FIRST_BYTES][];

    private final int rejected;
    private final int rejectedRcpt;
    private final int rejectedMail;
    private final int rejectedData;
    private final int rejectedGreeting;
    private final int rejectedConnection;
    private final int warning;
    private final int verifyFail;
    private final int verifyDefer;
    private final int discarded;
    private final int dropped;
    private final int incomplete;
    private final int remoteError;
    private final int hostError;
    private final int connection;
    private final int closed;
    private final int lost;
    private final int refused;
    private final int authentication;
    private final int errorIgnored;
    private final int output;
    private final int rewritten;
    private final int notVerified;
    private final int locked;
    private final int daemonStart;
    private final int note;
    private final int logwrite;
    private final int text;

    /** A classifier whose answers are places in this list. */
    EximText(List<LineKind> kinds) {
        List<String> tags = kinds.stream().map(LineKind::tag).toList();
        buildOpeners(tags);
        rejected = tags.indexOf("rejected");
        rejectedRcpt = tags.indexOf("rejected-rcpt");
        rejectedMail = tags.indexOf("rejected-mail");
        rejectedData = tags.indexOf("rejected-data");
        rejectedGreeting = tags.indexOf("rejected-greeting");
        rejectedConnection = tags.indexOf("rejected-connection");
        warning = tags.indexOf("warning");
        verifyFail = tags.indexOf("verify-fail");
        verifyDefer = tags.indexOf("verify-defer");
        discarded = tags.indexOf("discarded");
        dropped = tags.indexOf("dropped");
        incomplete = tags.indexOf("incomplete");
        remoteError = tags.indexOf("remote-error");
        hostError = tags.indexOf("host-error");
        connection = tags.indexOf("connection");
        closed = tags.indexOf("connection-closed");
        lost = tags.indexOf("connection-lost");
        refused = tags.indexOf("refused");
        authentication = tags.indexOf("authentication-failed");
        errorIgnored = tags.indexOf("error-ignored");
        output = tags.indexOf("transport-output");
        rewritten = tags.indexOf("rewritten");
        notVerified = tags.indexOf("tls-verify");
        locked = tags.indexOf("spool-locked");
        daemonStart = tags.indexOf("daemon-start");
        note = tags.indexOf("note");
        logwrite = tags.indexOf("logwrite");
        text = tags.indexOf("text");
    }

    private record Opener(String word, int kind) {}

    private void buildOpeners(List<String> tags) {
        List<Opener> all = new ArrayList<>();
        for (EximTextKind each : EximTextKinds.ALL) {
            int kind = tags.indexOf(each.kind().tag());
            each.openers().forEach(word -> all.add(new Opener(word, kind)));
        }
        all.sort(Comparator.comparing(opener -> -opener.word().length()));
        for (int first = 0; first < FIRST_BYTES; first++) {
            int wanted = first;
            List<Opener> same = all.stream()
                    .filter(opener -> opener.word().charAt(0) == wanted)
                    .toList();
            openers[first] =
                    same.stream().map(opener -> Bytes.ascii(opener.word())).toArray(byte[][]::new);
            openerKinds[first] = same.stream().mapToInt(Opener::kind).toArray();
        }
    }

    /**
     * The kind of a line without a flag.
     *
     * @param data holds the line
     * @param from first byte of its text, behind stamp, process id and message id
     * @param end byte after the last one of the line
     * @param identified whether there is a message id
     * @return place of the kind in the list
     */
    int kindOf(byte[] data, int from, int end, boolean identified) {
        if (from >= end) {
            return identified ? note : text;
        }
        if (aboutHost(data, from, end)) {
            return hostKind(data, from, end);
        }
        int first = data[from];
        int kind = first < 0 ? -1 : opened(first, data, from, end);
        if (kind >= 0) {
            return kind;
        }
        kind = bySign(data, from, end);
        if (kind >= 0) {
            return kind;
        }
        if (identified) {
            return note;
        }
        return damaged(data, from, end) ? text : logwrite;
    }

    private static boolean aboutHost(byte[] data, int from, int end) {
        return switch (data[from]) {
            case 'H' -> Bytes.startsWith(data, from, end, HOST);
            case 'U' -> Bytes.startsWith(data, from, end, IDENT);
            case 'F' -> Bytes.startsWith(data, from, end, SENDER);
            case ' ' -> Bytes.startsWith(data, from, end, GLUED_HOST);
            default -> false;
        };
    }

    private int opened(int first, byte[] data, int from, int end) {
        byte[][] words = openers[first];
        for (int i = 0; i < words.length; i++) {
            if (Bytes.startsWith(data, from, end, words[i])) {
                return refined(openerKinds[first][i], data, from, end);
            }
        }
        return -1;
    }

    /** Some openers begin lines of several kinds. */
    private int refined(int kind, byte[] data, int from, int end) {
        if (kind == connection) {
            return connectionKind(data, from, end);
        }
        if (kind == refused && data[from] == 'C') {
            return Bytes.indexOf(data, from, end, REFUSED) >= 0 ? refused : -1;
        }
        if (Bytes.startsWith(data, from, end, SPOOL_FILE)) {
            return Bytes.indexOf(data, from, end, LOCKED) >= 0 ? locked : kind;
        }
        if (Bytes.startsWith(data, from, end, DAEMON_STARTED)) {
            return Bytes.indexOf(data, from, end, STARTED) >= 0 ? daemonStart : kind;
        }
        return kind;
    }

    /** Words behind the host tell what became of a connection. */
    private int connectionKind(byte[] data, int from, int end) {
        int host = Bytes.indexOf(data, from, end, FROM);
        int at = host < 0 ? -1 : EximHosts.end(data, host + FROM.length, end);
        if (at < 0) {
            return connection;
        }
        int after = Bytes.startsWith(data, at, end, INETD) ? at + INETD.length : at;
        int words = afterFields(data, after, end);
        if (Bytes.startsWith(data, words, end, CLOSED)) {
            return closed;
        }
        return Bytes.startsWith(data, words, end, LOST) ? lost : connection;
    }

    /** Kinds that a sign or a word in the middle tells. */
    private int bySign(byte[] data, int from, int end) {
        return switch (data[from]) {
            case '<' -> Bytes.indexOf(data, from, end, OUTPUT) >= 0 ? output : ignored(data, from, end);
            case '"' -> Bytes.indexOf(data, from, end, REWRITTEN) >= 0 ? rewritten : ignored(data, from, end);
            case '[' -> {
                int close = Bytes.indexOf(data, from, end, (byte) ']');
                yield Bytes.startsWith(data, close, end, NOT_VERIFIED) ? notVerified : -1;
            }
            default -> {
                int blank = Bytes.indexOf(data, from, end, (byte) ' ');
                yield Bytes.startsWith(data, blank, end, AUTHENTICATOR) ? authentication : ignored(data, from, end);
            }
        };
    }

    private int ignored(byte[] data, int from, int end) {
        int colon = Bytes.indexOf(data, from, end, (byte) ':');
        return colon < end && Bytes.startsWith(data, colon + 1, end, ERROR_IGNORED) ? errorIgnored : -1;
    }

    /** Whether a flag stands first, or second behind what could have been an id. */
    private static boolean damaged(byte[] data, int from, int end) {
        if (flagAt(data, from, end)) {
            return true;
        }
        int blank = Bytes.indexOf(data, from, end, (byte) ' ');
        int length = blank - from;
        return length >= SHORTEST_DAMAGED_ID
                && length <= LONGEST_DAMAGED_ID
                && couldBeId(data, from, blank)
                && flagAt(data, blank + 1, end);
    }

    private static boolean couldBeId(byte[] data, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = data[i];
            if (!isNameByte(b) && !Digits.isDigit(b) && b != '-' && b != '_' && b != '/') {
                return false;
            }
        }
        return true;
    }

    private static boolean flagAt(byte[] data, int at, int end) {
        if (at + 2 > end) {
            return false;
        }
        if (data[at] == 'C') {
            int after = at + COMPLETED.length;
            return Bytes.startsWith(data, at, end, COMPLETED) && (after == end || data[after] == ' ');
        }
        return (at + 2 == end || data[at + 2] == ' ')
                && switch (data[at]) {
                    case '<', '(', '*', '-' -> data[at + 1] == '=' || data[at + 1] == '>' || data[at + 1] == '*';
                    case '=', '>' -> data[at + 1] == '>' || data[at + 1] == '=';
                    default -> false;
                };
    }

    private int hostKind(byte[] data, int from, int end) {
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
        int kind = words < end && data[words] == ':' ? remoteError : sessionKind(data, words + 1, end);
        if (kind >= 0) {
            return kind;
        }
        int word = rejection(data, from, end);
        return word >= 0 ? rejectionKind(data, word, end) : hostError;
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
        boolean content = Bytes.startsWith(data, after, end, AFTER)
                || Bytes.startsWith(data, after, end, DATA)
                || Bytes.startsWith(data, after, end, DURING);
        return content ? rejectedData : rejected;
    }

    /** Index behind the fields of a session that stand at {@code at}. */
    private static int afterFields(byte[] data, int at, int end) {
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

    private static boolean isNameByte(byte b) {
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

    /** Index of the first control byte other than a tab, or -1. */
    static int controlByte(byte[] data, int from, int end) {
        for (int i = from; i < end; i++) {
            byte b = data[i];
            if ((b >= 0 && b < ' ' && b != '\t') || b == 0x7f) {
                return i;
            }
        }
        return -1;
    }
}
