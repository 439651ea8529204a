package org.plimsoll.desktop.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file was like when it was read or written, to tell whether another program has written it since.
 *
 * @param modified when it was written
 * @param bytes its size
 * @param digest SHA-256 of what it holds
 */
record FileStamp(FileTime modified, long bytes, String digest) {

    /** The stamp of a file as it is now; empty if it is not there or cannot be read. */
    static Optional<FileStamp> of(Path file) {
        try {
            return Optional.of(new FileStamp(Files.getLastModifiedTime(file), Files.size(file), digest(file)));
        } catch (IOException e) {
            // Writing it meets the same trouble and says so.
            return Optional.empty();
        }
    }

    /** Whether a file holds something else by now. One that was only touched, or is gone, does not. */
    boolean differs(Path file) {
        try {
            boolean untouched = Files.getLastModifiedTime(file).equals(modified) && Files.size(file) == bytes;
            return !untouched && !digest(file).equals(digest);
        } catch (IOException e) {
            return false;
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
