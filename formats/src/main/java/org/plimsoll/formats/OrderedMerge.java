package org.plimsoll.formats;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;

/**
 * Merges what was made of blocks in the order of the blocks, in whatever order they come. Whoever is far ahead of the
 * others waits, so that only a few values are kept.
 */
final class OrderedMerge<T> {
    /** Enough that threads hardly ever wait for each other, few enough that memory stays small. */
    static final int MOST_EARLY = 64;

    private final LineFold<T> fold;
    private final T total;
    private final Map<Long, T> early = new HashMap<>();
    private long next;
    private @Nullable Throwable cause;

    OrderedMerge(LineFold<T> fold) {
        this.fold = fold;
        total = fold.begin();
    }

    /**
     * Merges a value, now or when those before it have come.
     *
     * @throws CancellationException if another thread has given up, so that those before it never come
     */
    synchronized void put(long sequence, T value) {
        try {
            while (cause == null && sequence - next >= MOST_EARLY) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            abandon(new CancellationException());
        }
        if (cause != null) {
            throw new CancellationException();
        }
        early.put(sequence, value);
        for (T ready = early.remove(next); ready != null; ready = early.remove(next)) {
            fold.merge(total, ready);
            next++;
        }
        notifyAll();
    }

    /** Tells everybody that no more is wanted, and why; what follows from that is no reason of its own. */
    synchronized void abandon(Throwable why) {
        cause = cause == null ? why : cause;
        notifyAll();
    }

    /** Why someone has given up, null if nobody has. */
    synchronized @Nullable Throwable cause() {
        return cause;
    }

    synchronized T total() {
        return total;
    }
}
