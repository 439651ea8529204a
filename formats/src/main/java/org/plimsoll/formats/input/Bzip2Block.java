package org.plimsoll.formats.input;

import java.io.EOFException;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/** A block of a bzip2 file, first its bits and then its bytes; used again for another block. */
final class Bzip2Block {
    /** Bytes of text for each level of a stream. */
    static final int LEVEL_BYTES = 100_000;

    /** Behind the bits, as a group of codes is read without a look at where they end. */
    private static final int BITS_SLACK = 160;

    private final Bzip2Runs runs = new Bzip2Runs();
    private byte[] bits = {};
    private long position;
    private long nextPosition;
    private boolean cut;
    private int level;

    private byte[] text = {};
    private byte[] out = {};
    private int given;
    private int end;
    private int usedBits;
    private int storedCheck;
    private int check;
    private @Nullable IOException failure;

    /**
     * Becomes another block.
     *
     * @param from where it begins in the file, in bits
     * @param to where the next one may begin
     * @param goesOn whether the file goes on there
     * @param streamLevel level of its stream, 1 to 9
     * @return the array for its bits, which begin in the first byte as they do in the file
     */
    byte[] begin(long from, long to, boolean goesOn, int streamLevel) {
        position = from;
        nextPosition = to;
        cut = goesOn;
        level = streamLevel;
        failure = null;
        given = 0;
        end = 0;
        int bytes = (int) (((to + 7) >>> 3) - (from >>> 3));
        if (bits.length < bytes + BITS_SLACK) {
            bits = new byte[bytes + bytes / 4 + BITS_SLACK];
        }
        return bits;
    }

    /** Decodes it; what goes wrong is kept for whoever reads it. */
    void decode(Bzip2Decoder decoder) {
        try {
            int first = (int) (position & 7);
            int length = decoder.decode(bits, first, first + (int) (nextPosition - position), level * LEVEL_BYTES);
            usedBits = decoder.bit() - first;
            storedCheck = decoder.storedCheck();
            expand(decoder, length);
        } catch (IOException e) {
            failure = e;
        }
    }

    /**
     * What a block stands for is kept if it is about as long as it should be; of a longer one the text is. With 16 %
     * more room the array is just below a mebibyte, the unit in which the JDK hands out large ones.
     */
    private void expand(Bzip2Decoder decoder, int length) throws IOException {
        Bzip2Check checker = decoder.checker();
        int room = level * LEVEL_BYTES / 100 * 116 + Bzip2Runs.SLACK;
        if (out.length < room) {
            out = new byte[room];
        }
        checker.begin();
        runs.begin(decoder.text(), length);
        end = runs.expand(out);
        checker.add(out, end);
        if (!runs.finished()) {
            while (!runs.finished()) {
                checker.add(out, runs.expand(out));
            }
            text = decoder.exchangeText(text);
            runs.begin(text, length);
            end = runs.expand(out);
        }
        check = checker.value();
    }

    /** Where it begins in the file, in bits. */
    long position() {
        return position;
    }

    /** Level of the stream that it was decoded for. */
    int level() {
        return level;
    }

    /** Bits that it was found to have. */
    int usedBits() {
        return usedBits;
    }

    /** The checksum of its bytes. */
    int check() {
        return check;
    }

    /** Whether its bits were no more than the file's, but not enough: another block only seemed to begin there. */
    boolean endedEarly() {
        return cut && failure instanceof EOFException;
    }

    /** Why it gives nothing, null if it is sound. */
    @Nullable
    IOException failure() {
        if (failure == null && check != storedCheck) {
            return new IOException("the checksum of a block is wrong");
        }
        return failure;
    }

    /** Gives more of its bytes, -1 after the last one. */
    int read(byte[] buffer, int offset, int length) throws IOException {
        if (given == end && !runs.finished()) {
            end = runs.expand(out);
            given = 0;
        }
        if (given == end) {
            return -1;
        }
        int bytes = Math.min(length, end - given);
        System.arraycopy(out, given, buffer, offset, bytes);
        given += bytes;
        return bytes;
    }
}
