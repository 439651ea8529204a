package org.plimsoll.report.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WholeDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void aMissingDirectoryIsMade() throws IOException {
        Path target = directory.resolve("csv");
        WholeDirectory.write(target, files("a", "b"));
        assertThat(WholeFileTest.names(target)).containsExactly("a", "b");
        assertThat(WholeFileTest.names(directory)).containsExactly("csv");
    }

    @Test
    void otherFilesOfTheDirectoryAreLeftAlone() throws IOException {
        Path other = Files.writeString(directory.resolve("other"), "mine");
        Files.writeString(directory.resolve("a"), "old");
        WholeDirectory.write(directory, files("a", "b"));
        assertThat(WholeFileTest.names(directory)).containsExactly("a", "b", "other");
        assertThat(other).hasContent("mine");
        assertThat(directory.resolve("a")).hasContent("new a");
    }

    @Test
    void allFilesStayAsTheyWereIfOneCannotBeMade() throws IOException {
        Path target = Files.createDirectory(directory.resolve("csv"));
        Files.writeString(target.resolve("a"), "old");
        Map<String, WholeFile.Content> files = files("a");
        files.put("b", out -> {
            throw new IOException("No space left on device");
        });
        assertThatThrownBy(() -> WholeDirectory.write(target, files))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": could not be written: No space left on device");
        assertThat(target.resolve("a")).hasContent("old");
        assertThat(WholeFileTest.names(target)).containsExactly("a");
        assertThat(WholeFileTest.names(directory)).containsExactly("csv");
    }

    @Test
    void allFilesStayAsTheyWereIfOneCannotBePlaced() throws IOException {
        Path target = Files.createDirectory(directory.resolve("csv"));
        Files.writeString(target.resolve("a"), "old");
        Files.createDirectory(target.resolve("c"));
        assertThatThrownBy(() -> WholeDirectory.write(target, files("a", "b", "c")))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": could not be written: Is a directory");
        assertThat(target.resolve("a")).hasContent("old");
        assertThat(WholeFileTest.names(target)).containsExactly("a", "c");
        assertThat(WholeFileTest.names(directory)).containsExactly("csv");
    }

    @Test
    void aFileIsNotReplacedByADirectory() throws IOException {
        Path target = Files.writeString(directory.resolve("csv"), "old");
        assertThatThrownBy(() -> WholeDirectory.write(target, files("a")))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": could not be written: Not a directory");
        assertThat(target).hasContent("old");
    }

    @Test
    void aMissingParentIsNamed() {
        Path target = directory.resolve("missing/csv");
        assertThatThrownBy(() -> WholeDirectory.write(target, files("a")))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": could not be written: No such directory");
    }

    private static Map<String, WholeFile.Content> files(String... names) {
        Map<String, WholeFile.Content> files = new LinkedHashMap<>();
        for (String name : names) {
            files.put(name, out -> out.write(("new " + name).getBytes(StandardCharsets.US_ASCII)));
        }
        return files;
    }
}
