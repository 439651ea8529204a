package org.plimsoll.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.measure.LineLengths;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Storm;

/** How many bytes a storm adds to one log, worked out from what was measured, with the numbers put in. */
final class StormWorking {
    private static final double DAY_SECONDS = 86_400;
    private static final double HOURS = 24;
    private static final double FIRST_RETRY_SECONDS = 1200;

    private final Measurement measurement;
    private final LogPlan log;

    private StormWorking(Measurement measurement, LogPlan log) {
        this.measurement = measurement;
        this.log = log;
    }

    /** One line of the working. */
    static LevelWorking.Step of(Storm storm, Measurement measurement, LogPlan log) {
        return new StormWorking(measurement, log).step(storm);
    }

    private LevelWorking.Step step(Storm storm) {
        if (storm instanceof Storm.Outage outage) {
            return outage(outage);
        }
        if (storm instanceof Storm.BounceFlood flood) {
            LineLengths lines = LineLengths.of(measurement);
            return step(
                    storm,
                    "messages × (bytes of a reception + bytes of a failure)",
                    "%s × (%s + %s)".formatted(shown(flood.messages()), shown(lines.received()), shown(lines.failed())),
                    flood.messages() * (lines.received() + lines.failed()));
        }
        if (storm instanceof Storm.Debugging debugging) {
            double hours = hours(debugging.duration());
            return step(
                    storm,
                    "log a day × (factor - 1) × hours / 24",
                    "%s × (%s - 1) × %s / 24"
                            .formatted(shown(log.bytesPerDay()), shown(debugging.factor()), shown(hours)),
                    log.bytesPerDay() * (debugging.factor() - 1) * hours / HOURS);
        }
        if (storm instanceof Storm.WorstHour worst) {
            double hours = hours(worst.duration());
            double bytes =
                    measurement.profile().worstHour().map(Profile.Hour::bytes).orElse(0L);
            return step(
                    storm,
                    "max(0, largest hour × 24 - log a day) × hours / 24",
                    "max(0, %s × 24 - %s) × %s / 24".formatted(shown(bytes), shown(log.bytesPerDay()), shown(hours)),
                    Math.max(0, bytes * HOURS - log.bytesPerDay()) * hours / HOURS);
        }
        return worstDay((Storm.WorstDay) storm);
    }

    private LevelWorking.Step worstDay(Storm.WorstDay storm) {
        double bytes = measurement.days().stream()
                .mapToDouble(Measurement.Day::bytes)
                .max()
                .orElse(0);
        return step(
                storm,
                "max(0, largest day - log a day) × days",
                "max(0, %s - %s) × %s".formatted(shown(bytes), shown(log.bytesPerDay()), storm.days()),
                Math.max(0, bytes - log.bytesPerDay()) * storm.days());
    }

    /** A message is tried when it comes and then 1200 (2^k - 1) s later, as long as the outage lasts. */
    private LevelWorking.Step outage(Storm.Outage storm) {
        double seconds = storm.duration().toSeconds();
        double line = LineLengths.of(measurement).deferred();
        List<String> terms = new ArrayList<>();
        double tried = 0;
        double delay = 0;
        for (int attempt = 1; delay < seconds; attempt++) {
            terms.add(shown(seconds - delay));
            tried += seconds - delay;
            delay = FIRST_RETRY_SECONDS * (Math.pow(2, attempt) - 1);
        }
        return step(
                storm,
                "messages a day × share × bytes of a deferral × sum of the seconds left at each try / 86,400",
                "%s × %s × %s × (%s) / 86,400"
                        .formatted(
                                shown(log.messagesPerDay()),
                                shown(storm.share()),
                                shown(line),
                                String.join(" + ", terms)),
                log.messagesPerDay() * storm.share() * line * tried / DAY_SECONDS);
    }

    private LevelWorking.Step step(Storm storm, String formula, String numbers, double bytes) {
        return new LevelWorking.Step("%s, %s".formatted(storm.name(), log.format()), formula, numbers, bytes);
    }

    private static double hours(Duration duration) {
        return duration.toSeconds() / 3600.0;
    }

    private static String shown(double value) {
        return Working.shown(value);
    }
}
