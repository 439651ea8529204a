package org.plimsoll.desktop;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Measurement.Day;
import org.plimsoll.planner.measure.Measurement.EventTotal;
import org.plimsoll.planner.measure.Measurement.KindTotal;
import org.plimsoll.planner.measure.Measurement.Source;
import org.plimsoll.planner.measure.Profile;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Finding.Severity;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.Scenario;

/** Results made by hand, with numbers that can be checked in the head. */
public final class Studies {
    /** First day of every plan in the tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final long MILLION = 1_000_000;

    private Studies() {}

    /** One ec log: 2 million messages in 720 MB, a fifth above the baseline of 300 MB a million. */
    public static Measurement ec() {
        List<EventTotal> events = List.of(
                new EventTotal(Event.RECEIVED, 2 * MILLION, 400 * MILLION),
                new EventTotal(Event.DELIVERED, 1_900_000, 250 * MILLION),
                new EventTotal(Event.DEFERRED, 400_000, 60 * MILLION),
                new EventTotal(Event.FAILED, 60_000, 8 * MILLION),
                new EventTotal(Event.HEARTBEAT, 1_000, 1_900_000));
        return measurement(
                "ec",
                300 * MILLION,
                2 * MILLION,
                720 * MILLION,
                events,
                100_000,
                List.of(
                        source("/var/log/ecelerity/mainlog.ec", "none", 480 * MILLION, 480 * MILLION, 2_907_000),
                        source("/var/log/ecelerity/mainlog.ec.1.gz", "gzip", 41 * MILLION, 240 * MILLION, 1_454_500)));
    }

    /** One Exim log: 1 million messages in 651 MB, 7 % below the baseline of 700 MB a million. */
    public static Measurement exim() {
        List<EventTotal> events = List.of(
                new EventTotal(Event.RECEIVED, MILLION, 251 * MILLION),
                new EventTotal(Event.DELIVERED, 1_200_000, 300 * MILLION),
                new EventTotal(Event.COMPLETED, MILLION, 65 * MILLION),
                new EventTotal(Event.OTHER, 200_000, 35 * MILLION));
        return measurement(
                "exim",
                700 * MILLION,
                MILLION,
                651 * MILLION,
                events,
                0,
                List.of(source("/var/log/exim4/mainlog", "none", 651 * MILLION, 651 * MILLION, 3_400_000)));
    }

    /**
     * An ec log of 120 days up to the day before {@link #TODAY}, a fifth less on weekends, slowly growing, with
     * compressions tried: enough for a forecast.
     */
    public static StudyResult uneven() {
        Random random = new Random(20261125);
        List<Day> days = new ArrayList<>();
        long messages = 0;
        for (int day = 0; day < 120; day++) {
            LocalDate date = TODAY.minusDays(120 - day);
            double weekend = date.getDayOfWeek().getValue() > 5 ? 0.8 : 1;
            long count =
                    Math.round(200_000 * weekend * Math.pow(1.4, day / 365.0) * (1 + 0.06 * random.nextGaussian()));
            days.add(new Day(date, count, 360 * count, true));
            messages += count;
        }
        Measurement ec = measurement(
                "ec",
                300 * MILLION,
                messages,
                360 * messages,
                List.of(new EventTotal(Event.RECEIVED, messages, 360 * messages)),
                0,
                List.of(source("/var/log/ecelerity/mainlog.ec", "none", 360 * messages, 360 * messages, messages)),
                days);
        List<MeasuredCompression> compressions =
                List.of(compression(Codec.BZIP2, 7), compression(Codec.GZIP, 5), compression(Codec.XZ, 8));
        return new StudyResult(List.of(ec), compressions, List.of(), List.of(), null, List.of());
    }

    private static MeasuredCompression compression(Codec codec, int ratio) {
        return new MeasuredCompression("ec", codec, ratio * 1_000_000L, 1_000_000L);
    }

    private static Source source(String path, String compression, long bytesOnDisk, long bytes, long lines) {
        return new Source(path, "mainlog", compression, bytesOnDisk, bytes, lines, null, LogSet.ASKED, null);
    }

    private static Measurement measurement(
            String format,
            long baseline,
            long messages,
            long bytes,
            List<EventTotal> events,
            long unrecognisedBytes,
            List<Source> sources) {
        List<Day> days = new ArrayList<>();
        for (int day = 0; day < 10; day++) {
            days.add(new Day(LocalDate.of(2026, 2, 14).plusDays(day), messages / 10, bytes / 10, true));
        }
        return measurement(format, baseline, messages, bytes, events, unrecognisedBytes, sources, days);
    }

    private static Measurement measurement(
            String format,
            long baseline,
            long messages,
            long bytes,
            List<EventTotal> events,
            long unrecognisedBytes,
            List<Source> sources,
            List<Day> days) {
        long lines = sources.stream().mapToLong(Source::lines).sum();
        return new Measurement(
                format,
                baseline,
                "one message has one recipient",
                sources,
                messages,
                messages,
                lines,
                bytes,
                sources.stream().mapToLong(Source::bytesOnDisk).sum(),
                new LogTime(0, 0),
                new LogTime(86_400_000_000L, 0),
                true,
                events,
                List.of(new KindTotal("R", "3+", "mainlog", lines, bytes)),
                days,
                unrecognisedBytes == 0 ? 0 : 500,
                unrecognisedBytes,
                List.of(),
                0,
                0,
                Profile.UNKNOWN);
    }

    /** Both logs, measured, not planned. */
    public static StudyResult measured() {
        return new StudyResult(
                List.of(ec(), exim()),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new Finding(
                        Severity.WARNING,
                        "ec log: 500 of 4,361,500 lines were not recognised (0.01 %).",
                        new Finding.Origin(Finding.Place.UNRECOGNISED, "ec"))));
    }

    /**
     * A plan in the style of the real one: the live file and {@code keep} generations, a fifth in size where
     * compressed.
     */
    public static StudyResult plan(StudyResult measured, Scenario scenario) {
        double ratio = scenario.policy().codec() == org.plimsoll.planner.measure.Codec.NONE ? 1 : 5;
        List<LogPlan> logs = new ArrayList<>();
        double bytesPerDay = 0;
        for (Measurement log : measured.measurements()) {
            Double given = scenario.messagesPerDay();
            double messages = given == null ? log.messages() / 10.0 : given;
            double bytesPerMessage = (double) log.bytes() / log.messages();
            logs.add(new LogPlan(
                    log.format(),
                    messages,
                    given == null ? "mean of 10 complete days" : "given",
                    bytesPerMessage,
                    messages * bytesPerMessage,
                    ratio,
                    "measured"));
            bytesPerDay += messages * bytesPerMessage;
        }
        List<DiskDay> days = days(scenario, bytesPerDay, ratio);
        double peak = days.stream().mapToDouble(DiskDay::peakBytes).max().orElse(0);
        Long usable = scenario.usableBytes();
        LocalDate full = usable == null
                ? null
                : days.stream()
                        .filter(day -> day.peakBytes() > usable)
                        .map(DiskDay::date)
                        .findFirst()
                        .orElse(null);
        List<Finding> findings = new ArrayList<>(measured.findings());
        if (full != null) {
            findings.add(new Finding(
                    Severity.CRITICAL,
                    "The log disk is full on %s.".formatted(full),
                    new Finding.Origin(Finding.Place.POLICY, "")));
        }
        findings.add(new Finding(Severity.NOTE, "Both logs are taken to share one disk."));
        CapacityPlan plan = new CapacityPlan(scenario, logs, days, full, peak / (1 - scenario.reserve()), List.of());
        return new StudyResult(
                measured.measurements(),
                measured.compressions(),
                measured.failures(),
                measured.skipped(),
                plan,
                findings);
    }

    /** The same plan with a thousand futures: nine in ten fill the disk within 60 days around the date of the mean. */
    public static StudyResult uncertain(StudyResult planned) {
        CapacityPlan plan = Objects.requireNonNull(planned.plan());
        LocalDate full = plan.firstFullDay();
        double needed = plan.neededBytes();
        Prospect prospect = new Prospect(
                1000,
                7,
                new Prospect.Need(needed, 1.2 * needed, 1.4 * needed, 0.05, 1.3 * needed),
                full == null
                        ? new Prospect.Full(null, null, null, 0.02, List.of())
                        : new Prospect.Full(full.minusDays(20), full, full.plusDays(40), 0.97, List.of()),
                List.of());
        CapacityPlan chanced = new CapacityPlan(
                plan.scenario(),
                plan.logs(),
                plan.forecasts(),
                plan.days(),
                full,
                needed,
                prospect,
                plan.mounts(),
                plan.nodes(),
                plan.storms(),
                plan.options(),
                plan.findings());
        return new StudyResult(
                planned.measurements(),
                planned.compressions(),
                planned.failures(),
                planned.skipped(),
                chanced,
                planned.findings());
    }

    private static List<DiskDay> days(Scenario scenario, double bytesPerDay, double ratio) {
        List<DiskDay> days = new ArrayList<>();
        long period = Math.max(1, scenario.policy().period().dividedBy(Duration.ofDays(1)));
        for (int day = 0; day < scenario.horizonDays(); day++) {
            double growth = Math.pow(1 + scenario.growthPerYear(), day / 365.0);
            double written = bytesPerDay * growth;
            double generation = period * written / ratio;
            double after = scenario.policy().keep() * generation + (day % period) * written;
            double before = after + written;
            boolean rotates = (day + 1) % period == 0;
            days.add(new DiskDay(
                    scenario.today().plusDays(day),
                    growth,
                    written,
                    after,
                    before,
                    rotates && ratio > 1 ? before + generation : before));
        }
        return days;
    }
}
