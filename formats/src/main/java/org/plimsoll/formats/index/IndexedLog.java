package org.plimsoll.formats.index;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.table.Origin;

/**
 * A log whose lines are looked at.
 *
 * @param source a file
 * @param format what it is read as
 * @param zone where times are told, null for the log's clock
 */
public record IndexedLog(
        LogSource source, LogFormat format, @Nullable ZoneId zone) {
    Origin origin() {
        return new Origin(source.name(), format, zone);
    }
}
