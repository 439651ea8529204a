package org.plimsoll.desktop.records;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFile;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.index.IndexedLog;
import org.plimsoll.formats.model.LogFormat;

/** The logs behind what was opened: the same files, in the same order, as they are measured in. */
final class OpenedLogs {
    private OpenedLogs() {}

    /**
     * Files that are no logs, or that cannot be read, are left out: the measuring tells of them.
     *
     * @param zone where times are told, null for each log's own clock
     */
    static List<IndexedLog> of(List<LogSource> opened, @Nullable ZoneId zone) {
        List<IndexedLog> logs = new ArrayList<>();
        for (LogFile file : LogSet.of(opened, null).files()) {
            LogFormat format = file.format() == null ? detected(file.source()) : file.format();
            if (format != null) {
                logs.add(new IndexedLog(file.source(), format, zone));
            }
        }
        return logs;
    }

    private static @Nullable LogFormat detected(LogSource source) {
        try (LogScan scan = LogScan.open(source, 0)) {
            return scan.detect().format();
        } catch (UnreadableLogException e) {
            return null;
        }
    }
}
