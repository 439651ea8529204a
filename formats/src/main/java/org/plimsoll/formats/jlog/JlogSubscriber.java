package org.plimsoll.formats.jlog;

/** A subscriber, its checkpoint, and what was found behind that. */
final class JlogSubscriber {
    private final String name;
    private final long segment;
    private final long marker;
    private long records;
    private long bytes;

    JlogSubscriber(String name, long segment, long marker) {
        this.name = name;
        this.segment = segment;
        this.marker = marker;
    }

    /** Sees a record, the one of that number in its segment. */
    void see(long segmentNumber, long ordinal, long recordBytes) {
        if (segmentNumber > segment || (segmentNumber == segment && ordinal > marker)) {
            records++;
            bytes += recordBytes;
        }
    }

    JlogBacklog backlog() {
        return new JlogBacklog(name, segment, marker, records, bytes);
    }
}
