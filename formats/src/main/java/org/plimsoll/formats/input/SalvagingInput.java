package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/**
 * Hands out every byte that a decoder gives before it fails. A decoder that fills an array and fails on the way keeps
 * the beginning to itself; asked byte by byte, it cannot.
 */
final class SalvagingInput extends InputStream {
    private final InputStream in;
    private @Nullable IOException failure;

    SalvagingInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return in.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int done = 0;
        try {
            for (; done < length; done++) {
                int b = read();
                if (b < 0) {
                    return done == 0 && length > 0 ? -1 : done;
                }
                buffer[offset + done] = (byte) b;
            }
        } catch (IOException e) {
            failure = e;
            if (done == 0) {
                throw e;
            }
        }
        return done;
    }
}
