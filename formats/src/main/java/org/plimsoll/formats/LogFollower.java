package org.plimsoll.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.input.FollowedLog;
import org.plimsoll.formats.model.LineCursor;

/**
 * Hands out the lines of a log as they are written, across its rotations by renaming or by copying and truncating, each
 * line once. Lost is only what is lost to everybody: what a writer adds between the copying and the truncating.
 *
 * <p>A line is handed out when its end is there; one that will not get an end, because its file was rotated away or the
 * follower is told to stop, is handed out without. Of a line longer than {@link LineCursor#LONGEST_LINE} that much is
 * kept and the rest counted. Not safe for use by several threads.
 */
public final class LogFollower implements AutoCloseable {
    private static final int KEPT = LineCursor.LONGEST_LINE;
    private static final int BUFFER_BYTES = 4 * KEPT;
    /** After it was told to stop, a renamed file and the one after it must both have been looked at. */
    private static final int LAST_LOOKS = 8;

    private static final byte LINE_END = '\n';

    private final LogSource source;
    private final FollowedLog log;
    private byte[] data = new byte[BUFFER_BYTES];
    private int length;
    /** Bytes of the line at the beginning of the array that are not in it. */
    private long dropped;

    private long offset;

    private LogFollower(LogSource source, FollowedLog log) {
        this.source = source;
        this.log = log;
    }

    /** Takes whole lines. */
    public interface Sink {
        /**
         * Takes lines, with which a {@link LineCursor} is begun; the array is used again after the call.
         *
         * @param data holds the lines from its beginning on
         * @param end byte after the last one
         * @param offset bytes that were handed out before
         * @param dropped bytes of the only line that are not in the array because it is too long
         */
        void lines(byte[] data, int end, long offset, long dropped) throws IOException;
    }

    /**
     * Begins to follow a file, which may not be there yet. It is not compressed.
     *
     * @param path the name that the live log always has
     * @param fromEnd whether only what is written from now on is wanted
     * @throws UnreadableLogException if the file is there and cannot be read
     */
    public static LogFollower of(Path path, boolean fromEnd) throws UnreadableLogException {
        LogSource source = LogSource.file(path);
        try {
            FollowedLog log = new FollowedLog(path);
            if (fromEnd) {
                log.skipToEnd();
            }
            return new LogFollower(source, log);
        } catch (IOException e) {
            throw new UnreadableLogException(LogScan.sentence(source, e), false);
        }
    }

    /**
     * Waits for lines and hands them out, until it is told to stop and everything that is there was handed out.
     *
     * @param pause time between two looks at the file
     * @param stop asked whenever nothing new is there
     * @param sink takes the lines
     * @throws UnreadableLogException if the log can no longer be read
     * @throws IOException from the sink
     * @throws CancellationException if the thread is interrupted
     */
    public void follow(Duration pause, BooleanSupplier stop, Sink sink) throws UnreadableLogException, IOException {
        int idle = 0;
        boolean stopping = false;
        while (!stopping || idle < LAST_LOOKS) {
            if (read(sink)) {
                idle = 0;
            } else {
                idle++;
                stopping = stopping || stop.getAsBoolean();
                sleep(stopping ? Duration.ofMillis(1) : pause);
            }
        }
        giveRest(sink);
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private boolean read(Sink sink) throws UnreadableLogException, IOException {
        int came;
        boolean ended;
        try {
            came = log.read(data, length, data.length - length);
            ended = log.takeEnded();
        } catch (IOException e) {
            throw new UnreadableLogException(LogScan.sentence(source, e), false);
        }
        if (ended && length > 0) {
            byte[] begun = Arrays.copyOfRange(data, length, length + came);
            giveRest(sink);
            System.arraycopy(begun, 0, data, 0, came);
        }
        length += came;
        if (came > 0) {
            give(sink, length - came);
        }
        return came > 0;
    }

    /** Hands out the lines that have an end; the rest moves to the beginning of the array. */
    private void give(Sink sink, int searched) throws IOException {
        int firstEnd = dropped > 0 || length > KEPT ? Bytes.indexOf(data, searched, length, LINE_END) : length;
        if (length > KEPT && firstEnd >= KEPT) {
            giveLong(sink, firstEnd);
            return;
        }
        int end = Bytes.lastIndexOf(data, searched, length, LINE_END) + 1;
        if (end > 0) {
            hand(sink, end, 0);
            System.arraycopy(data, end, data, 0, length - end);
            length -= end;
        }
    }

    /** The line at the beginning is longer than what is kept of it. */
    private void giveLong(Sink sink, int firstEnd) throws IOException {
        int after = Math.min(firstEnd + 1, length);
        dropped += after - KEPT;
        if (firstEnd < length) {
            hand(sink, KEPT, dropped);
            dropped = 0;
            System.arraycopy(data, after, data, 0, length - after);
            length -= after;
            give(sink, 0);
        } else {
            length = KEPT;
        }
    }

    private void giveRest(Sink sink) throws IOException {
        if (length > 0) {
            hand(sink, length, dropped);
        }
        length = 0;
        dropped = 0;
    }

    private void hand(Sink sink, int end, long more) throws IOException {
        sink.lines(data, end, offset, more);
        offset += end + more;
    }

    /** Closes the file. */
    @Override
    public void close() {
        try {
            log.close();
        } catch (IOException e) {
            System.getLogger(LogFollower.class.getName()).log(System.Logger.Level.DEBUG, "closing " + source, e);
        }
    }
}
