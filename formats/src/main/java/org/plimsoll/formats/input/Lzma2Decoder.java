package org.plimsoll.formats.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Decodes LZMA2: chunks of LZMA, or of bytes as they are, up to a zero. */
final class Lzma2Decoder {
    private static final int END = 0;
    private static final int RAW_AND_RESET = 1;
    private static final int RAW = 2;
    private static final int LZMA = 0x80;
    private static final int RESET_STATE = 0xa0;
    private static final int NEW_PROPERTIES = 0xc0;
    private static final int RESET_ALL = 0xe0;

    private final LzmaDecoder lzma = new LzmaDecoder();
    private LzmaWindow window = LzmaWindow.ring(0);
    private InputStream in = InputStream.nullInputStream();
    private int left;
    private boolean packed;
    private boolean needsReset;
    private boolean needsProperties;

    /** Begins with other data. */
    void begin(InputStream in, LzmaWindow window) {
        this.in = in;
        this.window = window;
        left = 0;
        needsReset = true;
        needsProperties = true;
    }

    /**
     * Decodes more into the window.
     *
     * @return false at the end of the data, or where the window has no room for what comes
     * @throws IOException if the data is damaged or cut; what could be decoded is in the window
     */
    boolean decode() throws IOException {
        if (left == 0 && !beginChunk()) {
            return false;
        }
        int bytes = Math.min(left, window.room());
        if (packed) {
            lzma.decode(window, bytes);
        } else {
            int came = in.readNBytes(window.data, window.at, bytes);
            window.advance(window.at + came);
            if (came < bytes) {
                throw new EOFException();
            }
        }
        left -= bytes;
        if (packed && left == 0 && !lzma.finished()) {
            throw lzma.over();
        }
        return bytes > 0;
    }

    /** Whether all was decoded. */
    boolean finished() {
        return left == 0;
    }

    private boolean beginChunk() throws IOException {
        int control = need();
        if (control == END) {
            return false;
        }
        if (control >= RESET_ALL || control == RAW_AND_RESET) {
            needsReset = false;
            needsProperties = true;
            window.reset();
        } else if (needsReset || (control > RAW && control < LZMA)) {
            throw damaged();
        }
        packed = control >= LZMA;
        if (packed) {
            beginPacked(control);
        } else {
            left = number() + 1;
        }
        return true;
    }

    private void beginPacked(int control) throws IOException {
        int bytes = ((control & 0x1f) << 16) + number() + 1;
        int packedBytes = number() + 1;
        if (control >= NEW_PROPERTIES) {
            needsProperties = false;
            lzma.properties(need());
        } else if (needsProperties) {
            throw damaged();
        }
        if (control >= RESET_STATE) {
            lzma.reset();
        }
        lzma.begin(in, packedBytes);
        left = bytes;
    }

    private int number() throws IOException {
        int high = need();
        return high << Byte.SIZE | need();
    }

    private int need() throws IOException {
        int b = in.read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private static IOException damaged() {
        return new IOException("a block of it is damaged");
    }
}
