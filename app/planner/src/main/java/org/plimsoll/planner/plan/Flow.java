package org.plimsoll.planner.plan;

import java.time.Duration;

import org.plimsoll.planner.forecast.Forecast;

/**
 * Bytes written to one log, as a function of time: each day's bytes are spread evenly over its hours. Seconds count
 * from the midnight that begins the plan's first day and may be negative. Days before the forecast's first are like
 * that one.
 */
final class Flow {
    static final long SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();

    private final int daysBefore;
    private final double[] bytes;
    private final double[] bytesBefore;

    Flow(Forecast messages, double bytesPerMessage) {
        daysBefore = messages.daysBefore();
        bytes = new double[daysBefore + messages.days()];
        bytesBefore = new double[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = messages.mean(i - daysBefore) * bytesPerMessage;
            bytesBefore[i] = i == 0 ? 0 : bytesBefore[i - 1] + bytes[i - 1];
        }
    }

    /** Bytes written between two times, the second of which is not after the end of the forecast. */
    double between(long fromSecond, long toSecond) {
        return until(toSecond) - until(fromSecond);
    }

    /**
     * Bytes written since the forecast's first day began: sums are kept, so that a window of any length costs nothing.
     */
    private double until(long second) {
        long sinceFirst = second + daysBefore * SECONDS_PER_DAY;
        int day = (int) Math.max(0, Math.min(bytes.length - 1L, Math.floorDiv(sinceFirst, SECONDS_PER_DAY)));
        return bytesBefore[day] + bytes[day] * (sinceFirst - day * SECONDS_PER_DAY) / SECONDS_PER_DAY;
    }
}
