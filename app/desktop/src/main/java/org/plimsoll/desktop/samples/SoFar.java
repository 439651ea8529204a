package org.plimsoll.desktop.samples;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.measure.Counting;

import static org.plimsoll.desktop.text.Texts.text;

/** What one measuring has counted so far, by format: a figure for logs of which no part can speak for the whole. */
final class SoFar implements Counting {
    private static final double MILLION = 1e6;

    private final Map<String, Sum> sums = new ConcurrentHashMap<>();

    private static final class Sum {
        private final LongAdder messages = new LongAdder();
        private final LongAdder bytes = new LongAdder();
    }

    @Override
    public void counted(String format, long messages, long bytes) {
        Sum sum = sums.computeIfAbsent(format, any -> new Sum());
        sum.messages.add(messages);
        sum.bytes.add(bytes);
    }

    /** Names of the formats of which something was read. */
    SortedSet<String> formats() {
        return new TreeSet<>(sums.keySet());
    }

    /** A sentence with the figure of a format, marked as not final; empty before there is a message. */
    Optional<String> sentence(String format) {
        Sum sum = sums.get(format);
        long messages = sum == null ? 0 : sum.messages.sum();
        if (sum == null || messages == 0) {
            return Optional.empty();
        }
        long bytes = sum.bytes.sum();
        return Optional.of(text(
                "samples.soFar",
                Words.logName(format),
                Words.mega(bytes * MILLION / messages) + " " + Words.megaUnit(),
                Words.count(messages, "messages"),
                Words.size(bytes)));
    }
}
