package org.plimsoll.desktop;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.model.LogGenerator;

/**
 * Logs to open: the same on every machine, written once into a directory.
 *
 * @param directory where they are
 * @param share how large they are, 1 for 1 GB and 10 million records
 */
record BenchLogs(Path directory, double share) {
    private static final long EC_MESSAGES_OF_A_GIGABYTE = 2_900_000;
    private static final long EXIM_MESSAGES_OF_A_GIGABYTE = 1_800_000;
    private static final long EC_MESSAGES_OF_TEN_MILLION_LINES = 4_500_000;
    private static final int BUFFER_BYTES = 1 << 16;

    /** 1 GB in the format of ec. */
    Path ec() throws IOException {
        return plain("ec", EC_MESSAGES_OF_A_GIGABYTE);
    }

    /** 1 GB in the format of Exim. */
    Path exim() throws IOException {
        return plain("exim", EXIM_MESSAGES_OF_A_GIGABYTE);
    }

    /** 10 million lines in the format of ec. */
    Path records() throws IOException {
        return plain("ec", EC_MESSAGES_OF_TEN_MILLION_LINES);
    }

    /** The 1 GB of ec in gzip, as a rotation would have it. */
    Path packed() throws IOException {
        Path plain = ec();
        Path packed = plain.resolveSibling(plain.getFileName() + ".gz");
        if (!Files.exists(packed)) {
            try (InputStream in = Files.newInputStream(plain);
                    OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed), BUFFER_BYTES)) {
                in.transferTo(out);
            }
        }
        return packed;
    }

    /** Messages a day of two years with weeks and noise, so that a thousand futures are drawn. */
    Path volumes() throws IOException {
        StringBuilder csv = new StringBuilder("date,messages\n");
        for (int day = 0; day < 730; day++) {
            LocalDate date = LocalDate.of(2023, 11, 10).plusDays(day);
            long messages = Math.round((date.getDayOfWeek().getValue() > 5 ? 2e6 : 4e6) + 2000.0 * day)
                    + (day * 7919L) % 300_000;
            csv.append(String.format(Locale.ROOT, "%s,%d%n", date, messages));
        }
        return Files.writeString(directory.resolve("volumes.csv"), csv);
    }

    private Path plain(String format, long messagesOfAll) throws IOException {
        long messages = Math.max(1000, Math.round(share * messagesOfAll));
        Files.createDirectories(directory);
        Path log = directory.resolve("%s-%d.log".formatted(format, messages));
        if (!Files.exists(log)) {
            Path begun = directory.resolve("begun");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(begun), BUFFER_BYTES)) {
                LogGenerator generator = LogFormats.named(format).generator();
                generator.generate(
                        new LogGenerator.Settings(
                                generator.versions().get(0),
                                messages,
                                Instant.parse("2025-11-03T00:00:00Z"),
                                Duration.ofDays(7),
                                1),
                        out);
            } catch (UnknownFormatException e) {
                throw new IllegalArgumentException(e);
            }
            Files.move(begun, log);
        }
        return log;
    }

    /** Has a file fetched from the disk by whoever reads it next; does nothing where the system knows no way. */
    static void forget(Path file) throws IOException, InterruptedException {
        new ProcessBuilder("dd", "of=" + file, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none")
                .inheritIO()
                .start()
                .waitFor();
    }
}
