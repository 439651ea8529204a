package org.plimsoll.planner.forecast;

/**
 * The short season of a row: after how many steps it begins again.
 *
 * @param steps 0 to find out, 1 for none, else the steps of one cycle
 */
public record Season(int steps) {

    /** Found from the values; days are expected to have a week. */
    public static final Season AUTO = new Season(0);

    /** There is none. */
    public static final Season NONE = new Season(1);

    /** Days of a week. */
    public static final Season WEEK = new Season(7);

    private static final int LONGEST = 400;

    /**
     * Checks the length.
     *
     * @throws InvalidForecastException if it is negative or above 400
     */
    public Season {
        if (steps < 0 || steps > LONGEST) {
            throw new InvalidForecastException("season: %s steps, expected 2 to %s".formatted(steps, LONGEST));
        }
    }
}
