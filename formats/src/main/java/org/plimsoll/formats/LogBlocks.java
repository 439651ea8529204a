package org.plimsoll.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.input.Compression;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;

/**
 * Reads a plain log at places of the caller's choosing, so that a part of it can speak for the whole. Only files can be
 * read so that are not compressed; {@link #possible} tells. Not safe for use by several threads.
 */
public final class LogBlocks implements AutoCloseable {
    private static final int HEAD_BYTES = Detector.HEAD_BYTES;
    private static final byte LINE_END = '\n';

    private final LogSource source;
    private final FileChannel channel;
    private final long bytes;
    private byte[] data = {};

    private LogBlocks(LogSource source, FileChannel channel, long bytes) {
        this.source = source;
        this.channel = channel;
        this.bytes = bytes;
    }

    /**
     * Whether blocks of a source can be read: whether it is a regular file that is not compressed.
     *
     * @throws UnreadableLogException if it cannot be looked at
     */
    public static boolean possible(LogSource source) throws UnreadableLogException {
        Path path = source.path();
        if (path == null || !Files.isRegularFile(path)) {
            return false;
        }
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return Compression.of(in) == Compression.NONE;
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /**
     * Opens a file of which {@link #possible} is true.
     *
     * @throws UnreadableLogException if it cannot be opened
     */
    public static LogBlocks open(LogSource source) throws UnreadableLogException {
        Path path = source.path();
        if (path == null) {
            throw new IllegalArgumentException(source + ": a stream has no blocks");
        }
        try {
            FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
            return new LogBlocks(source, channel, channel.size());
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    /** Bytes of the file when it was opened; what is appended later is not read. */
    public long bytes() {
        return bytes;
    }

    /**
     * Recognises the format by the first 64 KiB, behind the NULs with which a truncated log may begin.
     *
     * @throws UnreadableLogException if they cannot be read
     */
    public Detection detect() throws UnreadableLogException {
        long from = 0;
        int length = read(from, HEAD_BYTES);
        while (length > 0 && Bytes.indexOfOther(data, 0, length, (byte) 0) == length) {
            from += length;
            length = read(from, HEAD_BYTES);
        }
        return Detector.detect(Arrays.copyOf(data, length), from + length == bytes);
    }

    /**
     * Adds the lines that begin in a part of the file, each to its end or up to {@link LineCursor#LONGEST_LINE} bytes
     * behind the part. Parts that cover a file without overlap hold each of its lines once.
     *
     * @param from first byte of the part
     * @param length bytes of the part
     * @param format what to read the lines as
     * @param fold what to make of them
     * @param value what they are added to
     * @throws UnreadableLogException if the part cannot be read
     */
    public <T> void fold(long from, int length, LogFormat format, LineFold<T> fold, T value)
            throws UnreadableLogException {
        long begin = Math.max(0, from - 1);
        int end = (int) (Math.min(from + length, bytes) - begin);
        int read = read(begin, end + LineCursor.LONGEST_LINE);
        int start = from == 0 ? 0 : Bytes.indexOf(data, 0, read, LINE_END) + 1;
        if (start >= Math.min(end, read)) {
            return;
        }
        int lastLineEnd = Bytes.indexOf(data, end - 1, read, LINE_END);
        LineCursor cursor = new LineCursor(format, Set.<Meaning>of());
        cursor.begin(data, start, Math.min(lastLineEnd + 1, read), begin + start, 0);
        while (cursor.advance()) {
            fold.add(value, cursor);
        }
    }

    /** Reads into the array from a place on, to the end of the file at most; the number of bytes that came. */
    private int read(long from, int length) throws UnreadableLogException {
        if (data.length < length) {
            data = new byte[length];
        }
        ByteBuffer buffer = ByteBuffer.wrap(data, 0, (int) Math.min(length, bytes - from));
        try {
            int came = 0;
            while (came >= 0 && buffer.hasRemaining()) {
                came = channel.read(buffer, from + buffer.position());
            }
        } catch (IOException e) {
            throw unreadable(source, e);
        }
        return buffer.position();
    }

    private static UnreadableLogException unreadable(LogSource source, IOException e) {
        return new UnreadableLogException(LogScan.sentence(source, e), false);
    }

    /** Closes the file. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            System.getLogger(LogBlocks.class.getName()).log(System.Logger.Level.DEBUG, "closing " + source, e);
        }
    }
}
