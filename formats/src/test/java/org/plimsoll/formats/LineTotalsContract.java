package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plimsoll.formats.contract.Corpus;
import org.plimsoll.formats.contract.Tested;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineTotals;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Lines that are counted together are counted as one by one, however a log is cut and however many threads read it. */
class LineTotalsContract {
    private static final int LINES = 400;

    /** What measuring does: usual lines are counted together, the others one by one. */
    @TestFactory
    Stream<DynamicTest> linesAreCountedTogetherWhateverTheBlockSizeAndTheThreads() {
        return Tested.formats().stream()
                .map(format -> dynamicTest(Tested.label(format), () -> {
                    String log = log(format);
                    List<Long> expected = counted(format, log, log.length(), 1, false);
                    for (int threads = 1; threads <= 8; threads++) {
                        for (int blockBytes : new int[] {700, 1024, 4099, 65_536, 1_048_576}) {
                            assertThat(counted(format, log, blockBytes, threads, true))
                                    .as("%d bytes a block, %d threads", blockBytes, threads)
                                    .isEqualTo(expected);
                        }
                    }
                }));
    }

    private static List<Long> counted(LogFormat format, String log, int blockBytes, int threads, boolean together)
            throws Exception {
        byte[] bytes = log.getBytes(StandardCharsets.ISO_8859_1);
        LogSource source = LogSource.standardInput(new ByteArrayInputStream(bytes));
        try (LogScan scan = LogScan.open(source, 0, blockBytes)) {
            Counts counts = scan.run(format, new CountsFold(format, together), threads, Progress.NONE);
            List<Long> told = new ArrayList<>(List.of(counts.unrecognised, counts.first, counts.last));
            LongStream.of(counts.bytes).forEach(told::add);
            LongStream.of(counts.lines).forEach(told::add);
            assertThat(LongStream.of(counts.bytes).sum() + counts.unrecognised + counts.dangling)
                    .isEqualTo(bytes.length);
            return told;
        }
    }

    /** Lines of every kind, of the other formats, and some longer than a block and than what is kept of a line. */
    private static String log(LogFormat format) {
        List<String> lines = new ArrayList<>();
        LogFormats.all().forEach(any -> Corpus.lines(any).stream().limit(LINES).forEach(lines::add));
        for (int length : new int[] {65_535, 65_536, 65_537, 200_000}) {
            lines.add("x".repeat(length));
            lines.addAll(Corpus.lines(format).subList(0, 5));
            lines.add(lines.get(0) + " " + "y".repeat(length));
        }
        return String.join("\n", lines);
    }

    /** Lines and bytes by kind, and when they were written. */
    private static final class Counts {
        private final long[] lines;
        private final long[] bytes;
        private long unrecognised;
        private long dangling;
        private long danglingLines;
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;
        private boolean recordSeen;
        private boolean open;

        Counts(int kinds) {
            lines = new long[kinds];
            bytes = new long[kinds];
        }

        void add(Counts later) {
            for (int i = 0; i < lines.length; i++) {
                lines[i] += later.lines[i];
                bytes[i] += later.bytes[i];
            }
            unrecognised += later.unrecognised;
            first = Math.min(first, later.first);
            last = Math.max(last, later.last);
        }
    }

    private static final class CountsFold implements LineFold<Counts> {
        private static final long DAY = 86_400_000_000L;

        private final LogFormat format;
        private final boolean together;

        CountsFold(LogFormat format, boolean together) {
            this.format = format;
            this.together = together;
        }

        @Override
        public Counts begin() {
            return new Counts(format.kinds().size());
        }

        @Override
        public void add(Counts counts, LineCursor cursor) {
            int kind = cursor.kindIndex();
            if (cursor.dangling()) {
                counts.dangling += cursor.bytes();
                counts.danglingLines++;
            } else if (kind < 0) {
                counts.unrecognised += cursor.bytes();
            } else {
                counts.lines[kind]++;
                counts.bytes[kind] += cursor.bytes();
            }
            if (cursor.hasTime() && !cursor.dangling()) {
                counts.first = Math.min(counts.first, cursor.clockMicros());
                counts.last = Math.max(counts.last, cursor.clockMicros());
            }
        }

        @Override
        public void addAll(Counts counts, LineCursor cursor) {
            LineTotals usual = new LineTotals(format.kinds().size());
            while (cursor.advance()) {
                add(counts, cursor);
                if (cursor.hasTime() && together) {
                    take(counts, usual);
                    long midnight = cursor.clockMicros() - Math.floorMod(cursor.clockMicros(), DAY);
                    usual.begin(midnight, midnight + DAY, cursor.offsetSeconds());
                }
                cursor.advance(usual);
            }
            take(counts, usual);
            counts.recordSeen = cursor.recordSeen();
            counts.open = cursor.open();
        }

        private static void take(Counts counts, LineTotals usual) {
            for (int i = 0; i < counts.lines.length; i++) {
                counts.lines[i] += usual.lines(i);
                counts.bytes[i] += usual.bytes(i);
            }
            counts.first = Math.min(counts.first, usual.firstMicros());
            counts.last = Math.max(counts.last, usual.lastMicros());
            usual.clear();
        }

        @Override
        public void merge(Counts earlier, Counts later) {
            earlier.add(later);
            if (later.danglingLines > 0 && earlier.open) {
                earlier.lines[format.continuationKind()] += later.danglingLines;
                earlier.bytes[format.continuationKind()] += later.dangling;
            } else if (earlier.recordSeen) {
                earlier.unrecognised += later.dangling;
            } else {
                earlier.dangling += later.dangling;
                earlier.danglingLines += later.danglingLines;
            }
            earlier.open = later.recordSeen ? later.open : earlier.open;
            earlier.recordSeen |= later.recordSeen;
        }
    }
}
