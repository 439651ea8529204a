package org.plimsoll.formats.exim;

import java.time.Instant;
import java.util.Optional;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.SpoolId;

/**
 * What a message id tells. Ids of hosts whose file system ignores case are written in base 36 and look the same; they
 * are read as base 62, as nearly all hosts write them. Source: receive.c and local_scan.h of Exim.
 *
 * @param received when the message was received; the fraction of a second is known for ids of Exim, as long as
 *     {@code localhost_number} is not set
 * @param process the process that received it; modulo 65536 in Momentum's ids
 * @param counter Momentum's counter of messages, -1 in ids of Exim
 */
public record EximId(Instant received, long process, int counter) {
    /** Exim up to 4.96 counts steps of 5 ms, later ones microseconds. */
    private static final long OLD_STEP_MICROS = 5000;

    private static final int OLD_LENGTH = 16;

    /** Reads an id of 16, 20 or 23 characters; empty if the text is none. */
    public static Optional<EximId> parse(String text) {
        byte[] id = Bytes.ascii(text);
        int length = EximIds.lengthAt(id, 0, id.length);
        if (length == 0 || length != id.length) {
            return Optional.empty();
        }
        SpoolId momentum = SpoolId.parse(text);
        if (momentum != null) {
            return Optional.of(new EximId(momentum.time(), momentum.pid(), momentum.counter()));
        }
        Instant second = Instant.ofEpochSecond(EximIds.secondAt(id, 0, length));
        boolean old = length == OLD_LENGTH;
        long process = EximIds.number(id, 7, old ? 6 : 11);
        long fraction = old ? EximIds.number(id, 14, 2) * OLD_STEP_MICROS : EximIds.number(id, 19, 4);
        return Optional.of(new EximId(second.plusNanos(fraction * 1000), process, -1));
    }
}
