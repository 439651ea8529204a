package org.plimsoll.formats;

import java.util.HashMap;
import java.util.Map;

/** Merges what was made of blocks in the order of the blocks, in whatever order they come. */
final class OrderedMerge<T> {
    private final LineFold<T> fold;
    private final T total;
    private final Map<Long, T> early = new HashMap<>();
    private long next;

    OrderedMerge(LineFold<T> fold) {
        this.fold = fold;
        total = fold.begin();
    }

    synchronized void put(long sequence, T value) {
        early.put(sequence, value);
        for (T ready = early.remove(next); ready != null; ready = early.remove(next)) {
            fold.merge(total, ready);
            next++;
        }
    }

    synchronized T total() {
        return total;
    }
}
