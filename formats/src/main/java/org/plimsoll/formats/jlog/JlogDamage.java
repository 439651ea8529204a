package org.plimsoll.formats.jlog;

/**
 * A piece of a segment that holds no records that can be read.
 *
 * @param segment name of the segment
 * @param offset its first byte in the segment, from 0
 * @param bytes how long it is
 * @param reason what was expected there
 */
public record JlogDamage(String segment, long offset, long bytes, String reason) {

    /** The place and the reason in one phrase. */
    public String phrase() {
        return "segment %s, offset %s: %s, %s bytes left out".formatted(segment, offset, reason, bytes);
    }
}
