package org.plimsoll.formats.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogPages;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.table.RecordTime;
import org.plimsoll.formats.table.TimeBound;

/**
 * All lines of some logs by number, one log after the other. Only where pages of lines begin is kept in memory, about a
 * hundred bytes for a quarter of a megabyte of log, and a bit for each line of pages with lines that are no records; so
 * ten million lines take less than a megabyte.
 *
 * <p>One thread builds it; meanwhile others may use what there is.
 */
public final class LineIndex implements LineOrder, AutoCloseable {
    private static final long MICROS = 1_000_000L;

    private final List<IndexedLog> logs;
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final @Nullable LogPages[] opened;
    private Page[] pages = new Page[64];
    private int pageCount;
    private long unrecognised;
    private boolean complete;
    private volatile boolean closed;

    /** An index of which nothing is built yet. */
    public LineIndex(List<IndexedLog> logs) {
        this.logs = List.copyOf(logs);
        opened = new LogPages[logs.size()];
    }

    /** What is indexed. */
    public List<IndexedLog> logs() {
        return logs;
    }

    /** The formats that occur, each once. */
    public List<LogFormat> formats() {
        return logs.stream().map(IndexedLog::format).distinct().toList();
    }

    /**
     * Goes through all logs once. A log that cannot be read to its end is told by {@link #failures}.
     *
     * @param progress told how far it is; when it asks to stop, the index stays as far as it has come
     * @param grown called whenever there are more lines
     */
    public void build(Progress progress, Runnable grown) {
        for (int log = 0; log < opened.length && !closed && !progress.cancelled(); log++) {
            try {
                LogPages source = LogPages.open(logs.get(log).source());
                keep(log, source);
                new Pass(log, source).run(progress, grown);
                String failure = source.failure();
                if (failure != null) {
                    failures.add(failure);
                }
            } catch (UnreadableLogException e) {
                failures.add(e.sentence());
            }
        }
        finish();
        grown.run();
    }

    private synchronized void keep(int log, LogPages source) {
        opened[log] = source;
        if (closed) {
            source.close();
        }
    }

    private synchronized void finish() {
        complete = true;
        notifyAll();
    }

    private synchronized void add(Page page, long newUnrecognised) {
        if (pageCount == pages.length) {
            pages = Arrays.copyOf(pages, 2 * pageCount);
        }
        pages[pageCount++] = page;
        unrecognised += newUnrecognised;
        notifyAll();
    }

    /** Whether all logs were gone through, as far as they can be. */
    public synchronized boolean complete() {
        return complete;
    }

    /** One sentence for each log that could not be read to its end. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** Lines that are no records. */
    public synchronized long unrecognised() {
        return unrecognised;
    }

    @Override
    public synchronized long rows() {
        return pageCount == 0 ? 0 : pages[pageCount - 1].endLine();
    }

    @Override
    public long line(long row) {
        return row;
    }

    @Override
    public long rowOf(long line) {
        return Math.min(line, rows());
    }

    /**
     * The first line of which the log says that it was written at a time or later, by the latest time up to it in its
     * log; the number of lines if there is none.
     */
    public long lineAt(TimeBound time) {
        List<Page> all = pages();
        for (Page page : all) {
            RecordTime latest = page.latest();
            if (latest.known() && !time.isAfter(latest.clockMicros(), latest.offsetSeconds())) {
                return lineAt(time, page);
            }
        }
        return rows();
    }

    private long lineAt(TimeBound time, Page page) {
        try {
            PageLines lines = new PageLines(this, page);
            LineCursor cursor = lines.cursor(new LineCursor(logs.get(page.log()).format()));
            for (int line = 0; cursor.advance(); line++) {
                if (cursor.hasTime() && !time.isAfter(cursor.clockMicros(), cursor.offsetSeconds())) {
                    return page.firstLine() + line;
                }
            }
        } catch (UnreadableLogException e) {
            failures.add(e.sentence());
        }
        return page.firstLine();
    }

    /** On the log's clock where nobody knows its offset. */
    private static long instant(LineCursor cursor) {
        int offset = cursor.offsetSeconds();
        return cursor.clockMicros() - (offset == LineDecoder.NO_OFFSET ? 0 : offset * MICROS);
    }

    private synchronized List<Page> pages() {
        return new ArrayList<>(Arrays.asList(pages).subList(0, pageCount));
    }

    /** Pages that there are. */
    synchronized int pageCount() {
        return pageCount;
    }

    synchronized Page page(int number) {
        return pages[number];
    }

    /** Waits until there is a page of that number; null if there never will be. */
    synchronized @Nullable Page awaitPage(int number) throws InterruptedException {
        while (number >= pageCount && !complete && !closed) {
            wait();
        }
        return number < pageCount && !closed ? pages[number] : null;
    }

    /** The page that holds a line, which must be less than {@link #rows}. */
    synchronized int pageOf(long line) {
        int low = 0;
        int high = pageCount - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pages[middle].firstLine() <= line) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Reads the bytes of a page. */
    void read(Page page, byte[] into) throws UnreadableLogException {
        LogPages source;
        synchronized (this) {
            source = opened[page.log()];
        }
        if (source == null || closed) {
            throw new UnreadableLogException(logs.get(page.log()).source() + ": was closed", false);
        }
        source.read(page.place(), into);
    }

    /** Closes all files; whatever is still being read then ends early. */
    @Override
    public synchronized void close() {
        closed = true;
        for (LogPages source : opened) {
            if (source != null) {
                source.close();
            }
        }
        notifyAll();
    }

    /** The one way through a log. */
    private final class Pass {
        private final int log;
        private final LogPages source;
        private final LineCursor cursor;
        private final RecordTime time = new RecordTime();
        private boolean open;
        private long number = 1;
        private final RecordTime latest = new RecordTime();
        private long latestInstant = Long.MIN_VALUE;

        Pass(int log, LogPages source) {
            this.log = log;
            this.source = source;
            cursor = new LineCursor(logs.get(log).format());
        }

        void run(Progress progress, Runnable grown) {
            while (!closed && !progress.cancelled()) {
                LogPages.Page place = source.next();
                if (place == null) {
                    return;
                }
                add(place);
                source.report(progress);
                grown.run();
            }
        }

        private void add(LogPages.Page place) {
            RecordTime before = copy(time);
            cursor.begin(source.data(), 0, place.bytes(), place.offset(), place.dropped());
            LineBits bad = new LineBits();
            int lines = 0;
            long count = 0;
            while (cursor.advance()) {
                if (!understood()) {
                    bad.set(lines);
                    count++;
                } else if (cursor.hasTime()) {
                    time.pass(cursor);
                    if (instant(cursor) >= latestInstant) {
                        latestInstant = instant(cursor);
                        latest.pass(cursor);
                    }
                }
                lines++;
            }
            bad.trim(lines);
            open = cursor.recordSeen() ? cursor.open() : open;
            Page page = new Page(log, place, rows(), lines, number, before, copy(latest), count == 0 ? null : bad);
            number += lines;
            LineIndex.this.add(page, count);
        }

        private static RecordTime copy(RecordTime time) {
            RecordTime copy = new RecordTime();
            copy.follow(time);
            return copy;
        }

        /** Lines at the beginning of a page may continue a record of the page before. */
        private boolean understood() {
            return cursor.kindIndex() != LineDecoder.UNRECOGNISED && (!cursor.dangling() || open);
        }
    }
}
