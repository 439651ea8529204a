package org.plimsoll.formats.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Bytes of rows that come together before they are written. Not safe for use by several threads. */
public final class RowBuffer extends OutputStream {
    private static final int FIRST_BYTES = 8 * 1024;

    private byte[] data = new byte[FIRST_BYTES];
    private int length;

    /** No bytes yet. */
    public RowBuffer() {}

    @Override
    public void write(int b) {
        reserve(1);
        data[length++] = (byte) b;
    }

    @Override
    public void write(byte[] from, int offset, int count) {
        reserve(count);
        System.arraycopy(from, offset, data, length, count);
        length += count;
    }

    /** Adds bytes; the same as {@link #write(byte[])}, but for memory nothing can fail. */
    public void put(byte[] from) {
        write(from, 0, from.length);
    }

    /** Bytes that came together. */
    public int length() {
        return length;
    }

    /** Forgets what comes after that many bytes. */
    public void cut(int kept) {
        length = kept;
    }

    /** Writes everything to a stream; it stays here too. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(data, 0, length);
    }

    /** The array that holds the bytes from its beginning. */
    byte[] data() {
        return data;
    }

    private void reserve(int more) {
        if (length + more > data.length) {
            data = Arrays.copyOf(data, Math.max(2 * data.length, length + more));
        }
    }
}
