package org.plimsoll.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MaskTest {
    @TempDir
    private Path directory;

    private static String withNumbers() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            log.append("2026-11-23 12:29:20 1xVTAe-0002Aq-1d <= n%04d@hub.example P=local S=%d\n"
                    .formatted(i * 3, 20_000 + i));
            log.append("2026-11-23 12:29:20 H=[2001:db8::%04d] F=<%04d@hub.example> rejected RCPT <x@d.example>: no\n"
                    .formatted(i * 3, i * 3));
        }
        return log.toString();
    }

    @Test
    void whatComesThroughAPipeIsMaskedAsTheFileIs() throws IOException {
        Path file = Files.writeString(directory.resolve("mainlog"), withNumbers());
        Path key = Files.writeString(directory.resolve("key"), "0123456789abcdef");
        Run fromFile = Run.of("mask", "-q", "--key-file", key.toString(), file.toString());
        assertThat(fromFile.out()).hasSameSizeAs(withNumbers());
        for (String[] more : new String[][] {{}, {"-"}}) {
            String[] line = Stream.concat(Stream.of("mask", "-q", "--key-file", key.toString()), Stream.of(more))
                    .toArray(String[]::new);
            assertThat(Run.reading(withNumbers(), line)).isEqualTo(fromFile);
        }
    }

    @Test
    void nothingOfAPipeIsLeftBehind() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> before = streams(temporary);
        Run.reading(withNumbers(), "mask", "-q");
        Run.reading("no log at all\n", "mask", "-q");
        assertThat(streams(temporary)).isEqualTo(before);
    }

    private static Set<Path> streams(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return Set.copyOf(
                    files.filter(file -> file.toString().endsWith(".stream")).toList());
        }
    }

    @Test
    void aKeyFileIsMadeForItsOwnerAndUsedAgain() throws IOException {
        Path key = directory.resolve("key");
        String log = withNumbers();
        Run first = Run.reading(log, "mask", "-q", "--key-file", key.toString());
        Run again = Run.reading(log, "mask", "-q", "--key-file", key.toString());
        assertThat(first.out()).hasSameSizeAs(log).isNotEqualTo(log).isEqualTo(again.out());
        assertThat(Files.readString(key, StandardCharsets.US_ASCII)).matches("[0-9a-f]{64}\n");
        assertThat(Files.getPosixFilePermissions(key))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        assertThat(Run.reading(log, "mask", "-q").out()).isNotEqualTo(first.out());
    }
}
