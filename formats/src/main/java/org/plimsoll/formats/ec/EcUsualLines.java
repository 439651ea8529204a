package org.plimsoll.formats.ec;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.LineCursor;

/**
 * Finds the end and the fields of lines as a server of version 3 or later writes nearly all of them, in one go: ids of
 * the usual length in front of the type letter, then exactly as many separators as the letter has, no escapes, no line
 * end but a line feed. Whatever is not so is left to {@link EcDecoder#decode}, where a line that is taken here has the
 * same kind and the same fields.
 *
 * <p>A line is read once: where the line end and the separators behind the ids stand is found 32 bytes at a time, both
 * in the same pass ({@link Bytes#marks}). It made a core 1.8 times as fast.
 */
final class EcUsualLines {
    /** Returned for a line that is not usual. */
    static final int UNUSUAL = -1;

    private static final int TIME = 10;
    private static final int MESSAGE = TIME + 1 + EcFields.ID_LENGTH;
    private static final int BATCH = MESSAGE + 1 + EcFields.ID_LENGTH;
    private static final int CONNECTION = BATCH + 1 + EcFields.ID_LENGTH;
    private static final int TYPE = CONNECTION + 2;
    private static final int HEAD = TYPE + 1;

    /** The first bound behind the head. */
    private static final int FIRST_FOUND = 6;

    /** Bytes behind the head that must be there so that a window can be read without looking for the end of data. */
    private static final int ROOM = 2 * Bytes.WINDOW;

    private static final long SEPARATORS = Bytes.spread('@');
    private static final long LINE_ENDS = Bytes.spread('\n');

    private final EcFields fields;
    private int lineEnd;

    EcUsualLines(EcFields fields) {
        this.fields = fields;
    }

    /** Index of the line feed of the line that was taken. */
    int lineEnd() {
        return lineEnd;
    }

    /** Place in the alphabet of the type letter if the head of the line at {@code start} is usual. */
    int letter(byte[] data, int start, int limit) {
        if (limit - start < HEAD + ROOM) {
            return UNUSUAL;
        }
        boolean shaped = data[start + TIME] == '@'
                && data[start + MESSAGE] == '@'
                && data[start + BATCH] == '@'
                && data[start + CONNECTION] == '@'
                && data[start + TYPE] == '@';
        if (!shaped || !EcFields.isIdAt(data, start + TIME + 1)) {
            return UNUSUAL;
        }
        long odd = anyMark(data, start + MESSAGE + 1) | anyMark(data, start + BATCH + 1);
        int letter = data[start + CONNECTION + 1] - 'A';
        return odd == 0 && letter >= 0 && letter < 26 ? letter : UNUSUAL;
    }

    /** Non-zero if a separator or a line feed stands in the id at {@code at}. */
    private static long anyMark(byte[] data, int at) {
        return anyMark(Bytes.longAt(data, at))
                | anyMark(Bytes.longAt(data, at + Long.BYTES))
                | anyMark(Bytes.longAt(data, at + EcFields.ID_LENGTH - Long.BYTES));
    }

    private static long anyMark(long word) {
        return Bytes.firstMatch(word, SEPARATORS) | Bytes.firstMatch(word, LINE_ENDS);
    }

    /**
     * Finds the fields of a line whose head is usual; false if the rest is not.
     *
     * @param shape what its letter stands for
     */
    boolean split(byte[] data, int start, int limit, EcShape shape) {
        int[] bounds = fields.begin(data, start);
        bounds[1] = start + TIME;
        bounds[2] = start + MESSAGE;
        bounds[3] = start + BATCH;
        bounds[4] = start + CONNECTION;
        bounds[5] = start + TYPE;
        int last = shape.endsWithText ? shape.fields - 1 : shape.fields;
        if (!findMarks(data, start + HEAD, limit, bounds, last) || !areSeparators(data, bounds, last)) {
            return false;
        }
        int end = bounds[last];
        if (shape.endsWithText) {
            if (data[end] != '@') {
                return false;
            }
            end = Bytes.indexOf(data, end + 1, limit, (byte) '\n');
        }
        boolean lineFeed = end < limit && data[end] == '\n' && data[end - 1] != '\r' && data[end - 1] != 0;
        if (!lineFeed || end - start > LineCursor.LONGEST_LINE) {
            return false;
        }
        lineEnd = end;
        fields.end(shape.fields, end);
        return shape.firstEscaped < 0 || !fields.escapes(shape.firstEscaped);
    }

    private static boolean areSeparators(byte[] data, int[] bounds, int last) {
        for (int i = FIRST_FOUND; i < last; i++) {
            if (data[bounds[i]] != '@') {
                return false;
            }
        }
        return true;
    }

    /** Whether the numbers of a line are of the usual length and nothing but digits. */
    boolean hasNumbers(byte[] data, EcShape shape) {
        boolean all = true;
        for (int field : shape.integers) {
            all &= Digits.isShortInteger(data, fields.start(field), fields.end(field));
        }
        return all
                && (shape.decimal < 0
                        || Digits.isShortDecimal(data, fields.start(shape.decimal), fields.end(shape.decimal)));
    }

    /**
     * Notes where the next separators or line feeds stand, up to {@code bounds[last]} and a few more. Nearly every
     * window has at most six: as many are noted without a branch, and those that are not there are overwritten.
     */
    private static boolean findMarks(byte[] data, int from, int limit, int[] bounds, int last) {
        int next = FIRST_FOUND;
        int at = from;
        while (limit - at >= Bytes.WINDOW) {
            int marks = Bytes.marks(data, at, SEPARATORS, LINE_ENDS);
            int count = Integer.bitCount(marks);
            bounds[next] = at + Integer.numberOfTrailingZeros(marks);
            marks &= marks - 1;
            bounds[next + 1] = at + Integer.numberOfTrailingZeros(marks);
            marks &= marks - 1;
            bounds[next + 2] = at + Integer.numberOfTrailingZeros(marks);
            marks &= marks - 1;
            bounds[next + 3] = at + Integer.numberOfTrailingZeros(marks);
            marks &= marks - 1;
            bounds[next + 4] = at + Integer.numberOfTrailingZeros(marks);
            marks &= marks - 1;
            bounds[next + 5] = at + Integer.numberOfTrailingZeros(marks);
            marks &= marks - 1;
            for (int i = next + 6; marks != 0; i++) {
                bounds[i] = at + Integer.numberOfTrailingZeros(marks);
                marks &= marks - 1;
            }
            next += count;
            if (next > last) {
                return true;
            }
            at += Bytes.WINDOW;
        }
        return false;
    }
}
