package org.plimsoll.formats.traffic;

/**
 * Something that happened to a mail, or a minute that went by.
 *
 * @param micros when, microseconds since 1970-01-01T00:00Z
 * @param step what
 * @param mail to which mail; for a minute, to none that is of interest
 * @param recipient place of the recipient among those of the mail; 0 where all are meant
 * @param attempt attempts made before this one
 * @param reply how the attempt ended
 * @param completes whether nothing is left to be done for the mail
 */
public record Happening(long micros, Step step, Mail mail, int recipient, int attempt, Reply reply, boolean completes) {

    /** The recipient's address. */
    public Address address() {
        return mail.recipients().get(recipient);
    }

    /** Microseconds since the mail was received. */
    public long ageMicros() {
        return micros - mail.receivedMicros();
    }
}
