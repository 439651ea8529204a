package org.plimsoll.planner.measure;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Stretches of a plain file, spread evenly from its beginning to its end, each long enough for a codec to be as good as
 * on the whole: a block of bzip2, many windows of gzip, half a dictionary of xz.
 */
final class Stretches {
    /** A file up to this size is compressed whole: nothing is nearer to what a rotation does. */
    static final int WHOLE_BYTES = 8_000_000;

    private Stretches() {}

    /** Bytes of one stretch. */
    static int bytes(Codec codec) {
        return switch (codec) {
            case NONE, GZIP -> 1_000_000;
            case BZIP2 -> 900_000;
            case XZ, ZSTD -> 4_000_000;
        };
    }

    /** How many are taken of a larger file. */
    static int count(Codec codec) {
        return Math.max(3, WHOLE_BYTES / bytes(codec));
    }

    /**
     * Hands over each stretch.
     *
     * @param file a plain file
     * @param size bytes of it that were read as a log
     * @throws IOException if it cannot be read again
     */
    static void forEach(Path file, long size, Codec codec, Consumer<byte[]> stretch) throws IOException {
        boolean whole = size <= WHOLE_BYTES;
        int length = (int) (whole ? size : bytes(codec));
        int count = whole ? 1 : count(codec);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (int i = 0; i < count; i++) {
                long at = count == 1 ? 0 : (size - length) / (count - 1) * i;
                stretch.accept(read(channel, at, length));
            }
        }
    }

    private static byte[] read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            int read = channel.read(buffer, at + buffer.position());
            if (read < 0) {
                throw new IOException("the file has become shorter");
            }
        }
        return buffer.array();
    }
}
