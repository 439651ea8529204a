package org.plimsoll.planner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Logs as rotations leave them. */
final class Packed {
    private Packed() {}

    static byte[] gzip(byte[] log) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(file)) {
            out.write(log);
        }
        return file.toByteArray();
    }

    /** In blocks of so many hundred thousand bytes, 1 to 9. */
    static byte[] bzip2(byte[] log, int blockSize) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = new BZip2CompressorOutputStream(file, blockSize)) {
            out.write(log);
        }
        return file.toByteArray();
    }
}
