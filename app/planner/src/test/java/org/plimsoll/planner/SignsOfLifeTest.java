package org.plimsoll.planner;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Demand;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Lines that come by the clock cost the same whether a server is quiet or busy. */
class SignsOfLifeTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 8);
    private static final String RECEPTION =
            "@00/00-25004-31B987F3@00/00-03736-F4101B54@00/00-04532-A3456B54@R@bob@a.example@info@b.example@10.0.0.1"
                    + "@201@esmtp@default@default\n";
    private static final int STAMP = 10;
    private static final double OF_MESSAGE = STAMP + RECEPTION.length();
    private static final double OF_SIGN = STAMP + "@@@@M1\n".length();
    private static final RetentionPolicy PLAIN =
            new RetentionPolicy(3, java.time.Duration.ofDays(1), Codec.NONE, false);

    @TempDir
    private Path directory;

    /** Two days of ten messages, with a sign of life every minute. */
    private String quiet(int minutes) {
        StringBuilder log = new StringBuilder();
        long from = TODAY.minusDays(2).toEpochDay() * 86_400;
        for (int minute = 0; minute < minutes; minute++) {
            log.append(from + minute * 60L).append("@@@@M1\n");
            if (minute % 144 == 72) {
                log.append(from + minute * 60L).append(RECEPTION);
            }
        }
        return log.toString();
    }

    private StudyResult planned(String log, @Nullable Double messagesPerDay, double growth, Disk disk)
            throws Exception {
        Path file = Files.writeString(directory.resolve("mainlog"), log, StandardCharsets.ISO_8859_1);
        Scenario scenario = Scenario.starting(TODAY)
                .withHorizonDays(366)
                .with(PLAIN)
                .with(new Demand(messagesPerDay, growth))
                .with(disk);
        return Study.run(StudyRequest.measuring(List.of(LogSource.file(file))).planning(scenario), Progress.NONE);
    }

    private static LogPlan log(StudyResult study) {
        return requireNonNull(study.plan()).logs().get(0);
    }

    @Test
    void aQuietServersLogDoesNotOverstateABusyOne() throws Exception {
        StudyResult study = planned(quiet(2 * 1440), 1e6, 0, Disk.of(1_000_000_000_000L, 0));
        LogPlan log = log(study);

        assertThat(log.bytesPerMessage()).isEqualTo(OF_MESSAGE);
        assertThat(log.clockBytesPerDay()).isEqualTo(1440 * OF_SIGN);
        assertThat(log.bytesPerDay()).isEqualTo(1e6 * OF_MESSAGE + 1440 * OF_SIGN);
        assertThat(requireNonNull(study.plan()).highestPeakBytes())
                .isCloseTo(4 * (1e6 * OF_MESSAGE + 1440 * OF_SIGN), within(1e-3));
        // What was measured is what the log holds, signs of life and all.
        assertThat(study.measurements().get(0).bytesPerMillionMessages().orElseThrow())
                .isEqualTo((20 * OF_MESSAGE + 2 * 1440 * OF_SIGN) / 20 * 1e6);
    }

    @Test
    void theVolumeOfTheLogItselfCostsWhatItCost() throws Exception {
        StudyResult whole = planned(quiet(2 * 1440), null, 0, Disk.of(1_000_000_000_000L, 0));
        assertThat(log(whole).bytesPerDay()).isCloseTo(10 * OF_MESSAGE + 1440 * OF_SIGN, within(1e-9));

        // Half a day, scaled to a day: its first line and its last are 719 minutes apart.
        StudyResult half = planned(quiet(720), null, 0, Disk.of(1_000_000_000_000L, 0));
        assertThat(log(half).bytesPerDay()).isCloseTo((5 * OF_MESSAGE + 720 * OF_SIGN) * 1440 / 719.0, within(1e-6));
    }

    @Test
    void theyDoNotGrowWithTheMessages() throws Exception {
        CapacityPlan plan = requireNonNull(planned(quiet(2 * 1440), 1e6, 0.5, Disk.of(1_000_000_000_000L, 0))
                .plan());

        assertThat(plan.days().get(365).writtenBytes()).isCloseTo(1.5e6 * OF_MESSAGE + 1440 * OF_SIGN, within(1e-3));
    }

    @Test
    void theMessagesThatFitLeaveRoomForThem() throws Exception {
        Disk disk = Disk.of(1_000_000_000L, 0);
        double fitting = Planner.messagesPerDayThatFit(
                        requireNonNull(planned(quiet(2 * 1440), 1e3, 0, disk).plan()))
                .orElseThrow();

        assertThat(fitting).isCloseTo((1e9 / 4 - 1440 * OF_SIGN) / OF_MESSAGE, within(1e-3));
        assertThat(Planner.messagesPerDayThatFit(requireNonNull(
                        planned(quiet(2 * 1440), 1e3, 0, Disk.of(90_000L, 0)).plan())))
                .hasValue(0);
    }

    @Test
    void queueRunsOfEximComeByTheClock() throws Exception {
        DateTimeFormatter form = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
        String reception = " 1rABCD-000001-AB <= ann@a.example H=mx.a.example [192.0.2.1] P=esmtp S=812\n";
        String start = " Start queue run: pid=8311\n";
        String end = " End queue run: pid=8311\n";
        StringBuilder log = new StringBuilder();
        for (long minute = 0; minute < 2 * 1440; minute++) {
            String stamp = LocalDateTime.ofEpochSecond(
                            TODAY.minusDays(2).toEpochDay() * 86_400 + minute * 60, 0, ZoneOffset.UTC)
                    .format(form);
            log.append(stamp).append(start).append(stamp).append(end);
            if (minute % 144 == 72) {
                log.append(stamp).append(reception);
            }
        }

        LogPlan exim = log(planned(log.toString(), 1e6, 0, Disk.of(1_000_000_000_000L, 0)));

        assertThat(exim.clockBytesPerDay()).isEqualTo(1440.0 * (2 * 19 + start.length() + end.length()));
        assertThat(exim.bytesPerMessage()).isEqualTo(19 + reception.length());
    }
}
