package org.plimsoll.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The same input gives the same bytes, wherever it is read: i has a dot, digits are Arabic, it is tomorrow already. */
class SameBytesIT {
    private static final String[] TURKISH = {
        "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-9", "-Dstdout.encoding=ISO-8859-9"
    };
    private static final String[] ARABIC = {
        "-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=u-nu-arab", "-Duser.timezone=Pacific/Auckland"
    };

    private static final String[] GERMAN = {
        "-Duser.language=de", "-Duser.country=DE", "-Duser.timezone=America/St_Johns"
    };

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "measure --json mainlog",
                "report mainlog --disk 100kB --growth 12% --today 2026-11-23",
                "plan --json mainlog --today 2026-11-23 --horizon 14d",
                "report --json mainlog --today 2026-11-23 --storm outage:30%:1d --nodes 60%,40%",
                "forecast --json --volumes volumes.csv --horizon 14d",
                "measure --json mainlog --what-if",
                "formats",
                "formats --json",
                "generate --messages 200",
                "--help"
            })
    void everyLanguageGetsTheSameBytes(String line) throws Exception {
        Files.writeString(directory.resolve("mainlog"), ExampleLog.exim());
        Files.writeString(directory.resolve("volumes.csv"), volumes());
        String[] args = line.split(" ");

        Jar.Result plain = Jar.in(directory).run(args);

        assertThat(plain.out()).isNotEmpty();
        assertThat(Jar.in(directory).java(TURKISH).run(args)).isEqualTo(plain);
        assertThat(Jar.in(directory).java(ARABIC).run(args)).isEqualTo(plain);
        assertThat(Jar.in(directory).java(GERMAN).run(args)).isEqualTo(plain);
    }

    private static String volumes() {
        StringBuilder csv = new StringBuilder("date;messages\n");
        for (int day = 0; day < 60; day++) {
            csv.append("%s;%d,5\n".formatted(LocalDate.of(2026, 9, 1).plusDays(day), 1000 + day * 37 % 400));
        }
        return csv.toString();
    }

    @Test
    void thePdfAndTheTablesAreTheSameBytesToo() throws Exception {
        Files.writeString(directory.resolve("mainlog"), ExampleLog.exim());

        byte[][] plain = written("plain");
        byte[][] turkish = written("turkish", TURKISH);

        assertThat(turkish).isDeepEqualTo(plain);
    }

    private byte[][] written(String name, String... java) throws Exception {
        Path target = Files.createDirectory(directory.resolve(name));
        Jar.Result result = Jar.in(directory)
                .java(java)
                .run("report", "mainlog", "--today", "2026-11-23", "--pdf", name + "/r.pdf", "--csv", name + "/tables");
        assertThat(result.code()).as(result.err()).isZero();
        try (Stream<Path> files = Files.walk(target)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(SameBytesIT::bytes)
                    .toArray(byte[][]::new);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
