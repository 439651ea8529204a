package org.plimsoll.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** A slot for work in which the newest request wins: older ones are not begun, or their outcome is dropped. */
public final class Latest {
    private final Background background;
    private final AtomicLong newest = new AtomicLong();

    /** A slot of its own. */
    public Latest(Background background) {
        this.background = background;
    }

    /** Starts work that replaces all work of this slot before it; otherwise as {@link Background#run}. */
    public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        long request = newest.incrementAndGet();
        background.run(
                () -> {
                    if (stale(request)) {
                        throw new CancellationException();
                    }
                    return work.call();
                },
                outcome -> {
                    if (!stale(request)) {
                        done.accept(outcome);
                    }
                },
                failure -> {
                    if (!stale(request)) {
                        failed.accept(failure);
                    }
                });
    }

    /** Drops whatever is under way. */
    public void forget() {
        newest.incrementAndGet();
    }

    private boolean stale(long request) {
        return request != newest.get();
    }
}
