package org.plimsoll.formats.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.input.Compression;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the input of a codec to what it promises of any file: a log or a sentence, and never more of it than allowed.
 *
 * @param compression the codec
 * @param packer a library that packs
 * @param unpacker a library that unpacks, which is asked whether a file that was read is what it says
 */
record PackedTrial(Compression compression, Packer packer, Unpacker unpacker) {
    private static final int MOST_BYTES = 1 << 20;

    /** Opens a stream that packs. */
    interface Packer {
        OutputStream open(OutputStream out) throws IOException;
    }

    /** Opens a stream that unpacks. */
    interface Unpacker {
        InputStream open(InputStream in) throws IOException;
    }

    /** Packed files: empty, a line, and what compresses well, badly and in more than one way. */
    Stream<byte[]> seeds() {
        byte[] noise = new byte[300];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * i * 31 + i / 7);
        }
        String lines = "1700000000@00/01-12345-ABCDEF00@M@example.com@250 ok\n".repeat(20);
        return Stream.of("", "a line\n", "x".repeat(5000), lines)
                .map(text -> packed(text.getBytes(StandardCharsets.ISO_8859_1)))
                .flatMap(file -> Stream.of(file, packed(noise), join(file, packed(noise))));
    }

    private byte[] packed(byte[] log) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream out = packer.open(file)) {
            out.write(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return file.toByteArray();
    }

    /** The promises, of these bytes as a file, and as the log in one. */
    void hold(byte[] bytes) {
        byte[] file = begun(bytes);
        read(file);
        Unpacked ours = unpacked(file);
        if (ours.failure() == null) {
            assertThat(ours.log()).isEqualTo(theirs(file));
        }
        assertThat(unpacked(packed(bytes))).isEqualTo(new Unpacked(text(bytes), null));
    }

    /** A file that does not begin as one of the codec would not be its own. */
    private byte[] begun(byte[] bytes) {
        byte[] whole = packed(new byte[0]);
        int magic = Math.min(4, whole.length);
        return Arrays.mismatch(whole, 0, magic, bytes, 0, Math.min(magic, bytes.length)) < 0
                ? bytes
                : join(Arrays.copyOf(whole, magic), bytes);
    }

    /** The front door: sentences, never an exception, and the limit of the user holds. */
    private static void read(byte[] file) {
        LogSource source =
                LogSource.standardInput(new ByteArrayInputStream(file)).expandingTo(MOST_BYTES);
        try (LogScan scan = LogScan.open(source, 0)) {
            long[] bytes = scan.run(LogFormats.all().get(0), new LineBytes(), 1, Progress.NONE);
            assertThat(bytes[0]).isEqualTo(scan.bytes()).isLessThanOrEqualTo(MOST_BYTES);
            String failure = scan.failure();
            assertThat(failure == null || failure.contains("; expected ")).isTrue();
        } catch (UnreadableLogException e) {
            assertThat(e.getMessage()).contains("expected");
        }
    }

    private Unpacked unpacked(byte[] file) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (InputStream in = compression.open(new BufferedInputStream(new ByteArrayInputStream(file)))) {
            in.transferTo(new Bounded(log));
            return new Unpacked(text(log.toByteArray()), null);
        } catch (IOException e) {
            return new Unpacked(text(log.toByteArray()), String.valueOf(e.getMessage()));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String theirs(byte[] file) {
        try (InputStream in = unpacker.open(new ByteArrayInputStream(file))) {
            return text(in.readNBytes(MOST_BYTES + 1));
        } catch (IOException e) {
            throw new AssertionError("read without a complaint, though it is damaged", e);
        }
    }

    private static byte[] join(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    /** Stops a bomb as the front door does. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream out;

        Bounded(ByteArrayOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (out.size() + length > MOST_BYTES) {
                throw new IOException("more than the fuzzer wants to see");
            }
            out.write(bytes, offset, length);
        }
    }

    /**
     * What a stream gave until its end or its failure.
     *
     * @param log one character a byte
     * @param failure what is wrong, null if nothing is
     */
    private record Unpacked(String log, @Nullable String failure) {}
}
