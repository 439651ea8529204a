package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InputStream;

import org.tukaani.xz.MemoryLimitException;
import org.tukaani.xz.XZFormatException;
import org.tukaani.xz.XZInputStream;

/** Reads xz files, all their streams, and says in its own words what is wrong with them. */
final class XzInput extends InputStream {
    /** A dictionary of 64 MiB, which is that of xz -9, and what a decoder needs beside it. */
    private static final int MEMORY_LIMIT_KIB = 66 * 1024;

    /**
     * The library keeps what it decoded since it was asked to itself when it fails: it is asked for little, and always
     * for the same, so that what is lost does not depend on who reads.
     */
    private static final int PIECE_BYTES = 256;

    private final XZInputStream in;
    private final byte[] piece = new byte[PIECE_BYTES];
    private int given;
    private int end;

    /** Reads the header of the first stream. */
    XzInput(InputStream in) throws IOException {
        this.in = new XZInputStream(in, MEMORY_LIMIT_KIB);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (given == end && length > 0) {
            given = 0;
            end = 0;
            int read = nextPiece();
            if (read < 0) {
                return -1;
            }
            end = read;
        }
        int bytes = Math.min(length, end - given);
        System.arraycopy(piece, given, buffer, offset, bytes);
        given += bytes;
        return bytes;
    }

    private int nextPiece() throws IOException {
        try {
            return in.read(piece, 0, PIECE_BYTES);
        } catch (MemoryLimitException e) {
            throw new IOException(
                    "it needs %s MiB of memory to be decompressed, and 66 MiB is the limit"
                            .formatted((e.getMemoryNeeded() + 1023) / 1024),
                    e);
        } catch (XZFormatException e) {
            throw new IOException("what follows the last stream is no xz data", e);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
