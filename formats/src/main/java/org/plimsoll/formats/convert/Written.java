package org.plimsoll.formats.convert;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line in the target's format.
 *
 * @param kind what it is
 * @param values its fields
 * @param exactTime whether it tells the time that was to be written, to the microsecond
 */
record Written(TargetKind kind, List<@Nullable String> values, boolean exactTime) {}
