package org.plimsoll.desktop.plan;

import java.time.Duration;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.Written;

/** The inputs that are always at hand, at the right of the window. */
public enum PlanInput implements Input {
    /** Rotated generations kept. */
    KEEP {
        @Override
        public Scenario apply(Scenario scenario, String typed) {
            if (typed.strip().equals(ALL)) {
                return scenario.with(scenario.policy().keeping(RetentionPolicy.KEEP_ALL));
            }
            long keep = Units.parseWholeCount(label(), typed);
            return scenario.with(scenario.policy().keeping((int) Math.min(keep, Integer.MAX_VALUE)));
        }

        @Override
        public String print(Scenario scenario) {
            int keep = scenario.policy().keep();
            return keep == RetentionPolicy.KEEP_ALL ? ALL : Integer.toString(keep);
        }
    },
    /** Time between two rotations. */
    ROTATE {
        @Override
        public Scenario apply(Scenario scenario, String typed) {
            Settings rotating = Settings.of(scenario).with(Setting.ROTATE, new Written(label(), typed));
            return FurtherInput.retold(scenario, rotating);
        }

        @Override
        public String print(Scenario scenario) {
            return switch (scenario.policy().trigger().calendar()) {
                case NONE -> Units.printDuration(scenario.policy().period());
                case MONTHLY -> "monthly";
                case YEARLY -> "yearly";
            };
        }
    },
    /** Messages a day; nothing typed means as measured. */
    MESSAGES {
        @Override
        public Scenario apply(Scenario scenario, String typed) {
            Double messages = typed.isBlank() ? null : Double.valueOf(Units.parseCount(label(), typed));
            return scenario.with(scenario.demand().withMessagesPerDay(messages));
        }

        @Override
        public String print(Scenario scenario) {
            Double messages = scenario.messagesPerDay();
            return messages == null ? "" : Units.printCount(messages);
        }
    },
    /** Growth of the messages in a year; nothing typed means as the log tells. */
    GROWTH {
        @Override
        public Scenario apply(Scenario scenario, String typed) {
            Double growth = typed.isBlank() ? null : Double.valueOf(Units.parsePercentage(label(), typed));
            return scenario.with(scenario.demand().withGrowthPerYear(growth));
        }

        @Override
        public String print(Scenario scenario) {
            Double growth = scenario.demand().growthPerYear();
            return growth == null ? "" : Units.printPercentage(growth);
        }
    },
    /** Days planned for. */
    HORIZON {
        @Override
        public Scenario apply(Scenario scenario, String typed) {
            return scenario.withHorizonDays(Units.parseDays(label(), typed));
        }

        @Override
        public String print(Scenario scenario) {
            return Units.printDuration(Duration.ofDays(scenario.horizonDays()));
        }
    },
    /** Size of the log disk; nothing typed means that nobody knows. */
    DISK {
        @Override
        public Scenario apply(Scenario scenario, String typed) {
            return disk(scenario, typed.isBlank() ? null : Units.parseSizeBytes(label(), typed), scenario.reserve());
        }

        @Override
        public String print(Scenario scenario) {
            Long disk = scenario.diskBytes();
            return disk == null ? "" : Units.printSize(disk);
        }
    },
    /** Share of the disk kept free. */
    RESERVE {
        @Override
        public Scenario apply(Scenario scenario, String typed) {
            return disk(scenario, scenario.diskBytes(), Units.parsePercentage(label(), typed));
        }

        @Override
        public String print(Scenario scenario) {
            return Units.printPercentage(scenario.reserve());
        }
    };

    /** What stands for a number of generations that nothing removes. */
    private static final String ALL = "all";

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Scenario disk(Scenario scenario, @Nullable Long diskBytes, double reserve) {
        Disk disk = scenario.disk();
        return scenario.with(new Disk(
                diskBytes, reserve, disk.blockBytes(), disk.inodes(), disk.otherBytes(), disk.otherBytesPerDay()));
    }
}
