package org.plimsoll.desktop.plan;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

import static org.plimsoll.desktop.text.Texts.text;

/** The inputs of the plan that are typed, each with the way from its text into a scenario and back. */
public enum PlanInput {
    /** Rotated generations kept. */
    KEEP {
        @Override
        Scenario apply(Scenario scenario, String typed) {
            if (typed.strip().equals(ALL)) {
                return scenario.with(scenario.policy().keeping(RetentionPolicy.KEEP_ALL));
            }
            long keep = Units.parseWholeCount(label(), typed);
            return scenario.with(scenario.policy().keeping((int) Math.min(keep, Integer.MAX_VALUE)));
        }

        @Override
        String print(Scenario scenario) {
            int keep = scenario.policy().keep();
            return keep == RetentionPolicy.KEEP_ALL ? ALL : Integer.toString(keep);
        }
    },
    /** Time between two rotations. */
    ROTATE {
        @Override
        Scenario apply(Scenario scenario, String typed) {
            return scenario.with(scenario.policy().rotating(Units.parseDuration(label(), typed)));
        }

        @Override
        String print(Scenario scenario) {
            return Units.printDuration(scenario.policy().period());
        }
    },
    /** Messages a day; nothing typed means as measured. */
    MESSAGES {
        @Override
        Scenario apply(Scenario scenario, String typed) {
            Double messages = typed.isBlank() ? null : Double.valueOf(Units.parseCount(label(), typed));
            return scenario.with(scenario.demand().withMessagesPerDay(messages));
        }

        @Override
        String print(Scenario scenario) {
            Double messages = scenario.messagesPerDay();
            return messages == null ? "" : Units.printCount(messages);
        }
    },
    /** Growth of the messages in a year. */
    GROWTH {
        @Override
        Scenario apply(Scenario scenario, String typed) {
            double growth = Units.parsePercentage(label(), typed);
            // What prints as it did before was not entered.
            return growth == scenario.growthPerYear()
                    ? scenario
                    : scenario.with(scenario.demand().withGrowthPerYear(growth));
        }

        @Override
        String print(Scenario scenario) {
            return Units.printPercentage(scenario.growthPerYear());
        }
    },
    /** Days planned for. */
    HORIZON {
        @Override
        Scenario apply(Scenario scenario, String typed) {
            return scenario.withHorizonDays(Units.parseDays(label(), typed));
        }

        @Override
        String print(Scenario scenario) {
            return Units.printDuration(Duration.ofDays(scenario.horizonDays()));
        }
    },
    /** Size of the log disk; nothing typed means that nobody knows. */
    DISK {
        @Override
        Scenario apply(Scenario scenario, String typed) {
            return disk(scenario, typed.isBlank() ? null : Units.parseSizeBytes(label(), typed), scenario.reserve());
        }

        @Override
        String print(Scenario scenario) {
            Long disk = scenario.diskBytes();
            return disk == null ? "" : Units.printSize(disk);
        }
    },
    /** Share of the disk kept free. */
    RESERVE {
        @Override
        Scenario apply(Scenario scenario, String typed) {
            return disk(scenario, scenario.diskBytes(), Units.parsePercentage(label(), typed));
        }

        @Override
        String print(Scenario scenario) {
            return Units.printPercentage(scenario.reserve());
        }
    };

    /** What stands for a number of generations that nothing removes. */
    private static final String ALL = "all";

    /**
     * A scenario with this input as typed.
     *
     * @throws InvalidScenarioException if it makes no sense; the message is for the person who typed it
     */
    abstract Scenario apply(Scenario scenario, String typed);

    /** The text that {@link #apply} would read as the scenario's own value. */
    abstract String print(Scenario scenario);

    /** What the form calls it. */
    String label() {
        return text("plan." + key());
    }

    /** Key of its texts, and id of its control after {@code plan-}. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Scenario disk(Scenario scenario, @Nullable Long diskBytes, double reserve) {
        Disk disk = scenario.disk();
        return scenario.with(new Disk(
                diskBytes, reserve, disk.blockBytes(), disk.inodes(), disk.otherBytes(), disk.otherBytesPerDay()));
    }
}
