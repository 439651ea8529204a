package org.plimsoll.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.input.Block;
import org.plimsoll.formats.mask.LineMasker;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/**
 * Makes logs shareable: addresses, hosts, ids, subjects and free text are replaced under a key, each by something of
 * the same length and characters, always the same for the same. Times, sizes, codes, kinds and every byte count stay.
 * Not safe for use by several threads.
 */
public final class LogMasker {
    private static final int FILLER_BYTES = 1 << 13;

    private final byte[] key;
    private final OutputStream out;
    private final Map<String, LineMasker> maskers = new HashMap<>();
    private Stretch stretch = Stretch.ALL;

    /** Of the block that is masked: bytes that are to be written, where the line begins, whether the last one is. */
    private int kept;

    private int lineStart;
    private boolean lastTaken;

    private long lines;
    private long bytes;

    /**
     * A masker.
     *
     * @param key the secret; whoever has it can test whether a name is in the masked log
     * @param out where masked lines go; not closed
     */
    public LogMasker(byte[] key, OutputStream out) {
        this.key = key.clone();
        this.out = out;
    }

    /**
     * Reads an opened source to its end before it is masked, which takes another look at it: then no word of up to ten
     * letters and digits becomes another one of it. Without that short words meet others by chance.
     *
     * @param scan a source of which nothing was read; closed by the caller
     * @param format what its lines are
     * @param progress told how far reading is, asked whether to stop
     * @throws CancellationException if the progress asked to stop
     */
    public void learn(LogScan scan, LogFormat format, Progress progress) {
        LineMasker masker = masker(format);
        Block block = new Block();
        while (next(scan, block, progress)) {
            inLines(block, (data, from, to, end) -> masker.learn(data, from, to));
            scan.report(progress);
        }
    }

    private static boolean next(LogScan scan, Block block, Progress progress) {
        boolean more = scan.next(block);
        if (more && progress.cancelled()) {
            throw new CancellationException();
        }
        return more;
    }

    /** What is done with a line that is read from its text to a place, and goes on to its end. */
    private interface Step {
        void take(byte[] data, int from, int to, int end);
    }

    /** Goes through the lines of a block. */
    private static void inLines(Block block, Step step) {
        byte[] data = block.data();
        int next = 0;
        for (int start = 0; start < block.end(); start = next) {
            int end = Bytes.indexOf(data, start, block.end(), (byte) '\n');
            next = Math.min(end + 1, block.end());
            int read = Math.min(end, start + LineCursor.LONGEST_LINE);
            step.take(data, LineCursor.textStart(data, start, read), read, end);
        }
    }

    private LineMasker masker(LogFormat format) {
        LineMasker known = maskers.get(format.name());
        if (known != null) {
            return known;
        }
        LineMasker made = maskers.isEmpty()
                ? new LineMasker(format, key)
                : maskers.values().iterator().next().of(format);
        maskers.put(format.name(), made);
        return made;
    }

    /** From now on leaves out what is not of a stretch of time. */
    public void during(Stretch time) {
        stretch = time;
    }

    /**
     * Masks an opened source to its end, or to where reading fails ({@link LogScan#failure}).
     *
     * @param scan a source of which nothing was read; closed by the caller
     * @param format what its lines are
     * @param progress told how far reading is, asked whether to stop
     * @throws IOException if the output cannot be written
     * @throws CancellationException if the progress asked to stop
     */
    public void mask(LogScan scan, LogFormat format, Progress progress) throws IOException {
        LineMasker masker = masker(format);
        LineDecoder times = format.decoder(EnumSet.of(Meaning.TIME));
        Block block = new Block();
        stretch.begin();
        while (next(scan, block, progress)) {
            kept = 0;
            lastTaken = stretch.isEndless();
            times.begin(block.data(), 0, block.end());
            inLines(block, (data, from, to, end) -> {
                lastTaken = stretch.isEndless() || isOfStretch(times, data, from, to);
                if (lastTaken) {
                    masker.mask(data, from, to);
                    // Nobody reads beyond that; what stands there tells as much as the rest.
                    Arrays.fill(data, to, end, (byte) 'x');
                    keep(block, end);
                }
                lineStart = Math.min(end + 1, block.end());
            });
            lineStart = 0;
            write(block);
            scan.report(progress);
        }
        scan.report(progress);
    }

    private boolean isOfStretch(LineDecoder times, byte[] data, int from, int to) {
        boolean timed = times.decode(data, from, to) != LineDecoder.UNRECOGNISED && times.hasTime();
        return stretch.takes(timed, timed ? times.clockMicros() : 0, timed ? times.offsetSeconds() : 0);
    }

    /** Moves a line behind those before it that are written too. */
    private void keep(Block block, int end) {
        int next = Math.min(end + 1, block.end());
        if (kept != lineStart) {
            System.arraycopy(block.data(), lineStart, block.data(), kept, next - lineStart);
        }
        kept += next - lineStart;
        lines++;
    }

    /** Of what was dropped, NULs stand before the first line, all else belongs to the last one. */
    private void write(Block block) throws IOException {
        long padding = stretch.isEndless() ? block.padding() : 0;
        fill(padding, (byte) 0);
        out.write(block.data(), 0, kept);
        bytes += padding + kept;
        if (lastTaken) {
            fill(block.dropped() - block.padding() - (block.lineEndDropped() ? 1 : 0), (byte) 'x');
            if (block.lineEndDropped()) {
                out.write('\n');
            }
            bytes += block.dropped() - block.padding();
        }
    }

    private void fill(long count, byte sign) throws IOException {
        byte[] filler = new byte[(int) Math.min(count, FILLER_BYTES)];
        Arrays.fill(filler, sign);
        for (long left = count; left > 0; left -= filler.length) {
            out.write(filler, 0, (int) Math.min(left, filler.length));
        }
    }

    /** What was masked so far. */
    public Totals totals() {
        return new Totals(
                lines,
                bytes,
                maskers.values().stream().mapToLong(LineMasker::unrecognised).sum(),
                maskers.values().stream().mapToLong(LineMasker::changed).sum());
    }

    /**
     * Counts of masked lines.
     *
     * @param lines all of them
     * @param bytes all of them
     * @param unrecognisedLines lines that were not understood and so masked as a whole
     * @param changedLines lines that are of another kind than before, because words that tell it were masked
     */
    public record Totals(long lines, long bytes, long unrecognisedLines, long changedLines) {}
}
