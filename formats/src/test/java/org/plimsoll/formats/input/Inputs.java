package org.plimsoll.formats.input;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.lz4.FramedLZ4CompressorOutputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/** Bytes that tests read. */
final class Inputs {
    private Inputs() {}

    /** Text that compresses as a log does; the same for the same length. */
    static byte[] log(int bytes) {
        Random random = new Random(7);
        StringBuilder log = new StringBuilder();
        while (log.length() < bytes) {
            log.append(1_700_000_000 + random.nextInt(100_000))
                    .append("@@@@M")
                    .append(random.nextInt(90))
                    .append('\n');
        }
        return log.substring(0, bytes).getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] gzip(byte[] data) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(file)) {
            out.write(data);
        }
        return file.toByteArray();
    }

    static byte[] bzip2(byte[] data) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(file, 1)) {
            out.write(data);
        }
        return file.toByteArray();
    }

    static byte[] packed(Compression compression, byte[] data) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = switch (compression) {
            case GZIP -> new GZIPOutputStream(file);
            case BZIP2 -> new BZip2CompressorOutputStream(file, 1);
            case XZ -> new XZOutputStream(file, new LZMA2Options(1));
            case ZSTD -> new ZstdOutputStream(file).setChecksum(true);
            case LZ4 -> new FramedLZ4CompressorOutputStream(file);
            default -> file;
        }) {
            out.write(data);
        }
        return file.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static BufferedInputStream buffered(byte[] data) {
        return new BufferedInputStream(new ByteArrayInputStream(data));
    }

    /** Gives some bytes, a few at a time, and then fails. */
    static InputStream failing(byte[] data) {
        return new InputStream() {
            private int at;

            @Override
            public int read() throws IOException {
                if (at == data.length) {
                    throw new IOException("the disk is broken");
                }
                return data[at++] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                if (at == data.length) {
                    throw new IOException("the disk is broken");
                }
                int given = Math.min(Math.min(3, length), data.length - at);
                System.arraycopy(data, at, buffer, offset, given);
                at += given;
                return given;
            }
        };
    }

    /** Everything that a stream gives, and how it ended. */
    static Outcome drain(Opener opener, int bufferBytes) {
        ByteArrayOutputStream given = new ByteArrayOutputStream();
        try (InputStream in = opener.open()) {
            byte[] buffer = new byte[bufferBytes];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                given.write(buffer, 0, read);
            }
            return new Outcome(given, null);
        } catch (IOException e) {
            return new Outcome(given, e);
        }
    }

    /** Opens a stream; may fail at once. */
    interface Opener {
        InputStream open() throws IOException;
    }

    /** What a stream gave until its end or its failure. */
    record Outcome(ByteArrayOutputStream given, @Nullable IOException failure) {
        byte[] bytes() {
            return given.toByteArray();
        }
    }
}
