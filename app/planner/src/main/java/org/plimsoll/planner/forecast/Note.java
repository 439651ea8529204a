package org.plimsoll.planner.forecast;

/**
 * Something about a forecast that its reader should know.
 *
 * @param kind for programs
 * @param sentence for people
 */
public record Note(Kind kind, String sentence) {

    /** What kinds there are. */
    public enum Kind {
        /** Too few values to learn from: something was assumed. */
        ASSUMPTION,
        /** No trend can be told from chance. */
        NO_TREND,
        /** There is a trend, and which. */
        TREND,
        /** The season that was used. */
        SEASON,
        /** The level moved at once. */
        LEVEL_SHIFT,
        /** Steps without a value. */
        MISSING,
        /** Zeros between busy steps. */
        OUTAGE,
        /** Values that are the same, or all zero. */
        CONSTANT,
        /** Old values that were left out. */
        SHORTENED,
        /** The horizon is longer than anything the past can prove. */
        UNPROVEN,
        /** Holidays that were named. */
        HOLIDAY
    }
}
