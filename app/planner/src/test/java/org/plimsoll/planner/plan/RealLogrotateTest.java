package org.plimsoll.planner.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.planner.forecast.GrowthForecaster;
import org.plimsoll.planner.measure.Codec;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A real logrotate, where there is one, rotates real files; the planner must know after each rotation, before each and
 * while it compresses what is there, within a block a file.
 */
class RealLogrotateTest {
    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/sbin/logrotate"), Path.of("/usr/bin/logrotate"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final int DAY_BYTES = 300_000;
    private static final int BLOCK = 4096;

    @TempDir
    private Path place;

    @ParameterizedTest
    @CsvSource({
        "3, GZIP, false, false",
        "3, GZIP, true, false",
        "3, GZIP, false, true",
        "3, GZIP, true, true",
        "3, NONE, false, false",
        "1, GZIP, false, false",
        "1, GZIP, true, false",
        "0, GZIP, false, false",
        "0, GZIP, true, false",
        "7, BZIP2, false, false",
    })
    void theLevelsAreThoseOfARealRotation(int keep, Codec codec, boolean delayed, boolean copied) throws Exception {
        Optional<Path> logrotate = PROGRAMS.stream().filter(Files::isExecutable).findFirst();
        Path packer = Path.of(codec == Codec.BZIP2 ? "/bin/bzip2" : "/bin/gzip");
        assumeTrue(logrotate.isPresent() && Files.isExecutable(packer), "no logrotate here");
        byte[] log = log();
        Path live = place.resolve("logs").resolve("mainlog");
        Files.createDirectories(live.getParent());
        writeConfiguration(live, packer, keep, codec, delayed, copied);

        double packed = codec == Codec.NONE ? log.length : packedBytes(packer, log);
        DiskDay expected = expected(keep, codec, delayed, copied, log.length / packed);
        double before = 0;
        for (int day = 0; day < keep + 4; day++) {
            Files.write(live, log);
            before = used();
            Files.deleteIfExists(place.resolve("seen"));
            rotate(logrotate.orElseThrow());
        }

        double tolerance = (keep + 2.0) * BLOCK;
        assertThat(used()).as("after").isCloseTo(expected.afterRotationBytes(), within(tolerance));
        assertThat(before).as("before").isCloseTo(expected.beforeRotationBytes(), within(tolerance));
        if (Files.exists(place.resolve("seen")) && !copied) {
            assertThat(Math.max(before, seen())).as("peak").isCloseTo(expected.peakBytes(), within(tolerance));
        }
        assertThat(Files.exists(place.resolve("seen")))
                .as("compressed")
                .isEqualTo(codec != Codec.NONE && keep + (delayed ? 0 : 1) > 0 && !(keep == 0 && copied));
    }

    private static DiskDay expected(int keep, Codec codec, boolean delayed, boolean copied, double ratio) {
        RetentionPolicy policy =
                new RetentionPolicy(keep, Duration.ofDays(1), codec, delayed).with(new Manner(copied, false, false));
        Flow flow = Flow.ofMean(new GrowthForecaster(DAY_BYTES, 0).forecast(TODAY, 366, 1), 1, 0);
        long[] turns = Turns.of(policy, TODAY, 1, flow);
        return new RotatedLog(flow, policy, new Packing(ratio, 1, BLOCK, 1), turns, Mounts.Part.ALL).day(0, TODAY, 0);
    }

    /** Lines that pack about as well as those of a mail log. */
    private static byte[] log() {
        Random random = new Random(1);
        StringBuilder lines = new StringBuilder();
        while (lines.length() < DAY_BYTES) {
            lines.append("2026-11-23 12:00:").append(10 + random.nextInt(50)).append(' ');
            lines.append(Long.toString(random.nextLong(), 36))
                    .append(" => user")
                    .append(random.nextInt(1000));
            lines.append("@example.com R=dnslookup T=remote_smtp H=mx.example.com C=\"250 OK\"\n");
        }
        return lines.substring(0, DAY_BYTES).getBytes(US_ASCII);
    }

    /** The packer is called through a script that notes what lies on the disk when its output is complete. */
    private void writeConfiguration(Path live, Path packer, int keep, Codec codec, boolean delayed, boolean copied)
            throws IOException {
        Path wrapper = place.resolve("pack.sh");
        Files.writeString(wrapper, """
                #!/bin/sh
                %s
                du -s --block-size=1 %s | cut -f1 >> %s
                """.formatted(packer, live.getParent(), place.resolve("seen")));
        Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> options = new ArrayList<>(List.of("daily", "missingok", "rotate " + keep));
        options.add(copied ? "copytruncate" : "nocreate");
        if (codec != Codec.NONE) {
            options.addAll(List.of("compress", "compresscmd " + wrapper, "compressext " + codec.suffix()));
        }
        if (delayed) {
            options.add("delaycompress");
        }
        Path configuration = place.resolve("conf");
        Files.writeString(configuration, live + " {\n" + String.join("\n", options) + "\n}\n");
        Files.setPosixFilePermissions(configuration, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private void rotate(Path logrotate) throws Exception {
        run(
                logrotate.toString(),
                "-f",
                "-s",
                place.resolve("state").toString(),
                place.resolve("conf").toString());
    }

    private double packedBytes(Path packer, byte[] log) throws Exception {
        Path sample = place.resolve("sample");
        Files.write(sample, log);
        run(packer.toString(), sample.toString());
        try (Stream<Path> files = Files.list(place)) {
            Path packed = files.filter(file -> file.getFileName().toString().startsWith("sample."))
                    .findFirst()
                    .orElseThrow();
            return Files.size(packed);
        }
    }

    private void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("output").toFile())
                .start();
        assertThat(process.waitFor())
                .as("%s: %s", String.join(" ", command), Files.readString(place.resolve("output")))
                .isZero();
    }

    /** Whole blocks of the files; the directory itself does not count. */
    private double used() throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("logs"))) {
            return files.mapToLong(RealLogrotateTest::blocks).sum();
        }
    }

    private static long blocks(Path file) {
        return (file.toFile().length() + BLOCK - 1) / BLOCK * BLOCK;
    }

    private double seen() throws IOException {
        return Files.readAllLines(place.resolve("seen")).stream()
                .mapToDouble(Double::parseDouble)
                .max()
                .orElseThrow();
    }
}
