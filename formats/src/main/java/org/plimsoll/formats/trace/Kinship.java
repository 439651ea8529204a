package org.plimsoll.formats.trace;

import java.util.EnumSet;
import java.util.Set;

import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/**
 * Finds the messages that a wanted message names, or that name one: a bounce tells the id of the message that it is
 * about, the next host's answer the id under which it goes on there, the recipients of one ec body the id of their
 * batch. One way through a log finds the next of kin; going through again finds theirs.
 *
 * <p>Ids are told apart from other words by their form alone, which is that of the id of the line; the id of the
 * connection has the same form and is left out, for the messages of one connection are strangers.
 */
final class Kinship implements LineFold<Kinship.Kin> {
    /** The ids of every line. */
    static final Set<Meaning> WANTED = EnumSet.of(Meaning.MESSAGE, Meaning.CONNECTION);

    private static final int SHORTEST_ID = 16;
    private static final int LONGEST_ID = 23;

    private final IdTable known;
    private final LogFormat format;

    /**
     * Looks for kin.
     *
     * @param known ids of wanted messages, and ids that their lines name
     */
    Kinship(IdTable known, LogFormat format) {
        this.known = known;
        this.format = format;
    }

    /** The ids found in a stretch of lines, whether or not they were known. */
    static final class Kin {
        /** Ids of messages, and ids that are named. */
        final IdTable ids = new IdTable();

        private final MessageIds messages;

        private Kin(MessageIds messages) {
            this.messages = messages;
        }
    }

    @Override
    public Kin begin() {
        return new Kin(new MessageIds(format));
    }

    @Override
    public void add(Kin kin, LineCursor cursor) {
        int field = kin.messages.field(cursor);
        if (field < 0) {
            return;
        }
        byte[] data = cursor.data();
        int start = cursor.start(field);
        int end = cursor.end(field);
        boolean wanted = known.has(data, start, end);
        int connection = connection(cursor);
        int at = cursor.start();
        while (at < cursor.end()) {
            int last = wordEnd(data, at, cursor.end());
            boolean other = at != start && at != connection;
            if (other && last - at >= SHORTEST_ID && last - at <= LONGEST_ID + 1) {
                meet(kin, cursor, field, wanted, data[at] == 'E' ? at + 1 : at, last);
                meet(kin, cursor, field, wanted, at, last);
            }
            at = last + 1;
        }
    }

    private void meet(Kin kin, LineCursor cursor, int field, boolean wanted, int from, int to) {
        byte[] data = cursor.data();
        if (wanted && sameForm(data, from, to, cursor.start(field), cursor.end(field))) {
            kin.ids.add(data, from, to, 1);
        } else if (!wanted && known.has(data, from, to)) {
            kin.ids.add(data, cursor.start(field), cursor.end(field), 1);
        }
    }

    private int connection(LineCursor cursor) {
        int kind = cursor.kindIndex();
        int field = format.kinds().get(kind).indexOf(Meaning.CONNECTION);
        return field >= 0 && cursor.has(field) ? cursor.start(field) : -1;
    }

    private static int wordEnd(byte[] data, int from, int to) {
        int i = from;
        while (i < to && inWord(data[i])) {
            i++;
        }
        return i;
    }

    private static boolean inWord(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b == '-' || b == '/';
    }

    /** Whether two words have the same length and their signs at the same places; one of zeros only is no id. */
    private static boolean sameForm(byte[] data, int from, int to, int otherFrom, int otherTo) {
        if (to - from != otherTo - otherFrom) {
            return false;
        }
        boolean zeros = true;
        for (int i = 0; i < to - from; i++) {
            boolean sign = isSign(data[from + i]);
            if (sign != isSign(data[otherFrom + i])) {
                return false;
            }
            zeros &= sign || data[from + i] == '0';
        }
        return !zeros;
    }

    private static boolean isSign(byte b) {
        return b == '-' || b == '/';
    }

    @Override
    public void merge(Kin earlier, Kin later) {
        earlier.ids.addAll(later.ids);
    }
}
