package org.plimsoll.formats.ec;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.bytes.Marks;
import org.plimsoll.formats.model.LineCursor;

/**
 * Finds the end and the fields of lines as a server of version 3 or later writes nearly all of them, in one go: a time
 * in seconds or microseconds, ids of the usual length, then exactly as many separators as the type letter has, no
 * escapes, no line end but a line feed. Whatever is not so is left to {@link EcDecoder#decode}, where a line that is
 * taken here has the same kind and the same fields.
 *
 * <p>A line is read once, from the {@link Marks} of its separators and of its end. {@link #read} is one method, too
 * long for the compiler to put it into its callers: so it is compiled once, with the first few thousand lines of a log.
 * As small methods it was compiled into each loop that calls it, and again where such a loop was replaced while it ran.
 */
final class EcUsualLines {
    private static final int UNUSUAL = -1;

    private static final int SECONDS_DIGITS = 10;
    private static final int MICROS_DIGITS = 16;
    private static final long MICROS = 1_000_000L;

    /** From the separator behind the time: where those behind the ids and the type letter are. */
    private static final int MESSAGE = 1 + EcFields.ID_LENGTH;

    private static final int BATCH = MESSAGE + 1 + EcFields.ID_LENGTH;
    private static final int CONNECTION = BATCH + 1 + EcFields.ID_LENGTH;
    private static final int TYPE = CONNECTION + 2;
    private static final int HEAD = TYPE + 1;

    /** The marks of the head, eight bytes each: none but those of the separators. */
    private static final int HEAD_WORDS = 9;

    private static final long[] HEAD_MARKS = headMarks();

    /** The last word of the head ends with the type's separator. */
    private static final long LAST_HEAD_WORD = (1L << ((HEAD & 7) * Byte.SIZE)) - 1;

    /** The first bound behind the head. */
    private static final int FIRST_FOUND = 6;

    /** Marks of a window that are noted without a branch; nearly every window has no more. */
    private static final int NOTED = 8;

    /** Nearly every line is shorter by more than a window, so marks end in the middle of hardly any. */
    private static final int ROOM = 512;

    /** {@code @@@@M}, the beginning of a heartbeat behind the time, the first byte lowest; a number follows or none. */
    private static final long HEARTBEAT = 0x4d40404040L;

    private static final int HEARTBEAT_LENGTH = 5;
    private static final long HEARTBEAT_BYTES = (1L << (HEARTBEAT_LENGTH * Byte.SIZE)) - 1;

    private final EcFields fields;
    private final @Nullable EcShape[] shapes = new EcShape[26];
    private final Marks marks = new Marks();
    private int lineEnd;
    private int timeEnd;
    private long clockMicros;

    /**
     * Of a table.
     *
     * @param shapesByLetter what the letters stand for, the one that is tried first in front
     */
    EcUsualLines(EcFields fields, EcShape[][] shapesByLetter) {
        this.fields = fields;
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = shapesByLetter[i].length > 0 ? shapesByLetter[i][0] : null;
        }
    }

    private static long[] headMarks() {
        long[] words = new long[HEAD_WORDS];
        for (int place : new int[] {0, MESSAGE, BATCH, CONNECTION, TYPE}) {
            words[place / Long.BYTES] |= 0x80L << (place % Long.BYTES * Byte.SIZE);
        }
        return words;
    }

    /** What a letter that {@link #read} has found stands for. */
    EcShape shape(int letter) {
        return Objects.requireNonNull(shapes[letter]);
    }

    /** Begins with other data. */
    void begin() {
        marks.forget();
    }

    /** Index of the line feed of the line that was read. */
    int lineEnd() {
        return lineEnd;
    }

    /** When the line that was read was written. */
    long clockMicros() {
        return clockMicros;
    }

    /**
     * Finds time, end and fields of the line at {@code start}. Of its fields only numbers are looked at, which are
     * digits of the usual length.
     *
     * @return place of its letter in the alphabet, below 0 if the line is not usual
     */
    int read(byte[] data, int start, int limit) {
        timeEnd = -1;
        if (limit - start < ROOM) {
            return UNUSUAL;
        }
        if (!marks.cover(start, start + ROOM)) {
            marks.mark(data, start, limit);
        }
        long high = Digits.eight(Bytes.longAt(data, start));
        int base = start + SECONDS_DIGITS;
        if (data[base] == '@') {
            int low = Digits.two(data, base - 2);
            clockMicros = (high * 100 + low) * MICROS;
            high |= low;
        } else {
            base = start + MICROS_DIGITS;
            long low = Digits.eight(Bytes.longAt(data, start + Long.BYTES));
            clockMicros = high * 100_000_000L + low;
            high |= low;
        }
        timeEnd = base | (int) (high >> (Long.SIZE - 1));
        long odd = 0;
        for (int i = 0; i < HEAD_WORDS - 1; i++) {
            odd |= marks.word(base + i * Long.BYTES) ^ HEAD_MARKS[i];
        }
        odd |= (marks.word(base + (HEAD_WORDS - 1) * Long.BYTES) ^ HEAD_MARKS[HEAD_WORDS - 1]) & LAST_HEAD_WORD;
        odd |= data[base] ^ '@';
        odd |= data[base + MESSAGE] ^ '@';
        odd |= data[base + BATCH] ^ '@';
        odd |= data[base + CONNECTION] ^ '@';
        odd |= data[base + TYPE] ^ '@';
        int letter = data[base + CONNECTION + 1] - 'A';
        if (odd != 0 || high < 0 || letter < 0 || letter >= shapes.length || !EcFields.isIdAt(data, base + 1)) {
            return UNUSUAL;
        }
        EcShape shape = shapes[letter];
        if (shape == null) {
            return UNUSUAL;
        }
        int[] bounds = fields.begin(data, start);
        bounds[1] = base;
        bounds[2] = base + MESSAGE;
        bounds[3] = base + BATCH;
        bounds[4] = base + CONNECTION;
        bounds[5] = base + TYPE;
        int last = shape.lastSeparator;
        int next = FIRST_FOUND;
        int at = base + HEAD;
        do {
            if (!marks.cover(at, at + Marks.WINDOW)) {
                return UNUSUAL;
            }
            long window = marks.window(at);
            int count = Long.bitCount(window);
            for (int i = 0; i < NOTED; i++) {
                bounds[next + i] = at + Long.numberOfTrailingZeros(window);
                window &= window - 1;
            }
            if (window != 0) {
                noteMore(bounds, next + NOTED, at, window);
            }
            next += count;
            at += Marks.WINDOW;
        } while (next <= last);
        for (int i = FIRST_FOUND; i < last; i++) {
            odd |= data[bounds[i]] ^ '@';
        }
        int end = bounds[last];
        odd |= data[end] ^ shape.lastSign;
        end = shape.endsWithText ? textEnd(data, end, limit) : end;
        odd |= (limit - 1 - end) >> 31 | (LineCursor.LONGEST_LINE - (end - start)) >> 31;
        lineEnd = end;
        fields.end(shape.fields, end);
        for (int field : shape.integers) {
            odd |= Digits.oddInInteger(data, fields.start(field), fields.end(field));
        }
        if (shape.decimal >= 0) {
            odd |= Digits.oddInDecimal(data, fields.start(shape.decimal), fields.end(shape.decimal));
        }
        if (shape.firstEscaped >= 0) {
            odd |= fields.escapes(shape.firstEscaped);
        }
        // All ones if a bit of it is set: a branch that is never taken at first would cost a compilation when it is.
        return letter | (int) ((odd | -odd) >> (Long.SIZE - 1));
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

    /** Index of the line feed behind a text, {@code limit} if there is none or a part of the line end before it. */
    private static int textEnd(byte[] data, int from, int limit) {
        int end = Bytes.indexOf(data, from + 1, limit, (byte) '\n');
        return data[end - 1] == '\r' || data[end - 1] == 0 ? limit : end;
    }
}
