package org.plimsoll.formats.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Locale;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** How a file is compressed, told by its first bytes, never by its name. */
public enum Compression {
    /** Not at all. */
    NONE(""),
    /** gzip, one member or several. */
    GZIP("1f8b"),
    /** bzip2, one stream or several. */
    BZIP2("425a68"),
    /** xz, which is recognised but not read. */
    XZ("fd377a585a00"),
    /** Zstandard, which is recognised but not read. */
    ZSTD("28b52ffd"),
    /** LZ4, which is recognised but not read. */
    LZ4("04224d18"),
    /** zip, which is recognised but not read. */
    ZIP("504b0304"),
    /** compress(1), which is recognised but not read. */
    COMPRESS("1f9d");

    private static final int LONGEST_MAGIC = 6;

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
        return this == NONE || this == GZIP || this == BZIP2;
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
        return HexFormat.of().formatHex(head).startsWith(magic);
    }

    /** The decompressed bytes of a stream; all members or streams of the file, one after the other. */
    public InputStream open(BufferedInputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case GZIP -> new GzipInput(in);
            case BZIP2 -> new SalvagingInput(new BZip2CompressorInputStream(in, true));
            default -> throw new IOException(label() + " cannot be read");
        };
    }
}
