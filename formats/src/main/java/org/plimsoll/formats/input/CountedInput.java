package org.plimsoll.formats.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that leave a stream: below a decompressor, the bytes of the file. */
public final class CountedInput extends FilterInputStream {
    /** Written by whoever reads, under the lock of the reader; read by whoever reports. */
    private volatile long bytes;

    /** Counts what is read from {@code in}. */
    public CountedInput(InputStream in) {
        super(in);
    }

    /** Bytes read until now. */
    public long bytes() {
        return bytes;
    }

    private void count(long more) {
        long counted = bytes;
        bytes = counted + more;
    }

    @Override
    public int read() throws IOException {
        int b = in.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(n);
        count(skipped);
        return skipped;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
