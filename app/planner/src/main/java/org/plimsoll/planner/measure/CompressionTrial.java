package org.plimsoll.planner.measure;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Compresses a sample the way a rotation would and counts what comes out. */
final class CompressionTrial {
    /** Sample of each source: several blocks of bzip2 (900 kB each), and little enough to cost a second. */
    static final int SAMPLE_BYTES = 4 * 1024 * 1024;

    private CompressionTrial() {}

    /** Bytes that a codec makes of a sample, at the default level of its command. */
    static long compressedBytes(Codec codec, byte[] sample) {
        CountingOutput out = new CountingOutput();
        try (OutputStream compressor = compressor(codec, out)) {
            compressor.write(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.bytes;
    }

    private static OutputStream compressor(Codec codec, OutputStream out) throws IOException {
        return switch (codec) {
            case NONE -> out;
            case GZIP -> new GZIPOutputStream(out);
            case BZIP2 -> new BZip2CompressorOutputStream(out);
            case XZ -> new org.tukaani.xz.XZOutputStream(out, new org.tukaani.xz.LZMA2Options());
            case ZSTD -> throw new IOException("zstd");
        };
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
