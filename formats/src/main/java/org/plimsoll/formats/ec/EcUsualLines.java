package org.plimsoll.formats.ec;

import java.util.Arrays;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.bytes.Marks;
import org.plimsoll.formats.model.LineTotals;

/**
 * Finds the end and the fields of lines as a server of version 3 or later writes nearly all of them, in one go: a time
 * in seconds or microseconds, ids of the usual length, then exactly as many separators as the type letter has, no
 * escapes, no line end but a line feed. Whatever is not so is left to {@link EcDecoder#decode}, where a line that is
 * taken here has the same kind and the same fields.
 *
 * <p>A line is read once, from the {@link Marks} of its separators and of its end. {@link #read} is one method and does
 * not call others that the compiler would not put into it: as small methods it was compiled into each loop that calls
 * it, and again where such a loop was replaced while it ran. What is known of a line stays in local variables for as
 * long as lines are only counted, which takes a quarter less time than handing out each line.
 */
final class EcUsualLines {
    private static final int SECONDS_DIGITS = 10;
    private static final int MICROS_DIGITS = 16;
    private static final long MICROS = 1_000_000L;

    /** From the separator behind the time: where those behind the ids and the type letter are. */
    private static final int MESSAGE = 1 + EcFields.ID_LENGTH;

    private static final int BATCH = MESSAGE + 1 + EcFields.ID_LENGTH;
    private static final int CONNECTION = BATCH + 1 + EcFields.ID_LENGTH;
    private static final int TYPE = CONNECTION + 2;
    private static final int HEAD = TYPE + 1;

    /**
     * The marks from the message id's separator to the type's, eight bytes each: none but those of the separators.
     * Before them there is nothing but digits, which are looked at anyway.
     */
    private static final long[] HEAD_MARKS = headMarks();

    /** The last word of the head ends with the type's separator. */
    private static final long LAST_HEAD_WORD = (1L << ((HEAD - MESSAGE) % Long.BYTES * Byte.SIZE)) - 1;

    /** The first bound behind the head. */
    private static final int FIRST_FOUND = 6;

    /** The first bound that not every usual line has. */
    private static final int FIRST_OPTIONAL = 12;

    /** Marks of a window that are noted without a branch; nearly every window has no more. */
    private static final int NOTED = 8;

    /** Nearly every line is shorter by more than a window, so marks end in the middle of hardly any. */
    private static final int ROOM = 512;

    /** No usual line is shorter. */
    private static final int SHORTEST = MICROS_DIGITS + HEAD;

    /**
     * A method that is called often is compiled once; one that runs long is compiled while it runs, and once more for
     * its next call.
     */
    private static final int MOST_LINES = 8;

    /** Set in a separator, and in no other byte that is marked. */
    private static final int SEPARATOR_BIT = 0x40;

    /** {@code @@@@M}, the beginning of a heartbeat behind the time, the first byte lowest; a number follows or none. */
    private static final long HEARTBEAT = 0x4d40404040L;

    private static final int HEARTBEAT_LENGTH = 5;
    private static final long HEARTBEAT_BYTES = (1L << (HEARTBEAT_LENGTH * Byte.SIZE)) - 1;

    private final EcFields fields;
    /** By letter, where it stands for one; elsewhere a line is odd, which is told by not being zero. */
    private final EcShape[] shapes = new EcShape[256];

    private final long[] oddLetters = new long[shapes.length];
    private final boolean[] inDoubt;
    private final Marks marks = new Marks();
    private int kind;
    private int lineEnd;
    private int timeEnd;
    private long clockMicros;
    private @Nullable EcShape shape;
    /** The first eight digits of a time, and their value: the same for a hundred seconds. */
    private long digits;

    private long digitsValue = Digits.NONE;

    EcUsualLines(EcFields fields, EcTables tables) {
        this.fields = fields;
        inDoubt = tables.inDoubt;
        EcShape[][] shapesByLetter = tables.shapes3;
        Arrays.fill(oddLetters, -1);
        for (int i = 0; i < shapesByLetter.length; i++) {
            if (shapesByLetter[i].length > 0 && isUsual(shapesByLetter[i][0])) {
                shapes['A' + i] = shapesByLetter[i][0];
                oddLetters['A' + i] = 0;
            }
        }
    }

    private static boolean isUsual(EcShape shape) {
        return shape.lastSeparator >= FIRST_OPTIONAL
                && shape.integer >= 0
                && (shape.decimal >= 0) != (shape.firstEscaped >= 0);
    }

    private static long[] headMarks() {
        long[] words = new long[(HEAD - MESSAGE) / Long.BYTES + 1];
        for (int place : new int[] {MESSAGE, BATCH, CONNECTION, TYPE}) {
            int at = place - MESSAGE;
            words[at / Long.BYTES] |= 0x80L << (at % Long.BYTES * Byte.SIZE);
        }
        return words;
    }

    /** Begins with other data. */
    void begin() {
        marks.forget();
    }

    /** Shape of the line that was read. */
    EcShape shape() {
        return Objects.requireNonNull(shape);
    }

    /** Its kind, by its place in the table. */
    int kind() {
        return kind;
    }

    /** Index of its line feed. */
    int lineEnd() {
        return lineEnd;
    }

    /** When it was written. */
    long clockMicros() {
        return clockMicros;
    }

    /**
     * Reads some lines, as long as they are usual and belong into the totals. Of their fields only numbers are looked
     * at, which are digits of the usual length, and what tells the kind.
     *
     * @param totals where the lines are added; null to read one line, of which everything is then known
     * @return index of the first byte that was not read
     */
    int read(byte[] data, int start, int limit, @Nullable LineTotals totals) {
        Marks marks = this.marks;
        int[] bounds = fields.begin(data);
        long digits = this.digits;
        long high = digitsValue;
        int at = start;
        int left = MOST_LINES;
        timeEnd = -1;
        while (limit - at >= SHORTEST) {
            if (!marks.cover(at, at + ROOM)) {
                marks.mark(data, at, limit);
            }
            long word = Bytes.longAt(data, at);
            if (word != digits) {
                digits = word;
                high = Digits.eight(word);
            }
            long micros;
            long odd = high;
            int base = at + SECONDS_DIGITS;
            if (data[base] == '@') {
                int low = Digits.two(data, base - 2);
                micros = (high * 100 + low) * MICROS;
                odd |= low;
            } else {
                base = at + MICROS_DIGITS;
                long low = Digits.eight(Bytes.longAt(data, at + Long.BYTES));
                micros = high * 100_000_000L + low;
                odd |= low;
            }
            odd >>= Long.SIZE - 1;
            int letter = data[base + TYPE - 1] & 0xff;
            long oddHead = (marks.word(base + MESSAGE) ^ HEAD_MARKS[0])
                    | (marks.word(base + MESSAGE + 8) ^ HEAD_MARKS[1])
                    | (marks.word(base + MESSAGE + 16) ^ HEAD_MARKS[2])
                    | (marks.word(base + MESSAGE + 24) ^ HEAD_MARKS[3])
                    | (marks.word(base + MESSAGE + 32) ^ HEAD_MARKS[4])
                    | ((marks.word(base + MESSAGE + 40) ^ HEAD_MARKS[5]) & LAST_HEAD_WORD)
                    | (data[base] ^ '@')
                    | EcFields.oddInId(data, base + 1)
                    | oddLetters[letter];
            if ((odd | oddHead) != 0) {
                clockMicros = micros;
                timeEnd = base | (int) odd;
                break;
            }
            EcShape shape = shapes[letter];
            int last = shape.lastSeparator;
            int next = FIRST_FOUND;
            int windowAt = base + HEAD;
            bounds[next - 1] = windowAt - 1;
            while (next <= last && marks.cover(windowAt, windowAt + Marks.WINDOW)) {
                long window = marks.window(windowAt);
                int count = Long.bitCount(window);
                bounds[next] = windowAt + Long.numberOfTrailingZeros(window);
                window &= window - 1;
                bounds[next + 1] = windowAt + Long.numberOfTrailingZeros(window);
                window &= window - 1;
                bounds[next + 2] = windowAt + Long.numberOfTrailingZeros(window);
                window &= window - 1;
                bounds[next + 3] = windowAt + Long.numberOfTrailingZeros(window);
                window &= window - 1;
                bounds[next + 4] = windowAt + Long.numberOfTrailingZeros(window);
                window &= window - 1;
                bounds[next + 5] = windowAt + Long.numberOfTrailingZeros(window);
                window &= window - 1;
                bounds[next + 6] = windowAt + Long.numberOfTrailingZeros(window);
                window &= window - 1;
                bounds[next + 7] = windowAt + Long.numberOfTrailingZeros(window);
                window &= window - 1;
                if (window != 0) {
                    noteMore(bounds, next + NOTED, windowAt, window);
                }
                next += count;
                windowAt += Marks.WINDOW;
            }
            if (next <= last) {
                break;
            }
            int separators = data[base + MESSAGE]
                    & data[base + BATCH]
                    & data[base + CONNECTION]
                    & data[base + TYPE]
                    & data[bounds[6]]
                    & data[bounds[7]]
                    & data[bounds[8]]
                    & data[bounds[9]]
                    & data[bounds[10]]
                    & data[bounds[11]];
            for (int i = FIRST_OPTIONAL; i < last; i++) {
                separators &= data[bounds[i]];
            }
            int end = bounds[last];
            odd = ((separators & SEPARATOR_BIT) ^ SEPARATOR_BIT) | (data[end] ^ shape.lastSign);
            if (shape.endsWithText) {
                end = textEnd(data, end, limit);
                odd |= ((marks.end() - 1 - end) >> 31) | oddAround(data, Math.min(end, limit - 1));
                int third = shape.thirdInteger;
                odd |= Digits.oddInInteger(data, bounds[third] + 1, bounds[third + 1]);
                odd |= inDoubt[shape.index] ? shape.oddInHosts(data, bounds) : 0;
            }
            odd |= Digits.oddInInteger(data, bounds[shape.integer] + 1, bounds[shape.integer + 1]);
            odd |= Digits.oddInInteger(data, bounds[shape.otherInteger] + 1, bounds[shape.otherInteger + 1]);
            int kind = shape.index;
            if (shape.decimal >= 0) {
                odd |= Digits.oddInDecimal(data, bounds[shape.decimal] + 1, bounds[shape.decimal + 1]);
            } else {
                odd |= EcFields.escapes(data, bounds, shape.firstEscaped);
                kind = shape.moved >= 0 && shape.comesFromAnotherNode(data, bounds) ? shape.moved : kind;
            }
            int length = end + 1 - at;
            if (totals == null) {
                if (odd == 0) {
                    bounds[0] = at - 1;
                    bounds[1] = base;
                    bounds[2] = base + MESSAGE;
                    bounds[3] = base + BATCH;
                    bounds[4] = base + CONNECTION;
                    fields.end(shape.fields, end);
                    this.shape = shape;
                    this.kind = kind;
                    lineEnd = end;
                    clockMicros = micros;
                    at += length;
                }
                break;
            }
            odd |= totals.elsewhere(micros, 0) >> (Long.SIZE - 1);
            left--;
            // The last of some lines leaves here, too: a branch that is hardly ever taken is compiled for the case that
            // it never is, and the whole method once more when it is, a tenth of a second later.
            if ((odd | ((left - 1) >> (Integer.SIZE - 1))) != 0) {
                at += length & (int) ~totals.add(odd, kind, length, micros, 0);
                break;
            }
            totals.take(kind, length, micros);
            at += length;
        }
        this.digits = digits;
        digitsValue = high;
        return at;
    }

    /**
     * Finds the end of a heartbeat, a line that {@link #read} has not taken.
     *
     * @return digits of its number, -1 if the line is none
     */
    int heartbeat(byte[] data, int limit) {
        boolean begun = timeEnd >= 0 && (Bytes.longAt(data, timeEnd) & HEARTBEAT_BYTES) == HEARTBEAT;
        if (!begun) {
            return -1;
        }
        int number = timeEnd + HEARTBEAT_LENGTH;
        lineEnd = Digits.end(data, number, limit);
        return lineEnd < limit && data[lineEnd] == '\n' ? lineEnd - number : -1;
    }

    private static void noteMore(int[] bounds, int next, int at, long window) {
        int i = next;
        for (long left = window; left != 0; left &= left - 1) {
            bounds[i++] = at + Long.numberOfTrailingZeros(left);
        }
    }

    /** Zero if a line feed ends a text: no other control byte, nor what counts as a part of the line end before it. */
    private static int oddAround(byte[] data, int end) {
        byte before = data[end - 1];
        return (data[end] ^ '\n') | (before == '\r' || before == 0 ? 1 : 0);
    }

    /** Place of the first mark behind a text that is no separator, of which a text may hold some. */
    private int textEnd(byte[] data, int from, int limit) {
        int end = from;
        do {
            end = marks.next(end + 1);
        } while (((data[Math.min(end, limit - 1)] ^ '@') | ((marks.end() - 1 - end) >> 31)) == 0);
        return end;
    }
}
