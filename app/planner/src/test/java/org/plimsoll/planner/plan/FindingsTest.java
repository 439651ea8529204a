package org.plimsoll.planner.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.LogFixture;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.Finding.Origin;
import org.plimsoll.planner.plan.Finding.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.planner.plan.Finding.Severity.CRITICAL;
import static org.plimsoll.planner.plan.Finding.Severity.NOTE;
import static org.plimsoll.planner.plan.Finding.Severity.WARNING;

class FindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Measurement WEEK =
            LogFixture.days("ec", 1000, 1000, 1000, 1000, 1000, 1000, 1000).measured();
    private static final Finding COST = new Finding(
            NOTE,
            "ec: a million messages cost 300 MB, 1 times the 300 MB that the vendor plans with.",
            new Origin(Place.COMPOSITION, "ec"));

    @Test
    void aSoundMeasurementSaysWhatAMillionMessagesCost() {
        assertThat(Findings.ofMeasurements(List.of(WEEK), null)).containsExactly(COST);
    }

    @Test
    void driftWithinWhatIsAllowedIsNoFinding() {
        assertThat(Findings.ofMeasurements(List.of(costing(360)), 0.2))
                .extracting(Finding::severity)
                .containsExactly(NOTE);
        assertThat(Findings.ofMeasurements(List.of(costing(400)), null))
                .extracting(Finding::severity)
                .containsExactly(NOTE);
    }

    @Test
    void driftBeyondWhatIsAllowedIsCriticalInBothDirections() {
        assertThat(Findings.ofMeasurements(List.of(costing(375)), 0.2))
                .startsWith(new Finding(
                        CRITICAL,
                        "ec: a million messages cost 25 % more than the 300 MB planned with; 20 % is allowed.",
                        new Origin(Place.COMPOSITION, "ec")));
        assertThat(Findings.ofMeasurements(List.of(costing(225)), 0.2))
                .startsWith(new Finding(
                        CRITICAL,
                        "ec: a million messages cost 25 % less than the 300 MB planned with; 20 % is allowed.",
                        new Origin(Place.COMPOSITION, "ec")));
    }

    @Test
    void aLogWithoutMessagesHasNoCost() {
        assertThat(Findings.ofMeasurements(List.of(LogFixture.log("ec").measured()), 0.2))
                .containsExactly(new Finding(WARNING, "ec: no message in the log, so the cost of one is not known."));
    }

    @Test
    void linesThatAreNotRecognisedAreAWarningAboveATenthOfAPercent() {
        Measurement hardlyAny = LogFixture.days("ec", 1000).unrecognised(2, 0).measured();
        Measurement many = LogFixture.days("ec", 1000).unrecognised(40, 3_000).measured();
        Measurement large = LogFixture.days("ec", 1000).unrecognised(1, 300_000).measured();

        assertThat(Findings.ofMeasurements(List.of(hardlyAny), null)).containsExactly(COST);
        assertThat(Findings.ofMeasurements(List.of(many), null))
                .contains(new Finding(
                        WARNING,
                        "ec: 1.96 % of the lines and 0.99 % of the bytes were not recognised; "
                                + "they are counted as bytes, not as messages.",
                        new Origin(Place.UNRECOGNISED, "ec")));
        assertThat(Findings.ofMeasurements(List.of(large), null))
                .extracting(Finding::severity)
                .containsExactly(WARNING, NOTE);
    }

    @Test
    void sourcesThatEndedEarlyAreNamed() {
        Measurement broken =
                LogFixture.days("ec", 1000).brokenOff("ec.log: truncated").measured();

        assertThat(Findings.ofMeasurements(List.of(broken), null))
                .startsWith(new Finding(
                        WARNING,
                        "ec: ec.log not read to the end; the figures are those of what was read.",
                        new Origin(Place.FILES, "ec")));
    }

    @Test
    void aDiskThatWillBeFullIsCriticalAndSaysWhenAndWhatWouldDo() {
        // 0.3 MB a day, peak 0.7 MB; 50 % a year more.
        assertThat(findings(WEEK, 0.5, 1_000_000L))
                .startsWith(new Finding(
                        CRITICAL,
                        "The log disk of 1 MB is full on 2027-08-28, in 278 days: logs then need more than the 950 kB "
                                + "that they may use. Until 2027-11-22 a disk of 1.10 MB is needed, of which 5 % stay free.",
                        new Origin(Place.POLICY, "")));
    }

    @Test
    void aDiskThatIsTooSmallTodaySaysSo() {
        assertThat(findings(WEEK, 0, 500_000L).get(0).sentence())
                .startsWith("The log disk of 500 kB is full today, 2026-11-23: ");
    }

    @Test
    void aDiskThatLastsIsANote() {
        assertThat(findings(WEEK, 0, 1_000_000L))
                .containsExactly(
                        new Finding(
                                NOTE,
                                "The log disk of 1 MB is not full by 2027-11-22: logs need 700 kB at most and may use 950 kB."));
    }

    @Test
    void withoutADiskTheNeedIsANote() {
        assertThat(findings(WEEK, 0, null))
                .containsExactly(
                        new Finding(NOTE, "Until 2027-11-22 a disk of 736.8 kB is needed, of which 5 % stay free."));
    }

    @Test
    void fewDaysHoldNoWeeklyRhythm() {
        assertThat(findings(LogFixture.days("ec", 10, 20).measured(), 0, null))
                .startsWith(new Finding(WARNING, "ec: 2 complete days: no weekly rhythm in it."));
    }

    @Test
    void anAssumedVolumeIsAWarning() {
        Measurement hours = LogFixture.log("ec")
                .day(1500, false)
                .until(LocalDateTime.of(2026, 11, 1, 6, 0))
                .measured();

        assertThat(findings(hours, 0, null))
                .startsWith(new Finding(
                        WARNING,
                        "ec: no complete day in the log, 6,000 messages a day are an assumption: "
                                + "1,500 messages in 6 hours, scaled to 24 hours."));
    }

    @Test
    void aLogOfAnotherSeasonIsAWarning() {
        Measurement hardlyOld = LogFixture.days("ec", 1, 1, 1, 1, 1, 1, 1)
                .until(LocalDateTime.of(2026, 8, 23, 12, 0))
                .measured();
        Measurement old = LogFixture.days("ec", 1, 1, 1, 1, 1, 1, 1)
                .until(LocalDateTime.of(2025, 11, 23, 12, 0))
                .measured();

        assertThat(findings(hardlyOld, 0, null)).extracting(Finding::severity).containsExactly(NOTE);
        assertThat(findings(old, 0, null))
                .startsWith(
                        new Finding(
                                WARNING,
                                "ec: the log ends on 2025-11-23, 365 days before the plan begins; its volume is taken as today's."));
    }

    @Test
    void logsThatCannotBePlannedWithAreNamed() {
        Measurement moment = LogFixture.log("ec")
                .day(1500, false)
                .until(LocalDateTime.of(2026, 11, 1, 0, 0, 30))
                .measured();

        assertThat(findings(moment, 0, 1L))
                .containsExactly(new Finding(
                        WARNING,
                        "ec: the log covers less than a minute, so it is not in the plan; give the messages per day."));
        assertThat(findings(LogFixture.log("exim").measured(), 0, 1L))
                .containsExactly(new Finding(WARNING, "exim: no message in the log, so it is not in the plan."));
    }

    @Test
    void aMissingRatioIsAWarning() {
        Scenario scenario = new Scenario(TODAY, 1, null, 0, RetentionPolicy.EC_ROTATE, null, null, 0);

        assertThat(Planner.plan(List.of(WEEK), List.of(), scenario).findings())
                .startsWith(new Finding(
                        WARNING,
                        "ec: no compression ratio was given or measured with bzip2; "
                                + "generations are planned at their full size."));
    }

    @Test
    void aRatioThatIsNotUsedIsAWarning() {
        RetentionPolicy plain = new RetentionPolicy(7, Duration.ofDays(1), Codec.NONE, false);
        Scenario scenario = new Scenario(TODAY, 1, null, 0, plain, 6.0, null, 0);

        assertThat(Planner.plan(List.of(WEEK), List.of(), scenario).findings())
                .startsWith(new Finding(
                        WARNING, "The compression ratio of 6 is not used: generations are not compressed."));
    }

    @Test
    void severalFormatsAreSaidToShareTheDiskAndAGivenVolume() {
        Measurement exim = LogFixture.days("exim", 1, 1, 1, 1, 1, 1, 1).measured();
        Scenario scenario = new Scenario(TODAY, 1, 2e6, 0, RetentionPolicy.EC_ROTATE, 6.0, null, 0);

        assertThat(Planner.plan(List.of(WEEK, exim), List.of(), scenario).findings())
                .contains(
                        new Finding(
                                NOTE, "The logs of ec and exim are taken to lie on one disk: their bytes are added."),
                        new Finding(
                                NOTE,
                                "The 2,000,000 messages a day are those of each format, ec and exim: "
                                        + "4,000,000 together."));
    }

    @Test
    void theGravestFindingComesFirst() {
        Finding note = new Finding(NOTE, "a");
        Finding warning = new Finding(WARNING, "b");
        Finding other = new Finding(WARNING, "c");
        Finding critical = new Finding(CRITICAL, "d");

        assertThat(Finding.gravestFirst(List.of(note, warning, critical, other)))
                .containsExactly(critical, warning, other, note);
    }

    private static Measurement costing(long bytesPerMessage) {
        return LogFixture.log("ec")
                .bytesPerMessage(bytesPerMessage)
                .day(1000, true)
                .measured();
    }

    private static List<Finding> findings(Measurement measurement, double growth, @Nullable Long diskBytes) {
        return Planner.plan(
                        List.of(measurement),
                        List.of(),
                        new Scenario(TODAY, 365, null, growth, RetentionPolicy.EC_ROTATE, 6.0, diskBytes, 0.05))
                .findings();
    }
}
