package org.plimsoll.formats.jlog;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A segment that is read at any place, through a window that moves. What a writer adds after it was opened is not seen.
 */
final class SegmentFile implements Closeable {
    private static final int WINDOW_BYTES = 256 * 1024;

    private final FileChannel channel;
    private final JlogHeader header;
    private final String name;
    private final long size;
    private final byte[] window;
    private long windowStart;
    private int windowLength;

    /**
     * Opens a segment.
     *
     * @param window room for a window, used by one segment after the other
     */
    SegmentFile(Path path, JlogHeader header, byte[] window) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.READ);
        this.header = header;
        this.window = window;
        name = path.getFileName().toString();
        size = channel.size();
    }

    static byte[] window() {
        return new byte[WINDOW_BYTES];
    }

    String name() {
        return name;
    }

    /** Number of the segment. */
    long number() {
        return Long.parseLong(name, 16);
    }

    long size() {
        return size;
    }

    /** Whether a header can stand somewhere: it is whole and begins as all of them do. */
    boolean hasHeader(long at) throws IOException {
        if (size - at < header.bytes() || numberAt(at) != header.magic()) {
            return false;
        }
        return header.magic() != 0 || numberAt(at + JlogHeader.SECONDS) != 0;
    }

    /** Whether the time of a header is one: less than a second of microseconds. */
    boolean hasTime(long at) throws IOException {
        return numberAt(at + JlogHeader.MICROSECONDS) < 1_000_000;
    }

    /** Length of the record of a header. */
    long length(long at) throws IOException {
        return numberAt(at + JlogHeader.LENGTH);
    }

    /** Byte after the record of a header, which may be beyond the segment. */
    long end(long at) throws IOException {
        int place = header.compressed() ? JlogHeader.STORED_LENGTH : JlogHeader.LENGTH;
        return at + header.bytes() + numberAt(at + place);
    }

    private long numberAt(long at) throws IOException {
        load(at, Integer.BYTES);
        return header.number(window, (int) (at - windowStart));
    }

    /** Reads at least one byte and at most {@code length} into an array; how many. */
    int read(long at, byte[] out, int offset, int length) throws IOException {
        load(at, 1);
        int from = (int) (at - windowStart);
        int count = Math.min(length, windowLength - from);
        System.arraycopy(window, from, out, offset, count);
        return count;
    }

    private void load(long at, int length) throws IOException {
        if (at >= windowStart && at + length <= windowStart + windowLength) {
            return;
        }
        windowStart = at;
        windowLength = 0;
        int wanted = (int) Math.min(window.length, size - at);
        while (windowLength < wanted) {
            int read = channel.read(ByteBuffer.wrap(window, windowLength, wanted - windowLength), at + windowLength);
            if (read < 0) {
                throw new IOException("segment %s became shorter while it was read".formatted(name));
            }
            windowLength += read;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
