package org.plimsoll.planner.forecast;

import java.util.List;

/**
 * What is asked of a forecast.
 *
 * @param horizon steps to tell, 1 to 3,660
 * @param season the short season
 * @param yearly whether a year's course may be used where two years are there and it has proved itself
 * @param paths courses of the future to draw, 100 to 100,000
 * @param seed where the drawing starts: the same seed gives the same paths
 * @param holidays days that are expected to be unlike others, past and future
 */
public record ForecastOptions(
        int horizon, Season season, boolean yearly, int paths, long seed, List<Holiday> holidays) {

    /** Ten years: nobody knows more, and most of it is guessed. */
    public static final int LONGEST_HORIZON = 3660;

    /** Paths unless told otherwise: enough for the fiftieth part at either end to hold forty of them. */
    public static final int DEFAULT_PATHS = 2000;

    private static final int FEWEST_PATHS = 100;
    private static final int MOST_PATHS = 100_000;

    /**
     * Checks the numbers and copies the list.
     *
     * @throws InvalidForecastException if one of them makes no sense
     */
    public ForecastOptions {
        check(
                horizon >= 1 && horizon <= LONGEST_HORIZON,
                "horizon",
                horizon,
                "at least 1 and at most " + LONGEST_HORIZON);
        check(
                paths >= FEWEST_PATHS && paths <= MOST_PATHS,
                "paths",
                paths,
                "at least " + FEWEST_PATHS + " and at most " + MOST_PATHS);
        holidays = List.copyOf(holidays);
    }

    /** The defaults for a number of steps. */
    public static ForecastOptions of(int horizon) {
        return new ForecastOptions(horizon, Season.AUTO, true, DEFAULT_PATHS, 1, List.of());
    }

    /** The same with another season. */
    public ForecastOptions with(Season other) {
        return new ForecastOptions(horizon, other, yearly, paths, seed, holidays);
    }

    /** The same with holidays. */
    public ForecastOptions with(List<Holiday> named) {
        return new ForecastOptions(horizon, season, yearly, paths, seed, named);
    }

    /** The same drawn otherwise. */
    public ForecastOptions drawn(int otherPaths, long otherSeed) {
        return new ForecastOptions(horizon, season, yearly, otherPaths, otherSeed, holidays);
    }

    private static void check(boolean sound, String what, int found, String expected) {
        if (!sound) {
            throw new InvalidForecastException("%s: %s, expected %s".formatted(what, found, expected));
        }
    }
}
