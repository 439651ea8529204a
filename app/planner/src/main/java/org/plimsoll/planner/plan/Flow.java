package org.plimsoll.planner.plan;

import java.time.Duration;

import org.plimsoll.planner.forecast.Forecast;

/**
 * Bytes written to one log, as a function of time: each day's bytes are spread evenly over its hours. Seconds count
 * from the midnight that begins the plan's first day and may be negative. Days before the first are like that one.
 */
final class Flow {
    static final long SECONDS_PER_DAY = Duration.ofDays(1).toSeconds();

    private final int daysBefore;
    private final double[] bytes;
    private final double[] bytesBefore;

    private Flow(int daysBefore, double[] bytes) {
        this.daysBefore = daysBefore;
        this.bytes = bytes;
        bytesBefore = new double[bytes.length];
        for (int i = 1; i < bytes.length; i++) {
            bytesBefore[i] = bytesBefore[i - 1] + bytes[i - 1];
        }
    }

    /** The flow of the mean course of a forecast, with so much each day that comes by the clock. */
    static Flow ofMean(Forecast messages, double bytesPerMessage, double bytesPerDay) {
        double[] bytes = new double[messages.daysBefore() + messages.days()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = messages.mean(i - messages.daysBefore()) * bytesPerMessage + bytesPerDay;
        }
        return new Flow(messages.daysBefore(), bytes);
    }

    /** The flow of one path of a forecast, with so much each day that comes by the clock. */
    static Flow ofPath(Forecast messages, int path, double bytesPerMessage, double bytesPerDay) {
        double[] bytes = new double[messages.daysBefore() + messages.days()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = messages.messages(path, i - messages.daysBefore()) * bytesPerMessage + bytesPerDay;
        }
        return new Flow(messages.daysBefore(), bytes);
    }

    /** The same flow with more on some days, the first of which may lie before the plan. */
    Flow plus(int firstDay, double[] extraBytes) {
        double[] more = bytes.clone();
        for (int i = 0; i < extraBytes.length; i++) {
            int at = firstDay + i + daysBefore;
            if (at >= 0 && at < more.length) {
                more[at] += extraBytes[i];
            }
        }
        return new Flow(daysBefore, more);
    }

    /** Bytes written between two times, the second of which is not after the end of the forecast. */
    double between(long fromSecond, long toSecond) {
        return until(toSecond) - until(fromSecond);
    }

    /** Bytes of the plan's first day. */
    double firstDayBytes() {
        return bytes[daysBefore];
    }

    /** Bytes written since the first day began: sums are kept, so that a window of any length costs nothing. */
    private double until(long second) {
        long sinceFirst = second + daysBefore * SECONDS_PER_DAY;
        int day = (int) Math.max(0, Math.min(bytes.length - 1L, Math.floorDiv(sinceFirst, SECONDS_PER_DAY)));
        return bytesBefore[day] + bytes[day] * (sinceFirst - day * SECONDS_PER_DAY) / SECONDS_PER_DAY;
    }
}
