package org.plimsoll.report;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.model.Cell;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WorkingTest {

    @Test
    void theCostIsShownWithItsNumbers() {
        List<Cell> row = Working.of(Studies.twoFormats()).rows().get(3);
        assertThat(row)
                .extracting(Cell::display)
                .containsExactly(
                        "Bytes per million messages, exim",
                        "bytes / messages × 1,000,000",
                        "62,772,406 / 96,227 × 1,000,000",
                        "652,336,724.6",
                        "bytes");
        assertThat(Double.parseDouble(row.get(3).exact())).isEqualTo(62_772_406 * 1e6 / 96_227);
    }

    @Test
    void theStepsToTheLevelsLeadToTheLevelsOfThePlan() {
        CapacityPlan plan = requireNonNull(Studies.twoFormats().plan());
        for (int day : new int[] {0, 1, 100, 364}) {
            DiskDay expected = plan.days().get(day);
            List<LevelWorking.Step> steps = LevelWorking.of(plan, day);
            assertLevel(steps, "Right after", expected.afterRotationBytes());
            assertLevel(steps, "Just before", expected.beforeRotationBytes());
            assertLevel(steps, "Peak of " + expected.date(), expected.peakBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "7, P1D, GZIP, false, 0.35",
        "7, P1D, GZIP, false, 0",
        "7, P1D, GZIP, true, 0.35",
        "1, P1D, BZIP2, true, -0.2",
        "4, P7D, BZIP2, false, 0.35",
        "4, P7D, GZIP, true, 0.1",
        "3, P7D, NONE, false, 0.35",
        "0, P1D, GZIP, false, 0.35",
        "0, P7D, NONE, false, 0.35",
        "90, P1D, NONE, false, 2"
    })
    void theStepsLeadToThePlannersLevelsUnderAnyPolicy(
            int keep, Duration period, Codec codec, boolean delay, double growth) {
        Scenario scenario = new Scenario(
                Studies.TODAY, 60, null, growth, new RetentionPolicy(keep, period, codec, delay), null, null, 0);
        List<LogPlan> logs = List.of(log("ec", 5e9, 5.1), log("exim", 3e6, 7.3));
        List<DiskDay> days = Planner.diskDays(logs, scenario);
        CapacityPlan plan = new CapacityPlan(scenario, logs, days, null, 0, List.of());
        for (int day = 0; day < days.size(); day++) {
            DiskDay expected = days.get(day);
            List<LevelWorking.Step> steps = LevelWorking.of(plan, day);
            assertLevel(steps, "Just before", expected.beforeRotationBytes());
            assertLevel(steps, "Peak of " + expected.date(), expected.peakBytes());
        }
    }

    private static LogPlan log(String format, double bytesPerDay, double ratio) {
        return new LogPlan(format, bytesPerDay / 500, "", 500, bytesPerDay, ratio, "");
    }

    private static void assertLevel(List<LevelWorking.Step> steps, String start, double bytes) {
        assertThat(steps)
                .filteredOn(step -> step.quantity().startsWith(start))
                .singleElement()
                .satisfies(step -> assertThat(step.resultBytes()).isCloseTo(bytes, within(1 + bytes * 1e-9)));
    }

    @Test
    void theNeededDiskIsTheHighestPeakWithTheReserveOnTop() {
        assertThat(Working.of(Studies.twoFormats()).rows())
                .filteredOn(row -> row.get(0).display().equals("Disk needed"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .extracting(Cell::display)
                        .containsSequence(
                                "highest peak (2027-11-22) / (1 - share kept free)",
                                "59,895,612,253.2 / (1 - 0.05)",
                                "63,048,012,898.2"));
    }
}
