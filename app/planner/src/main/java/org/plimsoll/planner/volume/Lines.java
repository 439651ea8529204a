package org.plimsoll.planner.volume;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.jspecify.annotations.Nullable;

/** The lines of a text file, whatever it is packed in: gzip, a byte order mark, any line end. */
final class Lines {
    /** A row of volumes has a few dozen characters; a line without an end is no row. */
    private static final int LONGEST = 10_000;

    private static final int MARK = 4;

    private final String file;
    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private int at;
    private int end;
    private long number;
    private boolean afterReturn;

    Lines(String file, InputStream in) throws IOException {
        this.file = file;
        InputStream plain = unpacked(new BufferedInputStream(in));
        this.in = new InputStreamReader(plain, charset(plain));
    }

    /** The next line without its end, null after the last. */
    @Nullable
    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        while (true) {
            if (at == end && !fill()) {
                return line.isEmpty() ? null : counted(line);
            }
            char c = buffer[at++];
            boolean second = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (second) {
                continue;
            }
            if (c == '\n' || c == '\r') {
                return counted(line);
            }
            line.append(c);
            if (line.length() > LONGEST) {
                throw new InvalidVolumesException("%s, line %s: longer than %s characters, expected a row of volumes"
                        .formatted(file, number + 1, LONGEST));
            }
        }
    }

    /** Number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    private String counted(StringBuilder line) {
        number++;
        return line.toString();
    }

    private boolean fill() throws IOException {
        try {
            int read = in.read(buffer);
            at = 0;
            end = Math.max(0, read);
            return read > 0;
        } catch (EOFException | ZipException e) {
            throw new InvalidVolumesException(
                    "%s: the gzip data is cut off or damaged after line %s, expected a whole file"
                            .formatted(file, number));
        }
    }

    private InputStream unpacked(InputStream in) throws IOException {
        in.mark(MARK);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first != 0x1f || second != 0x8b) {
            return in;
        }
        try {
            return new BufferedInputStream(new GZIPInputStream(in));
        } catch (EOFException | ZipException e) {
            throw new InvalidVolumesException(
                    "%s: the gzip data is cut off or damaged, expected a whole file".formatted(file));
        }
    }

    /** Told by the byte order mark, which is skipped; UTF-8 without one. */
    private static Charset charset(InputStream in) throws IOException {
        in.mark(MARK);
        int first = in.read();
        int second = in.read();
        int third = in.read();
        in.reset();
        if (first == 0xEF && second == 0xBB && third == 0xBF) {
            in.skipNBytes(3);
        } else if (first == 0xFF && second == 0xFE) {
            in.skipNBytes(2);
            return StandardCharsets.UTF_16LE;
        } else if (first == 0xFE && second == 0xFF) {
            in.skipNBytes(2);
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }
}
