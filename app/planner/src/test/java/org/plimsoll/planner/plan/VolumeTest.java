package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.forecast.Series;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.Volume.Basis;

import static org.assertj.core.api.Assertions.assertThat;

class VolumeTest {

    @Test
    void partialDaysDoNotDiluteTheMean() {
        Measurement log = LogFixture.log("ec")
                .day(10_000, false)
                .day(100_000, true)
                .day(20_000, false)
                .measured();

        assertThat(volume(log, null)).isEqualTo(new Volume(100_000, Basis.COMPLETE_DAYS, 1, "mean of 1 complete day"));
    }

    @Test
    void aVolumeThatIsGivenBeatsTheLog() {
        Measurement log = LogFixture.days("ec", 100, 200).measured();

        assertThat(volume(log, 5e6)).isEqualTo(new Volume(5e6, Basis.GIVEN, 2, "given"));
    }

    @Test
    void withoutACompleteDayTheCoveredTimeIsScaled() {
        Measurement log = LogFixture.log("ec")
                .day(1500, false)
                .until(LocalDateTime.of(2026, 11, 1, 6, 0))
                .measured();

        assertThat(volume(log, null))
                .isEqualTo(new Volume(
                        6000, Basis.COVERED_TIME, 0, "assumption: 1,500 messages in 6 hours, scaled to 24 hours"));
    }

    @Test
    void completeDaysWithoutAMessageSayLessThanTheHoursWithSome() {
        Measurement log = LogFixture.log("ec")
                .day(0, true)
                .day(100, false)
                .until(LocalDateTime.of(2026, 11, 2, 1, 0))
                .measured();

        assertThat(volume(log, null).basis()).isEqualTo(Basis.COVERED_TIME);
        assertThat(volume(log, null).messagesPerDay()).isEqualTo(96);
    }

    @Test
    void lessThanAMinuteIsTooShortToBeScaled() {
        LogFixture log = LogFixture.log("ec").day(1500, false);

        assertThat(volume(log.until(LocalDateTime.of(2026, 11, 1, 0, 0, 59)).measured(), null)
                        .basis())
                .isEqualTo(Basis.TOO_SHORT);
        assertThat(volume(log.until(LocalDateTime.of(2026, 11, 1, 0, 1)).measured(), null)
                        .messagesPerDay())
                .isEqualTo(1500 * 1440);
        assertThat(volume(log.until(LocalDateTime.of(2026, 11, 1, 0, 0, 59)).measured(), 5.0)
                        .basis())
                .isEqualTo(Basis.GIVEN);
    }

    @Test
    void aLogWithoutTimesIsTooShort() {
        assertThat(volume(LogFixture.log("ec").day(5, false).untimed().measured(), null)
                        .basis())
                .isEqualTo(Basis.TOO_SHORT);
    }

    @Test
    void clocksWithDifferentOffsetsAreComparedAsInstants() {
        // From 00:00+02:00 to 01:00+01:00 two hours pass, though the clocks were put back meanwhile.
        Measurement log = LogFixture.log("ec")
                .day(100, false)
                .until(LocalDateTime.of(2026, 11, 1, 1, 0))
                .offsets(7200, 3600)
                .measured();

        assertThat(volume(log, null).messagesPerDay()).isEqualTo(1200);
    }

    @Test
    void withoutAMessageNotEvenAGivenVolumeHelps() {
        assertThat(volume(LogFixture.log("ec").measured(), 5e6).basis()).isEqualTo(Basis.NO_MESSAGES);
    }

    /** Three years of days before the log's own: the last four weeks are today's volume, the log is believed. */
    @Test
    void whatIsKnownBesideTheLogsIsSharedAmongTheFormatsAndCountsByItsLastFourWeeks() {
        LocalDate logged = LocalDate.of(2026, 11, 1);
        List<Series.Day> known = new ArrayList<>();
        for (int day = 1000; day >= 0; day--) {
            known.add(new Series.Day(logged.minusDays(day), day < 28 ? 2000 : 50));
        }
        Demand demand = new Demand(null, new Series(known), null);
        Measurement ec = LogFixture.days("ec", 1500).measured();
        Measurement exim = LogFixture.days("exim", 500).measured();

        Series days = History.of(ec, List.of(ec, exim), demand);

        assertThat(days.days()).hasSize(1001).last().isEqualTo(new Series.Day(logged, 1500));
        assertThat(days.days().get(999).messages()).isEqualTo(1500);
        assertThat(days.days().get(0).messages()).isEqualTo(37.5);
        Volume volume = Volume.of(ec, days, demand);
        assertThat(volume.messagesPerDay()).isEqualTo(1500);
        assertThat(volume.origin()).startsWith("mean of the last 28 complete days");
    }

    @Test
    void aLogOfAnotherMagnitudeIsASampleOfTheCostAlone() {
        LocalDate logged = LocalDate.of(2026, 11, 1);
        Series known =
                new Series(List.of(new Series.Day(logged.minusDays(1), 4_000_000), new Series.Day(logged, 5_000_000)));
        Demand demand = new Demand(null, known, null);
        Measurement ec = LogFixture.days("ec", 1500).measured();

        assertThat(History.isSample(ec, List.of(ec), demand)).isTrue();
        assertThat(History.of(ec, List.of(ec), demand)).isEqualTo(known);
    }

    private static Volume volume(Measurement measurement, @Nullable Double given) {
        Demand demand = new Demand(given, null);
        return Volume.of(measurement, History.of(measurement, List.of(measurement), demand), demand);
    }
}
