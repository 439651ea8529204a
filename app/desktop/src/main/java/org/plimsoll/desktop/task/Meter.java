package org.plimsoll.desktop.task;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;

/**
 * Counts the bytes that a measuring reads and tells the screen, however fast they come: at most one message is on its
 * way to the screen at a time, so that a fast disk cannot flood it.
 */
public final class Meter implements Progress {
    private static final double NANOS = 1e9;

    private final Background background;
    private final LongSupplier nanoClock;
    private final Consumer<Pace> told;
    private final long begun;
    private final AtomicLong doneBytes = new AtomicLong();
    private final Map<String, LongAdder> doneByFile = new ConcurrentHashMap<>();
    private final AtomicBoolean underway = new AtomicBoolean();
    private volatile long totalBytes;
    private volatile boolean cancelled;

    /**
     * Starts the clock.
     *
     * @param nanoClock the clock, {@link System#nanoTime}
     * @param told takes the pace, on the screen
     */
    public Meter(Background background, LongSupplier nanoClock, Consumer<Pace> told) {
        this.background = background;
        this.nanoClock = nanoClock;
        this.told = told;
        this.begun = nanoClock.getAsLong();
    }

    @Override
    public void bytesRead(LogSource source, long bytesOnDisk) {
        doneBytes.addAndGet(bytesOnDisk);
        doneByFile.computeIfAbsent(source.name(), name -> new LongAdder()).add(bytesOnDisk);
        if (!cancelled && underway.compareAndSet(false, true)) {
            background.onScreen(() -> tell(source.name()));
        }
    }

    /** Bytes of one file that were read, by the name the file goes by. */
    public long doneBytes(String name) {
        LongAdder done = doneByFile.get(name);
        return done == null ? 0 : done.sum();
    }

    /** Tells how many bytes are to come; until then nobody knows. */
    public void expect(long bytes) {
        totalBytes = bytes;
    }

    @Override
    public boolean cancelled() {
        return cancelled;
    }

    /** Asks the measuring to stop. */
    public void cancel() {
        cancelled = true;
    }

    /** Stops with this one, and leaves the counting to it: for whoever reads the same bytes again. */
    public Progress listener() {
        return new Progress() {
            @Override
            public void bytesRead(LogSource source, long bytesOnDisk) {}

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };
    }

    private void tell(String source) {
        underway.set(false);
        if (!cancelled) {
            double seconds = (nanoClock.getAsLong() - begun) / NANOS;
            told.accept(new Pace(source, doneBytes.get(), totalBytes, seconds));
        }
    }
}
