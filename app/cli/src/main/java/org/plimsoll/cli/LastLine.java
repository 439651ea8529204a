package org.plimsoll.cli;

import java.io.PrintStream;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The line of a screen on which a bar is drawn again and again, and which is empty afterwards. */
final class LastLine {
    /** Fits into the narrowest terminal that is still in use, and leaves the last column free: some wrap there. */
    private static final int COLUMNS = 79;
    /** Ten a second look smooth; more would cost time and flood a slow connection. */
    private static final int UPDATE_MILLIS = 100;

    private final PrintStream err;

    LastLine(PrintStream err) {
        this.err = err;
    }

    /** A bar that is drawn here. */
    ProgressBarBuilder bar(String task) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, COLUMNS));
    }

    /** Leaves no trace. */
    void wipe() {
        draw("");
        err.print('\r');
        err.flush();
    }

    private void draw(String line) {
        err.print("\r" + line + " ".repeat(Math.max(0, COLUMNS - line.length())));
        err.flush();
    }
}
