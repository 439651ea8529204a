package org.plimsoll.formats.traffic;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One mail: a body with a sender and recipients. */
public final class Mail {
    final long number;
    final long receivedMicros;
    final Way way;
    final Connection connection;
    final @Nullable Address sender;
    final List<Address> recipients;
    final long sizeBytes;
    final @Nullable Mail about;

    /** Recipients that are not dealt with yet. */
    int open;

    Mail(
            long number,
            long receivedMicros,
            Way way,
            Connection connection,
            @Nullable Address sender,
            List<Address> recipients,
            long sizeBytes,
            @Nullable Mail about) {
        this.number = number;
        this.receivedMicros = receivedMicros;
        this.way = way;
        this.connection = connection;
        this.sender = sender;
        this.recipients = recipients;
        this.sizeBytes = sizeBytes;
        this.about = about;
        open = recipients.size();
    }

    /** Number of the mail; those of its recipients follow it, and no other mail has one of them. */
    public long number() {
        return number;
    }

    /** When it was received, microseconds since 1970-01-01T00:00Z. */
    public long receivedMicros() {
        return receivedMicros;
    }

    /** How it came in. */
    public Way way() {
        return way;
    }

    /** The connection it came over. */
    public Connection connection() {
        return connection;
    }

    /** Envelope sender, null for the report of a failure. */
    public @Nullable Address sender() {
        return sender;
    }

    /** Recipients, at least one. */
    public List<Address> recipients() {
        return recipients;
    }

    /** Size in bytes. */
    public long sizeBytes() {
        return sizeBytes;
    }

    /** The mail that could not be delivered, if this is the report about it. */
    public @Nullable Mail about() {
        return about;
    }
}
