package org.plimsoll.formats.jlog;

/**
 * Decompresses a block of LZ4. Libraries offer streams, and take more than 100 kB of memory for each; a record of a
 * jlog is a block of its own and often shorter than 200 bytes.
 *
 * <p>A block is a row of sequences: a token, of which the high half is the number of literals and the low half the
 * length of a match less 4, each continued in further bytes if it is 15; the literals; and how far back the match
 * begins. The last sequence has literals only. Source: LZ4 block format description.
 */
final class Lz4Block {
    private static final int SHORTEST_MATCH = 4;
    private static final int CONTINUED = 15;
    private static final int WHOLE_BYTE = 255;

    private final byte[] in;
    private final byte[] out;
    private int at;
    private int end;

    private Lz4Block(byte[] in, byte[] out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Decompresses a block.
     *
     * @param in holds the block
     * @param from its first byte
     * @param to byte after its last one
     * @param out room for what comes out
     * @param length bytes that must come out
     * @return whether the block is sound and exactly that many bytes came out
     */
    static boolean decompress(byte[] in, int from, int to, byte[] out, int length) {
        Lz4Block block = new Lz4Block(in, out);
        block.at = from;
        block.end = to;
        return block.run(length);
    }

    private boolean run(int length) {
        int done = 0;
        while (at < end) {
            int token = in[at++] & 0xff;
            int literals = length(token >>> 4);
            if (literals < 0 || literals > end - at || literals > length - done) {
                return false;
            }
            System.arraycopy(in, at, out, done, literals);
            at += literals;
            done += literals;
            if (at == end) {
                return done == length;
            }
            int match = match(token, done, length);
            if (match < 0) {
                return false;
            }
            done += match;
        }
        return false;
    }

    /** Copies a match; its length, or -1 if it is not sound. It may overlap what it makes. */
    private int match(int token, int done, int length) {
        if (end - at < 2) {
            return -1;
        }
        int distance = (in[at] & 0xff) | (in[at + 1] & 0xff) << 8;
        at += 2;
        int more = length(token & CONTINUED);
        int match = more + SHORTEST_MATCH;
        if (more < 0 || distance == 0 || distance > done || match > length - done) {
            return -1;
        }
        for (int i = 0; i < match; i++) {
            out[done + i] = out[done + i - distance];
        }
        return match;
    }

    /** A length that begins with a half byte; -1 if the block ends within it or it is too large. */
    private int length(int half) {
        int length = half;
        int more = half == CONTINUED ? WHOLE_BYTE : 0;
        while (more == WHOLE_BYTE) {
            if (at == end || length > out.length) {
                return -1;
            }
            more = in[at++] & 0xff;
            length += more;
        }
        return length;
    }
}
