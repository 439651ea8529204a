package org.plimsoll.desktop.report;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ZoomTest {
    @Test
    void aPageIsAsWideAsThereIsRoomWithinReason() {
        assertThat(Zoom.FIT.factor(400, 800)).isEqualTo(0.5);
        assertThat(Zoom.FIT.factor(4000, 800)).isEqualTo(1.5);
        assertThat(Zoom.FIT.factor(10, 800)).isEqualTo(0.25);
    }

    @Test
    void aSizeThatWasAskedForIsKeptWhateverTheRoom() {
        assertThat(Zoom.FULL.factor(400, 800)).isEqualTo(1);
    }

    @Test
    void stepsGoFromRoundSizeToRoundSize() {
        assertThat(Zoom.of(0.87).step(1)).isEqualTo(Zoom.of(0.9));
        assertThat(Zoom.of(0.87).step(-1)).isEqualTo(Zoom.of(0.75));
        assertThat(Zoom.FULL.step(2)).isEqualTo(Zoom.of(1.25));
    }

    @Test
    void bothEndsAreEnds() {
        assertThat(Zoom.FULL.step(50)).isEqualTo(Zoom.of(3));
        assertThat(Zoom.FULL.step(-50)).isEqualTo(Zoom.of(0.25));
    }
}
