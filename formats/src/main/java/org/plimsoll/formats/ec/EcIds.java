package org.plimsoll.formats.ec;

import org.plimsoll.formats.bytes.ByteSink;

/**
 * Writes ids: {@code cc/cc-ppppp-ssssssss}, a counter of the process, its id, and the second. Counter and second are
 * hexadecimal, the lowest digit first, which spreads messages over the directories of the spool. Source: Momentum C
 * API, struct message_id.
 */
final class EcIds {
    private static final long MICROS = 1_000_000L;
    private static final String NONE = "00/00-00000-00000000";

    private final int pid;

    /** Ids of a process. */
    EcIds(int pid) {
        this.pid = pid;
    }

    void put(ByteSink line, long counter, long micros) {
        line.putHexReversed(counter, 2)
                .put('/')
                .putHexReversed(counter >>> 8, 2)
                .put('-');
        line.put(pid, 5).put('-').putHexReversed(micros / MICROS, 8);
    }

    /** Where there is nothing that could have an id. */
    static void putNone(ByteSink line) {
        line.put(NONE);
    }
}
