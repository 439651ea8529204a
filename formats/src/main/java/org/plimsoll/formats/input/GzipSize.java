package org.plimsoll.formats.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Tells how large small logs are once they are compressed. */
public final class GzipSize {
    private GzipSize() {}

    /** Bytes that gzip makes of these. */
    public static int of(byte[] log) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(log);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is written to a file", e);
        }
        return out.size();
    }
}
