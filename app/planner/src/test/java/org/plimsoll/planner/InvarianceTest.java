package org.plimsoll.planner;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Chance;
import org.plimsoll.planner.plan.Disk;
import org.plimsoll.planner.plan.Scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

/** What changes nothing about the mail changes no figure: how a log is cut, in which order, packed how, read where. */
class InvarianceTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 1);
    private static final int DAYS = 16;
    private static final Scenario SCENARIO = Scenario.starting(TODAY)
            .withHorizonDays(90)
            .with(Disk.of(2_000_000L, 0.05))
            .with(new Chance(100, 1, 0.1));

    @TempDir
    private Path directory;

    /** Busy mornings, quiet weekends, deferrals now and then, a sign of life each ten minutes. */
    private static List<String> lines() {
        Random random = new Random(5);
        String id = "5C/03-04711-10C42296";
        List<String> lines = new ArrayList<>();
        long from = TODAY.minusDays(DAYS).toEpochDay() * 86_400;
        for (int slot = 0; slot < DAYS * 144; slot++) {
            long second = from + slot * 600L;
            lines.add(second + "@@@@M1\n");
            int messages = random.nextInt(slot / 144 % 7 < 5 ? 12 : 4);
            for (int message = 0; message < messages; message++) {
                long at = second + message * 40L;
                lines.add(at
                        + "@%s@%s@%s@R@ann@isp.example@news@shop.example@192.0.2.17@%s@esmtp@default@out1\n"
                                .formatted(id, id, id, random.nextInt(90_000)));
                lines.add(at
                        + (random.nextInt(9) == 0
                                ? "@%s@%s@%s@T@isp.example@0@g@b@15@0@18.53@192.0.2.1@421 busy\n".formatted(id, id, id)
                                : "@%s@%s@%s@D@isp.example@266@g@b@0@0.393@192.0.2.1\n".formatted(id, id, id)));
            }
        }
        return lines;
    }

    private StudyResult whole() throws IOException {
        Path file = Files.createDirectories(directory.resolve("whole")).resolve("mainlog.ec");
        Files.writeString(file, String.join("", lines()), StandardCharsets.US_ASCII);
        return study(List.of(file), null);
    }

    private static StudyResult study(List<Path> files, @Nullable Double ratio) {
        List<LogSource> sources = files.stream().map(LogSource::file).toList();
        return Study.run(
                StudyRequest.measuring(sources)
                        .planning(ratio == null ? SCENARIO : SCENARIO.withCompressionRatio(ratio)),
                Progress.NONE);
    }

    @RepeatedTest(4)
    void cuttingALogIntoFilesChangesNothing(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        List<Path> files = cut(lines(), random);
        StudyResult whole = whole();

        StudyResult inOrder = study(files, null);
        List<Path> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        StudyResult mixed = study(shuffled, null);

        assertSame(inOrder.measurements().get(0), whole.measurements().get(0));
        assertSame(mixed.measurements().get(0), whole.measurements().get(0));
        assertThat(mixed.compressions()).isEqualTo(inOrder.compressions());
        assertSame(requireNonNull(mixed.plan()), requireNonNull(inOrder.plan()));
        assertSame(
                requireNonNull(study(shuffled, 5.0).plan()),
                requireNonNull(study(List.of(directory.resolve("whole/mainlog.ec")), 5.0)
                        .plan()));
        // Small files pack a little worse than one large one.
        assertThat(requireNonNull(mixed.plan()).neededBytes())
                .isCloseTo(requireNonNull(whole.plan()).neededBytes(), withinPercentage(3));
    }

    /** Rotated generations, the oldest first, some of them compressed; a file may hold an hour or some days. */
    private List<Path> cut(List<String> lines, Random random) throws IOException {
        int pieces = 2 + random.nextInt(12);
        List<Path> files = new ArrayList<>();
        int from = 0;
        for (int piece = 0; piece < pieces; piece++) {
            int to = piece == pieces - 1 ? lines.size() : from + 1 + random.nextInt((lines.size() - from) / 2);
            byte[] log = String.join("", lines.subList(from, to)).getBytes(StandardCharsets.US_ASCII);
            int generation = pieces - 1 - piece;
            String name = "mainlog.ec" + (generation == 0 ? "" : "." + generation);
            int codec = generation == 0 ? 0 : random.nextInt(3);
            Path file = directory.resolve(name + List.of("", ".gz", ".bz2").get(codec));
            files.add(Files.write(file, codec == 0 ? log : codec == 1 ? Packed.gzip(log) : Packed.bzip2(log, 9)));
            from = to;
        }
        return files;
    }

    private static void assertSame(Measurement cut, Measurement whole) {
        assertThat(cut)
                .usingRecursiveComparison()
                .ignoringFields("sources", "bytesOnDisk")
                .isEqualTo(whole);
        assertThat(cut.sources().stream().mapToLong(Measurement.Source::bytes).sum())
                .isEqualTo(whole.bytes());
    }

    private static void assertSame(CapacityPlan cut, CapacityPlan whole) {
        assertThat(cut.logs()).isEqualTo(whole.logs());
        assertThat(cut.forecasts()).isEqualTo(whole.forecasts());
        assertThat(cut.days()).isEqualTo(whole.days());
        assertThat(cut.prospect()).isEqualTo(whole.prospect());
        assertThat(cut.findings()).isEqualTo(whole.findings());
    }

    @Test
    void theMachinesZoneAndLanguageChangeNothing() throws IOException {
        StudyResult here = whole();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String[] place : new String[][] {
                {"tr-TR", "America/St_Johns"}, {"ar-EG-u-nu-arab", "Pacific/Kiritimati"}, {"de-DE", "Asia/Kathmandu"}
            }) {
                Locale.setDefault(Locale.forLanguageTag(place[0]));
                TimeZone.setDefault(TimeZone.getTimeZone(place[1]));
                assertThat(whole()).as(place[0] + " " + place[1]).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
