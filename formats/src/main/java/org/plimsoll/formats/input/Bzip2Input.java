package org.plimsoll.formats.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Reads bzip2 files, all their streams, block by block: the blocks of sound data are given, and where the data is
 * damaged it ends with one exception. What is given is only what its checksum says was packed.
 *
 * <p>A block is known to end only when it is decoded. But what may be the beginning of another one can be seen, so that
 * blocks can be decoded beside each other before their turn comes ({@link Bzip2ReadAhead}). When it comes, a block must
 * begin where the one before it ended: what only looked like a beginning is left out, and a block that was cut short by
 * such a place is decoded again.
 */
final class Bzip2Input extends PackedInput {
    /** More than the longest block: 900,000 codes of 20 bits, and what comes before them. */
    private static final int LONGEST_BLOCK_BYTES = 2_600_000;

    private static final int HEADER_BYTES = 4;
    private static final int CHECK_BITS = 32;

    private final InputStream in;
    private final Bzip2Window window;
    private final Bzip2Decoder decoder = new Bzip2Decoder();
    private final Bzip2Block own = new Bzip2Block();
    private @Nullable Bzip2ReadAhead ahead;
    private @Nullable Bzip2Block current;
    /** Where the next block or the end of the stream must begin, in bits. */
    private long at;

    private int level;
    private int streamCheck;
    private boolean ended;
    private @Nullable IOException failure;

    /** Reads the header of the first stream. */
    Bzip2Input(InputStream in) throws IOException {
        this.in = in;
        window = new Bzip2Window(in);
        beginStream(0);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            Bzip2Block block = current;
            if (block != null) {
                int given = block.read(buffer, offset, length);
                if (given > 0) {
                    return given;
                }
                done(block);
            }
            if (failure != null) {
                throw failure;
            }
            if (ended) {
                return -1;
            }
            advance();
        }
    }

    private void done(Bzip2Block block) {
        current = null;
        if (ahead != null && block != own) {
            ahead.giveBack(block);
        }
    }

    private void advance() {
        try {
            long magic = need(at, Bzip2Window.MAGIC_BITS);
            if (magic == Bzip2Window.END) {
                endStream();
            } else if (magic == Bzip2Window.BLOCK) {
                current = nextBlock();
            } else {
                throw new IOException("what follows a block of it is none");
            }
        } catch (IOException e) {
            failure = e;
        }
        if (ended || failure != null) {
            release();
        }
    }

    private Bzip2Block nextBlock() throws IOException {
        Bzip2Block block = ahead == null ? null : ahead.take(at, level);
        if (block == null || block.endedEarly()) {
            if (block != null) {
                done(block);
            }
            block = decodeHere();
        }
        IOException damage = block.failure();
        if (damage != null) {
            IOException lost = window.failure();
            throw damage instanceof EOFException && lost != null ? lost : damage;
        }
        at += block.usedBits();
        streamCheck = Integer.rotateLeft(streamCheck, 1) ^ block.check();
        window.forget(at >>> 3);
        return block;
    }

    /**
     * Decodes the block that is next, first as far as another one seems to begin, and if it does not end there, all of
     * it.
     */
    private Bzip2Block decodeHere() throws IOException {
        long limit = (at >>> 3) + LONGEST_BLOCK_BYTES;
        decodeHere(window.nextMagic(at + Bzip2Window.MAGIC_BITS, limit));
        if (own.endedEarly()) {
            window.reaches(limit);
            decodeHere(Math.min(limit, window.end()) * Byte.SIZE);
        }
        return own;
    }

    private void decodeHere(long end) throws IOException {
        fill(own, at, end, level, window);
        if (ahead == null) {
            own.decode(decoder);
        } else {
            ahead.decodeNow(own);
        }
    }

    /** Makes a block of the bits between two places. */
    static void fill(Bzip2Block block, long from, long to, int level, Bzip2Window window) {
        byte[] bits = block.begin(from, to, window.reaches(((to + 7) >>> 3) + 1), level);
        window.copy(from >>> 3, (to + 7) >>> 3, bits);
    }

    private void endStream() throws IOException {
        long end = at + Bzip2Window.MAGIC_BITS + CHECK_BITS;
        int stored = (int) need(end - CHECK_BITS, CHECK_BITS);
        if (stored != streamCheck) {
            throw new IOException("its checksum is wrong");
        }
        long next = (end + 7) >>> 3;
        at = next * Byte.SIZE;
        ended = !window.reaches(next + 1);
        if (!ended) {
            beginStream(next);
        } else if (window.failure() != null) {
            throw window.failure();
        }
        window.forget(at >>> 3);
    }

    private void beginStream(long place) throws IOException {
        level = levelAt(place, window);
        if (level == 0) {
            throw window.reaches(place + HEADER_BYTES)
                    ? new IOException("what follows the last stream is no bzip2 data")
                    : atEnd();
        }
        at = (place + HEADER_BYTES) * Byte.SIZE;
        streamCheck = 0;
    }

    /** Level of the stream that begins at a byte, 1 to 9; 0 if none does. */
    static int levelAt(long place, Bzip2Window window) {
        if (!window.reaches(place + HEADER_BYTES)) {
            return 0;
        }
        int header = (int) window.bits(place * Byte.SIZE, Integer.SIZE);
        int digit = (header & 0xff) - '0';
        boolean known = header >>> 8 == ('B' << 16 | 'Z' << 8 | 'h');
        return known && digit >= 1 && digit <= 9 ? digit : 0;
    }

    private long need(long bit, int count) throws IOException {
        if (!window.reaches((bit + count + 7) >>> 3)) {
            throw atEnd();
        }
        return window.bits(bit, count);
    }

    private IOException atEnd() {
        IOException lost = window.failure();
        return lost == null ? new EOFException() : lost;
    }

    /** The blocks that are read ahead do not count. */
    @Override
    public long packedBytes() {
        return (at + 7) >>> 3;
    }

    @Override
    public void readAhead(int threads) {
        if (threads > 1 && ahead == null && !ended && failure == null) {
            ahead = new Bzip2ReadAhead(window, LONGEST_BLOCK_BYTES, decoder, threads);
        }
    }

    @Override
    public void release() {
        Bzip2ReadAhead crew = ahead;
        if (crew != null) {
            crew.close();
        }
    }

    @Override
    public void close() throws IOException {
        release();
        in.close();
    }
}
