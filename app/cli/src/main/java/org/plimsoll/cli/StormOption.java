package org.plimsoll.cli;

import java.util.Locale;

import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.Storm;

/** One value of {@code --storm}: what kind, how much of it, how long. */
final class StormOption {
    private static final String EXPECTED = "outage:SHARE:TIME, bounces:COUNT:TIME, debug:FACTOR:TIME or worst-day:DAYS";

    private StormOption() {}

    static Storm storm(String text) {
        String[] parts = text.split(":", -1);
        String kind = parts[0].toLowerCase(Locale.ROOT);
        if (kind.equals("worst-day") && parts.length <= 2) {
            return new Storm.WorstDay(parts.length == 1 ? 1 : PlanOptions.wholeNumber("--storm", parts[1]));
        }
        if (parts.length != 3) {
            throw refused(text);
        }
        return switch (kind) {
            case "outage" ->
                new Storm.Outage(Units.parsePercentage("--storm", parts[1]), Units.parseDuration("--storm", parts[2]));
            case "bounces" ->
                new Storm.BounceFlood(Units.parseCount("--storm", parts[1]), Units.parseDuration("--storm", parts[2]));
            case "debug" ->
                new Storm.Debugging(Units.parseCount("--storm", parts[1]), Units.parseDuration("--storm", parts[2]));
            default -> throw refused(text);
        };
    }

    private static UsageException refused(String text) {
        return new UsageException("--storm: '%s', expected %s".formatted(text, EXPECTED));
    }
}
