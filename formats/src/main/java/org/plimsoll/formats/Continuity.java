package org.plimsoll.formats;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.input.RotatedName;
import org.plimsoll.formats.model.LogTime;

/** Finds what is missing between the files of a log, and what they tell twice. */
final class Continuity {
    /** At a rotation the writer goes on with the old file until it is told to open the new one. */
    private static final Duration ROTATION = Duration.ofMinutes(5);
    /** A clock without a zone is put back by an hour in autumn. */
    private static final Duration CLOCK_CHANGE = Duration.ofHours(1);
    /** A shorter silence is that of a quiet host. */
    private static final Duration SHORTEST_GAP = Duration.ofMinutes(15);

    private final List<LogFinding> findings = new ArrayList<>();

    private Continuity() {}

    /** Compares each file with the one after it. */
    static List<LogFinding> of(LogSet.Log log) {
        Continuity continuity = new Continuity();
        List<LogFile> files = log.files();
        for (int i = 1; i < files.size(); i++) {
            continuity.compare(files.get(i - 1), files.get(i));
        }
        return continuity.findings;
    }

    private void compare(LogFile earlier, LogFile later) {
        LogTime end = earlier.lastTime();
        LogTime begin = later.firstTime();
        if (end == null || begin == null) {
            compareNumbers(earlier, later);
            return;
        }
        Duration silence = LogFile.between(end, begin);
        boolean clock = end.offsetSeconds() == null || begin.offsetSeconds() == null;
        Duration tolerated = clock ? ROTATION.plus(CLOCK_CHANGE) : ROTATION;
        if (silence.negated().compareTo(tolerated) > 0) {
            add(
                    LogFinding.Kind.OVERLAP,
                    "%s and %s overlap: the first goes on until %s, the second begins at %s; lines of both count"
                            .formatted(earlier.source(), later.source(), end, begin),
                    earlier,
                    later);
        } else if (silence.compareTo(longestSilence(earlier, later)) > 0) {
            add(
                    LogFinding.Kind.GAP,
                    "between %s and %s %s missing: the first ends at %s, the second begins at %s"
                            .formatted(earlier.source(), later.source(), missing(earlier, later), end, begin),
                    earlier,
                    later);
        }
    }

    /** Most of what the longer file covers: a file that is missing would be longer, a quiet night is shorter. */
    private static Duration longestSilence(LogFile earlier, LogFile later) {
        Duration most = longer(covered(earlier), covered(later)).multipliedBy(3).dividedBy(4);
        boolean number = missingNumbers(earlier, later) > 0;
        return number ? Duration.ofMinutes(1) : longer(most, SHORTEST_GAP);
    }

    private static Duration covered(LogFile file) {
        LogTime first = file.firstTime();
        LogTime last = file.lastTime();
        return first == null || last == null ? Duration.ZERO : LogFile.between(first, last);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void compareNumbers(LogFile earlier, LogFile later) {
        if (missingNumbers(earlier, later) > 0) {
            add(
                    LogFinding.Kind.GAP,
                    "between %s and %s %s missing, as their numbers tell"
                            .formatted(earlier.source(), later.source(), missing(earlier, later)),
                    earlier,
                    later);
        }
    }

    private static String missing(LogFile earlier, LogFile later) {
        int numbers = missingNumbers(earlier, later);
        return numbers == 0 ? "something is" : numbers == 1 ? "1 file is" : numbers + " files are";
    }

    private static int missingNumbers(LogFile earlier, LogFile later) {
        RotatedName one = name(earlier);
        RotatedName other = name(later);
        if (one == null || other == null || one.date() != 0 || other.date() != 0) {
            return 0;
        }
        return Math.max(0, one.number().orElse(0) - other.number().orElse(0) - 1);
    }

    private static @Nullable RotatedName name(LogFile file) {
        var path = file.source().path();
        return path == null ? null : RotatedName.of(path);
    }

    private void add(LogFinding.Kind kind, String sentence, LogFile earlier, LogFile later) {
        findings.add(new LogFinding(
                kind, sentence, List.of(earlier.source().name(), later.source().name())));
    }
}
