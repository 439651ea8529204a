package org.plimsoll.report;

import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.report.model.Chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChartsTest {

    @Test
    void costsAreHeldAgainstTheirBaselinesInMegabytes() {
        Chart.Bullet chart = Charts.measuredAgainstBaseline(Studies.twoFormats().measurements());
        assertThat(chart.unit()).isEqualTo("MB");
        assertThat(chart.bars()).extracting(Chart.BulletBar::mark).containsExactly(300.0, 700.0);
        assertThat(chart.bars().get(1).value()).isCloseTo(652.336_724, within(1e-6));
    }

    @Test
    void aFormatWithoutMessagesHasNoBullet() {
        assertThat(Charts.measuredAgainstBaseline(Studies.noMessages().measurements())
                        .bars())
                .isEmpty();
    }

    @Test
    void theLargestEventComesFirstAndUnrecognisedLinesLast() {
        Chart.Bars chart =
                Charts.bytesByEvent(Studies.twoFormats().measurements().get(1));
        assertThat(chart.bars())
                .extracting(Chart.Bar::label)
                .startsWith("delivered", "received")
                .endsWith("unrecognised");
        assertThat(chart.bars().stream().mapToDouble(Chart.Bar::share).sum()).isCloseTo(1, within(1e-12));
    }

    @Test
    void theDiskNeedHasThreeLevelsTwoLimitsAndTheDayOnWhichItIsFull() {
        Chart.Lines chart = Charts.diskNeed(plan(60_000_000_000L));
        assertThat(chart.unit()).isEqualTo("GB");
        assertThat(chart.days()).hasSize(365);
        assertThat(chart.lines())
                .extracting(Chart.Line::label)
                .containsExactly("peak while rotating", "just before a rotation", "right after a rotation");
        assertThat(chart.limits())
                .containsExactly(
                        new Chart.Limit("disk 60 GB", 60), new Chart.Limit("usable 57 GB (5 % kept free)", 57));
        assertThat(chart.moments()).extracting(Chart.Moment::label).containsExactly("full on 2027-09-23");
    }

    @Test
    void theLevelsOfTheDiskNeedAreThoseOfThePlan() {
        CapacityPlan plan = plan(60_000_000_000L);
        List<Double> peaks = Charts.diskNeed(plan).lines().get(0).values();
        assertThat(Collections.max(peaks)).isCloseTo(plan.neededBytes() * 0.95 / 1e9, within(1e-9));
    }

    @Test
    void withoutADiskThereIsNoLimit() {
        assertThat(Charts.diskNeed(plan(null)).limits()).isEmpty();
    }

    private static CapacityPlan plan(@Nullable Long diskBytes) {
        return Objects.requireNonNull(Studies.planned(diskBytes).plan());
    }
}
