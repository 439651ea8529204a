package org.plimsoll.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

/** Studies such as the planner makes them, small enough to be followed by hand. */
public final class Studies {
    /** First day of every plan here. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LocalDate FIRST_LOG_DAY = LocalDate.of(2026, 11, 9);
    private static final double GROWTH = 0.35;
    private static final double RATIO = 5.77;

    private Studies() {}

    /** Two formats over 14 days and a plan of a year, in which a disk of 60 GB is full before the end. */
    public static StudyResult twoFormats() {
        return planned(60_000_000_000L);
    }

    /** The same with a disk of that size; null for none. */
    public static StudyResult planned(@Nullable Long diskBytes) {
        List<Measurement> measurements = List.of(ec(), exim("logs/mainlog", List.of()));
        CapacityPlan plan = plan(diskBytes);
        List<Finding> findings =
                Stream.concat(measured().stream(), plan.findings().stream()).toList();
        return new StudyResult(measurements, compressions(), List.of(), List.of(), plan, findings);
    }

    /** One format, measured only, read to its end. */
    public static StudyResult measuredOnly() {
        return new StudyResult(List.of(ec()), List.of(), List.of(), List.of(), null, List.of());
    }

    /** Nothing but a source that could not be read. */
    public static StudyResult nothing() {
        return new StudyResult(
                List.of(),
                List.of(),
                List.of(new StudyResult.Failure("gone.log", "gone.log: no such file")),
                List.of("notes.txt"),
                null,
                List.of());
    }

    /** A log without a message. */
    public static StudyResult noMessages() {
        Measurement empty = new Measurement(
                "exim",
                700_000_000,
                EXIM_RULE,
                List.of(source("quiet.log", "none", 100, 100, 1, null)),
                0,
                0,
                1,
                100,
                100,
                null,
                null,
                true,
                List.of(new Measurement.EventTotal(Event.OTHER, 1, 100)),
                List.of(new Measurement.KindTotal("other", "any", "mainlog", 1, 100)),
                List.of(),
                0,
                0,
                List.of(),
                0,
                0,
                Profile.UNKNOWN);
        return new StudyResult(List.of(empty), List.of(), List.of(), List.of(), null, List.of());
    }

    /** A study in which every text that can come from a log or a file name is that text; its source ended early. */
    public static StudyResult hostile(String text) {
        List<LineProblem> problems = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> new LineProblem(text, i, 100L * i, 3, text, text))
                .toList();
        Measurement measurement = exim(text, problems);
        return new StudyResult(
                List.of(measurement),
                compressions(),
                List.of(new StudyResult.Failure(text, text + ": ended early")),
                List.of(text),
                plan(60_000_000_000L),
                List.of(new Finding(Finding.Severity.WARNING, text)));
    }

    private static final String EXIM_RULE =
            "every final delivery and every failure is a recipient, so a message to three addresses counts three.";

    private static List<Finding> measured() {
        return List.of(new Finding(Finding.Severity.NOTE, "exim costs 0.93 of what the vendor says."));
    }

    private static List<MeasuredCompression> compressions() {
        return List.of(
                new MeasuredCompression("ec", Codec.GZIP, 16_000_000, 2_772_964),
                new MeasuredCompression("exim", Codec.GZIP, 16_000_000, 2_772_964));
    }

    private static Measurement ec() {
        long bytes = 4_351_203_776L;
        long moved = 41_203_776L;
        return new Measurement(
                "ec",
                300_000_000,
                "one message has one recipient in an ec log, so both numbers are the same.",
                List.of(
                        source("ec/mainlog.ec", "none", 310_800_270, 310_800_270, 3_030_000, null),
                        source("ec/mainlog.ec.1.bz2", "bzip2", 545_999_123, 4_040_403_506L, 39_390_000, null)),
                14_000_000,
                14_000_000,
                42_420_000,
                bytes,
                856_799_393,
                time(FIRST_LOG_DAY, 0, 0),
                time(FIRST_LOG_DAY.plusDays(14), -1, 0),
                true,
                List.of(
                        new Measurement.EventTotal(Event.RECEIVED, 14_000_000, 1_820_000_000L),
                        new Measurement.EventTotal(Event.DELIVERED, 13_100_000, 1_900_000_000L),
                        new Measurement.EventTotal(Event.DEFERRED, 4_100_000, 480_000_000L),
                        new Measurement.EventTotal(Event.FAILED, 900_000, 110_000_000L),
                        new Measurement.EventTotal(Event.MOVED, 320_000, moved)),
                List.of(
                        new Measurement.KindTotal("R", "3+", "mainlog", 14_000_000, 1_820_000_000L),
                        new Measurement.KindTotal("D", "3+", "mainlog", 13_100_000, 1_900_000_000L),
                        new Measurement.KindTotal("T", "3+", "mainlog", 4_100_000, 480_000_000L),
                        new Measurement.KindTotal("P", "3+", "mainlog", 900_000, 110_000_000L),
                        new Measurement.KindTotal("X", "3+", "mainlog", 320_000, moved)),
                days(1_000_000, bytes / 14),
                0,
                0,
                List.of(),
                0,
                0,
                Profile.UNKNOWN);
    }

    private static Measurement exim(String path, List<LineProblem> more) {
        List<LineProblem> problems = new ArrayList<>(List.of(new LineProblem(
                path, 812, 101_233, 1, "expected a time stamp", "\\x00\\x00\\x00 2026-11-10 08:12 cut off")));
        problems.addAll(more);
        return new Measurement(
                "exim",
                700_000_000,
                EXIM_RULE,
                List.of(
                        source(path, "none", 20_000_000, 20_000_000, 140_000, null),
                        source(
                                path + ".1.gz",
                                "gzip",
                                7_412_345,
                                42_772_406,
                                299_123,
                                more.isEmpty() ? null : path + ".1.gz: ended early")),
                96_227,
                131_004,
                439_123,
                62_772_406,
                27_412_345,
                new LogTime(micros(FIRST_LOG_DAY, 6, 25), null),
                new LogTime(micros(FIRST_LOG_DAY.plusDays(13), 23, 59), null),
                more.isEmpty(),
                List.of(
                        new Measurement.EventTotal(Event.RECEIVED, 96_227, 21_000_000),
                        new Measurement.EventTotal(Event.DELIVERED, 128_900, 26_000_000),
                        new Measurement.EventTotal(Event.DEFERRED, 61_000, 9_000_000),
                        new Measurement.EventTotal(Event.FAILED, 2_104, 600_000),
                        new Measurement.EventTotal(Event.COMPLETED, 95_000, 5_000_000),
                        new Measurement.EventTotal(Event.OTHER, 55_842, 1_161_206)),
                List.of(
                        new Measurement.KindTotal("<=", "any", "mainlog", 96_227, 21_000_000),
                        new Measurement.KindTotal("=>", "any", "mainlog", 110_000, 22_500_000),
                        new Measurement.KindTotal("->", "any", "mainlog", 18_900, 3_500_000),
                        new Measurement.KindTotal("==", "any", "mainlog", 61_000, 9_000_000),
                        new Measurement.KindTotal("**", "any", "mainlog", 2_104, 600_000),
                        new Measurement.KindTotal("Completed", "any", "mainlog", 95_000, 5_000_000),
                        new Measurement.KindTotal("continuation", "any", "mainlog", 842, 61_206),
                        new Measurement.KindTotal("other", "any", "mainlog", 55_000, 1_100_000)),
                days(6_873, 62_772_406 / 14),
                50,
                11_200,
                problems,
                0,
                0,
                Profile.UNKNOWN);
    }

    private static Measurement.Source source(
            String path, String compression, long bytesOnDisk, long bytes, long lines, @Nullable String failure) {
        return new Measurement.Source(
                path, "mainlog", compression, bytesOnDisk, bytes, lines, failure, LogSet.ASKED, null);
    }

    private static List<Measurement.Day> days(long messages, long bytes) {
        return IntStream.range(0, 14)
                .mapToObj(i -> new Measurement.Day(
                        FIRST_LOG_DAY.plusDays(i),
                        messages + messages * (i % 7) / 50,
                        bytes + bytes * (i % 7) / 40,
                        i > 0))
                .toList();
    }

    /** Daily rotation, 7 generations, gzip, with the levels that the planner finds. */
    private static CapacityPlan plan(@Nullable Long diskBytes) {
        RetentionPolicy policy = new RetentionPolicy(7, java.time.Duration.ofDays(1), Codec.GZIP, false);
        Scenario scenario = new Scenario(TODAY, 365, null, GROWTH, policy, null, diskBytes, 0.05);
        LogPlan ec = log("ec", 60_000_000, 310.800_27);
        LogPlan exim = log("exim", 7_230.5, 652.336_723);
        List<DiskDay> days = Planner.diskDays(List.of(ec, exim), scenario);
        Double usable = diskBytes == null ? null : diskBytes * 0.95;
        @Nullable
        LocalDate full = usable == null
                ? null
                : days.stream()
                        .filter(day -> day.peakBytes() > usable)
                        .map(DiskDay::date)
                        .findFirst()
                        .orElse(null);
        double needed = days.get(364).peakBytes() / 0.95;
        return new CapacityPlan(scenario, List.of(ec, exim), days, full, needed, findings(full));
    }

    private static List<Finding> findings(@Nullable LocalDate full) {
        Finding note =
                new Finding(Finding.Severity.WARNING, "13 complete days: a yearly rhythm cannot be seen in them.");
        return full == null
                ? List.of(note)
                : List.of(new Finding(Finding.Severity.CRITICAL, "The log disk is full on " + full + "."), note);
    }

    private static LogPlan log(String format, double messagesPerDay, double bytesPerMessage) {
        return new LogPlan(
                format,
                messagesPerDay,
                "mean of 13 complete days",
                bytesPerMessage,
                messagesPerDay * bytesPerMessage,
                RATIO,
                "measured with gzip on 16 MB");
    }

    private static LogTime time(LocalDate date, int seconds, int micros) {
        return new LogTime(date.toEpochDay() * 86_400_000_000L + seconds * 1_000_000L + micros, 0);
    }

    private static long micros(LocalDate date, int hour, int minute) {
        return LocalDateTime.of(date.getYear(), date.getMonth(), date.getDayOfMonth(), hour, minute)
                        .toEpochSecond(ZoneOffset.UTC)
                * 1_000_000L;
    }
}
