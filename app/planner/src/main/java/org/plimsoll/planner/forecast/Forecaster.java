package org.plimsoll.planner.forecast;

import java.time.LocalDate;

/** A way to tell how many messages a day brings, with whatever it had to learn already learnt. */
public interface Forecaster {

    /**
     * Tells the future and, for the files that are already on the disk, the past.
     *
     * @param start first day of the future
     * @param daysBefore days told before it, 0 or more
     * @param days days told from it on, 1 or more
     */
    Forecast forecast(LocalDate start, int daysBefore, int days);
}
