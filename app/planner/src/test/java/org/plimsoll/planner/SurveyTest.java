package org.plimsoll.planner;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.MeasuredCompression;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.TimeRange;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Studies of small logs, from files to results. */
class SurveyTest {
    private static final String ID = "5C/03-04711-10C42296";
    private static final String HEARTBEAT = "1763856060@@@@M1\n";
    private static final String RECEPTION =
            "1763856061@%s@%s@%s@R@ann@isp.example@news@shop.example@192.0.2.17@1446@".formatted(ID, ID, ID)
                    + "esmtp@default@out1\n";
    private static final String EXIM = "2026-11-23 12:29:20 1xVTAe-0002Am-1a Completed\n";
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @TempDir
    private Path directory;

    @Test
    void whoCannotWaitHearsOfEveryBlockOfAPackedLog() throws IOException {
        String log = (HEARTBEAT + RECEPTION.repeat(9)).repeat(2_000);
        Path packed = directory.resolve("mainlog.ec.gz");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(log.getBytes(StandardCharsets.UTF_8));
        }
        LongAdder blocks = new LongAdder();
        LongAdder messages = new LongAdder();
        LongAdder bytes = new LongAdder();
        Measurement whole = only(Study.run(
                StudyRequest.measuring(List.of(LogSource.file(packed))), Progress.NONE, (format, received, length) -> {
                    assertThat(format).isEqualTo("ec");
                    blocks.increment();
                    messages.add(received);
                    bytes.add(length);
                }));
        assertThat(blocks.sum()).isGreaterThan(1);
        assertThat(messages.sum()).isEqualTo(whole.messages()).isEqualTo(18_000);
        assertThat(bytes.sum()).isEqualTo(whole.bytes());
    }

    @Test
    void aLogIsMeasured() throws IOException {
        Measurement ec = only(run(file("mainlog.ec", HEARTBEAT + RECEPTION + "damage\n" + RECEPTION)));
        assertThat(ec.format()).isEqualTo("ec");
        assertThat(ec.messages()).isEqualTo(2);
        assertThat(ec.recipients()).isEqualTo(2);
        assertThat(ec.lines()).isEqualTo(4);
        assertThat(ec.bytes()).isEqualTo(HEARTBEAT.length() + 2L * RECEPTION.length() + 7);
        assertThat(ec.unrecognisedLines()).isEqualTo(1);
        assertThat(ec.bytesPerMillionMessages()).hasValue(ec.bytes() * 500_000.0);
        assertThat(ec.firstTime()).hasToString("2025-11-23T00:01:00Z");
        assertThat(ec.lastTime()).hasToString("2025-11-23T00:01:01Z");
        assertThat(ec.sources().get(0).log()).isEqualTo("mainlog");
        assertThat(ec.problems())
                .containsExactly(new LineProblem(
                        directory.resolve("mainlog.ec").toString(),
                        3,
                        HEARTBEAT.length() + RECEPTION.length(),
                        1,
                        "expected Unix time, 1 to 17 digits, then @",
                        "damage"));
    }

    @Test
    void signsOfLifeDoNotDecideWhichLogItIs() throws IOException {
        String bounce = "1763856061@%s@%s@%s@B@ann@isp.example@news@shop.example@g@b@5@10@1446@192.0.2.17@550 no\n"
                .formatted(ID, ID, ID);
        assertThat(log("1", HEARTBEAT.repeat(5) + bounce)).isEqualTo("bouncelog");
        assertThat(log("2", HEARTBEAT)).isEqualTo("mainlog");
        assertThat(log("bouncelog.ec", HEARTBEAT)).isEqualTo("bouncelog");
        assertThat(log("3", "1252064908: Marker 1\n")).isEqualTo("rejectlog");
        assertThat(log("4", "1251382104:datasource: failed\nmore\n")).isEqualTo("paniclog");
        assertThat(log("5", "1160503808@N@/tmp/2025@@ec-user@1\n")).isEqualTo("acctlog");
    }

    @Test
    void linesOfOneLetterAreCountedLogByLog() throws IOException {
        String head = "1763856061@%s@%s@%s@T@".formatted(ID, ID, ID);
        String attempt = head + "isp.example@0@g@b@15@0@18.53@192.0.2.17@421 no\n";
        String failure = head + "ann@isp.example@news@shop.example@g@b@5@70@1446@192.0.2.17@421 no\n";
        Measurement ec = only(run(file("mainlog.ec", attempt.repeat(2)), file("bouncelog.ec", failure)));
        assertThat(ec.kinds())
                .containsExactly(
                        new Measurement.KindTotal("T", "3+", "mainlog", 2, 2L * attempt.length()),
                        new Measurement.KindTotal("T", "3+", "bouncelog", 1, failure.length()));
    }

    private String log(String name, String text) throws IOException {
        return only(run(file(name, text))).sources().get(0).log();
    }

    @Test
    void severalFilesOfAFormatAreOneMeasurementAndEachNumbersItsOwnLines() throws IOException {
        Measurement ec = only(run(file("1", RECEPTION + "damage\n"), file("2", "damage\n" + RECEPTION)));
        assertThat(ec.sources()).extracting(Measurement.Source::lines).containsExactly(2L, 2L);
        assertThat(ec.messages()).isEqualTo(2);
        assertThat(ec.problems()).extracting(LineProblem::line).containsExactly(2L, 1L);
        assertThat(ec.problems()).extracting(LineProblem::offset).containsExactly((long) RECEPTION.length(), 0L);
        assertThat(ec.problems())
                .extracting(LineProblem::path)
                .containsExactly(
                        directory.resolve("1").toString(),
                        directory.resolve("2").toString());
    }

    @Test
    void aRecordOfOneFileIsNotContinuedInTheNext() throws IOException {
        Measurement exim = only(run(file("1", EXIM), file("2", "continued\n" + EXIM + "continued\n")));
        assertThat(exim.unrecognisedLines()).isEqualTo(1);
        assertThat(exim.problems())
                .extracting(LineProblem::reason)
                .containsExactly("expected a record before a line that continues one");
    }

    @Test
    void ofManyProblemsTheFirstHundredOfAllFilesAreKept() throws IOException {
        Measurement ec = only(run(file("1", RECEPTION + "x\n".repeat(9)), file("2", (RECEPTION + "x\n").repeat(5000))));
        assertThat(ec.unrecognisedLines()).isEqualTo(5009);
        assertThat(ec.problems()).hasSize(Measurement.PROBLEM_LIMIT);
        assertThat(ec.problems().get(8).line()).isEqualTo(10);
        assertThat(ec.problems().get(9).line()).isEqualTo(2);
        assertThat(ec.problems().get(99).line()).isEqualTo(182);
    }

    @Test
    void formatsAreMeasuredApartInTheOrderOfTheirList() throws IOException {
        StudyResult result = run(file("1", EXIM), file("2", RECEPTION), file("3", EXIM.replace("1a", "1b")));
        assertThat(result.measurements()).extracting(Measurement::format).containsExactly("ec", "exim");
        assertThat(result.measurements()).extracting(Measurement::lines).containsExactly(1L, 2L);
    }

    @Test
    void filesOfADirectoryThatAreNoLogsAreSkipped() throws IOException {
        file("b.log", RECEPTION);
        file("a.log", RECEPTION + HEARTBEAT);
        file("notes.txt", "remember the milk\n");
        file("empty", "");
        Files.createDirectory(directory.resolve("sub"));
        Files.writeString(directory.resolve("sub").resolve("c.log"), RECEPTION);
        StudyResult result = run(directory);
        assertThat(only(result).sources())
                .extracting(Measurement.Source::path)
                .containsExactly(
                        directory.resolve("a.log").toString(),
                        directory.resolve("b.log").toString());
        assertThat(result.skipped())
                .containsExactly(
                        directory.resolve("empty").toString(),
                        directory.resolve("notes.txt").toString());
        assertThat(result.complete()).isTrue();
    }

    @Test
    void aDirectoryWithoutLogsIsAFailure() throws IOException {
        file("notes.txt", "remember the milk\n");
        StudyResult result = run(directory);
        assertThat(result.measurements()).isEmpty();
        assertThat(result.failures())
                .containsExactly(new StudyResult.Failure(
                        directory.toString(),
                        directory + ": a directory without logs; expected at least one file of the formats ec, exim"));
    }

    @Test
    void theOrderInWhichFilesAreNamedDoesNotMatter() throws IOException {
        Path first = file("mainlog.ec.2", "damage\n" + RECEPTION);
        Path second = file("mainlog.ec.1", RECEPTION.replace("1763856061", "1763856062") + "damage\n");
        Path third = file("mainlog.ec", RECEPTION.replace("1763856061", "1763856063"));
        StudyResult result = run(first, second, third);
        assertThat(only(result).sources())
                .extracting(Measurement.Source::path)
                .containsExactly(first.toString(), second.toString(), third.toString());
        assertThat(run(third, first, second)).isEqualTo(result);
        assertThat(run(second, third, first)).isEqualTo(result);
    }

    @Test
    void dataGivenTwiceCountsOnce() throws IOException {
        String log = RECEPTION.repeat(100);
        Path plain = file("mainlog.ec.1", log);
        Path packed = Files.write(directory.resolve("mainlog.ec.1.gz"), gzip(log));
        StudyResult result = run(directory, plain, packed);
        assertThat(only(result).messages()).isEqualTo(100);
        assertThat(only(result).bytesOnDisk()).isEqualTo(log.length());
        assertThat(result.complete()).isTrue();
        assertThat(result.findings())
                .contains(new Finding(
                        Finding.Severity.NOTE,
                        packed + " holds the same as " + plain + " and is counted once, as " + plain + ".",
                        new Finding.Origin(Finding.Place.FILES, "")));
    }

    /** Of a compressed file the last time is known only after reading it. */
    @Test
    void gapsBehindCompressedFilesAreFound() throws IOException {
        String day = micros("2026-11-23T00:00:00Z") + "@@@@M1\n" + micros("2026-11-23T23:59:59Z") + "@@@@M1\n";
        Path packed = Files.write(directory.resolve("mainlog-20261124.gz"), gzip(day));
        Path plain = file(
                "mainlog-20261126",
                day.replace(micros("2026-11-23T00:00:00Z") + "", "1795564800000000")
                        .replace(micros("2026-11-23T23:59:59Z") + "", "1795650000000000"));
        assertThat(run(plain, packed).findings())
                .filteredOn(finding -> finding.severity() == Finding.Severity.WARNING)
                .extracting(Finding::sentence)
                .contains("between " + packed + " and " + plain + " something is missing: the first ends at"
                        + " 2026-11-23T23:59:59Z, the second begins at 2026-11-25T00:00:00Z.");
    }

    @Test
    void aSourceIsCalledByTheLogThatItIs() throws IOException {
        String rejected = "2026-11-23 12:29:22 H=(User) [198.19.100.66] F=<a@b.example> rejected RCPT <c@d.example>\n";
        file("mainlog", EXIM + "2026-11-23 12:29:20 1xVTAe-0002Am-1a <= a@b S=1\n");
        file("rejectlog", rejected);
        Path wrong = file("paniclog", "2026-11-23 12:29:20 1xVTAe-0002Am-1b <= a@b S=1\n");
        Measurement exim = only(run(directory));
        assertThat(exim.sources())
                .extracting(Measurement.Source::log)
                .as("%s tells of mail, so it is no panic log", wrong)
                .containsExactly("mainlog", "mainlog", "rejectlog");
    }

    @Test
    void aSourceSaysWhyItIsReadAsWhatItIs() throws IOException {
        Path file = file("1", RECEPTION);
        assertThat(only(run(file)).sources().get(0).detection())
                .isEqualTo("1 of the first 1 lines are of it, 1 of them unmistakable");
        assertThat(only(run(request("ec", null, file))).sources().get(0).detection())
                .isEqualTo("the format was given");
    }

    @Test
    void standardInputIsALogLikeOthers() {
        byte[] log = (HEARTBEAT + RECEPTION).getBytes(StandardCharsets.US_ASCII);
        StudyRequest request = StudyRequest.measuring(List.of(LogSource.standardInput(new ByteArrayInputStream(log))));
        Measurement ec = only(Study.run(request, Progress.NONE));
        assertThat(ec.messages()).isEqualTo(1);
        assertThat(ec.sources().get(0).path()).isEqualTo("-");
        assertThat(ec.sources().get(0).bytesOnDisk()).isEqualTo(log.length);
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() throws IOException {
        Path missing = directory.resolve("missing");
        Path text = file("text", "remember the milk\n");
        StudyResult result = run(missing, text, file("1", RECEPTION));
        assertThat(only(result).messages()).isEqualTo(1);
        assertThat(result.complete()).isFalse();
        assertThat(result.failures())
                .extracting(StudyResult.Failure::sentence)
                .containsExactly(
                        missing + ": no such file; expected a log, a directory of logs, or - for standard input",
                        text + ": not recognised; expected a log of the formats ec, exim,"
                                + " but no line of either was found");
    }

    @Test
    void ofATruncatedFileWhatWasReadIsMeasured() throws IOException {
        byte[] whole = gzip(RECEPTION.repeat(2000));
        Path file = Files.write(directory.resolve("1.gz"), Arrays.copyOf(whole, whole.length - 9));
        StudyResult result = run(file);
        assertThat(only(result).messages()).isPositive();
        assertThat(only(result).complete()).isFalse();
        assertThat(only(result).sources().get(0).failure()).startsWith(file + ": gzip data is damaged");
        assertThat(result.failures()).extracting(StudyResult.Failure::path).containsExactly(file.toString());
    }

    @Test
    void aFormatThatIsGivenIsNotGuessed() throws IOException {
        Path file = file("1", "remember the milk\n".repeat(20) + HEARTBEAT);
        assertThat(run(file).measurements()).isEmpty();
        assertThat(only(run(request("ec", null, file))).lines()).isEqualTo(21);
        StudyResult wrong = run(request("ec", null, file("2", EXIM)));
        assertThat(wrong.failures())
                .extracting(StudyResult.Failure::sentence)
                .containsExactly(
                        directory.resolve("2") + ": no line of it was recognised; expected a log of the format ec");
        assertThat(only(wrong).unrecognisedBytes()).isEqualTo(EXIM.length());
    }

    /** Less than 1 % of a day may be missing at either end: 864 seconds. */
    @ParameterizedTest
    @CsvSource({"864000000,864000000,true", "864000001,1,false", "0,864000001,false", "0,0,true"})
    void aDayIsCompleteIfAlmostNothingIsMissing(long microsAfter, long microsBefore, boolean complete)
            throws IOException {
        long from = micros("2026-11-23T00:00:00Z") + microsAfter;
        long to = micros("2026-11-24T00:00:00Z") - Math.max(1, microsBefore);
        Measurement ec = only(run(file("1", from + "@@@@M1\n" + to + "@@@@M1\n")));
        assertThat(ec.days()).containsExactly(new Measurement.Day(LocalDate.of(2026, 11, 23), 0, 46, complete));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-28T23:00:00Z,2026-03-29T21:50:00Z", "2026-10-24T22:00:00Z,2026-10-25T22:50:00Z"})
    void daysOfADifferentLengthAreCompleteAtTheirOwnEnd(String first, String last) throws IOException {
        Path file = file("1", micros(first) + "@@@@M1\n" + micros(last) + "@@@@M1\n");
        assertThat(only(run(request(null, BERLIN, file))).days())
                .extracting(Measurement.Day::complete)
                .containsExactly(true);
        assertThat(only(run(file)).days()).extracting(Measurement.Day::complete).containsExactly(false, false);
    }

    @Test
    void daysBetweenOthersAreCompleteAndTheFirstAndTheLastMayNotBe() throws IOException {
        String line = "@@@@M1\n";
        Measurement ec = only(run(file(
                "1",
                Stream.of("2026-11-22T12:00:00Z", "2026-11-23T12:00:00Z", "2026-11-24T12:00:00Z")
                        .map(time -> micros(time) + line)
                        .reduce("", String::concat))));
        assertThat(ec.days()).extracting(Measurement.Day::complete).containsExactly(false, true, false);
    }

    @Test
    void theDayOnWhichAFileBreaksOffIsNotComplete() throws IOException {
        String log = micros("2026-11-23T00:00:00Z") + "@@@@M1\n" + micros("2026-11-23T23:59:59Z") + "@@@@M1\n";
        byte[] whole = gzip(log);
        Path cut = Files.write(directory.resolve("1.gz"), Arrays.copyOf(whole, whole.length - 1));
        assertThat(only(run(cut)).days()).extracting(Measurement.Day::complete).containsExactly(false);
        Path uncut = Files.write(directory.resolve("2.gz"), whole);
        assertThat(only(run(uncut)).days())
                .extracting(Measurement.Day::complete)
                .containsExactly(true);
    }

    @Test
    void eximsDaysAreThoseOfItsClockAndHaveNoOffset() throws IOException {
        String log = "2026-11-23 00:00:01 1xVTAe-0002Am-1a <= a@b S=1\n2026-11-23 23:59:59 Start queue run: pid=1\n";
        Measurement exim = only(run(file("1", log)));
        assertThat(exim.firstTime()).hasToString("2026-11-23T00:00:01");
        assertThat(exim.days()).containsExactly(new Measurement.Day(LocalDate.of(2026, 11, 23), 1, log.length(), true));
    }

    @Test
    void codecsAreTriedOnTheLogs() throws IOException {
        String log = RECEPTION.repeat(500);
        Path plain = file("1", log);
        StudyRequest request =
                new StudyRequest(List.of(LogSource.file(plain)), null, null, Set.of(Codec.GZIP), null, null, 2);
        assertThat(Study.run(request, Progress.NONE).compressions()).containsExactly(compression(plain, log));
        Path packed = Files.write(directory.resolve("2.gz"), gzip(log));
        StudyRequest again =
                new StudyRequest(List.of(LogSource.file(packed)), null, null, Set.of(Codec.GZIP), null, null, 2);
        assertThat(Study.run(again, Progress.NONE).compressions()).containsExactly(compression(packed, log));
    }

    private static MeasuredCompression compression(Path file, String log) throws IOException {
        long packed = gzip(log).length;
        MeasuredCompression.Sample only = new MeasuredCompression.Sample(file.toString(), log.length(), packed);
        MeasuredCompression.Day day = new MeasuredCompression.Day(LocalDate.of(2025, 11, 23), List.of(only));
        return new MeasuredCompression("ec", Codec.GZIP, 6, log.length(), packed, List.of(only), List.of(day));
    }

    @Test
    void aStudyWithAScenarioPlansWithWhatItMeasured() throws IOException {
        StringBuilder log = new StringBuilder();
        for (int day = 0; day < 3; day++) {
            long midnight = Instant.parse("2026-11-20T00:00:00Z").getEpochSecond() + day * 86_400L;
            for (int hour = 0; hour < 24; hour++) {
                log.append(RECEPTION.replace("1763856061", String.valueOf(midnight + hour * 3600L)));
            }
            log.append(HEARTBEAT.replace("1763856060", String.valueOf(midnight + 86_399)));
        }
        StudyRequest request = StudyRequest.measuring(List.of(LogSource.file(file("1", log.toString()))))
                .planning(Scenario.starting(LocalDate.of(2026, 11, 23)));
        StudyResult result = Study.run(request, Progress.NONE);
        assertThat(only(result).days()).extracting(Measurement.Day::complete).containsExactly(true, true, true);
        assertThat(Objects.requireNonNull(result.plan()).logs()).hasSize(1);
        assertThat(result.compressions()).extracting(MeasuredCompression::codec).containsExactly(Codec.BZIP2);
    }

    @Test
    void ofAStretchOfTimeOnlyItsLinesAreMeasuredAndTheOthersTold() throws IOException {
        Path file = file("1", HEARTBEAT + RECEPTION + "damage\n" + HEARTBEAT.replace("6060", "6120"));
        TimeRange range = new TimeRange(TimeBound.parse("1763856061", null), TimeBound.parse("1763856120", null));
        StudyResult result = run(request(null, null, file).during(range));
        Measurement ec = only(result);
        assertThat(ec.lines()).isEqualTo(2);
        assertThat(ec.unrecognisedLines()).isEqualTo(1);
        assertThat(ec.problems()).extracting(LineProblem::line).containsExactly(3L);
        assertThat(ec.bytes()).isEqualTo(RECEPTION.length() + 7L);
        assertThat(ec.outsideLines()).isEqualTo(2);
        assertThat(ec.bytes() + ec.outsideBytes()).isEqualTo(Files.size(file));
        assertThat(result.findings())
                .extracting(Finding::sentence)
                .anyMatch(sentence -> sentence.contains("outside of the time that was asked for are left out"));
        TimeRange never = new TimeRange(null, TimeBound.parse("2001-01-01", null));
        StudyResult nothing = run(request(null, null, file).during(never));
        assertThat(nothing.complete()).isTrue();
        assertThat(only(nothing).bytes()).isZero();
    }

    @Test
    void whoeverWatchesMayStop() throws IOException {
        Path file = file("1", RECEPTION);
        Progress stop = new Progress() {
            @Override
            public void bytesRead(LogSource source, long bytesOnDisk) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Study.run(StudyRequest.measuring(List.of(LogSource.file(file))), stop))
                .isInstanceOf(CancellationException.class);
    }

    private Path file(String name, String log) throws IOException {
        return Files.writeString(directory.resolve(name), log, StandardCharsets.ISO_8859_1);
    }

    private static byte[] gzip(String log) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(file)) {
            out.write(log.getBytes(StandardCharsets.US_ASCII));
        }
        return file.toByteArray();
    }

    private static long micros(String instant) {
        return Instant.parse(instant).getEpochSecond() * 1_000_000;
    }

    private static StudyRequest request(@Nullable String format, @Nullable ZoneId zone, Path... files) {
        List<LogSource> sources = Stream.of(files).map(LogSource::file).toList();
        return new StudyRequest(sources, format, zone, Set.of(), null, null, 2);
    }

    private static StudyResult run(Path... files) {
        return run(request(null, null, files));
    }

    private static StudyResult run(StudyRequest request) {
        return Study.run(request, Progress.NONE);
    }

    private static Measurement only(StudyResult result) {
        assertThat(result.measurements()).hasSize(1);
        return result.measurements().get(0);
    }
}
