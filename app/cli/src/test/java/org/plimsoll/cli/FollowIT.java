package org.plimsoll.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

/** The jar beside a writer that rotates its log; it is ended as a service is, by SIGTERM. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class FollowIT {
    private static final int LINES = 3000;
    private static final int LINES_PER_GENERATION = 150;

    @TempDir
    private Path directory;

    private Path log() {
        return directory.resolve("mainlog");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rename", "copy"})
    void everyRecordIsPrintedOnceAcrossRotations(String style) throws Exception {
        Path out = directory.resolve("records.csv");
        Process process = start(out, "records", "--follow", "--fields", "message", "mainlog");
        write(process, style.equals("rename"), () -> lines(out) > 1, read -> lines(out) > read);
        waitFor(process, () -> lines(out) == LINES + 1);

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(err()).isZero();
        assertThat(Files.readAllLines(out).subList(1, LINES + 1)).isEqualTo(ids());
        assertThat(err()).isEmpty();
    }

    @Test
    void aMeasuringIsPrintedWhenItIsEnded() throws Exception {
        Path out = directory.resolve("measured.json");
        Process process = start(out, "measure", "--follow", "--json", "--every", "1s", "mainlog");
        write(process, true, () -> err().contains("messages"), read -> true);
        waitFor(process, () -> err().contains("%,d messages, %,d lines".formatted(LINES, LINES)));
        assertThat(lines(out)).isZero();

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(err()).isZero();
        assertThat(Files.readString(out))
                .contains("\"messages\": " + LINES, "\"lines\": " + LINES, "\"complete\": true");
    }

    private Process start(Path out, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", Jar.PATH.toString()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();
    }

    /**
     * Writes one generation after the other. The first one is rotated when it has been seen; a copy is replaced by the
     * next one, so it must have been read before, which a renamed file need not.
     */
    private void write(Process process, boolean renaming, BooleanSupplier seen, IntPredicate read) throws IOException {
        for (int from = 0; from < LINES; from += LINES_PER_GENERATION) {
            try (FileChannel log = FileChannel.open(
                    log(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
                for (int i = from; i < from + LINES_PER_GENERATION; i++) {
                    log.write(ByteBuffer.wrap(line(i).getBytes(ISO_8859_1)));
                }
                if (from == 0) {
                    waitFor(process, seen);
                }
                if (from + LINES_PER_GENERATION < LINES) {
                    rotate(process, log, renaming, from, read);
                }
            }
        }
    }

    private void rotate(Process process, FileChannel log, boolean renaming, int from, IntPredicate read)
            throws IOException {
        if (renaming) {
            Files.move(log(), directory.resolve("mainlog." + (LINES - from)));
            return;
        }
        waitFor(process, () -> read.test(from));
        Files.copy(log(), directory.resolve("mainlog.1"), StandardCopyOption.REPLACE_EXISTING);
        log.truncate(0);
    }

    private static String id(int number) {
        return "1x%04d-%06d-00".formatted(number % 10_000, number);
    }

    private static String line(int number) {
        return "2026-11-19 00:00:00 %s <= ann@hub.example H=mx.example [198.51.100.7] P=esmtps S=1000\n"
                .formatted(id(number));
    }

    private static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            ids.add(id(i));
        }
        return ids;
    }

    private static long lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file).size() : 0;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String err() {
        try {
            return Files.readString(directory.resolve("err"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void waitFor(Process process, BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            assertThat(process.isAlive()).as("whether it still runs").isTrue();
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
