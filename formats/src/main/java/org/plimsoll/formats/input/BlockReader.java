package org.plimsoll.formats.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;

/**
 * Cuts a stream into blocks at line ends. Several threads may ask for blocks: reading is done under a lock, one block
 * after the other, and what is done with the blocks runs beside it.
 *
 * <p>A line that is longer than {@link LineCursor#LONGEST_LINE} may become a block of its own, of which only that much
 * is kept; so memory does not grow with the line, and the result does not depend on the block size.
 */
public final class BlockReader {
    private static final int KEPT = LineCursor.LONGEST_LINE;

    /** More lines that are the same are no copies. */
    private static final int MOST_TWINS = 64;

    private static final byte LINE_END = '\n';

    private final InputStream in;
    private final int blockBytes;
    private final int sampleLimit;
    private final ByteArrayOutputStream sample = new ByteArrayOutputStream(0);

    /** Bytes that were read but belong to the next block. */
    private byte[] carry = {};

    private int carried;
    private long offset;
    private long sequence;
    private boolean begun;
    private long padding;
    private boolean counting;
    private long lines;
    private boolean ended;
    private @Nullable IOException failure;

    /**
     * Reads a stream.
     *
     * @param in decompressed bytes
     * @param blockBytes size of a block, at least 1; a block grows to hold one line
     * @param sampleLimit bytes of the beginning that are kept for {@link #sample}
     */
    public BlockReader(InputStream in, int blockBytes, int sampleLimit) {
        this.in = in;
        this.blockBytes = blockBytes;
        this.sampleLimit = sampleLimit;
    }

    /** The first bytes, at most {@code limit} of them, without taking them away. */
    public synchronized byte[] peek(int limit) {
        skipPadding();
        if (carried < limit) {
            carry = Arrays.copyOf(carry, limit);
            carried += fill(carry, carried);
        }
        return Arrays.copyOf(carry, Math.min(carried, limit));
    }

    /** Reads the next block; false after the last one. */
    public synchronized boolean next(Block block) {
        skipPadding();
        int length = takeCarry(block);
        length += fill(block.data, length);
        block.dropped = 0;
        block.lineEndDropped = false;
        int cut = cut(block.data, length);
        while (cut == 0 && length == block.data.length && length < KEPT) {
            block.data = Arrays.copyOf(block.data, Math.min(KEPT, Math.max(2 * length, Long.BYTES)));
            int more = fill(block.data, length);
            length += more;
            cut = cut(block.data, length);
        }
        cut = cut == 0 ? lastLineEnd(block.data, length) : cut;
        if (cut == 0 && length >= KEPT) {
            cut = dropRest(block, length);
        } else if (cut == 0 || (ended && cut < length)) {
            cut = endOfLog(block, cut, length);
        } else {
            carry(block.data, cut, length);
        }
        block.padding = padding;
        if (padding > 0) {
            cut = firstLine(block, cut, length);
            block.dropped += padding;
            padding = 0;
        }
        block.end = cut;
        block.offset = offset + block.padding;
        block.sequence = sequence++;
        offset += cut + block.dropped;
        count(block);
        keepSample(block);
        return cut > 0;
    }

    /** Counts lines from now on, which costs a look at every byte; done before anything is read. */
    public synchronized void countLines() {
        counting = true;
    }

    private void count(Block block) {
        block.linesBefore = lines;
        if (counting) {
            lines += Bytes.count(block.data, 0, block.end, LINE_END) + (block.dropped > block.padding ? 1 : 0);
        }
    }

    /** Why reading ended early; null if the stream was read to its end. */
    public synchronized @Nullable IOException failure() {
        return failure;
    }

    /** Bytes handed out until now. */
    public synchronized long bytes() {
        return offset;
    }

    /** The beginning of the log, as much of it as was asked for. */
    public synchronized byte[] sample() {
        return sample.toByteArray();
    }

    /**
     * A log that was truncated while its writer went on where it was begins with NULs, as many as there were bytes
     * before. They are counted with the first line and not kept. Of a file that holds nothing else one is.
     */
    private void skipPadding() {
        if (begun) {
            return;
        }
        begun = true;
        byte[] head = new byte[1];
        int came = fill(head, 0);
        int text = Bytes.indexOfOther(head, 0, came, (byte) 0);
        if (text == came && !ended) {
            head = Arrays.copyOf(head, KEPT);
            came += fill(head, came);
            text = Bytes.indexOfOther(head, 0, came, (byte) 0);
        }
        while (text == came && !ended) {
            padding += came;
            came = fill(head, 0);
            text = Bytes.indexOfOther(head, 0, came, (byte) 0);
        }
        if (text == came && padding + came > 0) {
            padding += came - 1L;
            text = 0;
            came = 1;
            head[0] = 0;
        } else {
            padding += text;
        }
        carry(head, text, came);
    }

    /** The first line behind NULs is a block of its own, so that they count as part of it. */
    private int firstLine(Block block, int cut, int length) {
        int after = Bytes.indexOf(block.data, 0, cut, LINE_END) + 1;
        if (after < cut) {
            carry(block.data, after, length);
            return after;
        }
        return cut;
    }

    private int takeCarry(Block block) {
        int capacity = Math.max(blockBytes, carried);
        if (block.data.length < capacity) {
            block.data = new byte[capacity];
        }
        System.arraycopy(carry, 0, block.data, 0, carried);
        int length = carried;
        carried = 0;
        return length;
    }

    private void carry(byte[] data, int from, int to) {
        carried = to - from;
        if (carry.length < carried) {
            carry = new byte[Math.max(carried, 2 * carry.length)];
        }
        System.arraycopy(data, from, carry, 0, carried);
    }

    /** A log may end without a line end; that last line is a block's last one. */
    private int endOfLog(Block block, int cut, int length) {
        if (length - cut >= KEPT && cut > 0) {
            carry(block.data, cut, length);
            return cut;
        }
        return length;
    }

    /** The line goes on beyond what is kept: reads to its end and counts. */
    private int dropRest(Block block, int length) {
        byte[] data = block.data;
        int from = KEPT;
        int to = length;
        while (true) {
            int lineEnd = Bytes.indexOf(data, from, to, LINE_END);
            if (lineEnd < to) {
                block.dropped += lineEnd + 1 - from;
                block.lineEndDropped = true;
                carry(data, lineEnd + 1, to);
                return KEPT;
            }
            block.dropped += to - from;
            if (data.length == KEPT) {
                data = new byte[KEPT + Math.max(blockBytes, KEPT)];
            }
            from = KEPT;
            to = KEPT + fill(data, KEPT);
            if (to == KEPT) {
                return KEPT;
            }
        }
    }

    /**
     * The last line end at which lines that are the same do not part: for syslog is given some lines twice. 0 if there
     * is none, or if the line behind it is not known yet.
     */
    private int cut(byte[] data, int length) {
        int next = lastLineEnd(data, length);
        if (ended) {
            return next;
        }
        for (int looks = 0; looks < MOST_TWINS; looks++) {
            int cut = next == 0 ? 0 : lastLineEnd(data, next - 1);
            int before = cut == 0 ? 0 : lastLineEnd(data, cut - 1);
            if (cut == 0 || !Bytes.twins(data, before, cut, cut, next)) {
                return cut;
            }
            next = cut;
        }
        return 0;
    }

    private static int lastLineEnd(byte[] data, int length) {
        return Bytes.lastIndexOf(data, 0, length, LINE_END) + 1;
    }

    /** Fills the array from {@code from} on; the number of bytes that came. An error ends the log where it happened. */
    private int fill(byte[] data, int from) {
        int at = from;
        while (!ended && at < data.length) {
            try {
                int read = in.read(data, at, data.length - at);
                ended = read < 0;
                at += Math.max(read, 0);
            } catch (IOException e) {
                failure = e;
                ended = true;
            }
        }
        return at - from;
    }

    private void keepSample(Block block) {
        int wanted = Math.min(block.end, sampleLimit - sample.size());
        if (wanted > 0) {
            sample.write(block.data, 0, wanted);
        }
    }
}
