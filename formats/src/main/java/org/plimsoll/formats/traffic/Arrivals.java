package org.plimsoll.formats.traffic;

import org.plimsoll.formats.model.TrafficMix;

/**
 * Times of arrival in their order: independent of each other, as busy as the rhythm says, and exactly as many as asked
 * for. What is left to come is drawn one by one (order statistics of uniform numbers), so that none has to be kept.
 */
final class Arrivals {
    /** There is no further arrival. */
    static final long NONE = Long.MAX_VALUE;

    private final Chance chance;
    private final Rhythm rhythm;
    private final long endMicros;
    private final double takenAtOnce;
    private final double totalWeight;

    private long left;
    /** Logarithm of the share of the total weight that is still to come. */
    private double logToCome;

    private double weightBefore;
    private double hourWeight;
    private long hourStart;
    private long hourEnd;
    private long last;

    /**
     * Arrivals between two times, which have at least a microsecond between them.
     *
     * @param rhythm how busy the hours are
     * @param receptions how many there are in all
     * @param takenAtOnce how many an arrival takes on average, see {@link #take}
     */
    Arrivals(
            long seed,
            TrafficMix.Rhythm rhythm,
            long receptions,
            double takenAtOnce,
            long startMicros,
            long endMicros) {
        chance = Chance.of(seed, 1);
        this.rhythm = new Rhythm(seed, rhythm);
        left = receptions;
        this.takenAtOnce = takenAtOnce;
        this.endMicros = endMicros;
        totalWeight = weigh(startMicros);
        weightBefore = 0;
        beginHour(startMicros);
        last = startMicros;
    }

    private double weigh(long startMicros) {
        double total = 0;
        for (beginHour(startMicros); hourEnd < endMicros; beginHour(hourEnd)) {
            total += hourWeight;
        }
        return total + hourWeight;
    }

    private void beginHour(long startMicros) {
        long hour = Math.floorDiv(startMicros, Rhythm.HOUR_MICROS);
        hourStart = startMicros;
        hourEnd = Math.min((hour + 1) * Rhythm.HOUR_MICROS, endMicros);
        hourWeight = (double) rhythm.weight(hour) * (hourEnd - hourStart);
    }

    /** Microseconds of the next arrival, which takes one of those that are left; {@link #NONE} if none is. */
    long next() {
        if (left == 0) {
            return NONE;
        }
        logToCome -= chance.waiting() * takenAtOnce / left;
        left--;
        double weight = -StrictMath.expm1(logToCome) * totalWeight;
        while (weightBefore + hourWeight <= weight && hourEnd < endMicros) {
            weightBefore += hourWeight;
            beginHour(hourEnd);
        }
        long micros = hourStart + (long) ((weight - weightBefore) / hourWeight * (hourEnd - hourStart));
        last = Math.max(last, Math.min(micros, endMicros - 1));
        return last;
    }

    /** Takes further ones for something that arrives at the same time; how many there were. */
    int take(int wanted) {
        int taken = (int) Math.min(wanted, left);
        left -= taken;
        return taken;
    }
}
