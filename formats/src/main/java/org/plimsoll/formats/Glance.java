package org.plimsoll.formats;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.input.RotatedName;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.model.Meaning;

/**
 * What a look at the beginning of a file tells.
 *
 * @param source the file as the user named it
 * @param path the same
 * @param rotated what its name says
 * @param format what it is to be read as, null if it was not recognised
 * @param reason one phrase: why
 * @param compressed whether its bytes are not the log's
 * @param firstLine its first line, the same for files that hold the same
 * @param telling whether the beginning holds lines of messages, which cannot be the same in two logs by chance
 * @param firstTime time of the first line that has one
 */
record Glance(
        LogSource source,
        Path path,
        RotatedName rotated,
        @Nullable LogFormat format,
        String reason,
        boolean compressed,
        String firstLine,
        boolean telling,
        @Nullable LogTime firstTime) {

    /**
     * Opens a file and looks at its beginning.
     *
     * @throws UnreadableLogException if it gives nothing
     */
    static Glance at(LogSource source, Path path, @Nullable LogFormat asked) throws UnreadableLogException {
        try (LogScan scan = LogScan.open(source, 0)) {
            byte[] head = scan.head();
            boolean compressed = !scan.plain();
            Detection detection = asked == null ? scan.detect() : new Detection(asked, LogSet.ASKED);
            LogFormat format = detection.format();
            RotatedName rotated = RotatedName.of(path);
            int lineEnd = Bytes.indexOf(head, 0, head.length, (byte) '\n');
            String firstLine = Bytes.text(head, 0, lineEnd);
            if (format == null) {
                return new Glance(source, path, rotated, null, detection.reason(), compressed, firstLine, false, null);
            }
            Times times = Times.atBeginning(format, head);
            return new Glance(
                    source,
                    path,
                    rotated,
                    format,
                    detection.reason(),
                    compressed,
                    firstLine,
                    times.telling,
                    times.first);
        }
    }

    /** The same for the files of one log. */
    String key() {
        return rotated.key() + ' ' + (format == null ? "" : format.name());
    }

    String name() {
        return source.name();
    }

    LogFile file() {
        return new LogFile(source, format, reason, firstTime, null);
    }

    /** With the time of the last line, if finding it costs no decompression. */
    LogFile fileWithEnd() {
        LogFormat known = format;
        LogTime last = compressed || known == null ? null : lastTime(known);
        return new LogFile(source, format, reason, firstTime, last);
    }

    private @Nullable LogTime lastTime(LogFormat known) {
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            long from = Math.max(0, channel.size() - Detector.HEAD_BYTES);
            channel.position(from);
            byte[] bytes = Channels.newInputStream(channel).readNBytes(Detector.HEAD_BYTES);
            int begin = from == 0 ? 0 : Math.min(bytes.length, Bytes.indexOf(bytes, 0, bytes.length, (byte) '\n') + 1);
            return Times.atEnd(known, bytes, begin).last;
        } catch (IOException e) {
            // Whoever reads the file meets it again and says so.
            return null;
        }
    }

    /** The times of some lines. */
    private static final class Times {
        private @Nullable LogTime first;
        private @Nullable LogTime last;
        private boolean telling;

        /** The first time, and whether a message is named; no more lines are read than tell it: 0.005 s of a start. */
        static Times atBeginning(LogFormat format, byte[] data) {
            Times times = new Times();
            LineCursor cursor = cursor(format, data, 0);
            while ((times.first == null || !times.telling) && cursor.advance()) {
                times.add(cursor, format);
            }
            return times;
        }

        static Times atEnd(LogFormat format, byte[] data, int from) {
            Times times = new Times();
            LineCursor cursor = cursor(format, data, from);
            while (cursor.advance()) {
                times.add(cursor, format);
            }
            return times;
        }

        private static LineCursor cursor(LogFormat format, byte[] data, int from) {
            LineCursor cursor = new LineCursor(format, Set.of(Meaning.MESSAGE));
            cursor.begin(data, from, data.length, 0, 0);
            return cursor;
        }

        private void add(LineCursor cursor, LogFormat format) {
            telling = telling || namesMessage(cursor);
            if (cursor.hasTime()) {
                int offset = cursor.offsetSeconds();
                Integer known = offset != LineDecoder.NO_OFFSET ? Integer.valueOf(offset) : null;
                last = new LogTime(
                        cursor.clockMicros(), known == null && format.instants() ? Integer.valueOf(0) : known);
                first = first == null ? last : first;
            }
        }

        private static boolean namesMessage(LineCursor cursor) {
            LineKind kind = cursor.kind();
            int field = kind == null ? -1 : kind.indexOf(Meaning.MESSAGE);
            String id = field < 0 ? null : cursor.value(field);
            return id != null && !id.isEmpty();
        }
    }
}
