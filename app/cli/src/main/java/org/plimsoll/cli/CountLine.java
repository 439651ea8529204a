package org.plimsoll.cli;

import java.io.PrintStream;

import me.tongfei.progressbar.ProgressBar;
import org.jspecify.annotations.Nullable;

/** One line on standard error that tells how many are done of how many, and how long the rest takes. */
final class CountLine implements Runnable, AutoCloseable {
    /** Counts for nobody. */
    static final CountLine NONE = new CountLine(null, null);

    private final @Nullable LastLine line;
    private final @Nullable ProgressBar bar;

    private CountLine(@Nullable LastLine line, @Nullable ProgressBar bar) {
        this.line = line;
        this.bar = bar;
    }

    /**
     * Starts at zero.
     *
     * @param task what is done, a word
     * @param total how many there are
     * @param err where the line is drawn
     */
    static CountLine of(String task, long total, PrintStream err) {
        LastLine line = new LastLine(err);
        return new CountLine(line, line.bar(task).setInitialMax(total).build());
    }

    /** One more is done. */
    @Override
    public void run() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Wipes the line. */
    @Override
    public void close() {
        if (bar != null && line != null) {
            bar.close();
            line.wipe();
        }
    }
}
