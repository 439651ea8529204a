package org.plimsoll.formats.model;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A log format: its line kinds, and a way to read and to write them. */
public interface LogFormat {

    /** Name that users type and read, lower case: {@code ec}. */
    String name();

    /** One sentence: what writes it. */
    String description();

    /** The baseline of a format of which no vendor says what it costs. */
    long NO_BASELINE = 0;

    /** What the vendor says a million messages cost, in bytes; {@link #NO_BASELINE} where nobody says anything. */
    long baselineBytesPerMillionMessages();

    /** Events that count as a recipient dealt with. */
    Set<Event> recipientEvents();

    /** One sentence: what counts as a recipient, and why the number may differ from that of messages. */
    String recipientRule();

    /** Whether times are instants (seconds since 1970), as opposed to readings of a clock in an unknown zone. */
    boolean instants();

    /** Every line kind, in the order of the format's table. */
    List<LineKind> kinds();

    /**
     * Place in {@link #kinds()} of lines that only continue the record before them, or {@link LineDecoder#UNRECOGNISED}
     * if the format has none. Without a record before it such a line is unrecognised; who decodes a line alone cannot
     * know.
     */
    int continuationKind();

    /** Whether lines of {@link #continuationKind} may follow a line of this kind. */
    default boolean continuable(LineKind kind) {
        return true;
    }

    /** Whether a line with a message's id can hardly be of anything else, of whatever kind it is. */
    default boolean idIsEvidence() {
        return false;
    }

    /** What the codes in its fields stand for, such as stages and bounce classes; empty if it has none. */
    default List<CodeTable> codeTables() {
        return List.of();
    }

    /**
     * A decoder. It is not safe for use by several threads.
     *
     * @param wanted meanings whose fields are worked out; what a line is, and when it was written, always is
     */
    LineDecoder decoder(Set<Meaning> wanted);

    /** The encoder, safe for use by several threads. */
    LineEncoder encoder();

    /**
     * How times of a field are written; null if its example shows it: Unix time, or a stamp such as {@code 2026-11-23
     * 12:29:20}.
     *
     * @param kind one of {@link #kinds()}
     * @param field place of the field in it
     */
    default @Nullable TimeWriter timeWriter(LineKind kind, int field) {
        return null;
    }

    /** What a site can change about what is written; empty if nothing is known. */
    default List<LogSetting> settings() {
        return List.of();
    }

    /** A generator of logs with this format's default version. */
    LogGenerator generator();
}
