package org.plimsoll.formats.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;

/**
 * The bytes of a log that is being written, across its rotations, each byte once.
 *
 * <p>A generation of the log is known by its first bytes. One that was renamed is read to its end through the channel
 * that is open; of one that was copied and truncated the rest is read from the copy; generations that came and went
 * between two looks are found among the files that rotation leaves. What a copy does not hold is lost to everybody.
 */
public final class FollowedLog implements AutoCloseable {
    /** So many looks at a renamed file must bring nothing: its writer goes on with it until it is told. */
    static final int IDLE_LOOKS = 3;

    /**
     * A first line that has no end for so long may never get one. Before that it is no sign of its generation: the next
     * one may begin with the same bytes.
     */
    private static final long UNFINISHED_NANOS = 1_000_000_000L;

    private final Path path;
    private final Generations generations;
    /** Rests of copies and generations that were missed, to be read before the live file. */
    private final Deque<InputStream> missed = new ArrayDeque<>();

    private @Nullable FileChannel channel;
    private @Nullable Object key;
    private long position;
    /** First bytes of the live generation, as far as they are known; maybe more than were read. */
    private byte[] head = {};

    private int idleLooks;
    private int shortLooks;
    private long shortSinceNanos;
    private boolean ended;

    /**
     * Begins to follow a file, which may not be there yet.
     *
     * @param path the name that the live file always has
     * @throws IOException if it is there and cannot be opened
     */
    public FollowedLog(Path path) throws IOException {
        this.path = path.toAbsolutePath();
        generations = new Generations(this.path);
        open();
    }

    /** Leaves out what is there, but for a last line that has no end yet. */
    public void skipToEnd() throws IOException {
        FileChannel live = channel;
        if (live != null) {
            head = Generations.head(live);
            position = Tail.afterLastLine(live);
        }
    }

    /**
     * Reads what is there.
     *
     * @return number of bytes, 0 if nothing is there now
     */
    public int read(byte[] data, int from, int length) throws IOException {
        while (true) {
            int came = readMissed(data, from, length);
            if (came > 0) {
                return came;
            }
            FileChannel live = channel;
            if (live == null) {
                if (!open()) {
                    return 0;
                }
            } else if (truncated(live)) {
                restart(live);
            } else if (head.length > 0) {
                came = readLive(live, data, from, length);
                if (came > 0 || !moveOn()) {
                    return Math.max(came, 0);
                }
            } else if (!begin(live) && !moveOn()) {
                return 0;
            }
        }
    }

    /** Whether a file has ended since the last call, so that a line without an end will not get one. */
    public boolean takeEnded() {
        boolean was = ended;
        ended = false;
        return was;
    }

    private int readMissed(byte[] data, int from, int length) throws IOException {
        while (!missed.isEmpty()) {
            int came = missed.getFirst().read(data, from, length);
            if (came > 0) {
                return came;
            }
            missed.removeFirst().close();
        }
        return 0;
    }

    /** The key is asked for before and after opening, so that it is that of the file that was opened. */
    private boolean open() throws IOException {
        try {
            while (true) {
                Object before = key(path);
                FileChannel opened = FileChannel.open(path, StandardOpenOption.READ);
                if (Objects.equals(before, key(path))) {
                    channel = opened;
                    key = before;
                    position = 0;
                    head = new byte[0];
                    return true;
                }
                opened.close();
            }
        } catch (NoSuchFileException e) {
            // The writer creates it when it has something to say.
            return false;
        }
    }

    private static @Nullable Object key(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }

    /**
     * Begins with a generation as soon as there is a line by which it can be known, or nothing more seems to come;
     * those that were missed come first.
     */
    private boolean begin(FileChannel live) throws IOException {
        byte[] first = Generations.head(live);
        boolean known = Bytes.indexOf(first, 0, first.length, (byte) '\n') < first.length;
        if (!(known || (first.length > 0 && renamed()) || hasStayedShort())) {
            return false;
        }
        shortLooks = 0;
        head = generations.missedBefore(live, key, missed);
        return head.length > 0 || !missed.isEmpty();
    }

    private boolean hasStayedShort() {
        if (shortLooks++ == 0) {
            shortSinceNanos = System.nanoTime();
        }
        return shortLooks >= IDLE_LOOKS && System.nanoTime() - shortSinceNanos >= UNFINISHED_NANOS;
    }

    private boolean truncated(FileChannel live) throws IOException {
        return live.size() < position || !Generations.beginsWith(live, head);
    }

    /** The live file was truncated: what was not read of it is in its copy. */
    private void restart(FileChannel live) throws IOException {
        ended |= !generations.restOf(head, position, live, key, missed);
        head = new byte[0];
        position = 0;
    }

    /**
     * Reads, and looks again afterwards: where the file was truncated in between, the bytes are either the old ones, or
     * those that are at this place now and will be read when it is their turn.
     */
    private int readLive(FileChannel live, byte[] data, int from, int length) throws IOException {
        int came = live.read(ByteBuffer.wrap(data, from, length), position);
        if (came <= 0) {
            return came;
        }
        if (truncated(live) && holds(live, data, from, came)) {
            return 0;
        }
        if (head.length < Generations.HEAD_BYTES && head.length < position + came) {
            int known = (int) (head.length - position);
            int more = Math.min(came - known, Generations.HEAD_BYTES - head.length);
            int begin = head.length;
            head = Arrays.copyOf(head, begin + more);
            System.arraycopy(data, from + known, head, begin, more);
        }
        position += came;
        idleLooks = 0;
        return came;
    }

    private boolean holds(FileChannel live, byte[] data, int from, int length) throws IOException {
        ByteBuffer now = ByteBuffer.allocate(length);
        Tail.readFully(live, now, position);
        return Arrays.equals(now.array(), 0, now.position(), data, from, from + length);
    }

    /** Nothing more came: if the name belongs to another file, that one is next. */
    private boolean moveOn() throws IOException {
        FileChannel live = channel;
        if (live == null || truncated(live)) {
            return live != null;
        }
        if (!renamed() || ++idleLooks < IDLE_LOOKS) {
            return false;
        }
        generations.finished(head);
        live.close();
        channel = null;
        idleLooks = 0;
        ended = true;
        return true;
    }

    /** Whether the name belongs to another file; as long as it belongs to none, the one that is open is the log. */
    private boolean renamed() throws IOException {
        try {
            Object now = key(path);
            return now == null ? !Generations.beginsWith(path, head) : !now.equals(key);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (InputStream each : missed) {
            each.close();
        }
        if (channel != null) {
            channel.close();
        }
    }
}
