package org.plimsoll.planner.plan;

import java.util.function.IntToDoubleFunction;

import org.plimsoll.planner.measure.LineLengths;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;

/** Log bytes that a storm adds to one format on each of its days, the first of which it begins at midnight. */
final class StormBytes {
    private static final double DAY = Flow.SECONDS_PER_DAY;
    private static final double HOUR = DAY / 24;

    /** Delay before the first retry; each further one is twice the one before, so try k comes at 1200 (2^k - 1) s. */
    private static final double FIRST_RETRY_SECONDS = 1200;

    private final Measurement measurement;
    private final LogPlan log;

    private StormBytes(Measurement measurement, LogPlan log) {
        this.measurement = measurement;
        this.log = log;
    }

    /** Bytes more on each day. */
    static double[] of(Storm storm, Measurement measurement, LogPlan log) {
        return new StormBytes(measurement, log).of(storm);
    }

    private double[] of(Storm storm) {
        if (storm instanceof Storm.Outage outage) {
            return outage(outage);
        }
        if (storm instanceof Storm.BounceFlood flood) {
            double seconds = flood.duration().toSeconds();
            // A message that fails costs the line of its reception and that of its failure.
            LineLengths lines = LineLengths.of(measurement);
            double bytes = flood.messages() * (lines.received() + lines.failed());
            return spread(seconds, day -> bytes / seconds * overlap(0, seconds, day));
        }
        if (storm instanceof Storm.Debugging debugging) {
            double seconds = debugging.duration().toSeconds();
            double perSecond = log.bytesPerDay() * (debugging.factor() - 1) / DAY;
            return spread(seconds, day -> perSecond * overlap(0, seconds, day));
        }
        if (storm instanceof Storm.WorstHour worst) {
            double seconds = worst.duration().toSeconds();
            double perSecond = Math.max(0, worstHourBytes() / HOUR - log.bytesPerDay() / DAY);
            return spread(seconds, day -> perSecond * overlap(0, seconds, day));
        }
        Storm.WorstDay worst = (Storm.WorstDay) storm;
        return spread(worst.days() * DAY, day -> Math.max(0, worstDayBytes() - log.bytesPerDay()));
    }

    /** Each message of the destination is tried again until the outage ends; each try writes a line. */
    private double[] outage(Storm.Outage outage) {
        double seconds = outage.duration().toSeconds();
        double messagesPerSecond = log.messagesPerDay() * outage.share() / DAY;
        double lineBytes = LineLengths.of(measurement).deferred();
        return spread(seconds, day -> {
            double lines = 0;
            double delay = 0;
            for (int attempt = 0; delay < seconds; attempt++) {
                lines += messagesPerSecond * overlap(delay, seconds, day);
                delay = FIRST_RETRY_SECONDS * (Math.pow(2, attempt + 1) - 1);
            }
            return lines * lineBytes;
        });
    }

    private static double[] spread(double seconds, IntToDoubleFunction bytes) {
        double[] days = new double[(int) Math.ceil(seconds / DAY)];
        for (int day = 0; day < days.length; day++) {
            days[day] = bytes.applyAsDouble(day);
        }
        return days;
    }

    /** Seconds of a day that lie between two times. */
    private static double overlap(double from, double to, int day) {
        return Math.max(0, Math.min(to, (day + 1) * DAY) - Math.max(from, day * DAY));
    }

    private double worstHourBytes() {
        return measurement.profile().worstHour().map(Profile.Hour::bytes).orElse(0L);
    }

    private double worstDayBytes() {
        return measurement.days().stream()
                .mapToDouble(Measurement.Day::bytes)
                .max()
                .orElse(0);
    }
}
