package org.plimsoll.desktop.task;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.plimsoll.formats.LogSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class MeterTest {
    private static final LogSource LOG = LogSource.file(Path.of("mainlog"));

    private final Queue<Runnable> screen = new ArrayDeque<>();
    private final List<Pace> told = new ArrayList<>();
    private long nanos;
    private final Meter meter = new Meter(new Background(Runnable::run, screen::add), () -> nanos, told::add);

    @Test
    void speedAndTimeLeftFollowFromBytesAndClock() {
        meter.expect(1_000);
        nanos = 2_000_000_000L;
        meter.bytesRead(LOG, 250);
        draw();
        assertThat(told).hasSize(1);
        Pace pace = told.get(0);
        assertThat(pace.fraction()).isCloseTo(0.25, within(1e-12));
        assertThat(pace.bytesPerSecond()).isCloseTo(125, within(1e-9));
        assertThat(pace.secondsLeft()).isCloseTo(6, within(1e-9));
        assertThat(pace.source()).isEqualTo("mainlog");
    }

    @Test
    void theScreenIsToldOnceHoweverOftenBytesComeBetweenTwoDrawings() {
        for (int block = 0; block < 1_000; block++) {
            meter.bytesRead(LOG, 1);
        }
        assertThat(screen).hasSize(1);
        draw();
        assertThat(told.get(0).doneBytes()).isEqualTo(1_000);
    }

    @Test
    void withoutATotalNobodyClaimsToKnowHowFarItIs() {
        nanos = 1_000_000_000L;
        meter.bytesRead(LOG, 10);
        draw();
        assertThat(told.get(0).fraction()).isNegative();
        assertThat(told.get(0).secondsLeft()).isNegative();
    }

    @Test
    void filesThatGrowWhileTheyAreReadDoNotPassTheirEnd() {
        meter.expect(100);
        meter.bytesRead(LOG, 150);
        draw();
        assertThat(told.get(0).fraction()).isEqualTo(1.0);
    }

    @Test
    void aCancelledMeterAsksToStopAndSaysNothingMore() {
        meter.bytesRead(LOG, 10);
        meter.cancel();
        draw();
        assertThat(meter.cancelled()).isTrue();
        assertThat(told).isEmpty();
    }

    private void draw() {
        for (Runnable action = screen.poll(); action != null; action = screen.poll()) {
            action.run();
        }
    }
}
