package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SampleDirectoryTest {
    @Test
    void samplesAreFoundUpToFourParentsAway(@TempDir Path root) throws IOException {
        Path samples = Files.createDirectory(root.resolve("samples"));
        Path near = Files.createDirectories(root.resolve("1/2/3/4"));
        Path far = Files.createDirectories(near.resolve("5"));
        assertThat(SampleDirectory.find(root)).contains(samples);
        assertThat(SampleDirectory.find(near)).contains(samples);
        assertThat(SampleDirectory.find(far)).isEmpty();
        assertThat(SampleDirectory.find(far, near)).contains(samples);
    }

    @Test
    void aFileOfThatNameIsNoSamples(@TempDir Path root) throws IOException {
        Files.createFile(root.resolve("samples"));
        assertThat(SampleDirectory.find(root)).isEmpty();
    }
}
