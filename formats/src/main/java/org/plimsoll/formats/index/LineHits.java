package org.plimsoll.formats.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.UnreadableLogException;

/**
 * The lines of an index that a filter wants, in their order, from the first hit on while the rest is still looked at. A
 * hit takes one bit, and pages without hits take nothing; so ten million lines take little more than a megabyte.
 */
public final class LineHits implements LineOrder {
    private final LineIndex index;
    private final LineFilter filter;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, LineBits> early = new HashMap<>();
    private LineBits[] bits = new LineBits[64];
    /** Hits before each page, and behind the last one those of all. */
    private long[] before = new long[65];

    private int pages;
    private boolean complete;
    private volatile boolean cancelled;
    private volatile @Nullable String failure;

    /** Nothing is looked at yet. */
    public LineHits(LineIndex index, LineFilter filter) {
        this.index = index;
        this.filter = filter;
    }

    /**
     * Looks at all lines, also at those that are still to come while the index is built.
     *
     * @param threads threads that work at the same time, at least 1
     * @param grown called whenever more lines were looked at
     */
    public void scan(int threads, Runnable grown) {
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread thread = new Thread(() -> work(grown), "plimsoll-filter");
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        work(grown);
        boolean interrupted = false;
        for (Thread other : others) {
            try {
                other.join();
            } catch (InterruptedException e) {
                cancelled = true;
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        finish();
        grown.run();
    }

    private synchronized void finish() {
        complete = true;
        notifyAll();
    }

    /** Ends the looking at once; what was found stays. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether it was ended before all was looked at. */
    public boolean cancelled() {
        return cancelled;
    }

    /** Whether nothing more comes. */
    public synchronized boolean complete() {
        return complete;
    }

    /** Why a page could not be read again; null if all could. */
    public @Nullable String failure() {
        return failure;
    }

    private void work(Runnable grown) {
        Map<Integer, FilterAtWork> works = new HashMap<>();
        byte[] buffer = {};
        try {
            while (!cancelled) {
                int number = next.getAndIncrement();
                Page page = index.awaitPage(number);
                if (page == null) {
                    return;
                }
                FilterAtWork work = works.computeIfAbsent(
                        page.log(), log -> new FilterAtWork(filter, index.logs().get(log)));
                LineBits found = new LineBits();
                try {
                    PageLines lines = new PageLines(index, page, buffer);
                    buffer = lines.data();
                    found = work.matches(lines);
                } catch (UnreadableLogException e) {
                    failure = e.sentence();
                }
                if (put(number, found)) {
                    grown.run();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Pages are taken in their order, whichever thread was faster. */
    private synchronized boolean put(int number, LineBits found) {
        if (number != pages) {
            early.put(number, found);
            return false;
        }
        take(found);
        for (LineBits later = early.remove(pages); later != null; later = early.remove(pages)) {
            take(later);
        }
        notifyAll();
        return true;
    }

    private void take(LineBits found) {
        if (pages == bits.length) {
            bits = Arrays.copyOf(bits, 2 * pages);
            before = Arrays.copyOf(before, 2 * pages + 1);
        }
        bits[pages] = found;
        before[pages + 1] = before[pages] + found.count();
        pages++;
    }

    /** Lines that were looked at. */
    public synchronized long scanned() {
        return pages == 0 ? 0 : index.page(pages - 1).endLine();
    }

    @Override
    public synchronized long rows() {
        return before[pages];
    }

    @Override
    public synchronized long line(long row) {
        int low = 0;
        int high = pages - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (before[middle] <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return index.page(low).firstLine() + bits[low].marked((int) (row - before[low]));
    }

    @Override
    public synchronized long rowOf(long line) {
        if (pages == 0 || line >= scanned()) {
            return rows();
        }
        int page = index.pageOf(line);
        return before[page]
                + bits[page].countBefore((int) (line - index.page(page).firstLine()));
    }

    /** Whether a line is one of them, as far as was looked. */
    public synchronized boolean contains(long line) {
        long row = rowOf(line);
        return row < rows() && line(row) == line;
    }

    /** Waits until a line was looked at, or nothing more is. */
    public synchronized void await(long line) throws InterruptedException {
        while (!complete && !cancelled && scanned() <= line) {
            wait(50);
        }
    }
}
