package org.plimsoll.planner.study;

import java.time.Duration;
import java.util.Locale;

import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Storm;

/** A storm as it is written: what kind, how much of it, how long. */
final class StormTerms {
    private static final String EXPECTED =
            "outage:SHARE:TIME, bounces:COUNT:TIME, debug:FACTOR:TIME, worst-day:DAYS" + " or worst-hour:TIME";

    private StormTerms() {}

    static Storm storm(Written value) {
        String label = value.label();
        String[] parts = value.text().split(":", -1);
        String kind = parts[0].toLowerCase(Locale.ROOT);
        if (kind.equals("worst-day") && parts.length <= 2) {
            return new Storm.WorstDay(parts.length == 1 ? 1 : Notation.whole(label, parts[1]));
        }
        if (kind.equals("worst-hour") && parts.length <= 2) {
            return new Storm.WorstHour(parts.length == 1 ? Duration.ofHours(1) : Units.parseDuration(label, parts[1]));
        }
        if (parts.length != 3) {
            throw refused(value);
        }
        return switch (kind) {
            case "outage" ->
                new Storm.Outage(Units.parsePercentage(label, parts[1]), Units.parseDuration(label, parts[2]));
            case "bounces" ->
                new Storm.BounceFlood(Units.parseCount(label, parts[1]), Units.parseDuration(label, parts[2]));
            case "debug" ->
                new Storm.Debugging(Units.parseCount(label, parts[1]), Units.parseDuration(label, parts[2]));
            default -> throw refused(value);
        };
    }

    static String spell(Storm storm) {
        if (storm instanceof Storm.Outage outage) {
            return "outage:%s:%s".formatted(Spelling.percentage(outage.share()), Spelling.duration(outage.duration()));
        }
        if (storm instanceof Storm.BounceFlood flood) {
            return "bounces:%s:%s".formatted(Spelling.count(flood.messages()), Spelling.duration(flood.duration()));
        }
        if (storm instanceof Storm.Debugging debugging) {
            return "debug:%s:%s".formatted(Spelling.count(debugging.factor()), Spelling.duration(debugging.duration()));
        }
        if (storm instanceof Storm.WorstHour worst) {
            return "worst-hour:" + Spelling.duration(worst.duration());
        }
        return "worst-day:" + ((Storm.WorstDay) storm).days();
    }

    private static InvalidScenarioException refused(Written value) {
        return new InvalidScenarioException("%s: '%s', expected %s".formatted(value.label(), value.text(), EXPECTED));
    }
}
