package org.plimsoll.formats.bytes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Collects the bytes of lines and hands them on in large pieces. Not safe for use by several threads. */
public final class ByteSink {
    private static final int PIECE_BYTES = 64 * 1024;
    private static final int MOST_DIGITS = 20;
    private static final byte[] HEX = Bytes.ascii("0123456789ABCDEF");

    private final OutputStream out;
    private byte[] buffer = new byte[2 * PIECE_BYTES];
    private int length;

    /** Collects for a stream, which is not closed. */
    public ByteSink(OutputStream out) {
        this.out = out;
    }

    /** Adds a byte. */
    public ByteSink put(char c) {
        reserve(1);
        buffer[length++] = (byte) c;
        return this;
    }

    /** Adds text, one byte a character. */
    public ByteSink put(String text) {
        int count = text.length();
        reserve(count);
        for (int i = 0; i < count; i++) {
            buffer[length + i] = (byte) text.charAt(i);
        }
        length += count;
        return this;
    }

    /** Adds a number of 0 or more. */
    public ByteSink put(long number) {
        int digits = 1;
        for (long rest = number; rest >= 10; rest /= 10) {
            digits++;
        }
        return put(number, digits);
    }

    /** Adds a number of 0 or more as that many digits, with zeros in front. */
    public ByteSink put(long number, int digits) {
        reserve(Math.max(digits, MOST_DIGITS));
        long rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        length += digits;
        return this;
    }

    /** Adds the lowest hexadecimal digits of a number, the lowest one first. */
    public ByteSink putHexReversed(long number, int digits) {
        reserve(digits);
        for (int i = 0; i < digits; i++) {
            buffer[length++] = HEX[(int) (number >>> (4 * i)) & 15];
        }
        return this;
    }

    /** Ends a line; hands on what has come together if that is much. */
    public void endLine() throws IOException {
        put('\n');
        if (length >= PIECE_BYTES) {
            handOn();
        }
    }

    /** Hands on everything, and flushes the stream. */
    public void flush() throws IOException {
        handOn();
        out.flush();
    }

    private void handOn() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }

    private void reserve(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * (length + more));
        }
    }
}
