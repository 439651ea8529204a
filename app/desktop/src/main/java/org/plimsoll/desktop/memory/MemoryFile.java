package org.plimsoll.desktop.memory;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.file.WholeFile;

import static org.plimsoll.desktop.text.Texts.text;

/** The small file that keeps what is remembered: written whole or not at all, and nothing is lost if it is broken. */
public final class MemoryFile {
    private static final String NAME = "desktop.properties";
    private static final int LARGEST = 1 << 20;

    private final Path file;

    /** The file in a directory, neither of which need be there. */
    public MemoryFile(Path directory) {
        file = directory.resolve(NAME);
    }

    /**
     * What the file holds; what a new user begins with where there is none, or it is broken.
     *
     * @param trouble told one sentence if it is broken
     */
    public Remembered read(Consumer<String> trouble) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException(text("memory.tooLarge"));
            }
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return new MemoryText(properties).read();
        } catch (NoSuchFileException e) {
            return Remembered.NOTHING;
        } catch (IOException | IllegalArgumentException e) {
            trouble.accept(text("memory.broken", file, Words.sentence(e)));
            return Remembered.NOTHING;
        }
    }

    /**
     * Writes the file.
     *
     * @throws IOException if it cannot be written; the message is one sentence that names the file
     */
    public void write(Remembered remembered) throws IOException {
        Files.createDirectories(file.getParent());
        StringWriter written = new StringWriter();
        MemoryText.write(remembered).store(written, null);
        // Without the date that the library adds, the same memory is the same file.
        String lines = written.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
        WholeFile.write(file, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
