package org.plimsoll.desktop.chart;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StretchTest {
    private static final int DAYS = 365;

    @Test
    void zoomingKeepsTheTimeUnderThePointerInItsPlace() {
        Stretch closer = Stretch.all(DAYS).zoomed(73, 0.5, DAYS);
        assertThat(closer).isEqualTo(new Stretch(36.5, 219));
        assertThat((73 - closer.from()) / closer.length()).isEqualTo(73.0 / DAYS);
        assertThat(closer.zoomed(73, 2, DAYS)).isEqualTo(Stretch.all(DAYS));
    }

    @Test
    void nothingBeyondThePlanIsShown() {
        assertThat(Stretch.all(DAYS).zoomed(10, 3, DAYS)).isEqualTo(Stretch.all(DAYS));
        assertThat(new Stretch(10, 20).moved(-100, DAYS)).isEqualTo(new Stretch(0, 10));
        assertThat(new Stretch(10, 20).moved(1000, DAYS)).isEqualTo(new Stretch(355, 365));
        assertThat(new Stretch(100, 200).zoomed(200, 3, DAYS)).isEqualTo(new Stretch(0, 300));
    }

    @Test
    void noStretchIsShorterThanTwoDays() {
        assertThat(new Stretch(10, 13).zoomed(11.5, 0.1, DAYS).length()).isEqualTo(2);
        assertThat(Stretch.between(50, 50.1, DAYS)).isEqualTo(new Stretch(50, 52));
        assertThat(Stretch.all(1).zoomed(0.5, 0.5, 1)).isEqualTo(new Stretch(0, 1));
    }

    @Test
    void aStretchMayBeDraggedFromEitherEnd() {
        assertThat(Stretch.between(80, 20, DAYS)).isEqualTo(new Stretch(20, 80));
        assertThat(Stretch.between(-5, 20, DAYS).from()).isZero();
    }
}
