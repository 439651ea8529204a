package org.plimsoll.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.input.NamedFiles;
import org.plimsoll.formats.input.RotatedName;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;

/** One search for the logs behind what a user named, see {@link LogSet#of}. */
final class LogSearch {
    private static final String ONCE_ONLY = "it can be read once only";

    private final @Nullable LogFormat format;
    private final Set<Path> seen = new LinkedHashSet<>();
    /** Files and jlogs that will be read. */
    private final Set<Path> read = new HashSet<>();

    private final List<Glance> glances = new ArrayList<>();
    private final List<LogSet.Log> streams = new ArrayList<>();
    /** Files that hold nothing that can be read, and why. */
    private final Map<Path, Nothing> nothing = new TreeMap<>();

    private final List<LogFinding> findings = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<LogSet.Failure> failures = new ArrayList<>();

    LogSearch(@Nullable LogFormat format) {
        this.format = format;
    }

    /** Why a file gives nothing: it is empty, or something is wrong with it. */
    private record Nothing(LogSource source, UnreadableLogException why, boolean listed) {}

    LogSet search(List<LogSource> named) {
        named.forEach(this::lookAt);
        List<Glance> different = Duplicates.leaveOut(glances, findings);
        different.sort(Comparator.comparing(Glance::key).thenComparing(Glance::name));
        Map<String, List<Glance>> groups = new TreeMap<>();
        different.forEach(glance ->
                groups.computeIfAbsent(glance.key(), any -> new ArrayList<>()).add(glance));
        nothing.values().forEach(each -> explain(each, different));
        List<LogSet.Log> logs = new ArrayList<>();
        groups.values().forEach(group -> logs.add(inTimeOrder(group)));
        logs.addAll(streams);
        findings.sort(
                Comparator.comparing((LogFinding finding) -> finding.paths().get(0)));
        failures.sort(Comparator.comparing(LogSet.Failure::path));
        skipped.sort(Comparator.naturalOrder());
        return new LogSet(logs, findings, skipped, failures);
    }

    private void lookAt(LogSource source) {
        Path path = source.path();
        if (path == null) {
            streams.add(unseen(source, ONCE_ONLY));
        } else if (source.isJlog()) {
            if (seen.add(absolute(path))) {
                streams.add(unseen(source, "its records are one log"));
            }
        } else if (Files.isDirectory(path)) {
            lookInto(source, path);
        } else if (NamedFiles.pattern(path)) {
            match(source, path);
        } else if (Files.exists(path) && !Files.isRegularFile(path)) {
            streams.add(unseen(source, ONCE_ONLY));
        } else {
            glance(source, path, false);
        }
    }

    /** One that is not looked at before it is read. */
    private LogSet.Log unseen(LogSource source, String why) {
        LogFormat asked = asked(source);
        return new LogSet.Log(
                source.name(), List.of(new LogFile(source, asked, asked == null ? why : LogSet.ASKED, null, null)));
    }

    /** What a source is to be read as, whatever it looks like; null to recognise it. */
    private @Nullable LogFormat asked(LogSource source) {
        return source.asked() == null ? format : source.asked();
    }

    private void match(LogSource pattern, Path path) {
        List<Path> matching = NamedFiles.matching(path);
        if (matching.isEmpty()) {
            fail(
                    pattern,
                    "%s: no file has such a name; expected a log, a directory of logs, or - for standard input"
                            .formatted(pattern));
        }
        matching.forEach(file -> lookAt(pattern.found(file)));
    }

    /**
     * A directory's files and jlogs that are empty or no logs are skipped by name; a directory without any log is a
     * failure.
     */
    private void lookInto(LogSource directory, Path path) {
        try {
            List<Path> files = NamedFiles.in(path);
            files.forEach(file -> glance(directory.found(file), file, true));
            Set<Path> absolute = files.stream().map(LogSearch::absolute).collect(Collectors.toSet());
            if (read.stream().noneMatch(absolute::contains)
                    && nothing.entrySet().stream()
                            .noneMatch(each -> absolute.contains(each.getKey())
                                    && !each.getValue().why().empty())) {
                fail(
                        directory,
                        "%s: a directory without logs; expected at least one file of the formats %s"
                                .formatted(directory, known()));
            }
        } catch (IOException e) {
            fail(directory, "%s: cannot be listed; expected a directory that may be read".formatted(directory));
        }
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private void glance(LogSource source, Path path, boolean listed) {
        Path absolute = absolute(path);
        if (!seen.add(absolute)) {
            return;
        }
        try {
            Glance glance = Glance.at(source, path, asked(source));
            if (glance.format() != null) {
                read.add(absolute);
                add(glance);
            } else if (listed) {
                skipped.add(source.name());
            } else {
                fail(source, new Detection(null, glance.reason()).refusal(source));
            }
        } catch (UnreadableLogException e) {
            nothing.put(absolute, new Nothing(source, e, listed));
        }
    }

    /** The records of a jlog are no bytes of a file that could be compared with those of another. */
    private void add(Glance glance) {
        if (glance.source().isJlog()) {
            streams.add(new LogSet.Log(glance.name(), List.of(glance.file())));
        } else {
            glances.add(glance);
        }
    }

    /**
     * An empty file of a log of several is one that was just rotated; a compressed file that gives nothing yet beside
     * the file it is made of is being written.
     */
    private void explain(Nothing nothing, List<Glance> glances) {
        LogSource source = nothing.source();
        RotatedName name = RotatedName.of(nothing.source().file());
        boolean ofSet =
                glances.stream().anyMatch(glance -> glance.rotated().key().equals(name.key()));
        boolean original =
                glances.stream().anyMatch(glance -> glance.rotated().plain().equals(name.plain()));
        if (original) {
            findings.add(new LogFinding(
                    LogFinding.Kind.DUPLICATE,
                    "%s holds nothing that can be read yet, as while it is being compressed; the file beside it counts"
                            .formatted(source),
                    List.of(source.name())));
        } else if (nothing.why().empty() && ofSet) {
            findings.add(new LogFinding(
                    LogFinding.Kind.EMPTY,
                    "%s is empty, as a log is right after its rotation".formatted(source),
                    List.of(source.name())));
        } else if (nothing.why().empty() && nothing.listed()) {
            skipped.add(source.name());
        } else {
            fail(source, nothing.why().sentence());
        }
    }

    private static LogSet.Log inTimeOrder(List<Glance> group) {
        List<Glance> byName = new ArrayList<>(group);
        byName.sort(Comparator.comparing(Glance::rotated));
        List<LogFile> files = new ArrayList<>();
        for (Glance glance : byName) {
            files.add(group.size() == 1 ? glance.file() : glance.fileWithEnd());
        }
        return new LogSet.Log(group.get(0).rotated().log(), byTime(files));
    }

    /** A file without a time stays behind the one that its name puts before it. */
    private static List<LogFile> byTime(List<LogFile> byName) {
        List<LogFile> ordered = new ArrayList<>();
        for (LogFile file : byName) {
            LogTime first = file.firstTime();
            int at = ordered.size();
            while (first != null && at > 0 && later(ordered, at - 1, first)) {
                at--;
            }
            ordered.add(at, file);
        }
        return ordered;
    }

    private static boolean later(List<LogFile> ordered, int index, LogTime time) {
        for (int i = index; i >= 0; i--) {
            LogTime first = ordered.get(i).firstTime();
            if (first != null) {
                return LogFile.between(time, first).compareTo(Duration.ZERO) > 0;
            }
        }
        return false;
    }

    private void fail(LogSource source, String sentence) {
        failures.add(new LogSet.Failure(source.name(), sentence));
    }

    private static String known() {
        return String.join(", ", LogFormats.names());
    }
}
