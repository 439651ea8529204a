package org.plimsoll.formats.jlog;

import java.util.List;

/**
 * What a jlog was found to hold.
 *
 * <p>Headers, payload and damaged pieces are the bytes of the segments, exactly, always; the constructor insists on it.
 *
 * @param compression {@code none} or {@code lz4}
 * @param segments number of segments
 * @param records records that were read
 * @param segmentBytes bytes of all segments
 * @param headerBytes bytes of the headers of records
 * @param payloadBytes bytes of the records as they are stored, compressed as they are
 * @param damagedBytes bytes that belong to no record that can be read
 * @param indexBytes bytes of the index files
 * @param controlBytes bytes of the metastore, the checkpoints and whatever else lies in the directory
 * @param lineBytes bytes of the log that the records are, decompressed
 * @param addedLineEnds line ends among them that no record holds: one for each record without
 * @param subscribers how far each subscriber is behind, by name
 * @param damages the first damaged pieces, at most {@link #DAMAGE_LIMIT}
 * @param damageCount number of all damaged pieces
 */
public record JlogTotals(
        String compression,
        long segments,
        long records,
        long segmentBytes,
        long headerBytes,
        long payloadBytes,
        long damagedBytes,
        long indexBytes,
        long controlBytes,
        long lineBytes,
        long addedLineEnds,
        List<JlogBacklog> subscribers,
        List<JlogDamage> damages,
        long damageCount) {

    /** Damaged pieces that are kept with their place, whatever the size of the jlog. */
    public static final int DAMAGE_LIMIT = 100;

    /** Copies the lists and checks the books. */
    public JlogTotals {
        subscribers = List.copyOf(subscribers);
        damages = List.copyOf(damages);
        if (headerBytes + payloadBytes + damagedBytes != segmentBytes) {
            throw new IllegalArgumentException("the books do not balance: %s + %s + %s bytes accounted for, %s read"
                    .formatted(headerBytes, payloadBytes, damagedBytes, segmentBytes));
        }
    }

    /** Bytes of the whole directory. */
    public long bytesOnDisk() {
        return segmentBytes + indexBytes + controlBytes;
    }
}
