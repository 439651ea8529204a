package org.plimsoll.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.input.RotatedName;
import org.plimsoll.formats.model.LogFormat;

/**
 * The logs behind what a user named: directories and patterns are opened up, the files of one rotated log are put in
 * time order, the same data given twice is left out. What comes out does not depend on the order of the names.
 *
 * @param logs each log with its files, sorted by directory and name; streams come last
 * @param found data given twice and files that are empty
 * @param skipped files of named directories that are no logs, as paths
 * @param failures what gives nothing to read
 */
public record LogSet(List<Log> logs, List<LogFinding> found, List<String> skipped, List<Failure> failures) {

    /** Why a file is read as a format that the user named. */
    public static final String ASKED = "the format was given";

    /**
     * One log.
     *
     * @param name the log that its file names say it is, such as {@code mainlog}; {@code -} for standard input
     * @param files its files in time order
     */
    public record Log(String name, List<LogFile> files) {

        /** Copies the list. */
        public Log {
            files = List.copyOf(files);
        }
    }

    /** The log that the name of a file says it is, such as {@code mainlog} for {@code mainlog.3.gz}. */
    public static String nameOfLog(LogSource file) {
        return RotatedName.of(file.file()).log();
    }

    /**
     * Something named that gives nothing to read.
     *
     * @param path as the user named it
     * @param sentence what happened and what was expected, the path included
     */
    public record Failure(String path, String sentence) {}

    /** Copies the lists. */
    public LogSet {
        logs = List.copyOf(logs);
        found = List.copyOf(found);
        skipped = List.copyOf(skipped);
        failures = List.copyOf(failures);
    }

    /**
     * Looks at the beginning and, where it costs nothing, at the end of every file. Streams (standard input, pipes) are
     * not touched.
     *
     * @param named files, directories, patterns and streams
     * @param format what to read all of them as; null to recognise each by its content
     */
    public static LogSet of(List<LogSource> named, @Nullable LogFormat format) {
        return new LogSearch(format).search(named);
    }

    /** Every file in the order in which it is to be read: log by log, each in time order. */
    public List<LogFile> files() {
        return logs.stream().flatMap(log -> log.files().stream()).toList();
    }

    /** The sources of {@link #files()}. */
    public List<LogSource> sources() {
        return files().stream().map(LogFile::source).toList();
    }

    /** Everything found: data given twice, empty files, and gaps and overlaps as far as the files' times are known. */
    public List<LogFinding> findings() {
        Stream<LogFinding> continuity = logs.stream().flatMap(log -> Continuity.of(log).stream());
        Stream<LogFinding> copies = JlogCopies.in(files()).stream();
        return Stream.of(found.stream(), continuity, copies)
                .flatMap(each -> each)
                .toList();
    }

    /** The same set with other files in it, such as files whose times are known from reading all of them. */
    public LogSet with(UnaryOperator<LogFile> change) {
        List<Log> changed = new ArrayList<>();
        for (Log log : logs) {
            changed.add(new Log(log.name(), log.files().stream().map(change).toList()));
        }
        return new LogSet(changed, found, skipped, failures);
    }
}
