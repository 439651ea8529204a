package org.plimsoll.formats.trace;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogTime;

/**
 * A line of a traced message, with what it tells in words that every format shares; null where it does not tell.
 *
 * @param source file the line is in, as the user named it
 * @param line number of the line in it, from 1
 * @param offset byte offset of the line in it, decompressed
 * @param time when its record was written
 * @param event what it reports
 * @param kind tag of its kind
 * @param log log that such lines belong to
 * @param continuation whether it only continues the line before it
 * @param sender full address of the sender, {@code <>} for the null sender
 * @param recipient full address of the recipient
 * @param original address that the recipient came from
 * @param domain domain that mail is routed to, else that of the recipient
 * @param peer address of the other host
 * @param binding outbound identity
 * @param protocol how the message came in
 * @param size size in bytes
 * @param attempt attempts before this one
 * @param delaySeconds time since reception
 * @param reason reply of the other host, or why
 * @param raw the whole line, for people: UTF-8 where it is, ISO-8859-1 where it is not
 */
public record TracedLine(
        String source,
        long line,
        long offset,
        @Nullable LogTime time,
        Event event,
        String kind,
        String log,
        boolean continuation,
        @Nullable String sender,
        @Nullable String recipient,
        @Nullable String original,
        @Nullable String domain,
        @Nullable String peer,
        @Nullable String binding,
        @Nullable String protocol,
        @Nullable Long size,
        @Nullable Long attempt,
        @Nullable Double delaySeconds,
        @Nullable String reason,
        String raw) {

    /** Microseconds since 1970, on the log's clock where nobody knows its offset; the lowest number without a time. */
    long instantMicros() {
        if (time == null) {
            return Long.MIN_VALUE;
        }
        Integer offset = time.offsetSeconds();
        return time.clockMicros() - (offset == null ? 0 : offset * 1_000_000L);
    }
}
