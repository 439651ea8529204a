package org.plimsoll.planner.rotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.planner.plan.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class LogDirectoryTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");

    @TempDir
    private Path place;

    @Test
    void aDirectoryAsThePolicySaysGivesNothingToSay() throws IOException {
        file("mainlog.ec", 10, 12);
        file("mainlog.ec.1.bz2", 10, 0);
        file("mainlog.ec.2.bz2", 10, -24);

        assertThat(found("retention = 2")).isEmpty();
    }

    @Test
    void generationsBeyondTheCountAreStray() throws IOException {
        file("mainlog.ec", 10, 12);
        file("mainlog.ec.1.bz2", 10, 0);
        file("mainlog.ec.10.bz2", 3_000, -240);
        file("mainlog.ec.11.bz2", 4_000, -264);

        assertThat(found("retention = 9"))
                .containsExactly(
                        place + ": ec_rotate keeps 9 generations of mainlog.ec and will never remove what is older"
                                + " (2 files, 7 kB): mainlog.ec.10.bz2, mainlog.ec.11.bz2.");
    }

    @Test
    void datedNamesAreRemovedByNobodyWhoCounts() throws IOException {
        file("mainlog.ec", 10, 12);
        file("mainlog.ec-20261101.bz2", 5000, -500);
        file("mainlog.ec.1.bz2", 10, 0);

        assertThat(found("retention = 9"))
                .containsExactly(
                        place + ": the rule for mainlog.ec counts numbers, so nothing removes its names with dates"
                                + " (1 file, 5 kB): mainlog.ec-20261101.bz2.");
    }

    @Test
    void numbersBeginWhereTheRuleSays() throws IOException {
        file("mainlog.ec", 10, 12);
        for (int generation = 0; generation < 8; generation++) {
            file("mainlog.ec." + generation, 1_000, -24 * generation);
        }

        assertThat(against("start 5\nrotate 3")).isEmpty();
        assertThat(against("start 0\nrotate 6"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("(2 files, 2 kB): mainlog.ec.6, mainlog.ec.7."));
    }

    @Test
    void anExtensionAtTheEndIsOfTheSameLog() throws IOException {
        file("mainlog.ec", 10, 12);
        file("mainlog.1.ec", 10, 0);
        file("mainlog.2.ec", 10, -24);
        file("mainlog-20261101.ec", 10, -500);

        assertThat(against("extension .ec\nrotate 3"))
                .singleElement()
                .satisfies(sentence -> assertThat(sentence).contains("mainlog-20261101.ec"));
    }

    private List<String> against(String directives) throws IOException {
        Path settings = place.resolveSibling("logrotate-settings");
        Files.writeString(settings, place.resolve("*.ec") + " {\ndaily\n" + directives + "\n}\n");
        return LogDirectory.compare(place, PolicyFile.read(settings)).stream()
                .map(Finding::sentence)
                .toList();
    }

    @Test
    void aLogInNoListGrowsUntilTheDiskIsFull() throws IOException {
        file("importlog.ec", 7_000, 12);

        assertThat(found("retention = 9"))
                .containsExactly(place + ": no rule of ec_rotate names importlog.ec: its 7 kB grow until the disk is"
                        + " full.");
    }

    @Test
    void aRotationThatHasStoppedIsSeenByItsYoungestGeneration() throws IOException {
        file("mainlog.ec", 90_000, 240);
        file("mainlog.ec.1.bz2", 10, 0);

        assertThat(found("retention = 9"))
                .containsExactly(place + ": the rotation of mainlog.ec has stopped: its youngest generation is 10 days"
                        + " older than the live file, which holds 90 kB; one each 1 day was expected.");
    }

    @Test
    void aFileBesideItsOwnCompressionIsNamed() throws IOException {
        file("mainlog.ec", 10, 12);
        file("mainlog.ec.1", 10_000, 0);
        file("mainlog.ec.1.bz2", 4_000, 0);

        assertThat(found("retention = 9"))
                .containsExactly(place + ": mainlog.ec.1 and mainlog.ec.1.bz2 lie there both, 10 kB and 4 kB: a"
                        + " compressor runs, or was stopped halfway.");
    }

    @Test
    void anotherCompressorThanTheRulesIsNoted() throws IOException {
        file("mainlog.ec", 10, 12);
        file("mainlog.ec.1.gz", 4_000, 0);

        assertThat(found("retention = 9"))
                .containsExactly(place + ": ec_rotate compresses with bzip2, but not here (1 file, 4 kB):"
                        + " mainlog.ec.1.gz. The settings were changed, or others are in force.");
    }

    private List<String> found(String settings) throws IOException {
        Path file = Files.createTempDirectory("policy").resolve("ec_rotate.conf");
        Files.writeString(file, "logfiles = /var/log/ecelerity/mainlog.ec\n" + settings + "\n");
        List<Finding> findings = LogDirectory.compare(place, PolicyFile.read(file));
        Files.delete(file);
        Files.delete(file.getParent());
        return findings.stream().map(Finding::sentence).toList();
    }

    private void file(String name, int bytes, int hoursAfterMidnight) throws IOException {
        Path file = place.resolve(name);
        Files.write(file, new byte[bytes]);
        Files.setLastModifiedTime(file, FileTime.from(MIDNIGHT.plusSeconds(3600L * hoursAfterMidnight)));
    }
}
