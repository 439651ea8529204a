package org.plimsoll.formats.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Stops a decompressor that makes far more of a file than a log ever is: a decompression bomb would keep a program busy
 * for days.
 *
 * <p>Logs of mail servers shrink to a fifth or a tenth, the most monotonous ones to a hundredth. The ratio is looked at
 * over 64 MiB of log at a time, so that a short log of equal lines is no bomb. Whoever sets a limit of their own knows
 * their file, and only that limit holds.
 */
public final class ExpansionLimit extends FilterInputStream {
    /** Bytes of log over which the ratio is taken. */
    static final long WINDOW_BYTES = 64L << 20;

    /** The limit where none was set: 100 GiB. */
    public static final long STANDARD_BYTES = 100L << 30;

    private static final long MOST = 1000;
    private static final long REMARKABLE = 200;

    private final LongSupplier packedBytes;
    private final long limitBytes;
    private final boolean anyRatio;
    private long bytes;
    private long windowEnd = WINDOW_BYTES;
    private long packedAtWindow;
    private volatile long highestRatio;

    /**
     * Watches a decompressor.
     *
     * @param in decompressed bytes
     * @param packedBytes tells how much of the file was read
     * @param limitBytes most bytes of log; 0 for {@link #STANDARD_BYTES} and the greatest ratio
     */
    public ExpansionLimit(InputStream in, LongSupplier packedBytes, long limitBytes) {
        super(in);
        this.packedBytes = packedBytes;
        this.limitBytes = limitBytes == 0 ? STANDARD_BYTES : limitBytes;
        anyRatio = limitBytes != 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (bytes >= windowEnd) {
            endWindow();
        }
        if (length == 0) {
            return 0;
        }
        long allowed = limitBytes - bytes;
        if (allowed <= 0) {
            int next = in.read();
            if (next < 0) {
                return -1;
            }
            throw new IOException("it holds more than the %s bytes that it may expand to".formatted(limitBytes));
        }
        int read = in.read(buffer, offset, (int) Math.min(length, Math.min(allowed, windowEnd - bytes)));
        bytes += Math.max(read, 0);
        return read;
    }

    private void endWindow() throws IOException {
        long packed = packedBytes.getAsLong();
        long ratio = WINDOW_BYTES / Math.max(packed - packedAtWindow, 1);
        highestRatio = Math.max(highestRatio, ratio);
        packedAtWindow = packed;
        windowEnd += WINDOW_BYTES;
        if (ratio >= MOST && !anyRatio) {
            throw new IOException(
                    "it expands more than %s times over 64 MiB, as a decompression bomb does".formatted(MOST));
        }
    }

    /** How many times a stretch of the file expands, if that is more than logs do; 0 if not. */
    public long remarkableRatio() {
        return highestRatio >= REMARKABLE ? highestRatio : 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
