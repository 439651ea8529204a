package org.plimsoll.formats.input;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * Where pages of a log lie so that each can be read again: in the plain file itself, or, as no place in the middle of a
 * compressed file can be gone to, in a file of their own.
 *
 * <p>That file holds every page packed for itself, so that it takes about as much room as the compressed log, can be
 * read by its owner only, and is gone when the store is closed. Pages are kept by one thread; any may read them.
 */
public final class PageStore implements Closeable {
    private final FileChannel channel;
    private final boolean plain;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private byte[] packed = {};
    private long written;

    private PageStore(FileChannel channel, boolean plain) {
        this.channel = channel;
        this.plain = plain;
    }

    /** Where a page lies. */
    public record Place(long at, int bytes) {}

    /** Pages of a file that is not compressed. */
    public static PageStore plain(Path file) throws IOException {
        return new PageStore(FileChannel.open(file, StandardOpenOption.READ), true);
    }

    /** Pages of anything else. */
    public static PageStore packing() throws IOException {
        Path file = Files.createTempFile("plimsoll", ".pages");
        return new PageStore(
                FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE),
                false);
    }

    /** Keeps a block. */
    public Place keep(Block block) throws IOException {
        if (plain) {
            return new Place(block.offset(), block.end());
        }
        deflater.reset();
        deflater.setInput(block.data(), 0, block.end());
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == packed.length) {
                packed = Arrays.copyOf(packed, Math.max(64 * 1024, 2 * packed.length));
            }
            length += deflater.deflate(packed, length, packed.length - length);
        }
        ByteBuffer buffer = ByteBuffer.wrap(packed, 0, length);
        Place place = new Place(written, length);
        while (buffer.hasRemaining()) {
            written += channel.write(buffer, written);
        }
        return place;
    }

    /**
     * Reads a page again.
     *
     * @param into takes it, from its first byte on
     * @param length bytes of the page
     * @throws IOException if it is not there any more, as when the file was cut
     */
    public void read(Place place, byte[] into, int length) throws IOException {
        if (plain) {
            fill(ByteBuffer.wrap(into, 0, length), place.at());
            return;
        }
        byte[] stored = new byte[place.bytes()];
        fill(ByteBuffer.wrap(stored), place.at());
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(stored);
            int read = 0;
            while (read < length && !inflater.finished()) {
                read += inflater.inflate(into, read, length - read);
            }
        } catch (DataFormatException e) {
            throw new IOException("a kept page is damaged", e);
        } finally {
            inflater.end();
        }
    }

    private void fill(ByteBuffer buffer, long from) throws IOException {
        long at = from;
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at);
            if (read < 0) {
                throw new EOFException("the file is shorter than it was");
            }
            at += read;
        }
    }

    @Override
    public void close() throws IOException {
        deflater.end();
        channel.close();
    }
}
