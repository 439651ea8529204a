package org.plimsoll.formats.model;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Writes logs that never happened, as the product would have written them. */
public interface LogGenerator {

    /** Versions that can be generated; the first is the default. */
    List<String> versions();

    /** Logs that can be written about the same traffic; the first is the one that is written if none is chosen. */
    default List<String> logs() {
        return List.of("mainlog");
    }

    /**
     * A generator of another log: with the same settings it tells of the same messages.
     *
     * @param log one of {@link #logs()}
     */
    default LogGenerator of(String log) {
        if (!logs().contains(log)) {
            throw new IllegalArgumentException("%s: expected one of %s".formatted(log, String.join(", ", logs())));
        }
        return this;
    }

    /**
     * Writes a log. The same settings give the same bytes, on any machine.
     *
     * @param settings what is to be written
     * @param out where to; not closed
     * @throws IOException if it cannot be written
     */
    void generate(Settings settings, OutputStream out) throws IOException;

    /**
     * What is to be written.
     *
     * @param version one of {@link #versions()}
     * @param messages receptions, 0 or more
     * @param start time of the first line at the earliest
     * @param span time over which receptions are spread, in the rhythm of the mix
     * @param seed seed of everything that is random
     * @param mix what kind of traffic it is
     */
    record Settings(String version, long messages, Instant start, Duration span, long seed, TrafficMix mix) {

        /** Usual traffic. */
        public Settings(String version, long messages, Instant start, Duration span, long seed) {
            this(version, messages, start, span, seed, TrafficMix.USUAL);
        }
    }
}
