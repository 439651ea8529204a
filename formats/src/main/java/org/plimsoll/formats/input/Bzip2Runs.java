package org.plimsoll.formats.input;

import java.io.IOException;
import java.util.Arrays;

import org.plimsoll.formats.bytes.Bytes;

/**
 * The last step of a bzip2 block: after four equal bytes comes the number of those that follow them. Run by piece, as a
 * block of 900,000 bytes may stand for 46 million.
 */
final class Bzip2Runs {
    /** Room that must be left for a word of text and the longest run. */
    static final int SLACK = 272;

    private static final int RUN = 4;
    /** Of eight bytes these can be seen to begin a run. */
    private static final int SEEN = 6;

    private byte[] text = {};
    private int at;
    private int end;

    /** Begins with a text, of which eight bytes behind the end may be looked at. */
    void begin(byte[] text, int length) {
        this.text = text;
        at = 0;
        end = length;
    }

    /** Whether nothing is left. */
    boolean finished() {
        return at == end;
    }

    /**
     * Writes more of the bytes that the text stands for.
     *
     * @param out longer than {@link #SLACK}
     * @return how many were written; less than fit only at the end
     */
    int expand(byte[] out) throws IOException {
        byte[] in = text;
        int from = at;
        int to = 0;
        int limit = out.length - SLACK;
        while (from < end && to <= limit) {
            if (end - from <= Long.BYTES) {
                if (!runs(in, from)) {
                    out[to++] = in[from++];
                    continue;
                }
            } else {
                long word = Bytes.longAt(in, from);
                long equal = Bytes.matches(word, Bytes.longAt(in, from + 1));
                long run = equal & equal >>> 8 & equal >>> 16;
                Bytes.putLong(out, to, word);
                int plain = run == 0 ? SEEN : Long.numberOfTrailingZeros(run) >>> 3;
                from += plain;
                to += plain;
                if (run == 0) {
                    continue;
                }
            }
            if (from + RUN >= end) {
                throw new IOException("a block of it is damaged");
            }
            int length = RUN + (in[from + RUN] & 0xff);
            Arrays.fill(out, to, to + length, in[from]);
            from += RUN + 1;
            to += length;
        }
        at = from;
        return to;
    }

    private boolean runs(byte[] in, int from) {
        return from + RUN <= end && in[from] == in[from + 1] && in[from] == in[from + 2] && in[from] == in[from + 3];
    }
}
