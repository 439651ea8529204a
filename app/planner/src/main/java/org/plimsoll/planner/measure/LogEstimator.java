package org.plimsoll.planner.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.LogBlocks;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

/** Estimates what the logs of one format cost: adds files, some of them whole, then reads blocks of the others. */
public final class LogEstimator implements AutoCloseable {
    private final LogFormat format;
    private final Progress progress;
    private final ReceptionFold receptions;
    private final List<File> files = new ArrayList<>();
    private long wholeMessages;
    private long wholeBytes;
    private long blockBytes;

    /**
     * An estimator of nothing yet.
     *
     * @param format format of the files
     * @param progress told how far it is, asked whether to stop
     */
    public LogEstimator(LogFormat format, Progress progress) {
        this.format = format;
        this.progress = progress;
        receptions = new ReceptionFold(format.kinds());
    }

    /** The format. */
    public LogFormat format() {
        return format;
    }

    /** Adds a file that blocks can be read of; it is closed with this. */
    public void add(LogSource source, LogBlocks blocks) {
        files.add(new File(source, blocks));
    }

    /** Adds what was counted in a file that was read whole. */
    public void add(Measurement measurement) {
        wholeMessages += measurement.messages();
        wholeBytes += measurement.bytes();
    }

    /**
     * Reads as many blocks as the precision takes.
     *
     * @param precision half width of the 95 % interval to reach, 0.01 for 1 %, above 0
     * @param seed seed of the places
     * @throws UnreadableLogException if a file cannot be read
     * @throws CancellationException if the progress asked to stop
     */
    public Estimate estimate(double precision, long seed) throws UnreadableLogException {
        Estimator.Blocks blocks = new JoinedBlocks(files);
        Estimator.Total total;
        long known = wholeMessages;
        try {
            total = Estimator.estimate(blocks, precision, seed);
            known += files.stream().mapToLong(File::remainder).sum();
        } catch (BlockFailure e) {
            throw e.reason;
        }
        long plainBytes = files.stream().mapToLong(file -> file.blocks.bytes()).sum();
        boolean exact = total.blocksRead() == blocks.count();
        double messages = known + total.messages();
        return new Estimate(
                format.name(),
                format.baselineBytesPerMillionMessages(),
                messages,
                Math.max((double) (known + total.seen()), messages - total.halfWidth()),
                messages + total.halfWidth(),
                wholeBytes + plainBytes,
                wholeBytes + (exact ? plainBytes : blockBytes),
                total.blocksRead(),
                exact,
                seed);
    }

    /** Closes the files. */
    @Override
    public void close() {
        files.forEach(file -> file.blocks.close());
    }

    private final class File implements Estimator.Blocks {
        private final LogSource source;
        private final LogBlocks blocks;

        File(LogSource source, LogBlocks blocks) {
            this.source = source;
            this.blocks = blocks;
        }

        @Override
        public long count() {
            return blocks.bytes() / Estimator.BLOCK_BYTES;
        }

        /** What lies behind the last whole block: as short as it is it would stand out among them. */
        long remainder() {
            return messages(count());
        }

        @Override
        public long messages(long block) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            long from = block * Estimator.BLOCK_BYTES;
            long[] count = receptions.begin();
            try {
                blocks.fold(from, Estimator.BLOCK_BYTES, format, receptions, count);
            } catch (UnreadableLogException e) {
                throw new BlockFailure(e);
            }
            long length = Math.min(Estimator.BLOCK_BYTES, blocks.bytes() - from);
            blockBytes += length;
            progress.bytesRead(source, length);
            return count[0];
        }
    }

    /** Carries the failure through the estimator, which knows nothing of files. */
    private static final class BlockFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient UnreadableLogException reason;

        BlockFailure(UnreadableLogException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** Counts receptions. */
    private static final class ReceptionFold implements LineFold<long[]> {
        private final boolean[] received;

        ReceptionFold(List<LineKind> kinds) {
            received = new boolean[kinds.size()];
            for (int i = 0; i < received.length; i++) {
                received[i] = kinds.get(i).event() == Event.RECEIVED;
            }
        }

        @Override
        public long[] begin() {
            return new long[1];
        }

        @Override
        public void add(long[] count, LineCursor cursor) {
            int kind = cursor.kindIndex();
            count[0] += kind >= 0 && received[kind] ? 1 : 0;
        }

        @Override
        public void merge(long[] earlier, long[] later) {
            earlier[0] += later[0];
        }
    }
}
