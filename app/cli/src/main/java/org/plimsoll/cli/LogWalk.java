package org.plimsoll.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.Detection;
import org.plimsoll.formats.LogFile;
import org.plimsoll.formats.LogFinding;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.trace.Tracer;

/** Goes through the logs that a user named, the files of a rotated log in time order, and says what cannot be read. */
final class LogWalk {
    private final Terminal terminal;
    private final boolean quiet;
    private final @Nullable ZoneId zone;
    private final LogSet logs;
    private boolean complete = true;

    /**
     * Looks at what was named; nothing is read yet.
     *
     * @throws UsageException if no log is named and none can come from standard input
     */
    LogWalk(Terminal terminal, SourceOptions options) {
        this(terminal, options, options.sources(terminal));
    }

    /** Looks at these sources instead of those that were named. */
    LogWalk(Terminal terminal, SourceOptions options, List<LogSource> sources) {
        this.terminal = terminal;
        quiet = options.quiet();
        zone = options.zone();
        logs = LogSet.of(sources, options.format());
    }

    /** What is done with an opened log. */
    interface Visit {
        /**
         * Reads it.
         *
         * @return whether more logs are wanted
         */
        boolean read(LogScan scan, Origin origin, Progress progress) throws IOException;
    }

    /** Reads them one after the other. */
    void visit(Visit visit) throws IOException {
        sayWhatWasFound();
        if (quiet || !terminal.personWatches()) {
            visit(visit, Progress.NONE);
            return;
        }
        try (ProgressLine progress = new ProgressLine(logs.sources(), terminal.err())) {
            visit(visit, progress);
        }
    }

    /** Reads those that can be read again, before they are visited; what goes wrong is told when they are. */
    void preview(Visit visit) throws IOException {
        for (LogFile file : logs.files()) {
            Path path = file.source().path();
            if (path == null || !(Files.isRegularFile(path) || Files.isDirectory(path))) {
                continue;
            }
            try (LogScan scan = LogScan.open(file.source(), 0)) {
                LogFormat known = file.detection(scan).format();
                if (known != null) {
                    visit.read(scan, new Origin(file.source().name(), known, zone), Progress.NONE);
                }
            } catch (UnreadableLogException e) {
                System.getLogger(LogWalk.class.getName()).log(System.Logger.Level.DEBUG, "a first look", e);
            }
        }
    }

    /** Those that are logs, each with its format, for whoever reads them more than once. */
    List<Tracer.Log> recognised() {
        sayWhatWasFound();
        List<Tracer.Log> recognised = new ArrayList<>();
        for (LogFile file : logs.files()) {
            if (file.format() != null) {
                recognised.add(new Tracer.Log(file.source(), file.format()));
                continue;
            }
            try (LogScan scan = LogScan.open(file.source(), 0)) {
                LogFormat known = recognised(file, scan);
                if (known != null) {
                    recognised.add(new Tracer.Log(file.source(), known));
                }
            } catch (UnreadableLogException e) {
                fail(e.sentence());
            }
        }
        return recognised;
    }

    private void sayWhatWasFound() {
        logs.failures().forEach(failure -> fail(failure.sentence()));
        if (!logs.skipped().isEmpty() && !logs.files().isEmpty()) {
            note("skipped, no logs: " + String.join(", ", logs.skipped()));
        }
        for (LogFinding finding : logs.findings()) {
            if (finding.kind() != LogFinding.Kind.EMPTY) {
                note(finding.sentence());
            }
        }
    }

    private void visit(Visit visit, Progress progress) throws IOException {
        for (LogFile file : logs.files()) {
            if (!visit(file, visit, progress)) {
                return;
            }
        }
    }

    private boolean visit(LogFile file, Visit visit, Progress progress) throws IOException {
        LogSource source = file.source();
        try (LogScan scan = LogScan.open(source, 0)) {
            LogFormat known = recognised(file, scan);
            if (known == null) {
                return true;
            }
            boolean more = visit.read(scan, new Origin(source.name(), known, zone), progress);
            String failure = more ? scan.failure() : null;
            if (failure != null) {
                fail(failure);
            }
            return more;
        } catch (UnreadableLogException e) {
            fail(e.sentence());
            return true;
        }
    }

    private @Nullable LogFormat recognised(LogFile file, LogScan scan) {
        Detection detection = file.detection(scan);
        if (detection.format() == null) {
            fail(detection.refusal(file.source()));
        }
        return detection.format();
    }

    /** Says that something could not be read as it should be; the run ends with the code for it. */
    void fail(String sentence) {
        complete = false;
        terminal.say(sentence);
    }

    /** Says something that is good to know, unless the user wants quiet. */
    void note(String sentence) {
        if (!quiet) {
            terminal.say(sentence);
        }
    }

    /** The code for what was read. */
    ExitCode verdict() {
        return complete ? ExitCode.DONE : ExitCode.INPUT;
    }
}
