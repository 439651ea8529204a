package org.plimsoll.desktop.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.Demand;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.Setting;
import org.plimsoll.planner.study.Settings;
import org.plimsoll.planner.study.Written;

/**
 * The inputs that seldom change, each in the words of a study file: what the command line takes is taken here, and
 * refused in the same sentence. Nothing typed means what the scenario would be without it.
 */
public enum FurtherInput implements Input {
    /** First day of the plan. */
    TODAY(Setting.TODAY),
    /** Size at which a file rotates whatever the time. */
    ROTATE_SIZE(Setting.ROTATE_SIZE),
    /** Size below which no file rotates. */
    MIN_SIZE(Setting.MIN_SIZE),
    /** Size above which a file rotates before its time. */
    MAX_SIZE(Setting.MAX_SIZE),
    /** How often the size is looked at. */
    ROTATE_CHECK(Setting.ROTATE_CHECK),
    /** Greatest age of a generation. */
    MAX_AGE(Setting.MAX_AGE),
    /** Level of the codec. */
    LEVEL(Setting.COMPRESS) {
        @Override
        public Scenario apply(Scenario scenario, String typed) {
            RetentionPolicy policy = scenario.policy();
            int level = typed.isBlank()
                    ? policy.codec().defaultLevel()
                    : (int) Math.min(Units.parseWholeCount(label(), typed), Integer.MAX_VALUE);
            return scenario.with(policy.compressing(policy.codec(), level, policy.delayCompression()));
        }
    },
    /** Whether the live file is copied and cut. */
    COPY_TRUNCATE(Setting.COPY_TRUNCATE),
    /** Whether the oldest generation goes first. */
    OLDEST_FIRST(Setting.OLDEST_FIRST),
    /** Where older generations go. */
    ARCHIVE(Setting.ARCHIVE),
    /** Uncompressed over compressed size. */
    COMPRESSION_RATIO(Setting.COMPRESSION_RATIO),
    /** What else lies on the disk. */
    OTHER_USE(Setting.OTHER_USE),
    /** How much more of that there is each day. */
    OTHER_GROWTH(Setting.OTHER_GROWTH),
    /** Block of the file system. */
    BLOCK(Setting.BLOCK),
    /** Files that the disk can hold. */
    INODES(Setting.INODES),
    /** Volumes beside the log disk. */
    MOUNTS(Setting.MOUNTS),
    /** Nodes that share the messages. */
    NODES(Setting.NODES),
    /** Whether one of them may be lost. */
    LOSE_NODE(Setting.LOSE_NODE),
    /** What the disk should survive. */
    STORMS(Setting.STORMS),
    /** Probability that the disk may be too small. */
    RISK(Setting.RISK),
    /** Futures that are drawn. */
    FUTURES(Setting.FUTURES),
    /** What they are drawn with. */
    SEED(Setting.SEED);

    /** Between the values of an input that takes several; a volume holds commas, so it is not one of these. */
    private static final String BETWEEN = "; ";

    private final Setting setting;

    FurtherInput(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Scenario apply(Scenario scenario, String typed) {
        List<Written> values = (setting.listed() ? Arrays.stream(typed.split(";")) : List.of(typed).stream())
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> new Written(label(), value))
                .toList();
        return retold(scenario, Settings.of(scenario).with(setting, values));
    }

    /** What settings make of a scenario, whose known days they do not tell. */
    static Scenario retold(Scenario scenario, Settings settings) {
        Scenario read = settings.scenario(scenario.today(), List.of());
        Demand demand = read.demand();
        return read.with(new Demand(demand.messagesPerDay(), scenario.demand().history(), demand.growthPerYear()));
    }

    @Override
    public String print(Scenario scenario) {
        return switch (this) {
            case TODAY -> scenario.today().toString();
            case ROTATE_CHECK -> Units.printDuration(scenario.policy().trigger().check());
            case LEVEL -> printLevel(scenario.policy());
            case COPY_TRUNCATE -> Boolean.toString(scenario.policy().manner().copyTruncate());
            case OLDEST_FIRST -> Boolean.toString(scenario.policy().manner().oldestFirst());
            case LOSE_NODE -> Boolean.toString(scenario.fleet().lossOfOne());
            case RISK -> Units.printPercentage(scenario.chance().risk());
            case FUTURES -> Integer.toString(scenario.chance().paths());
            case SEED -> Long.toString(scenario.chance().seed());
            default -> spelled(setting, scenario);
        };
    }

    @Override
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String spelled(Setting setting, Scenario scenario) {
        return Settings.of(scenario).all(setting).stream().map(Written::text).collect(Collectors.joining(BETWEEN));
    }

    private static String printLevel(RetentionPolicy policy) {
        return policy.codec() == Codec.NONE ? "" : Integer.toString(policy.level());
    }
}
