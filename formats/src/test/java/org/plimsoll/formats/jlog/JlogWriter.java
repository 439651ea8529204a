package org.plimsoll.formats.jlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.apache.commons.compress.compressors.lz4.BlockLZ4CompressorOutputStream;

/** Writes jlogs byte by byte as the header files of the library describe them; knows nothing of the code that reads. */
public final class JlogWriter {
    static final int PLAIN = 0x663A7318;
    static final int LZ4 = 0x15106A01;

    private final Path directory;
    private final int magic;
    private final ByteOrder order;
    private final int limit;

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream index = new ByteArrayOutputStream();
    private int segment;
    private int matched;
    private int seconds = 1_700_000_000;

    /**
     * Begins a jlog.
     *
     * @param segment number of its first segment
     * @param limit bytes from which on a segment is full
     */
    JlogWriter(Path directory, int magic, ByteOrder order, int segment, int limit) throws IOException {
        this.directory = Files.createDirectories(directory);
        this.magic = magic;
        this.order = order;
        this.segment = segment;
        this.limit = limit;
    }

    /** A jlog as Momentum writes it, with small segments. */
    public static JlogWriter plain(Path directory) throws IOException {
        return new JlogWriter(directory, PLAIN, ByteOrder.LITTLE_ENDIAN, 1, 1000);
    }

    /** A jlog whose records are compressed. */
    public static JlogWriter lz4(Path directory) throws IOException {
        return new JlogWriter(directory, LZ4, ByteOrder.LITTLE_ENDIAN, 1, 1000);
    }

    /** Adds a record, one byte a character. */
    public JlogWriter record(String text) throws IOException {
        byte[] payload = text.getBytes(StandardCharsets.ISO_8859_1);
        if (data.size() >= limit) {
            endSegment(true);
        }
        index.writeBytes(longBytes(data.size()));
        boolean compressed = (magic & 0xffffff00) == 0x15106A00;
        byte[] stored = compressed && (magic & 0xff) == 1 ? compressed(payload) : payload;
        data.writeBytes(ints(magic, seconds++, 250_000, payload.length));
        if (compressed) {
            data.writeBytes(ints(stored.length));
        }
        data.writeBytes(stored);
        return this;
    }

    /** Adds bytes that are no record. */
    JlogWriter junk(byte[] bytes) {
        data.writeBytes(bytes);
        return this;
    }

    /** Notes what a subscriber has read. */
    public JlogWriter subscriber(String name, int inSegment, int marker) throws IOException {
        String hex = HexFormat.of().formatHex(name.getBytes(StandardCharsets.UTF_8));
        Files.write(directory.resolve("cp." + hex), ints(inSegment, marker));
        return this;
    }

    /** Writes the last segment and the metastore. */
    public Path end() throws IOException {
        int last = segment;
        endSegment(false);
        Files.write(directory.resolve("metastore"), ints(last, limit, 1, magic));
        return directory;
    }

    private void endSegment(boolean closed) throws IOException {
        if (closed) {
            index.writeBytes(longBytes(0));
        }
        String name = HexFormat.of().toHexDigits(segment++);
        Files.write(directory.resolve(name), data.toByteArray());
        Files.write(directory.resolve(name + ".idx"), index.toByteArray());
        data.reset();
        index.reset();
    }

    private byte[] longBytes(long value) {
        return ByteBuffer.allocate(Long.BYTES).order(order).putLong(value).array();
    }

    byte[] ints(int... values) {
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES).order(order);
        for (int value : values) {
            buffer.putInt(value);
        }
        return buffer.array();
    }

    /** A library is slow at blocks: a few are its own, the others are literals without a match, which LZ4 allows. */
    private byte[] compressed(byte[] payload) throws IOException {
        if (payload.length > 0 && matched++ < 20) {
            return lz4(payload);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(Math.min(payload.length, 15) << 4);
        if (payload.length >= 15) {
            for (int rest = payload.length - 15; rest >= 0; rest -= 255) {
                out.write(Math.min(rest, 255));
            }
        }
        out.writeBytes(payload);
        return out.toByteArray();
    }

    static byte[] lz4(byte[] payload) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BlockLZ4CompressorOutputStream compressor = new BlockLZ4CompressorOutputStream(out)) {
            compressor.write(payload);
        }
        return out.toByteArray();
    }
}
