package org.plimsoll.planner.forecast;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plimsoll.formats.model.LogTime;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;

/**
 * What a day of a log costs: for each message, and by the clock. Signs of life are written whether or not there is
 * traffic, so a quiet server's log must not be multiplied with them when it stands for a busy one.
 *
 * @param level what all lines of the log cost today
 * @param clockBytes bytes of lines that come by the clock, among the bytes of that level
 * @param dailyBytes bytes of such lines in the time that tells how many there are a day
 * @param days that time in days; 0 if the log covers too little to tell, and such lines count as the messages' own
 */
public record DailyCost(CostLevel level, long clockBytes, long dailyBytes, double days) {
    private static final Duration SHORTEST_SPAN = Duration.ofMinutes(1);
    private static final double DAY_SECONDS = 86_400;

    /** The cost of a log that has messages. */
    public static DailyCost of(Measurement measurement) {
        CostLevel level = CostLevel.of(measurement);
        LocalDate since = level.since();
        Set<LocalDate> whole = new HashSet<>();
        measurement.days().stream()
                .filter(day -> day.complete() && (since == null || !day.date().isBefore(since)))
                .forEach(day -> whole.add(day.date()));
        List<Profile.DayMix> mixes = measurement.profile().mixes();
        long all = mixes.stream().mapToLong(Profile.DayMix::clockBytes).sum();
        if (!whole.isEmpty()) {
            long daily = mixes.stream()
                    .filter(mix -> whole.contains(mix.date()))
                    .mapToLong(Profile.DayMix::clockBytes)
                    .sum();
            return new DailyCost(level, since == null ? all : daily, daily, whole.size());
        }
        Duration span = span(measurement);
        return span.compareTo(SHORTEST_SPAN) < 0
                ? new DailyCost(level, 0, 0, 0)
                : new DailyCost(level, all, all, span.toMillis() / 1000.0 / DAY_SECONDS);
    }

    /** Time between the first line of a log and the last; nothing for a log without times. */
    public static Duration span(Measurement measurement) {
        LogTime first = measurement.firstTime();
        LogTime last = measurement.lastTime();
        return first == null || last == null
                ? Duration.ZERO
                : Duration.between(first.clock(), last.clock()).minusSeconds(offset(last) - offset(first));
    }

    private static long offset(LogTime time) {
        Integer seconds = time.offsetSeconds();
        return seconds == null ? 0 : seconds;
    }

    /** Bytes of log for a message, without what comes by the clock. */
    public double bytesPerMessage() {
        return (double) (level.bytes() - clockBytes) / level.messages();
    }

    /** Bytes a day that come by the clock. */
    public double clockBytesPerDay() {
        return days == 0 ? 0 : dailyBytes / days;
    }
}
