package org.plimsoll.planner.forecast;

/** Places in the past from which the future is told as a trial, in order. */
final class Origins {
    private static final int MOST = 60;

    private Origins() {}

    /**
     * Spread evenly between the first place with enough behind it and the last with a whole horizon before it.
     *
     * @param steps length of the row
     * @param fewest values that a method needs
     * @param horizon steps told from each
     */
    static int[] of(int steps, int fewest, int horizon) {
        int first = Math.max(fewest, steps / 3);
        int last = steps - horizon;
        if (last < first) {
            return new int[0];
        }
        int count = Math.min(MOST, last - first + 1);
        int[] origins = new int[count];
        for (int i = 0; i < count; i++) {
            origins[i] = count == 1 ? last : first + (int) ((long) (last - first) * i / (count - 1));
        }
        return origins;
    }
}
