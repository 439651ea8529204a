package org.plimsoll.desktop.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.plimsoll.report.model.Chart;

import static org.assertj.core.api.Assertions.assertThat;

class LabelPlaceTest {
    private static final int DAYS = 365;
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 25);

    /** A disk of 14 GB on an axis that ends at 15: above its line there is no room for a name. */
    @Test
    void namesOfLimitsThatAreNearEachOtherStandApart() {
        Chart.Lines chart = new Chart.Lines(
                "need",
                "Need",
                "GB",
                IntStream.range(0, DAYS).mapToObj(FIRST::plusDays).toList(),
                List.of(rising("peak", 10.9, 14.1), rising("before", 10.3, 13.4), rising("after", 4.5, 5.8)),
                List.of(new Chart.Limit("disk 14 GB", 14), new Chart.Limit("usable 13.3 GB (5 % kept free)", 13.3)));
        Plot plot = new Plot(36, 0, 750, 140, DAYS, new ValueAxis(15, 5));
        LabelPlace disk = LabelPlace.freest(chart, plot, plot.y(14), 60, true, List.of());
        LabelPlace usable = LabelPlace.freest(chart, plot, plot.y(13.3), 160, false, List.of(disk));
        boolean beside = disk.left() + disk.width() <= usable.left() || usable.left() + usable.width() <= disk.left();
        assertThat(beside || Math.abs(disk.middle() - usable.middle()) >= 16).isTrue();
    }

    private static Chart.Line rising(String label, double from, double to) {
        return new Chart.Line(
                label,
                IntStream.range(0, DAYS)
                        .mapToObj(day -> from + (to - from) * day / (DAYS - 1))
                        .toList());
    }
}
