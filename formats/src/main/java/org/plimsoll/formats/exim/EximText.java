package org.plimsoll.formats.exim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineKind;

/**
 * Tells lines without a flag apart by their text: the first byte leads to a few openers. What begins with a host is
 * left to {@link EximHostText}.
 */
final class EximText {
    private static final int FIRST_BYTES = 128;
    private static final int SHORTEST_DAMAGED_ID = 12;
    private static final int LONGEST_DAMAGED_ID = 26;

    private static final byte[] FROM = Bytes.ascii("from ");
    private static final byte[] INETD = Bytes.ascii(" (via inetd)");
    private static final byte[] CLOSED = Bytes.ascii(" closed ");
    private static final byte[] LOST = Bytes.ascii(" lost");
    private static final byte[] REFUSED = Bytes.ascii(" refused");
    private static final byte[] SPOOL_FILE = Bytes.ascii("Spool file ");
    private static final byte[] LOCKED = Bytes.ascii(" is locked");
    private static final byte[] DAEMON_STARTED = Bytes.ascii("exim ");
    private static final byte[] STARTED = Bytes.ascii(" started");
    private static final byte[] COMPLETED = Bytes.ascii("Completed");

    /** Openers by their first byte, the longest first. */
    private final byte[][][] openers = new byte[FIRST_BYTES][][];

    private final int[][] openerKinds = new int[FIRST_BYTES][];

    private final EximTextSigns signs;
    private final EximHostText hosts;
    private final int connection;
    private final int closed;
    private final int lost;
    private final int refused;
    private final int locked;
    private final int daemonStart;
    private final int note;
    private final int logwrite;
    private final int text;

    /** A classifier whose answers are places in this list. */
    EximText(List<LineKind> kinds) {
        List<String> tags = kinds.stream().map(LineKind::tag).toList();
        signs = new EximTextSigns(tags);
        hosts = new EximHostText(tags);
        buildOpeners(tags);
        connection = tags.indexOf("connection");
        closed = tags.indexOf("connection-closed");
        lost = tags.indexOf("connection-lost");
        refused = tags.indexOf("refused");
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
        if (EximHostText.begins(data, from, end)) {
            return hosts.kindOf(data, from, end);
        }
        int first = data[from];
        int kind = first < 0 ? -1 : opened(first, data, from, end);
        if (kind >= 0) {
            return kind;
        }
        kind = signs.kindOf(data, from, end);
        if (kind >= 0) {
            return kind;
        }
        if (identified) {
            return note;
        }
        return damaged(data, from, end) ? text : logwrite;
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
        int words = EximHostText.afterFields(data, after, end);
        if (Bytes.startsWith(data, words, end, CLOSED)) {
            return closed;
        }
        return Bytes.startsWith(data, words, end, LOST) ? lost : connection;
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
            if (!EximHostText.isNameByte(b) && !Digits.isDigit(b) && b != '-' && b != '_' && b != '/') {
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
