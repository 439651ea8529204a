package org.plimsoll.report;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
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

    private static void assertLevel(List<LevelWorking.Step> steps, String start, double bytes) {
        assertThat(steps)
                .filteredOn(step -> step.quantity().startsWith(start))
                .singleElement()
                .satisfies(step -> assertThat(step.resultBytes()).isCloseTo(bytes, within(bytes * 1e-12)));
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
