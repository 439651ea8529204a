package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.Detection;
import org.plimsoll.formats.LogFile;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LogFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The logs of a command that writes something of every line: gone through one after the other, in order of time. */
final class LogArguments {
    @Parameters(
            paramLabel = "LOG",
            arity = "0..*",
            description = "Log files, or directories of them: plain, gzip or bzip2; - is standard input, which is also"
                    + " read when no LOG is named and another program feeds it.")
    private List<Path> logs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Read every LOG as this format, see `plimsoll formats`; default: recognised by content.")
    private @Nullable String format;

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress on standard error.")
    private boolean quiet;

    /** Takes an opened log. */
    @FunctionalInterface
    interface Reader {
        /**
         * Reads a log to its end.
         *
         * @param log its name
         * @param scan nothing was read of it
         * @param format what its lines are
         * @param progress told how far reading is
         * @throws IOException if the output cannot be written
         */
        void read(String log, LogScan scan, LogFormat format, Progress progress) throws IOException;
    }

    /**
     * Finds the logs.
     *
     * @throws UsageException if no log is named and none can come from standard input, or the format is not known
     * @throws RefusedInputException if one of them gives nothing to read
     */
    LogSet find(Terminal terminal) {
        LogFormat asked = format == null ? null : known(format);
        LogSet set = LogSet.of(InputOptions.sources(logs, terminal), asked);
        if (!set.failures().isEmpty()) {
            throw new RefusedInputException(set.failures().get(0).sentence());
        }
        return set;
    }

    /** The format of that name, for an option that names one. */
    static LogFormat known(String option, String name) {
        return LogFormats.byName(name)
                .orElseThrow(() -> new UsageException(
                        "%s: '%s', expected one of %s".formatted(option, name, String.join(", ", LogFormats.names()))));
    }

    private static LogFormat known(String name) {
        return known("--format", name);
    }

    /**
     * Reads all logs.
     *
     * @return {@link ExitCode#INPUT} if one of them is cut or damaged, which is said on standard error
     * @throws RefusedInputException if one of them cannot be read or recognised
     * @throws IOException if the output cannot be written
     */
    ExitCode read(LogSet set, Terminal terminal, Reader reader) throws IOException {
        if (quiet || !terminal.personWatches()) {
            return readAll(set, terminal, reader, Progress.NONE);
        }
        try (ProgressLine progress = new ProgressLine(set.sources(), terminal.err())) {
            return readAll(set, terminal, reader, progress);
        }
    }

    private ExitCode readAll(LogSet set, Terminal terminal, Reader reader, Progress progress) throws IOException {
        ExitCode code = ExitCode.DONE;
        for (LogFile file : set.files()) {
            try (LogScan scan = LogScan.open(file.source(), 0)) {
                reader.read(file.source().name(), scan, format(file, scan), progress);
                String failure = scan.failure();
                if (failure != null) {
                    terminal.say(failure);
                    code = ExitCode.INPUT;
                }
            } catch (UnreadableLogException e) {
                throw new RefusedInputException(e.sentence());
            }
        }
        return code;
    }

    private LogFormat format(LogFile file, LogScan scan) {
        LogFormat known = file.format();
        if (known != null) {
            return known;
        }
        if (format != null) {
            return known(format);
        }
        Detection detection = scan.detect();
        LogFormat found = detection.format();
        if (found == null) {
            throw new RefusedInputException("%s: not recognised; expected a log of the formats %s, but %s"
                    .formatted(name(file.source()), String.join(", ", LogFormats.names()), detection.reason()));
        }
        return found;
    }

    private static String name(LogSource source) {
        return source.name();
    }
}
