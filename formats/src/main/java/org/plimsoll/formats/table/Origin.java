package org.plimsoll.formats.table;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LogFormat;

/**
 * Where lines come from, and how they are to be told.
 *
 * @param source the file as the user named it
 * @param format what its lines are read as
 * @param zone where times are told, as far as the log knows its own offset; null for the log's clock
 */
public record Origin(
        String source, LogFormat format, @Nullable ZoneId zone) {}
