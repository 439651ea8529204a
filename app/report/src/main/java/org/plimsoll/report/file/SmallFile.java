package org.plimsoll.report.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.plimsoll.planner.study.InvalidStudyException;

/** A file that people write, or that was written for them: read whole, as UTF-8. */
public final class SmallFile {
    private static final int LARGEST = 4 << 20;

    private SmallFile() {}

    /**
     * Reads a file, or whatever a pipe brings.
     *
     * @param file the file
     * @param expected what it should be, such as {@code a study}
     * @throws InvalidStudyException if it cannot be read, is larger than 4 MiB or no UTF-8
     */
    public static String read(Path file, String expected) {
        if (Files.isDirectory(file)) {
            throw new InvalidStudyException("%s: a directory, expected %s".formatted(file, expected));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InvalidStudyException("%s: larger than 4 MiB, expected %s".formatted(file, expected));
            }
            return decoded(file, bytes);
        } catch (NoSuchFileException e) {
            throw new InvalidStudyException("%s: no such file, expected %s".formatted(file, expected));
        } catch (AccessDeniedException e) {
            throw new InvalidStudyException(
                    "%s: must not be read, expected %s with read permission".formatted(file, expected));
        } catch (IOException e) {
            throw new InvalidStudyException("%s: could not be read: %s".formatted(file, e.getMessage()));
        }
    }

    private static String decoded(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(in).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new InvalidStudyException(
                    "%s, byte %s: no UTF-8, expected text in UTF-8".formatted(file, in.position()));
        }
    }
}
