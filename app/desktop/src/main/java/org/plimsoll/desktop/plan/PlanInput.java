package org.plimsoll.desktop.plan;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
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
            long keep = Units.parseWholeCount(label(), typed);
            RetentionPolicy policy = scenario.policy();
            return with(
                    scenario,
                    new RetentionPolicy(
                            (int) Math.min(keep, Integer.MAX_VALUE),
                            policy.period(),
                            policy.codec(),
                            policy.delayCompression()));
        }

        @Override
        String print(Scenario scenario) {
            return Integer.toString(scenario.policy().keep());
        }
    },
    /** Time between two rotations. */
    ROTATE {
        @Override
        Scenario apply(Scenario scenario, String typed) {
            RetentionPolicy policy = scenario.policy();
            return with(
                    scenario,
                    new RetentionPolicy(
                            policy.keep(),
                            Units.parseDuration(label(), typed),
                            policy.codec(),
                            policy.delayCompression()));
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
            return new Scenario(
                    scenario.today(),
                    scenario.horizonDays(),
                    messages,
                    scenario.growthPerYear(),
                    scenario.policy(),
                    scenario.compressionRatio(),
                    scenario.diskBytes(),
                    scenario.reserve());
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
            return new Scenario(
                    scenario.today(),
                    scenario.horizonDays(),
                    scenario.messagesPerDay(),
                    Units.parsePercentage(label(), typed),
                    scenario.policy(),
                    scenario.compressionRatio(),
                    scenario.diskBytes(),
                    scenario.reserve());
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
            return new Scenario(
                    scenario.today(),
                    Units.parseDays(label(), typed),
                    scenario.messagesPerDay(),
                    scenario.growthPerYear(),
                    scenario.policy(),
                    scenario.compressionRatio(),
                    scenario.diskBytes(),
                    scenario.reserve());
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

    /** The same scenario under another policy. */
    static Scenario with(Scenario scenario, RetentionPolicy policy) {
        return new Scenario(
                scenario.today(),
                scenario.horizonDays(),
                scenario.messagesPerDay(),
                scenario.growthPerYear(),
                policy,
                scenario.compressionRatio(),
                scenario.diskBytes(),
                scenario.reserve());
    }

    private static Scenario disk(Scenario scenario, @Nullable Long diskBytes, double reserve) {
        return new Scenario(
                scenario.today(),
                scenario.horizonDays(),
                scenario.messagesPerDay(),
                scenario.growthPerYear(),
                scenario.policy(),
                scenario.compressionRatio(),
                diskBytes,
                reserve);
    }
}
