package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** What LZMA2 data stands for, read from the beginning to the end: every byte before the damage, then the failure. */
final class Lzma2Input extends BulkInput {
    private final LzmaWindow window;
    private final Lzma2Decoder decoder;
    private int given;
    private boolean ended;
    private @Nullable IOException failure;

    /**
     * Begins with data.
     *
     * @param decoder used for other data before, perhaps
     * @param dictionaryBytes how far back the data refers to itself
     */
    Lzma2Input(InputStream in, Lzma2Decoder decoder, int dictionaryBytes) {
        this.decoder = decoder;
        window = LzmaWindow.ring(dictionaryBytes);
        decoder.begin(in, window);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (given == window.at) {
            if (failure != null) {
                throw failure;
            }
            if (ended) {
                return -1;
            }
            given = window.turn();
            try {
                ended = !decoder.decode();
            } catch (IOException e) {
                failure = e;
            }
        }
        int bytes = Math.min(length, window.at - given);
        System.arraycopy(window.data, given, buffer, offset, bytes);
        given += bytes;
        return bytes;
    }
}
