package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** How the bytes of two streams relate. What a damaged stream gives before it breaks off is all of it. */
public enum Comparison {
    /** They give the same. */
    EQUAL,
    /** The first ends where the second goes on. */
    FIRST_IS_BEGINNING,
    /** The second ends where the first goes on. */
    SECOND_IS_BEGINNING,
    /** Neither is a beginning of the other. */
    DIFFERENT;

    private static final int BUFFER_BYTES = 64 * 1024;

    /** Opens a stream. */
    public interface Opener {
        /** The stream; the comparison closes it. */
        InputStream open() throws IOException;
    }

    /** Compares two streams to the first byte that differs; what cannot be opened is different. */
    public static Comparison of(Opener first, Opener second) {
        try (InputStream one = first.open();
                InputStream other = second.open()) {
            return compare(one, other);
        } catch (IOException e) {
            return DIFFERENT;
        }
    }

    private static Comparison compare(InputStream one, InputStream other) {
        byte[] left = new byte[BUFFER_BYTES];
        byte[] right = new byte[BUFFER_BYTES];
        while (true) {
            int leftLength = fill(one, left);
            int rightLength = fill(other, right);
            int shared = Math.min(leftLength, rightLength);
            if (!Arrays.equals(left, 0, shared, right, 0, shared)) {
                return DIFFERENT;
            }
            if (leftLength < rightLength) {
                return FIRST_IS_BEGINNING;
            }
            if (rightLength < leftLength) {
                return SECOND_IS_BEGINNING;
            }
            if (shared < BUFFER_BYTES) {
                return EQUAL;
            }
        }
    }

    private static int fill(InputStream in, byte[] buffer) {
        int at = 0;
        try {
            while (at < buffer.length) {
                int read = in.read(buffer, at, buffer.length - at);
                if (read < 0) {
                    return at;
                }
                at += read;
            }
        } catch (IOException e) {
            return at;
        }
        return at;
    }
}
