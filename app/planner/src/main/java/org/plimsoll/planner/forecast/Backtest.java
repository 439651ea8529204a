package org.plimsoll.planner.forecast;

/**
 * A trial on the past: from each origin the values after it were told from those before it.
 *
 * @param origins from how many places
 * @param horizon steps told from each; fewer than asked for where the past is short
 * @param chosen scores of what is used
 * @param naiveName the yardstick: {@code naive} or {@code seasonal naive}
 * @param naive its scores
 */
public record Backtest(int origins, int horizon, Scores chosen, String naiveName, Scores naive) {}
