package org.plimsoll.formats.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.LongSupplier;

import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorInputStream;
import org.apache.commons.compress.compressors.z.ZCompressorInputStream;

/** How a file is compressed, told by its first bytes, never by its name. */
public enum Compression {
    /** Not at all. */
    NONE(""),
    /** gzip, one member or several. */
    GZIP("1f8b"),
    /** bzip2, one stream or several. */
    BZIP2("425a68"),
    /** xz, one stream or several. */
    XZ("fd377a585a00"),
    /** Zstandard, one frame or several. */
    ZSTD("28b52ffd"),
    /** LZ4 in frames, as lz4(1) writes it. */
    LZ4("04224d18"),
    /** zip, which is recognised but not read: it may hold many files. */
    ZIP("504b0304"),
    /** compress(1). */
    COMPRESS("1f9d");

    private static final int LONGEST_MAGIC = 6;
    private static final int MEMORY_LIMIT_KIB = 64 * 1024;
    private static final int ZSTD_SKIPPABLE = 0x50;

    private final String magic;

    Compression(String magic) {
        this.magic = magic;
    }

    /** The name that users read. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether {@link #open} can read it. */
    public boolean readable() {
        return this != ZIP;
    }

    /**
     * Looks at the first bytes of a stream.
     *
     * @param in a stream that can be marked and reset
     * @throws IOException if it cannot be read
     */
    public static Compression of(BufferedInputStream in) throws IOException {
        in.mark(LONGEST_MAGIC);
        byte[] head = in.readNBytes(LONGEST_MAGIC);
        in.reset();
        for (Compression compression : values()) {
            if (compression != NONE && compression.begins(head)) {
                return compression;
            }
        }
        return NONE;
    }

    private boolean begins(byte[] head) {
        if (this == BZIP2 && (head.length < 4 || head[3] < '1' || head[3] > '9')) {
            return false;
        }
        String hex = HexFormat.of().formatHex(head);
        return hex.startsWith(magic) || (this == ZSTD && skippable(head));
    }

    /** Files of several zstd frames may begin with one that only holds a table of them. */
    private static boolean skippable(byte[] head) {
        return head.length >= 4
                && (head[0] & 0xf0) == ZSTD_SKIPPABLE
                && HexFormat.of().formatHex(head, 1, 4).equals("2a4d18");
    }

    /** The decompressed bytes of a stream; all members, streams or frames of the file, one after the other. */
    public PackedInput open(BufferedInputStream in) throws IOException {
        return open(in, () -> 0);
    }

    /**
     * The decompressed bytes of a stream; all members, streams or frames of the file, one after the other.
     *
     * @param in the file
     * @param taken tells how much of it was taken
     * @throws IOException if it does not even begin as it should
     */
    public PackedInput open(BufferedInputStream in, LongSupplier taken) throws IOException {
        return switch (this) {
            case BZIP2 -> new Bzip2Input(in);
            case XZ -> new ReadAheadInput(new XzInput(in));
            case ZSTD -> readAhead(new ZstdInput(in), taken);
            default -> new ReadAheadInput(decompressed(in), taken);
        };
    }

    private static PackedInput readAhead(ZstdInput in, LongSupplier taken) {
        return new ReadAheadInput(in, taken, in::release);
    }

    private InputStream decompressed(BufferedInputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case GZIP -> new GzipInput(in);
            case LZ4 -> new SalvagingInput(new FramedLZ4CompressorInputStream(in, true));
            case COMPRESS -> new SalvagingInput(new ZCompressorInputStream(in, MEMORY_LIMIT_KIB));
            default -> throw new IOException(label() + " cannot be read");
        };
    }
}
