package org.plimsoll.report.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Words what went wrong: one sentence that names the target, not the file beside it. */
final class WriteFailure {
    private WriteFailure() {}

    static IOException worded(Path target, IOException cause) {
        return new IOException("%s: could not be written: %s".formatted(target, reason(cause)), cause);
    }

    private static String reason(IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return "No such directory";
        }
        if (cause instanceof AccessDeniedException) {
            return "Permission denied";
        }
        @Nullable String words = cause instanceof FileSystemException system ? system.getReason() : cause.getMessage();
        return words == null ? cause.getClass().getSimpleName() : words;
    }
}
