package org.plimsoll.formats;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.input.RotatedName;
import org.plimsoll.formats.model.LogTime;

/**
 * Finds jlogs that tell what another log beside them tells: a server writes its main log into the file
 * {@code mainlog.ec} and the same records into the jlogs {@code mainlog.rt} and {@code mainlog.cluster}. Whoever reads
 * both counts messages twice.
 */
final class JlogCopies {
    private JlogCopies() {}

    /** One finding for each jlog that tells of the same time as files of the same log. */
    static List<LogFinding> in(List<LogFile> files) {
        List<LogFinding> findings = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            LogFile jlog = files.get(i);
            if (jlog.source().isJlog()) {
                int place = i;
                List<String> copied = Stream.concat(
                                files.subList(0, place).stream(),
                                files.subList(place + 1, files.size()).stream()
                                        .filter(other -> !other.source().isJlog()))
                        .filter(other -> ofOneLog(jlog, other) && overlap(jlog, other))
                        .map(other -> other.source().name())
                        .toList();
                if (!copied.isEmpty()) {
                    findings.add(finding(jlog.source().name(), copied));
                }
            }
        }
        return findings;
    }

    private static LogFinding finding(String jlog, List<String> copied) {
        List<String> paths = new ArrayList<>(List.of(jlog));
        paths.addAll(copied);
        String others = copied.get(0) + (copied.size() == 1 ? "" : " and %s more".formatted(copied.size() - 1));
        return new LogFinding(
                LogFinding.Kind.OVERLAP,
                "%s, a jlog, and %s tell of the same log and time; lines of both count, so messages may count twice"
                        .formatted(jlog, others),
                paths);
    }

    private static boolean ofOneLog(LogFile one, LogFile other) {
        String log = log(one);
        return log != null && log.endsWith("log") && log.equals(log(other));
    }

    private static @Nullable String log(LogFile file) {
        Path path = file.source().path();
        return path == null ? null : RotatedName.of(path).log();
    }

    private static boolean overlap(LogFile one, LogFile other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(LogFile one, LogFile other) {
        LogTime first = one.firstTime();
        LogTime last = other.lastTime();
        return first != null && last != null && LogFile.between(first, last).compareTo(Duration.ZERO) >= 0;
    }
}
