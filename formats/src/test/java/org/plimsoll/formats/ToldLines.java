package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;

/** What a scan tells of each line of a log; the same however the log is cut into blocks. */
public final class ToldLines {
    private ToldLines() {}

    /**
     * Scans a log that is not compressed, and checks that every byte of it is accounted for.
     *
     * @param blockBytes bytes a block, at least 1
     * @param threads threads that read beside each other
     * @throws UnreadableLogException if it is empty
     */
    public static List<String> of(LogFormat format, byte[] log, int blockBytes, int threads)
            throws UnreadableLogException {
        LogSource source = LogSource.standardInput(new ByteArrayInputStream(log));
        try (LogScan scan = LogScan.open(source, 0, blockBytes)) {
            Lines lines = scan.run(format, new LinesFold(), threads, Progress.NONE);
            assertThat(scan.failure()).isNull();
            assertThat(scan.bytes()).isEqualTo(log.length);
            assertThat(lines.bytes).isEqualTo(log.length);
            return lines.told;
        }
    }

    /** What was told about each line of a stretch. */
    private static final class Lines {
        private static final String DANGLING = "dangling ";
        private static final String OR = " or ";

        private final List<String> told = new ArrayList<>();
        private long bytes;
        private boolean recordSeen;
        private boolean open;
    }

    private static final class LinesFold implements LineFold<Lines> {
        @Override
        public Lines begin() {
            return new Lines();
        }

        @Override
        public void add(Lines lines, LineCursor cursor) {
            String line = cursor.offset() + " " + cursor.bytes();
            String time = cursor.hasTime() ? cursor.clockMicros() + " " + cursor.offsetSeconds() : "";
            String known = cursor.kindIndex() + " " + line + " " + time;
            boolean doubtful = cursor.kind() == null || cursor.dangling();
            String unknown = doubtful ? line + " " + place(cursor.problem()) : "";
            lines.told.add(
                    cursor.dangling()
                            ? Lines.DANGLING + known + Lines.OR + unknown
                            : cursor.kind() == null ? unknown : known);
            lines.bytes += cursor.bytes();
            lines.recordSeen = cursor.recordSeen();
            lines.open = cursor.open();
        }

        private static String place(LineProblem problem) {
            return problem.column() + problem.excerpt();
        }

        @Override
        public void merge(Lines earlier, Lines later) {
            later.told.stream().map(line -> resolved(line, earlier)).forEach(earlier.told::add);
            earlier.bytes += later.bytes;
            earlier.open = later.recordSeen ? later.open : earlier.open;
            earlier.recordSeen |= later.recordSeen;
        }

        private static String resolved(String line, Lines earlier) {
            if (!line.startsWith(Lines.DANGLING) || !earlier.recordSeen) {
                return line;
            }
            int or = line.indexOf(Lines.OR);
            return earlier.open ? line.substring(Lines.DANGLING.length(), or) : line.substring(or + Lines.OR.length());
        }
    }
}
