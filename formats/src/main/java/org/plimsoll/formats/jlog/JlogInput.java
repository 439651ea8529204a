package org.plimsoll.formats.jlog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The records of a jlog, one after the other, as the text of a log: a record that does not end with a line end gets
 * one. What is damaged is left out and told, and reading goes on at the next header whose record is whole.
 */
public final class JlogInput extends InputStream {
    /** What is longer is no record of a mail log, and would fill the memory if it were one. */
    private static final int LONGEST_COMPRESSED = 16 * 1024 * 1024;

    private final List<Path> segments;
    private final JlogHeader header;
    private final List<JlogSubscriber> subscribers;
    private final long indexBytes;
    private final long controlBytes;

    private final byte[] window = SegmentFile.window();
    private @Nullable SegmentFile segment;
    private int opened;
    private long at;
    /** Number of the record in its segment, from 1. */
    private long ordinal;

    /** What is left of the record: in the segment, or in {@link #unpacked}. */
    private long payloadAt;

    private long payloadLeft;
    private byte[] stored = {};
    private byte[] unpacked = {};
    private boolean lineEndDue;
    /** What was read before it is handed out first. */
    private @Nullable IOException failure;

    /** Written by whoever reads, under the lock of the reader; read by whoever reports. */
    private volatile long bytesRead;

    private long records;
    private long headerBytes;
    private long payloadBytes;
    private long damagedBytes;
    private long lineBytes;
    private long addedLineEnds;
    private long damageCount;
    private final List<JlogDamage> damages = new ArrayList<>();

    JlogInput(
            List<Path> segments,
            JlogHeader header,
            List<JlogSubscriber> subscribers,
            long indexBytes,
            long controlBytes) {
        this.segments = segments;
        this.header = header;
        this.subscribers = subscribers;
        this.indexBytes = indexBytes;
        this.controlBytes = controlBytes;
    }

    /** Bytes of segments that were read until now. */
    public long bytesRead() {
        return bytesRead;
    }

    /** What was found until now; at the end of the stream, what the jlog holds. */
    public JlogTotals totals() {
        return new JlogTotals(
                header.compression(),
                segments.size(),
                records,
                headerBytes + payloadBytes + damagedBytes,
                headerBytes,
                payloadBytes,
                damagedBytes,
                indexBytes,
                controlBytes,
                lineBytes,
                addedLineEnds,
                subscribers.stream().map(JlogSubscriber::backlog).toList(),
                damages,
                damageCount);
    }

    /** What is damaged in one phrase; null if nothing is. */
    public @Nullable String damage() {
        if (damages.isEmpty()) {
            return null;
        }
        String first = damages.get(0).phrase();
        return damageCount == 1 ? first : "%s, and %s more places".formatted(first, damageCount - 1);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (failure != null) {
            throw failure;
        }
        int done = 0;
        try {
            while (done < length && (payloadLeft > 0 || lineEndDue || advance())) {
                done += take(buffer, offset + done, length - done);
            }
        } catch (IOException e) {
            failure = e;
            if (done == 0) {
                throw e;
            }
        }
        lineBytes += done;
        return done == 0 && length > 0 ? -1 : done;
    }

    private int take(byte[] buffer, int offset, int length) throws IOException {
        if (payloadLeft == 0) {
            buffer[offset] = '\n';
            lineEndDue = false;
            addedLineEnds++;
            return 1;
        }
        int wanted = (int) Math.min(length, payloadLeft);
        int count = wanted;
        if (header.compressed()) {
            System.arraycopy(unpacked, (int) payloadAt, buffer, offset, wanted);
        } else if (segment != null) {
            count = segment.read(payloadAt, buffer, offset, wanted);
        }
        payloadAt += count;
        payloadLeft -= count;
        lineEndDue = payloadLeft == 0 && buffer[offset + count - 1] != '\n';
        return count;
    }

    /** Goes to the next record that can be read; false behind the last one. */
    private boolean advance() throws IOException {
        while (true) {
            SegmentFile current = segment;
            if (current == null) {
                if (opened == segments.size()) {
                    return false;
                }
                segment = new SegmentFile(segments.get(opened++), header, window);
                at = 0;
                ordinal = 0;
            } else if (at >= current.size()) {
                current.close();
                segment = null;
            } else if (begin(current)) {
                return true;
            }
        }
    }

    /** Begins the record that stands here; false if none can be read, and what is damaged was passed. */
    private boolean begin(SegmentFile current) throws IOException {
        if (!current.hasHeader(at)) {
            long left = current.size() - at;
            String expected = left < header.bytes()
                    ? "expected a header of %s bytes, found the end of the segment".formatted(header.bytes())
                    : "expected a header of a record, which begins with 0x%08X".formatted(header.magic());
            pass(current, at + 1, expected);
            return false;
        }
        long end = current.end(at);
        if (!fits(current, at)) {
            pass(
                    current,
                    at + 1,
                    end > current.size()
                            ? "expected a record of %s bytes, found the end of the segment"
                                    .formatted(end - at - header.bytes())
                            : "expected a record as long as its header says, found another header in it");
            return false;
        }
        if (header.compressed() && !unpack(current, end)) {
            pass(current, end, "expected %s bytes compressed with LZ4".formatted(current.length(at)));
            return false;
        }
        take(current, end);
        return true;
    }

    /**
     * Whether the record of a header is whole. If no header follows it, either that one is damaged or this one's
     * length: then a sound record begins within it.
     */
    private boolean fits(SegmentFile current, long from) throws IOException {
        long end = current.end(from);
        if (end > current.size()) {
            return false;
        }
        boolean followed = current.size() - end < header.bytes() || current.hasHeader(end);
        return followed || soundFrom(current, from + header.bytes(), end) == end;
    }

    private void take(SegmentFile current, long end) throws IOException {
        if (!header.compressed()) {
            payloadAt = at + header.bytes();
            payloadLeft = end - payloadAt;
        }
        records++;
        ordinal++;
        headerBytes += header.bytes();
        payloadBytes += end - at - header.bytes();
        lineEndDue = payloadLeft == 0;
        for (JlogSubscriber subscriber : subscribers) {
            subscriber.see(current.number(), ordinal, end - at);
        }
        go(end);
    }

    private boolean unpack(SegmentFile current, long end) throws IOException {
        long length = current.length(at);
        long from = at + header.bytes();
        if (length > LONGEST_COMPRESSED || end - from > LONGEST_COMPRESSED) {
            return false;
        }
        int size = (int) (end - from);
        stored = stored.length < size ? new byte[2 * size] : stored;
        unpacked = unpacked.length < length ? new byte[2 * (int) length] : unpacked;
        for (int done = 0; done < size; ) {
            done += current.read(from + done, stored, done, size - done);
        }
        payloadAt = 0;
        payloadLeft = length;
        if (Lz4Block.decompress(stored, 0, size, unpacked, (int) length)) {
            return true;
        }
        boolean plain = header.mayStorePlain() && size == length;
        if (plain) {
            System.arraycopy(stored, 0, unpacked, 0, size);
        }
        payloadLeft = plain ? length : 0;
        return plain;
    }

    /** Passes what is damaged, to the next record that is sound. */
    private void pass(SegmentFile current, long from, String expected) throws IOException {
        long end = soundFrom(current, from, current.size());
        damageCount++;
        damagedBytes += end - at;
        if (damages.size() < JlogTotals.DAMAGE_LIMIT) {
            damages.add(new JlogDamage(current.name(), at, end - at, expected));
        }
        go(end);
    }

    /** The first header from somewhere on that is possible in itself and whose record is whole. */
    private static long soundFrom(SegmentFile current, long from, long limit) throws IOException {
        for (long place = from; place < limit; place++) {
            if (current.hasHeader(place) && current.hasTime(place) && current.end(place) <= current.size()) {
                return place;
            }
        }
        return limit;
    }

    private void go(long to) {
        long before = bytesRead;
        bytesRead = before + to - at;
        at = to;
    }

    @Override
    public void close() throws IOException {
        if (segment != null) {
            segment.close();
            segment = null;
        }
    }
}
