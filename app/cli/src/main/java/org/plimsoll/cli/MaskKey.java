package org.plimsoll.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/** The key under which a log is masked. */
final class MaskKey {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final int FEWEST_BYTES = 16;
    private static final int MOST_BYTES = 1 << 16;

    private MaskKey() {}

    /**
     * A key that nobody knows, as text.
     *
     * @return what {@link #create} writes, and {@link #of} reads again
     */
    static byte[] writable() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return HexFormat.of().formatHex(key).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The key in a file; blanks and line ends around it do not count.
     *
     * @throws RefusedInputException if it holds no key
     */
    static byte[] of(Path file) {
        byte[] key = read(file).strip().getBytes(StandardCharsets.ISO_8859_1);
        if (key.length < FEWEST_BYTES) {
            throw new RefusedInputException(
                    "%s: a key of %s bytes, expected at least %s".formatted(file, key.length, FEWEST_BYTES));
        }
        return key;
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new RefusedInputException("%s: too large for a key, expected at most 64 KiB".formatted(file));
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new RefusedInputException("%s: cannot be read; expected a file with a key".formatted(file));
        }
    }

    /**
     * Writes a key into a new file. Nobody else may read it, from its first moment on.
     *
     * @param key from {@link #writable}
     * @throws IOException if it cannot be made; the message is one sentence
     */
    static void create(Path file, byte[] key) throws IOException {
        byte[] text = Arrays.copyOf(key, key.length + 1);
        text[key.length] = '\n';
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, owner)) {
            ByteBuffer bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new IOException("%s: could not be written: %s".formatted(file, e.getMessage()), e);
        }
    }
}
