package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.plimsoll.formats.input.Block;
import org.plimsoll.formats.input.GzipSize;
import org.plimsoll.formats.model.LogFormat;

/**
 * Chooses the key under which small logs are masked. How well the masked words of a log compress is a matter of chance;
 * in a large one that evens out, in one of a few kB it may be 3 % of the compressed size. So several keys are drawn,
 * and one is taken with which the log compresses as before.
 */
public final class MaskTrial {
    /** Beyond that any key will do. */
    private static final int MOST_BYTES = 1 << 16;

    private static final int MOST_KEYS = 48;

    /** A key that is so near is taken at once. */
    private static final double NEAR = 0.008;

    private final List<Part> parts = new ArrayList<>();
    private boolean large;
    private int bytes;

    /** A trial without logs so far. */
    public MaskTrial() {}

    /** A log and what it is. */
    private record Part(LogFormat format, ByteArrayOutputStream log) {}

    /**
     * Takes a log along, unless all of them are large.
     *
     * @param scan a source of which nothing was read; closed by the caller
     * @param format what its lines are
     */
    public void add(LogScan scan, LogFormat format) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        Block block = new Block();
        while (!large && scan.next(block)) {
            log.write(block.data(), 0, block.end());
            bytes += block.end();
            large = bytes > MOST_BYTES;
        }
        parts.add(new Part(format, log));
    }

    /**
     * The key among some that changes the compressed size least; any key if the logs are large.
     *
     * @param keys draws keys
     */
    public byte[] nearest(Supplier<byte[]> keys) {
        byte[] nearest = keys.get();
        if (large || bytes == 0) {
            return nearest;
        }
        double least = distance(nearest);
        for (int i = 1; i < MOST_KEYS && least > NEAR; i++) {
            byte[] key = keys.get();
            double distance = distance(key);
            if (distance < least) {
                nearest = key;
                least = distance;
            }
        }
        return nearest;
    }

    /** By which share of itself the compressed size changes. */
    private double distance(byte[] key) {
        ByteArrayOutputStream masked = new ByteArrayOutputStream();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        LogMasker masker = new LogMasker(key, masked);
        try {
            for (Part part : parts) {
                part.log().writeTo(packed);
                try (LogScan scan = open(part)) {
                    masker.learn(scan, part.format(), Progress.NONE);
                }
            }
            int before = GzipSize.of(packed.toByteArray());
            for (Part part : parts) {
                try (LogScan scan = open(part)) {
                    masker.mask(scan, part.format(), Progress.NONE);
                }
            }
            return Math.abs(GzipSize.of(masked.toByteArray()) / (double) before - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableLogException e) {
            throw new IllegalStateException("bytes in memory are readable", e);
        }
    }

    private static LogScan open(Part part) throws UnreadableLogException {
        return LogScan.open(
                LogSource.standardInput(new ByteArrayInputStream(part.log().toByteArray())), 0);
    }
}
