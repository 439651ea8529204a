package org.plimsoll.report.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place and renamed when it is whole, so that nobody ever sees half of it. */
public final class WholeFile {
    private WholeFile() {}

    /** What goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. An older file of that name stays as it was until the new one is whole, and if that fails. A device
     * or a pipe is written to directly, since it cannot be replaced.
     *
     * @throws IOException if it cannot be written; the message is one sentence that names the target
     */
    public static void write(Path target, Content content) throws IOException {
        try {
            writeUnworded(target, content);
        } catch (IOException e) {
            throw WriteFailure.worded(target, e);
        }
    }

    /** The same with the system's own words in the exception. */
    static void writeUnworded(Path target, Content content) throws IOException {
        Places.refuseDirectory(target);
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            try (OutputStream out = Files.newOutputStream(target)) {
                content.writeTo(out);
            }
            return;
        }
        // A link is followed: the file behind it is replaced, not the link.
        Path place = Files.isSymbolicLink(target) ? target.toRealPath() : target;
        Path part = Places.beside(place);
        try {
            writeThrough(part, content);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Leaves the bytes on the disk before the name changes, so that a power cut cannot leave an empty file behind. */
    private static void writeThrough(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }
}
