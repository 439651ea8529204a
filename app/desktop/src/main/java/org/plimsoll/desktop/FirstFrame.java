package org.plimsoll.desktop;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import javafx.animation.AnimationTimer;

/**
 * Tells when the window has been drawn, for whoever measures the start of the program: {@code src/bench/start.sh}.
 * Asked for with {@code -Dplimsoll.firstFrame=true}.
 */
final class FirstFrame extends AnimationTimer {
    private static final String ASKED = "plimsoll.firstFrame";

    /** The first pulse lays out and hands over what is to be drawn; the next one waits until that has been drawn. */
    private static final int PULSES = 3;

    private final PrintStream out;
    private final Instant began;
    private int pulses;

    FirstFrame(PrintStream out, Instant began) {
        this.out = out;
        this.began = began;
    }

    /** Tells it once on standard error, if it is asked for. */
    static void tell() {
        if (Boolean.getBoolean(ASKED)) {
            new FirstFrame(
                            System.err,
                            ProcessHandle.current().info().startInstant().orElseGet(Instant::now))
                    .start();
        }
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            double seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
            out.printf(Locale.ROOT, "first frame drawn, %.3f s after the process began%n", seconds);
        }
    }
}
