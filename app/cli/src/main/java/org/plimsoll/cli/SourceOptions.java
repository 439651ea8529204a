package org.plimsoll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.study.StudyFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which logs are read, and as what: shared by every command that reads logs. */
final class SourceOptions {
    private static final Path STANDARD_INPUT = Path.of(LogSource.STANDARD_INPUT);

    @Parameters(
            paramLabel = "LOG",
            arity = "0..*",
            description =
                    "Log files, directories of them, jlogs, or patterns such as 'mainlog*': plain, gzip, bzip2, xz,"
                            + " zstd or lz4, told by content. The files of a rotated log are put in time order. - is standard input,"
                            + " which is also read when no LOG is named and another program feeds it.")
    private List<Path> logs = new ArrayList<>();

    /** The formats that were typed, so that logs of the same one are measured together. */
    private final Map<String, LogFormat> described = new HashMap<>();

    /** What a study file says that single logs are. */
    private final Map<Path, Optional<String>> told = new HashMap<>();

    @Option(
            names = "--format",
            paramLabel = "NAME",
            description = "Read every LOG as this format, see `plimsoll formats`: a name, custom:STRING or custom@FILE;"
                    + " default: recognised by content.")
    private @Nullable String format;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description =
                    "Zone whose days are counted and whose times are told, such as Europe/Oslo or +02:00; default: UTC for ec, the log's"
                            + " own clock for Exim.")
    private @Nullable String zone;

    @Option(
            names = "--max-expand",
            paramLabel = "SIZE",
            description = "Most that a compressed file may expand to, such as 2TB; default: 100GiB, and not more than"
                    + " 1000 times its size over 64 MiB.")
    private @Nullable String maxExpand;

    @Option(names = "--threads", paramLabel = "N", description = "Threads that read; default: one for each processor.")
    private @Nullable String threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Neither progress nor notes on standard error, only what went wrong.")
    private boolean quiet;

    /** Whether nothing but trouble is to be told. */
    boolean quiet() {
        return quiet;
    }

    /** The zone that was asked for, null for each log's own. */
    @Nullable
    ZoneId zone() {
        if (zone == null) {
            return null;
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "--zone: '%s', expected a zone such as Europe/Oslo, UTC or +02:00".formatted(zone), e);
        }
    }

    /** Reads times on the clock of that zone. */
    Times times(Terminal terminal) {
        return new Times(terminal.clock(), zone(), null);
    }

    /** The zone as it was typed, null for each log's own. */
    @Nullable
    String zoneName() {
        return zone;
    }

    /** Takes what no option said from a file: which logs are read, and each of them as what. */
    void adopt(StudyFile study) {
        if (logs.isEmpty()) {
            study.logs().forEach(log -> logs.add(Path.of(log.path())));
            if (format == null) {
                study.logs().forEach(log -> told.putIfAbsent(Path.of(log.path()), Optional.ofNullable(log.format())));
            }
        }
        format = format == null ? study.format() : format;
        zone = zone == null ? study.zone() : zone;
    }

    /** The logs that were named, each with the format that a study file told of it; standard input left out. */
    List<StudyFile.Log> told() {
        return paths().stream()
                .map(path -> new StudyFile.Log(path.toString(), toldOf(path)))
                .toList();
    }

    private @Nullable String toldOf(Path log) {
        return told.getOrDefault(log, Optional.empty()).orElse(null);
    }

    /** The name of the format that was asked for, null for each log's own. */
    @Nullable
    String formatName() {
        return format;
    }

    /** The format that was asked for, null for each log's own. */
    @Nullable
    LogFormat format() {
        return format == null ? null : FormatNames.format("--format", format);
    }

    /** The formats that fields may be of: those that are known, and the one that was asked for. */
    List<LogFormat> formats() {
        LogFormat asked = format();
        List<LogFormat> formats = new ArrayList<>(LogFormats.all());
        if (asked != null && !formats.contains(asked)) {
            formats.add(asked);
        }
        return formats;
    }

    /** Threads that read. */
    int threads() {
        if (threads == null) {
            return Runtime.getRuntime().availableProcessors();
        }
        int number = PlanOptions.wholeNumber("--threads", threads);
        if (number < 1) {
            throw new UsageException("--threads: '%s', expected 1 or more".formatted(threads));
        }
        return number;
    }

    /** The files and directories that were named, standard input left out. */
    List<Path> paths() {
        return logs.stream().filter(log -> !log.equals(STANDARD_INPUT)).toList();
    }

    /** The study files among the LOGs, which are none for a command that takes both. */
    List<StudyPlace> takeStudies() {
        List<Path> studies = logs.stream()
                .filter(log -> StudyPlace.looksLike(log.toString()))
                .toList();
        logs.removeAll(studies);
        return studies.stream().map(study -> StudyPlace.of(study.toString())).toList();
    }

    /** The first LOG, which is none for a command whose first argument is something else; null if there is no LOG. */
    @Nullable
    String takeFirst() {
        return logs.isEmpty() ? null : logs.remove(0).toString();
    }

    /**
     * The logs that were named, or standard input.
     *
     * @throws UsageException if no log is named and none can come from standard input
     */
    List<LogSource> sources(Terminal terminal) {
        long most = maxExpand == null ? 0 : Units.parseSizeBytes("--max-expand", maxExpand);
        return named(terminal).stream()
                .map(source -> most == 0 ? source : source.expandingTo(most))
                .toList();
    }

    private List<LogSource> named(Terminal terminal) {
        if (logs.isEmpty()) {
            return List.of(LogSource.standardInput(piped(terminal)));
        }
        if (logs.indexOf(STANDARD_INPUT) != logs.lastIndexOf(STANDARD_INPUT)) {
            throw new UsageException("-: standard input was named twice, expected once, for it can be read once only");
        }
        return logs.stream()
                .map(log -> log.equals(STANDARD_INPUT) ? LogSource.standardInput(terminal.in()) : file(log))
                .toList();
    }

    /** A file as what it is said to be. */
    private LogSource file(Path log) {
        String own = toldOf(log);
        String typed = own == null ? format : own;
        return typed == null
                ? LogSource.file(log)
                : LogSource.file(log)
                        .readAs(described.computeIfAbsent(
                                typed,
                                any -> FormatNames.format(own == null ? "--format" : "format of " + log, typed)));
    }

    /** Standard input, if there is something in it: a keyboard would look like a hang, and cron gives nothing. */
    private static InputStream piped(Terminal terminal) {
        PushbackInputStream in = new PushbackInputStream(terminal.in());
        try {
            int first = terminal.personTypes() ? -1 : in.read();
            if (first < 0) {
                throw new UsageException("no LOG was named and standard input is empty, expected log files");
            }
            in.unread(first);
        } catch (IOException e) {
            // Whoever reads on meets it again and words it as for any other source.
            return terminal.in();
        }
        return in;
    }
}
