package org.plimsoll.planner.plan;

/**
 * A volume beside the log disk.
 *
 * @param holds what lies on it instead: the name of a log format, or {@link #ARCHIVE} for what is archived
 * @param disk the volume
 */
public record Mount(String holds, Disk disk) {
    /** What a volume holds where it takes the generations that are too old for the log directory. */
    public static final String ARCHIVE = "archive";
}
