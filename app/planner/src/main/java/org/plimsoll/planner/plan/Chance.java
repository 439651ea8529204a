package org.plimsoll.planner.plan;

/**
 * How uncertainty is dealt with.
 *
 * @param paths futures that are drawn, 1 to 10,000
 * @param seed what they are drawn with: the same seed gives the same figures
 * @param risk probability that a disk may be too small, above 0 and below 1
 */
public record Chance(int paths, long seed, double risk) {
    /** A thousand futures; one in ten may need more. */
    public static final Chance STANDARD = new Chance(1000, 1, 0.1);

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public Chance {
        Scenario.check(paths >= 1 && paths <= 10_000, "futures: %s, expected 1 to 10000", paths);
        Scenario.check(
                risk > 0 && risk < 1, "risk: %s, expected above 0 %% and below 100 %%", Quantities.percent(risk));
    }
}
