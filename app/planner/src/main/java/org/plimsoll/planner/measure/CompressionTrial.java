package org.plimsoll.planner.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStreamNoFinalizer;
import com.github.luben.zstd.util.Native;
import io.airlift.compress.zstd.ZstdOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Compresses a stretch of a log the way a rotation would and counts what comes out. */
final class CompressionTrial {
    private CompressionTrial() {}

    /** Whether the C library of Zstandard is there; asking loads it. */
    private static final class Zstandard {
        private static final boolean LOADED = load();

        private static boolean load() {
            try {
                Native.load();
                return Native.isLoaded();
            } catch (LinkageError e) {
                return false;
            }
        }
    }

    /** Whether there is a compressor for it here: without its C library, of Zstandard only at its usual level. */
    static boolean possible(CodecLevel how) {
        boolean usual = how.level() == how.codec().defaultLevel();
        return how.codec() != Codec.NONE && (how.codec() != Codec.ZSTD || usual || Zstandard.LOADED);
    }

    /** Bytes that a codec makes of a stretch. */
    static long compressedBytes(CodecLevel how, byte[] stretch) {
        CountingOutput out = new CountingOutput();
        try (OutputStream compressor = compressor(how, out)) {
            compressor.write(stretch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.bytes;
    }

    private static OutputStream compressor(CodecLevel how, OutputStream out) throws IOException {
        return switch (how.codec()) {
            case GZIP -> new LevelledGzip(out, how.level());
            case BZIP2 -> new BZip2CompressorOutputStream(out, how.level());
            case XZ -> new XZOutputStream(out, new LZMA2Options(how.level()));
            case ZSTD ->
                Zstandard.LOADED ? new ZstdOutputStreamNoFinalizer(out, how.level()) : new ZstdOutputStream(out);
            case NONE -> throw new IllegalArgumentException("no compressor for " + how.label());
        };
    }

    /** The JDK's gzip at another level than its own. */
    private static final class LevelledGzip extends GZIPOutputStream {
        LevelledGzip(OutputStream out, int level) throws IOException {
            super(out);
            def.setLevel(level);
        }
    }

    private static final class CountingOutput extends OutputStream {
        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }
}
