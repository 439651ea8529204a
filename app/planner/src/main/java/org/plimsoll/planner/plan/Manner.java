package org.plimsoll.planner.plan;

/**
 * How a rotation goes about it: nothing of this changes what is there afterwards, all of it what is there meanwhile.
 *
 * @param copyTruncate whether the live file is copied and cut instead of renamed, so that it lies there twice
 * @param oldestFirst whether the oldest generation goes before anything is compressed, as with exicyclog; else it goes
 *     last, as with logrotate
 * @param datedNames whether names carry dates instead of numbers: generations past their greatest age then go last too
 */
public record Manner(boolean copyTruncate, boolean oldestFirst, boolean datedNames) {
    /** Rename, compress, remove the oldest: ec_rotate, and logrotate unless told otherwise. */
    public static final Manner RENAME = new Manner(false, false, false);
}
