package org.plimsoll.formats.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;

/**
 * Lines on their way out, in order. A line that may still learn something holds up those behind it, but never more than
 * {@value #MOST_LINES} of them.
 */
final class Outbox {
    /** Some 10 MB; nine in ten messages are delivered within far fewer lines after their reception. */
    static final int MOST_LINES = 16_384;

    /** A line, or what makes one when it is needed. */
    interface Line {
        /** Whether nothing is left to wait for. */
        boolean ready();

        /** Writes it. */
        void writeTo(OutputStream out) throws IOException;
    }

    private final OutputStream out;
    private final ArrayDeque<Line> waiting = new ArrayDeque<>();

    Outbox(OutputStream out) {
        this.out = out;
    }

    /** Puts a line behind the others. */
    void put(Line line) throws IOException {
        if (waiting.isEmpty() && line.ready()) {
            line.writeTo(out);
            return;
        }
        waiting.add(line);
        for (Line first = waiting.peek(); first != null && mayGo(first); first = waiting.peek()) {
            waiting.remove();
            first.writeTo(out);
        }
    }

    private boolean mayGo(Line line) {
        return waiting.size() > MOST_LINES || line.ready();
    }

    /** Writes what waits, whether or not it is ready. */
    void flush() throws IOException {
        for (Line line = waiting.poll(); line != null; line = waiting.poll()) {
            line.writeTo(out);
        }
    }
}
