package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PangoConditionTest {
    @Test
    void theLibraryIsFoundInADirectoryForTheProcessor(@TempDir Path place) throws IOException {
        assertThat(PangoCondition.found(List.of(place, Path.of("/nowhere")))).isFalse();
        Path processor = Files.createDirectory(place.resolve("x86_64-linux-gnu"));
        Files.createFile(processor.resolve("libpangoft2-1.0.so.0"));
        assertThat(PangoCondition.found(List.of(Path.of("/nowhere"), place))).isTrue();
    }

    @Test
    void aSkipNamesThePackageAndOnCiItIsAFailure() {
        assertThat(PangoCondition.missing(false).isDisabled()).isTrue();
        assertThatThrownBy(() -> PangoCondition.missing(true)).hasMessageContaining("libpangoft2-1.0-0");
    }
}
