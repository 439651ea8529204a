package org.plimsoll.planner.plan;

import org.plimsoll.planner.measure.Codec;

/**
 * Where generations go that are too old for the log directory: packed anew and kept longer.
 *
 * @param keep generations kept in the archive, 0 to {@link RetentionPolicy#MOST_GENERATIONS}, or
 *     {@link RetentionPolicy#KEEP_ALL}
 * @param codec what they are compressed with there
 * @param level level of the codec
 */
public record Archive(int keep, Codec codec, int level) {

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Archive {
        RetentionPolicy.checkKept("generations kept in the archive", keep);
        RetentionPolicy.checkLevel(codec, level);
    }

    /** An archive at the codec's usual level. */
    public Archive(int keep, Codec codec) {
        this(keep, codec, codec.defaultLevel());
    }
}
