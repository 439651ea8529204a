package org.plimsoll.formats.jlog;

/**
 * How far a subscriber of a jlog is behind.
 *
 * @param subscriber its name
 * @param segment segment of the last record it has read
 * @param marker number of that record in the segment, from 1; 0 if it has read none of the segment
 * @param recordsBehind records that it has not read yet
 * @param bytesBehind their bytes in the segments, headers included
 */
public record JlogBacklog(String subscriber, long segment, long marker, long recordsBehind, long bytesBehind) {

    /** The checkpoint as the tools of jlog write it: {@code 0000001f:00000007}. */
    public String checkpoint() {
        return "%08x:%08x".formatted(segment, marker);
    }
}
