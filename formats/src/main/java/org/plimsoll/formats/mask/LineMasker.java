package org.plimsoll.formats.mask;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;

import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.Spans;

/**
 * Masks lines where they stand: every byte that is not in a masked field stays, so a line keeps its length and its
 * kind. Where words of the product's own tell the kind, and a field holds them, as few of them as possible are put
 * back. Not safe for use by several threads.
 */
public final class LineMasker {
    /** Tokens of fewer characters name nobody. */
    private static final int SHORTEST_NAME = 4;

    private static final int SYSLOG_TIME_LENGTH = 15;

    private final LineDecoder decoder;
    private final LineDecoder reader;
    private final MaskedFields fields;
    private final TextMask text;

    /** By kind, the fields that hold times. */
    private final int[][] times;

    private byte[] line = new byte[1024];
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
        this(format, new TextMask(key));
    }

    private LineMasker(LogFormat format, TextMask text) {
        this.text = text;
        decoder = format.decoder(EnumSet.allOf(Meaning.class));
        reader = format.decoder(Set.of());
        fields = new MaskedFields(format);
        times = format.kinds().stream().map(LineMasker::times).toArray(int[][]::new);
    }

    /** A masker of another format's lines, which replaces alike and knows the same words. */
    public LineMasker of(LogFormat format) {
        return new LineMasker(format, text);
    }

    private static int[] times(LineKind kind) {
        return IntStream.range(0, kind.fields().size())
                .filter(i -> MaskedFields.isTime(kind.fields().get(i)))
                .toArray();
    }

    /** Lines that were not understood so far; all of such a line is masked. */
    public long unrecognised() {
        return unrecognised;
    }

    /** Lines so far that are of another kind than before. */
    public long changed() {
        return changed;
    }

    /** Notes the words of the line in {@code [start, end)}, so that no masked word of any line becomes one of them. */
    public void learn(byte[] data, int start, int end) {
        int kind = decoder.decode(data, start, end);
        if (kind == LineDecoder.UNRECOGNISED) {
            text.learn(data, start, end, false);
            return;
        }
        Spans spans = decoder.spans();
        boolean[] masked = fields.of(kind);
        boolean[] worded = fields.worded(kind);
        for (int i = 0; i < masked.length; i++) {
            if (masked[i] && spans.has(i)) {
                text.learn(data, spans.start(i), spans.end(i), worded[i]);
            }
        }
    }

    /**
     * Masks the line in {@code [start, end)}, which is without its line end. It is read by itself, for what stands
     * before it is masked already.
     */
    public void mask(byte[] log, int from, int to) {
        int length = to - from;
        if (line.length < length) {
            line = new byte[2 * length];
        }
        System.arraycopy(log, from, line, 0, length);
        mask(line, length);
        System.arraycopy(line, 0, log, from, length);
    }

    private void mask(byte[] data, int end) {
        int start = 0;
        int kind = decoder.decode(data, start, end);
        keep(data, start, end);
        if (kind == LineDecoder.UNRECOGNISED) {
            maskUnrecognised(data, start, end);
            return;
        }
        text.yearByIds(lacksYear(kind, data));
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

    private void maskUnrecognised(byte[] data, int start, int end) {
        unrecognised++;
        text.yearByIds(false);
        text.mask(data, start, end);
        // The letter of a record may have become another one, of which less is known.
        for (int length = 1; length < SHORTEST_NAME && recognised(data, start, end); length++) {
            putBackTokens(data, start, end, length);
        }
        changed += recognised(data, start, end) ? 1 : 0;
    }

    private boolean recognised(byte[] data, int start, int end) {
        return reader.decode(data, start, end) != LineDecoder.UNRECOGNISED;
    }

    /** Puts back the tokens of that many characters. */
    private void putBackTokens(byte[] data, int start, int end, int length) {
        int token = start;
        for (int at = start; at <= end; at++) {
            if (at == end || !Letters.isTokenPart(data[at])) {
                if (at - token == length) {
                    System.arraycopy(original, token - start, data, token, length);
                }
                token = at + 1;
            }
        }
    }

    /** Whether the only times of the line are such as syslog writes: {@code Nov 23 13:33:21}. */
    private boolean lacksYear(int kind, byte[] data) {
        Spans spans = decoder.spans();
        boolean timed = false;
        for (int time : times[kind]) {
            if (spans.has(time)) {
                timed = true;
                boolean named = Letters.isLetter(data[spans.start(time)]);
                if (!named || spans.end(time) - spans.start(time) > SYSLOG_TIME_LENGTH) {
                    return false;
                }
            }
        }
        return timed;
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
            boolean ends = end == to || " :=-(".indexOf(data[end]) >= 0;
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
