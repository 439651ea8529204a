package org.plimsoll.planner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.model.Event;
import org.plimsoll.planner.forecast.CostLevel;
import org.plimsoll.planner.forecast.MixShift;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.plan.Storm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Hours and the mix of events, against counts that the test makes itself. */
class HoursTest {
    private static final String R =
            "@00/00-25004-31B987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@R@bob@example.fict@info@b.example@10.0.0.1@201@esmtp@default@default\n";
    private static final String T =
            "@00/00-25004-31B987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@T@example.fict@0@g@b@15@0@18.53@10.0.0.1@421 busy\n";
    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);

    @TempDir
    private Path directory;

    private Measurement measured(CharSequence log, @Nullable ZoneId zone) throws IOException {
        Path file = Files.writeString(directory.resolve("mainlog.ec"), log);
        StudyRequest request =
                new StudyRequest(List.of(LogSource.file(file)), null, zone, Set.of(), null, null, 2, null, false);
        return Study.run(request, Progress.NONE).measurements().get(0);
    }

    /** Zones whose clocks are set by an hour or by half of one, and one that is off by three quarters. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns"})
    void everyLineIsInTheHourThatAClockOfTheZoneShows(String name) throws IOException {
        ZoneId zone = ZoneId.of(name);
        Random random = new Random(7);
        StringBuilder log = new StringBuilder();
        Map<String, Long> expected = new TreeMap<>();
        long second = Instant.parse("2025-10-24T00:00:00Z").getEpochSecond();
        for (int i = 0; i < 4000; i++) {
            second += random.nextInt(600);
            log.append(second).append(R);
            ZonedDateTime time = Instant.ofEpochSecond(second).atZone(zone);
            expected.merge(time.toLocalDate() + " " + time.getHour(), 1L, Long::sum);
        }
        Measurement measurement = measured(log, zone);
        Map<String, Long> hours = new TreeMap<>();
        measurement.profile().hours().forEach(hour -> hours.put(hour.date() + " " + hour.hour(), hour.messages()));
        assertThat(hours).isEqualTo(expected);
        assertThat(measurement.profile().hours().stream()
                        .mapToLong(Profile.Hour::bytes)
                        .sum())
                .isEqualTo(measurement.bytes());
        assertThat(measurement.profile().mixes().stream()
                        .mapToLong(mix -> mix.bytes(Event.RECEIVED))
                        .sum())
                .isEqualTo(measurement.bytes());
    }

    @Test
    void theWorstHourIsTheOneWithTheMostBytes() throws IOException {
        StringBuilder log = new StringBuilder();
        long start = FIRST.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        for (int hour = 0; hour < 48; hour++) {
            for (int line = 0; line < (hour == 31 ? 50 : 5); line++) {
                log.append(start + hour * 3600L + line).append(R);
            }
        }
        Profile.Hour worst = measured(log, null).profile().worstHour().orElseThrow();
        assertThat(worst.date()).isEqualTo(FIRST.plusDays(1));
        assertThat(worst.hour()).isEqualTo(7);
        assertThat(worst.messages()).isEqualTo(50);
    }

    /** Every hour has five lines and one of the second day fifty; the first day begins too late to be whole. */
    @Test
    void aStormOfTheWorstHourAddsWhatThatHourHasMoreThanTheMean() throws IOException {
        StringBuilder log = new StringBuilder();
        long start = FIRST.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        for (int hour = 0; hour < 48; hour++) {
            for (int line = 0; line < (hour == 31 ? 50 : 5); line++) {
                log.append(start + hour * 3600L + 3595 + line % 5).append(R);
            }
        }
        Path file = Files.writeString(directory.resolve("storm.ec"), log);
        Scenario scenario = Scenario.starting(FIRST.plusDays(2))
                .with(List.of(new Storm.WorstHour(Duration.ofHours(6)), new Storm.WorstHour(Duration.ofHours(36))));
        StudyRequest request =
                StudyRequest.measuring(List.of(LogSource.file(file))).planning(scenario);
        CapacityPlan plan =
                Objects.requireNonNull(Study.run(request, Progress.NONE).plan());
        double line = R.length() + 10.0;
        double day = plan.logs().get(0).bytesPerDay();
        assertThat(day).as("the whole day").isCloseTo((23 * 5 + 50) * line, within(1.0));
        double anHour = 50 * line - day / 24;
        assertThat(plan.storms().get(0).extraBytes()).hasSize(1);
        assertThat(plan.storms().get(0).extraBytes().get(0)).isCloseTo(6 * anHour, within(1.0));
        assertThat(plan.storms().get(1).extraBytes().get(1)).isCloseTo(12 * anHour, within(1.0));
    }

    /** So many receptions a day, and from a day on more deferrals. */
    private Measurement shifting(int days, int shiftDay, int deferralsBefore, int deferralsAfter) throws IOException {
        StringBuilder log = new StringBuilder();
        Random random = new Random(3);
        for (int day = 0; day < days; day++) {
            long start = FIRST.plusDays(day).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
            int messages = 90 + random.nextInt(20);
            long step = Duration.ofDays(1).toSeconds() / messages;
            int deferrals = day < shiftDay ? deferralsBefore : deferralsAfter;
            for (int message = 0; message < messages; message++) {
                log.append(start + message * step).append(R);
                if (message * deferrals / messages != (message + 1) * deferrals / messages) {
                    log.append(start + message * step).append(T);
                }
            }
            log.append(start + Duration.ofDays(1).toSeconds() - 1).append(R);
        }
        return measured(log, null);
    }

    @Test
    void aChangeOfTheMixIsToldWithItsDayAndItsSize() throws IOException {
        Measurement measurement = shifting(40, 22, 10, 60);
        List<MixShift> shifts = MixShift.of(measurement);
        assertThat(shifts).hasSize(1);
        MixShift shift = shifts.get(0);
        assertThat(shift.event()).isEqualTo(Event.DEFERRED);
        assertThat(shift.since()).isEqualTo(FIRST.plusDays(22));
        double line = T.length() + 10.0;
        assertThat(shift.before()).isCloseTo(0.1 * line * 1e6, within(0.01 * line * 1e6));
        assertThat(shift.after()).isCloseTo(0.6 * line * 1e6, within(0.06 * line * 1e6));
        assertThat(shift.byLines()).isTrue();
        CostLevel cost = CostLevel.of(measurement);
        assertThat(cost.since()).isEqualTo(shift.since());
        List<Measurement.Day> counted = measurement.days().subList(22, 40);
        assertThat(cost.bytesPerMessage())
                .isEqualTo(counted.stream().mapToLong(Measurement.Day::bytes).sum()
                        / (double) counted.stream()
                                .mapToLong(Measurement.Day::messages)
                                .sum());
    }

    @Test
    void itIsAFinding() throws IOException {
        Path file = directory.resolve("mainlog.ec");
        shifting(40, 22, 10, 60);
        StudyResult result = Study.run(StudyRequest.measuring(List.of(LogSource.file(file))), Progress.NONE);
        assertThat(result.findings())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.matches(
                        "ec: since 2025-10-23 deferrals cost \\S+ MB instead of \\S+ MB per million messages: \\+\\S+ MB,"
                                + " for there are 0\\.\\d+ such lines a message instead of 0\\.\\d+\\."));
    }

    @Test
    void aSteadyMixIsNotMoved() throws IOException {
        Measurement measurement = shifting(40, 40, 30, 30);
        assertThat(MixShift.of(measurement)).isEmpty();
        assertThat(CostLevel.of(measurement).since()).isNull();
        assertThat(CostLevel.of(measurement).bytes()).isEqualTo(measurement.bytes());
    }
}
