package org.plimsoll.report.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WholeFileTest {
    private static final WholeFile.Content NEW = out -> out.write("new".getBytes(StandardCharsets.US_ASCII));
    private static final WholeFile.Content BROKEN = out -> {
        out.write("half".getBytes(StandardCharsets.US_ASCII));
        throw new IOException("No space left on device");
    };

    @TempDir
    Path directory;

    @Test
    void aFileAppearsWhole() throws IOException {
        Path target = directory.resolve("report.pdf");
        WholeFile.write(target, NEW);
        assertThat(target).hasContent("new");
        assertThat(names(directory)).containsExactly("report.pdf");
    }

    @Test
    void anOlderFileIsReplaced() throws IOException {
        Path target = Files.writeString(directory.resolve("report.pdf"), "old");
        WholeFile.write(target, NEW);
        assertThat(target).hasContent("new");
    }

    @Test
    void anOlderFileSurvivesAFailure() throws IOException {
        Path target = Files.writeString(directory.resolve("report.pdf"), "old");
        assertThatThrownBy(() -> WholeFile.write(target, BROKEN))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": could not be written: No space left on device");
        assertThat(target).hasContent("old");
        assertThat(names(directory)).containsExactly("report.pdf");
    }

    @Test
    void nothingIsLeftOfAFailure() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(directory.resolve("report.pdf"), BROKEN))
                .isInstanceOf(IOException.class);
        assertThat(names(directory)).isEmpty();
    }

    @Test
    void aMissingDirectoryIsNamed() {
        Path target = directory.resolve("missing/report.pdf");
        assertThatThrownBy(() -> WholeFile.write(target, NEW))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": could not be written: No such directory");
    }

    @Test
    void aDirectoryIsNotReplacedByAFile() throws IOException {
        Path target = Files.createDirectory(directory.resolve("report.pdf"));
        assertThatThrownBy(() -> WholeFile.write(target, NEW))
                .isInstanceOf(IOException.class)
                .hasMessage(target + ": could not be written: Is a directory");
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void aFileInTheWayOfTheDirectoryIsAFailureToo() throws IOException {
        Path target = Files.writeString(directory.resolve("file"), "old").resolve("report.pdf");
        assertThatThrownBy(() -> WholeFile.write(target, NEW))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(target + ": could not be written: ");
    }

    @Test
    void theFileBehindALinkIsReplacedAndTheLinkStays() throws IOException {
        Path real = Files.writeString(directory.resolve("real"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("link"), real);
        WholeFile.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void whatAnotherRunLeftBehindIsNotTouched() throws IOException {
        Path left = Files.writeString(directory.resolve(".report.pdf.0.part"), "left");
        WholeFile.write(directory.resolve("report.pdf"), NEW);
        assertThat(left).hasContent("left");
    }

    static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
