package org.plimsoll.planner.plan;

import java.time.Duration;

/** An exceptional time that the disk should survive: more log than any ordinary day writes. */
public sealed interface Storm {
    /** What people call it: one phrase. */
    String name();

    /**
     * A destination that takes a share of the messages defers everything for a while; each message is tried again by
     * the retry schedule, and each try writes a line.
     *
     * @param share part of the messages that go there, above 0 and at most 1
     * @param duration how long, 1 hour to 30 days
     */
    record Outage(double share, Duration duration) implements Storm {
        /**
         * Checks the numbers.
         *
         * @throws InvalidScenarioException if one of them makes no sense
         */
        public Outage {
            Scenario.check(
                    share > 0 && share <= 1,
                    "share of the destination: %s, expected above 0 %% and at most 100 %%",
                    Quantities.percent(share));
            checkDuration("outage", duration);
        }

        @Override
        public String name() {
            return "%s of the messages deferred for %s"
                    .formatted(Quantities.percent(share), Quantities.duration(duration));
        }
    }

    /**
     * Messages that come back: each is received and fails.
     *
     * @param messages how many, above 0
     * @param duration how long, 1 hour to 30 days
     */
    record BounceFlood(double messages, Duration duration) implements Storm {
        /**
         * Checks the numbers.
         *
         * @throws InvalidScenarioException if one of them makes no sense
         */
        public BounceFlood {
            Scenario.check(
                    messages > 0 && messages <= 1e15, "messages of a bounce flood: %s, expected above 0", messages);
            checkDuration("bounce flood", duration);
        }

        @Override
        public String name() {
            return "%s bounces in %s".formatted(Quantities.count(messages), Quantities.duration(duration));
        }
    }

    /**
     * Debugging was left on: the log is so many times as large.
     *
     * @param factor above 1 and at most 1,000
     * @param duration how long, 1 hour to 30 days
     */
    record Debugging(double factor, Duration duration) implements Storm {
        /**
         * Checks the numbers.
         *
         * @throws InvalidScenarioException if one of them makes no sense
         */
        public Debugging {
            Scenario.check(
                    factor > 1 && factor <= 1000,
                    "log while debugging: %s times as large, expected above 1 and at most 1000",
                    factor);
            checkDuration("debugging", duration);
        }

        @Override
        public String name() {
            return "debugging left on for %s, %s times the log"
                    .formatted(Quantities.duration(duration), Quantities.ratio(factor));
        }
    }

    /**
     * The log's own largest day comes again and again.
     *
     * @param days how many such days in a row, 1 to 30
     */
    record WorstDay(int days) implements Storm {
        /**
         * Checks the number.
         *
         * @throws InvalidScenarioException if it makes no sense
         */
        public WorstDay {
            Scenario.check(days >= 1 && days <= 30, "worst days in a row: %s, expected 1 to 30", days);
        }

        @Override
        public String name() {
            return "the log's largest day, " + Quantities.count(days, "day") + " in a row";
        }
    }

    /**
     * The log's own largest hour goes on and on.
     *
     * @param duration how long, 1 hour to 30 days
     */
    record WorstHour(Duration duration) implements Storm {
        /**
         * Checks the duration.
         *
         * @throws InvalidScenarioException if it makes no sense
         */
        public WorstHour {
            checkDuration("worst hour", duration);
        }

        @Override
        public String name() {
            return "the log's largest hour for " + Quantities.duration(duration);
        }
    }

    private static void checkDuration(String what, Duration duration) {
        boolean sound = duration.compareTo(Duration.ofHours(1)) >= 0 && duration.compareTo(Duration.ofDays(30)) <= 0;
        if (!sound) {
            throw new InvalidScenarioException("duration of the %s: %s, expected 1 hour to 30 days"
                    .formatted(what, Quantities.duration(duration)));
        }
    }
}
