package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.Detection;
import org.plimsoll.formats.LogFollower;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LogFormat;

/**
 * A log that is read while it is written. What it is told by what it holds; as long as that is too little, or the file
 * is not there yet, the first lines are kept until it is known.
 */
final class LiveLog {
    /** Short enough to look immediate, long enough to cost nothing. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Terminal terminal;
    private final LogSource source;
    private final Path path;
    private final boolean onlyNew;
    private @Nullable LogFormat format;
    private String reason = LogSet.ASKED;

    /**
     * The log that is named.
     *
     * @throws UsageException if it is not one plain file
     */
    LiveLog(Terminal terminal, SourceOptions sources, boolean onlyNew) {
        this.terminal = terminal;
        this.onlyNew = onlyNew;
        format = sources.format();
        path = only(sources.sources(terminal));
        source = LogSource.file(path);
    }

    private static Path only(List<LogSource> named) {
        Path file = named.size() == 1 ? named.get(0).path() : null;
        if (file == null) {
            throw new UsageException("--follow: expected one LOG, the file that is being written");
        }
        if (Files.isDirectory(file)) {
            throw new UsageException(
                    "--follow: '%s' is a directory, expected the file that is being written".formatted(file));
        }
        return file;
    }

    @Override
    public String toString() {
        return source.name();
    }

    /** What is made of the lines once it is known what they are. */
    interface Reader {
        /** What takes the lines of a format that was recognised for this reason. */
        LogFollower.Sink of(LogSource source, LogFormat format, String reason);
    }

    /**
     * Hands the lines to the reader as they come.
     *
     * @param enough asked often, whether lines came or not: whether no more are wanted
     * @param reader takes them
     * @throws UnreadableLogException if the file cannot be read, is compressed, or is no log
     * @throws IOException from the reader
     */
    void follow(BooleanSupplier enough, Reader reader) throws UnreadableLogException, IOException {
        recogniseWhatIsThere();
        Ending ending = terminal.ending();
        ending.listen();
        Lines lines = new Lines(reader, enough);
        try (LogFollower follower = LogFollower.of(path, onlyNew)) {
            follower.follow(PAUSE, () -> ending.wished() || enough.getAsBoolean(), lines);
        } catch (EnoughException e) {
            return;
        } catch (NoLogException e) {
            throw new UnreadableLogException(e.sentence, false);
        }
        lines.end();
    }

    private void recogniseWhatIsThere() throws UnreadableLogException {
        if (!Files.exists(path)) {
            return;
        }
        try (LogScan scan = LogScan.open(source, 0)) {
            if (!scan.plain()) {
                throw new UnreadableLogException(
                        "%s: is compressed with %s, expected the plain file that is being written"
                                .formatted(source, scan.compression()),
                        false);
            }
            if (format == null) {
                take(scan.detect());
            }
        } catch (UnreadableLogException e) {
            if (!e.empty()) {
                throw e;
            }
        }
    }

    private void take(Detection detection) {
        format = detection.format();
        reason = detection.reason();
    }

    /** The log turned out to be none, in the middle of being followed. */
    private static final class NoLogException extends IOException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        NoLogException(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }
    }

    /** The reader wants no more, however much is there. */
    private static final class EnoughException extends IOException {
        private static final long serialVersionUID = 1L;

        EnoughException() {
            super("no more lines are wanted");
        }
    }

    /** Hands lines on; those that come before it is known what they are wait. */
    private final class Lines implements LogFollower.Sink {
        private final Reader reader;
        private final BooleanSupplier enough;
        private LogFollower.@Nullable Sink sink;
        private byte[] waiting = {};

        Lines(Reader reader, BooleanSupplier enough) {
            this.reader = reader;
            this.enough = enough;
        }

        @Override
        public void lines(byte[] data, int end, long offset, long dropped) throws IOException {
            LogFormat known = format;
            if (known == null) {
                wait(data, end, dropped);
                return;
            }
            hand(known, data, end, offset, dropped);
        }

        private void hand(LogFormat known, byte[] data, int end, long offset, long dropped) throws IOException {
            LogFollower.Sink begun = sink == null ? reader.of(source, known, reason) : sink;
            sink = begun;
            begun.lines(data, end, offset, dropped);
            if (enough.getAsBoolean()) {
                throw new EnoughException();
            }
        }

        /** A line that is too long to be kept whole is none of a log's beginning. */
        private void wait(byte[] data, int end, long dropped) throws IOException {
            int before = waiting.length;
            waiting = Arrays.copyOf(waiting, before + end);
            System.arraycopy(data, 0, waiting, before, end);
            take(LogFormats.recognise(waiting, waiting.length));
            LogFormat known = format;
            if (known != null && dropped == 0) {
                byte[] first = waiting;
                waiting = new byte[0];
                hand(known, first, first.length, 0, 0);
            } else if (dropped > 0 || waiting.length >= LogFormats.RECOGNISED_BYTES) {
                throw new NoLogException(unrecognised());
            }
        }

        /** All lines have come. */
        void end() throws UnreadableLogException {
            if (format == null && waiting.length > 0) {
                throw new UnreadableLogException(unrecognised(), false);
            }
        }

        private String unrecognised() {
            return new Detection(null, reason).refusal(source);
        }
    }
}
