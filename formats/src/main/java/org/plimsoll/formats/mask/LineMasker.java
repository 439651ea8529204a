package org.plimsoll.formats.mask;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/**
 * Masks lines where they stand: every byte that is not in a masked field stays, so a line keeps its length and its
 * kind. Where words of the product's own tell the kind, and a field holds them, as few of them as possible are put
 * back. Not safe for use by several threads.
 */
public final class LineMasker {
    private final LineDecoder decoder;
    private final LineDecoder reader;
    private final MaskedFields fields;
    private final TextMask text;

    private byte[] original = new byte[1024];
    private int[] words = new int[64];
    private int wordCount;

    private long unrecognised;
    private long changed;

    /**
     * A masker.
     *
     * @param format what the lines are
     * @param key the secret, at least a byte; the same key masks the same
     */
    public LineMasker(LogFormat format, byte[] key) {
        decoder = format.decoder(EnumSet.allOf(Meaning.class));
        reader = format.decoder(Set.of());
        fields = new MaskedFields(format);
        text = new TextMask(key);
    }

    /** Lines that were not understood so far; all of such a line is masked. */
    public long unrecognised() {
        return unrecognised;
    }

    /** Lines so far that are of another kind than before. */
    public long changed() {
        return changed;
    }

    /** Masks the line in {@code [start, end)}, which is without its line end. */
    public void mask(byte[] data, int start, int end) {
        int kind = decoder.decode(data, start, end);
        if (kind == LineDecoder.UNRECOGNISED) {
            unrecognised++;
            text.mask(data, start, end);
            return;
        }
        keep(data, start, end);
        Spans spans = decoder.spans();
        boolean[] masked = fields.of(kind);
        boolean[] worded = fields.worded(kind);
        wordCount = 0;
        for (int i = 0; i < masked.length; i++) {
            if (masked[i] && spans.has(i)) {
                mask(data, spans.start(i), spans.end(i), worded[i]);
            }
        }
        if (reader.decode(data, start, end) != kind && !restore(data, start, end, kind)) {
            changed++;
        }
    }

    private void mask(byte[] data, int from, int to, boolean words) {
        if (words) {
            text.maskAmongWords(data, from, to);
        } else {
            noteWords(data, from, to);
            text.mask(data, from, to);
        }
    }

    private void keep(byte[] data, int start, int end) {
        int length = end - start;
        if (original.length < length) {
            original = new byte[2 * length];
        }
        System.arraycopy(data, start, original, 0, length);
    }

    /** Notes words that may be the product's own: letters between blanks, outside brackets and quotes. */
    private void noteWords(byte[] data, int from, int to) {
        int depth = 0;
        int at = from;
        while (at < to) {
            byte b = data[at];
            depth += b == '<' || b == '[' || b == '(' ? 1 : (b == '>' || b == ']' || b == ')') && depth > 0 ? -1 : 0;
            boolean begins = Letters.isLetter(b) && (at == from || data[at - 1] == ' ' || data[at - 1] == ':');
            int end = at;
            while (begins && end < to && Letters.isLetter(data[end])) {
                end++;
            }
            boolean ends = end == to || data[end] == ' ' || data[end] == ':' || data[end] == '=' || data[end] == '-';
            if (end > at && ends && depth == 0) {
                note(at, end);
            }
            at = Math.max(at + 1, end);
        }
    }

    private void note(int from, int to) {
        if (2 * wordCount + 2 > words.length) {
            words = Arrays.copyOf(words, 2 * words.length);
        }
        words[2 * wordCount] = from;
        words[2 * wordCount + 1] = to;
        wordCount++;
    }

    /** Puts back until the line is of its kind again: one word, then the first few, at last the first character. */
    private boolean restore(byte[] data, int start, int end, int kind) {
        byte[] masked = Arrays.copyOfRange(data, start, end);
        for (int i = 0; i < wordCount; i++) {
            putBack(data, start, i);
            if (reader.decode(data, start, end) == kind) {
                return true;
            }
            System.arraycopy(masked, 0, data, start, masked.length);
        }
        for (int i = 0; i < wordCount; i++) {
            putBack(data, start, i);
            if (reader.decode(data, start, end) == kind) {
                return true;
            }
        }
        System.arraycopy(masked, 0, data, start, masked.length);
        // A number that could be a time, and is none for its first digit.
        data[start] = original[0];
        return reader.decode(data, start, end) == kind;
    }

    private void putBack(byte[] data, int start, int word) {
        int from = words[2 * word];
        System.arraycopy(original, from - start, data, from, words[2 * word + 1] - from);
    }
}
