package org.plimsoll.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.forecast.Observations;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.plan.Chance;
import org.plimsoll.planner.plan.Demand;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.volume.VolumeReader;
import org.plimsoll.planner.volume.Volumes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the planner is told: shared by every command that plans. The defaults are those of {@link Scenario}. */
final class PlanOptions {
    @Option(
            names = "--messages-per-day",
            paramLabel = "COUNT",
            description = "Messages a day as of today, such as 5M; default: what the log's complete days hold.")
    private @Nullable String messagesPerDay;

    @Option(
            names = "--volumes",
            paramLabel = "FILE",
            description = "CSV of date,messages with the days before those of the logs, all formats together; see"
                    + " `plimsoll forecast`.")
    private @Nullable Path volumes;

    @Option(
            names = "--growth",
            paramLabel = "PERCENT",
            description = "Growth a year, such as 12%%; default: forecast from the log if it holds two weeks, else"
                    + " none.")
    private @Nullable String growth;

    @Option(names = "--horizon", paramLabel = "TIME", description = "Time to plan for; default: 365d.")
    private @Nullable String horizon;

    @Mixin
    private final PolicyOptions policy = new PolicyOptions();

    @Option(
            names = "--compression-ratio",
            paramLabel = "RATIO",
            description = "Uncompressed over compressed size; default: measured on the logs with CODEC.")
    private @Nullable String compressionRatio;

    @Option(names = "--compare-codecs", description = "Try every codec on the logs and tell what each would need.")
    private boolean compareCodecs;

    @Mixin
    private final DiskOptions disk = new DiskOptions();

    @Option(
            names = "--storm",
            paramLabel = "KIND",
            description = "What the disk should survive, may be given again: outage:30%%:24h (a destination defers),"
                    + " bounces:2M:6h, debug:10:2d (ten times the log), worst-day:3.")
    private List<String> storms = new ArrayList<>();

    @Option(
            names = "--futures",
            paramLabel = "N",
            description = "Futures that are drawn from the forecast; default: 1000.")
    private @Nullable String futures;

    @Option(names = "--seed", paramLabel = "N", description = "What they are drawn with; default: 1.")
    private @Nullable String seed;

    @Option(
            names = "--risk",
            paramLabel = "PERCENT",
            description = "Probability that the disk may be too small; default: 10%%.")
    private @Nullable String risk;

    /** The scenario these options describe for some logs, starting on that day. */
    Scenario scenario(LocalDate today, List<Path> logs) {
        return new Scenario(
                today,
                horizon == null ? Scenario.DEFAULT_HORIZON_DAYS : Units.parseDays("--horizon", horizon),
                new Demand(
                        messagesPerDay == null ? null : Units.parseCount("--messages-per-day", messagesPerDay),
                        volumes == null ? null : history(volumes),
                        growth == null ? null : Units.parsePercentage("--growth", growth)),
                policy.policy(logs),
                compressionRatio == null ? null : Units.parseCount("--compression-ratio", compressionRatio),
                disk.disk(logs),
                disk.mounts(logs),
                disk.fleet(),
                storms.stream().map(StormOption::storm).toList(),
                chance());
    }

    private static Series history(Path file) {
        Volumes found = VolumeReader.read(file);
        if (found.series().size() != 1 || !found.series().get(0).daily()) {
            throw new UsageException("--volumes: %s holds %s series, expected one of days"
                    .formatted(file, found.series().size()));
        }
        Observations days = found.series().get(0);
        List<Series.Day> known = new ArrayList<>();
        double[] messages = days.values();
        for (int i = 0; i < messages.length; i++) {
            LocalDate date = days.date(i);
            if (date != null && !Double.isNaN(messages[i])) {
                known.add(new Series.Day(date, messages[i]));
            }
        }
        return new Series(known);
    }

    /** What lies in the directories of the logs and is not as the policy file says. */
    List<Finding> compared(List<Path> logs) {
        return policy.compared(logs);
    }

    /** The request with what the plan has to know measured. */
    StudyRequest request(StudyRequest measuring, Scenario scenario) {
        return compareCodecs ? measuring.planning(scenario).tryingAllCodecs() : measuring.planning(scenario);
    }

    private Chance chance() {
        Chance standard = Chance.STANDARD;
        return new Chance(
                futures == null ? standard.paths() : wholeNumber("--futures", futures),
                seed == null ? standard.seed() : Units.parseWholeCount("--seed", seed),
                risk == null ? standard.risk() : Units.parsePercentage("--risk", risk));
    }

    /** What does not fit into an int is far beyond every limit; the limit's own sentence says so. */
    static int wholeNumber(String option, String text) {
        return (int) Math.min(Units.parseWholeCount(option, text), Integer.MAX_VALUE);
    }
}
