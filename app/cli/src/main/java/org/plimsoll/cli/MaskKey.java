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
import java.util.HexFormat;
import java.util.Set;

/** The key under which a log is masked. */
final class MaskKey {
    private static final int BYTES = 32;
    private static final int FEWEST_BYTES = 16;
    private static final int MOST_BYTES = 1 << 16;

    private MaskKey() {}

    /** A key that nobody knows. */
    static byte[] random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /**
     * The key in a file; blanks and line ends around it do not count. If there is no such file it is made.
     *
     * @throws RefusedInputException if it holds no key
     * @throws IOException if it cannot be made; the message is one sentence
     */
    static byte[] of(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
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

    /** Nobody else may read it, from its first moment on. */
    private static void create(Path file) throws IOException {
        byte[] text = (HexFormat.of().formatHex(random()) + "\n").getBytes(StandardCharsets.US_ASCII);
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
