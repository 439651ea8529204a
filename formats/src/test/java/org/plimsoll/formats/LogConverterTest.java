package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator.Settings;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LogConverterTest {
    private static final LogFormat EC = LogFormats.byName("ec").orElseThrow();
    private static final LogFormat EXIM = LogFormats.byName("exim").orElseThrow();
    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<Event> SHARED = Set.of(Event.RECEIVED, Event.DELIVERED, Event.DEFERRED, Event.FAILED);

    /** A log as text, one character a byte, and how it came about. */
    private record Output(String text, Conversion conversion) {
        byte[] bytes() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    private static Output convert(byte[] log, LogFormat source, ConversionTarget target) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LogConverter converter = new LogConverter(source, target, out);
        try (LogScan scan = scan(log)) {
            converter.convert(scan, Progress.NONE);
            converter.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Output(out.toString(StandardCharsets.ISO_8859_1), converter.conversion());
    }

    private static LogScan scan(byte[] log) {
        try {
            return LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 0);
        } catch (UnreadableLogException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Output convert(String log, LogFormat source, ConversionTarget target) {
        return convert(log.getBytes(StandardCharsets.ISO_8859_1), source, target);
    }

    private static ConversionTarget target(LogFormat format, String version) {
        ConversionTarget target = ConversionTarget.of(format);
        return version.isEmpty() ? target : target.withVersion(version);
    }

    private static byte[] generated(LogFormat format, String version, long messages) {
        return GeneratedLog.bytes(format, new Settings(version, messages, GeneratedLog.START, DAY, 21));
    }

    private static byte[] sample(String name) {
        try {
            return Files.readAllBytes(Path.of(System.getProperty("plimsoll.root", ""), "samples", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LogRecord> shared(byte[] log, LogFormat format) {
        List<LogRecord> records = new ArrayList<>();
        LineCursor cursor = new LineCursor(format, EnumSet.allOf(Meaning.class));
        cursor.begin(log, 0, log.length, 0, 0);
        while (cursor.advance()) {
            LogRecord entry = cursor.toRecord();
            assertThat(entry).isNotNull();
            if (entry != null && SHARED.contains(entry.kind().event())) {
                records.add(entry);
            }
        }
        return records;
    }

    private static void assertSame(LogRecord back, LogRecord original, Meaning... meanings) {
        for (Meaning meaning : meanings) {
            if (original.raw(meaning) != null && original.kind().indexOf(meaning) >= 0) {
                assertThat(back.raw(meaning))
                        .as("%s of %s", meaning, original.values())
                        .isEqualTo(original.raw(meaning));
            }
        }
    }

    static Stream<Arguments> allVersions() {
        return Stream.of(EC, EXIM)
                .flatMap(
                        format -> format.generator().versions().stream().map(version -> Arguments.of(format, version)));
    }

    static Stream<Arguments> ecToExim() {
        return EC.generator().versions().stream()
                .flatMap(version -> Stream.of("", "4.96", "4.97").map(exim -> Arguments.of(version, exim)));
    }

    @ParameterizedTest
    @MethodSource("allVersions")
    void aLogInItsOwnFormatStaysWhatItIs(LogFormat format, String version) {
        byte[] log = generated(format, version, 2000);
        assertThat(convert(log, format, ConversionTarget.of(format)).bytes()).isEqualTo(log);
    }

    @Test
    void aRealLogInItsOwnFormatStaysWhatItIs() {
        byte[] log = sample("exim-mainlog");
        Output same = convert(log, EXIM, ConversionTarget.of(EXIM));
        assertThat(same.bytes()).isEqualTo(log);
        assertThat(same.conversion().lost()).isEmpty();
        assertThat(same.conversion().dropped()).isEmpty();
        assertThat(same.conversion().filled()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ecToExim")
    void anEcLogComesBackFromEximWithAllItsSharedFields(String version, String eximVersion) {
        byte[] log = generated(EC, version, 3000);
        byte[] exim = convert(log, EC, target(EXIM, eximVersion)).bytes();
        byte[] back = convert(exim, EXIM, target(EC, version)).bytes();
        List<LogRecord> before = shared(log, EC);
        List<LogRecord> after = shared(back, EC);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            LogRecord original = before.get(i);
            assertThat(after.get(i).kind()).isEqualTo(original.kind());
            assertThat(millis(after.get(i))).isEqualTo(millis(original));
            assertSame(after.get(i), original, Meaning.MESSAGE, Meaning.RECIPIENT, Meaning.SENDER);
            assertSame(after.get(i), original, Meaning.RECIPIENT_DOMAIN, Meaning.SENDER_DOMAIN, Meaning.PROTOCOL);
            assertSame(after.get(i), original, Meaning.PEER, Meaning.DOMAIN, Meaning.REASON);
            switch (original.kind().event()) {
                case RECEIVED -> assertSame(after.get(i), original, Meaning.SIZE, Meaning.CONNECTION);
                case DELIVERED -> assertSame(after.get(i), original, Meaning.SIZE, Meaning.DELAY, Meaning.ATTEMPT);
                case DEFERRED -> assertSame(after.get(i), original, Meaning.STAGE, Meaning.ATTEMPT);
                default -> {}
            }
        }
    }

    /** Exim's times have no more digits. */
    private static String millis(LogRecord entry) {
        String time = String.valueOf(entry.raw(Meaning.TIME));
        return time.length() > 13 ? time.substring(0, 13) : time;
    }

    static Stream<byte[]> eximLogs() {
        return Stream.concat(
                EXIM.generator().versions().stream().map(version -> generated(EXIM, version, 3000)),
                Stream.of(sample("exim-mainlog")));
    }

    @ParameterizedTest
    @MethodSource("eximLogs")
    void anEximLogComesBackFromEcWithAllItsSharedFields(byte[] log) {
        byte[] ec = convert(log, EXIM, ConversionTarget.of(EC)).bytes();
        byte[] back = convert(ec, EC, ConversionTarget.of(EXIM)).bytes();
        List<LogRecord> before = shared(log, EXIM);
        List<LogRecord> after = shared(back, EXIM);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            LogRecord original = before.get(i);
            assertThat(after.get(i).kind().event()).isEqualTo(original.kind().event());
            assertSame(after.get(i), original, Meaning.TIME, Meaning.MESSAGE, Meaning.PROTOCOL);
            assertThat(address(after.get(i).raw(Meaning.PEER))).isEqualTo(address(original.raw(Meaning.PEER)));
            switch (original.kind().event()) {
                case RECEIVED -> assertSame(after.get(i), original, Meaning.SENDER, Meaning.SIZE);
                case DEFERRED, FAILED ->
                    assertThat(reason(after.get(i))).as("%s", original.values()).isEqualTo(reason(original));
                default -> {}
            }
        }
    }

    private static @Nullable String address(@Nullable String host) {
        return host == null || host.indexOf('[') < 0
                ? null
                : host.substring(host.lastIndexOf('[') + 1, host.indexOf(']', host.lastIndexOf('[')));
    }

    private static String reason(LogRecord entry) {
        String rest = Objects.requireNonNullElse(entry.raw(Meaning.REASON), "");
        return rest.replaceFirst("^ ?:? ?", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "2.2"})
    void versionThreeComesBackFromAnOlderOneWithAllItsSharedFields(String version) {
        byte[] log = generated(EC, "3+", 3000);
        Output older = convert(log, EC, target(EC, version));
        byte[] back = convert(older.bytes(), EC, target(EC, "3+")).bytes();
        String[] before = new String(log, StandardCharsets.ISO_8859_1).split("\n");
        String[] after = new String(back, StandardCharsets.ISO_8859_1).split("\n");
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.length; i++) {
            assertThat(shortened(after[i], version)).isEqualTo(shortened(before[i], version));
        }
        assertThat(older.conversion().dropped()).isEmpty();
        assertThat(older.conversion().lost())
                .extracting(Conversion.FieldCount::field)
                .contains("batch_id", "connection_id");
    }

    /** Without the columns that the older version does not have. */
    private static String shortened(String line, String version) {
        List<String> fields = new ArrayList<>(List.of(line.split("@", -1)));
        String letter = fields.get(4);
        if (version.equals("2.1") && !letter.startsWith("M")) {
            if (!letter.equals("R")) {
                fields.remove("DX".contains(letter) ? 11 : 12);
            }
            fields.remove(letter.equals("R") ? fields.size() - 2 : 7);
        }
        fields.subList(2, 4).clear();
        return String.join("@", fields);
    }

    @Test
    void microsecondsCostSixBytesALineAndGoAwayAgain() {
        byte[] log = generated(EC, "3+", 500);
        Output fine = convert(log, EC, ConversionTarget.of(EC).withTimeDigits(6));
        assertThat(fine.bytes().length - log.length)
                .isEqualTo(6 * fine.conversion().linesWritten());
        assertThat(fine.text()).startsWith("1762128000000000@");
        assertThat(convert(fine.bytes(), EC, ConversionTarget.of(EC).withTimeDigits(0))
                        .bytes())
                .isEqualTo(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.2", "3", "3.6", "4", "5.2"})
    void aVersionThatKnowsSecondsOnlyGetsSecondsOnlyAndTheRestIsCounted(String version) {
        Output coarse = convert(generated(EC, "5", 500), EC, target(EC, version));
        assertThat(coarse.text().lines())
                .isNotEmpty()
                .allMatch(line -> line.substring(10).startsWith("@"));
        assertThat(coarse.conversion().partlyLost())
                .anySatisfy(loss -> assertThat(loss.field()).isEqualTo("time"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3+", "5", "5.3", "6"})
    void aVersionThatKnowsMicrosecondsKeepsThem(String version) {
        byte[] log = generated(EC, "5", 500);
        assertThat(convert(log, EC, target(EC, version)).bytes()).isEqualTo(log);
    }

    @Test
    void aFractionThatTheTargetDoesNotWriteIsCounted() {
        String line = "1064868656123456@00/00-25004-31B987F3@R@bob@a.example@x@b.example@10.0.1.1@201@esmtp@default\n";
        Output exim = convert(line, EC, ConversionTarget.of(EXIM));
        assertThat(exim.text()).startsWith("2003-09-29 20:50:56.123 ");
        assertThat(exim.conversion().partlyLost()).contains(new Conversion.FieldCount("R", "2.1", "time", 1));
    }

    @Test
    void deliveriesGetTheirAddressesFromTheReception() {
        String log = """
                1064868656@00/00-25004-31B987F3@R@a\\@b\\\\c@example.fict@@@10.0.1.1@201@esmtp@default
                1064868660@00/00-25004-31B987F3@T@example.fict@0@default@5@0@18.53@450 4.2.0 later
                1064868700@00/00-25004-31B987F3@D@example.fict@266@default@1@44.00
                """;
        Output exim = convert(log, EC, ConversionTarget.of(EXIM));
        assertThat(exim.text()).isEqualTo("""
                        2003-09-29 20:50:56 00/00-25004-31B987F3 <= <> H=[10.0.1.1] P=esmtp S=201 for a@b\\c@example.fict
                        2003-09-29 20:51:00 00/00-25004-31B987F3 == a@b\\c@example.fict defer (-44): 450 4.2.0 later
                        2003-09-29 20:51:40 00/00-25004-31B987F3 => a@b\\c@example.fict S=266 QT=44.00s
                        2003-09-29 20:51:40 00/00-25004-31B987F3 Completed
                        """);
        assertThat(exim.conversion().joined()).contains(new Conversion.FieldCount("=>", "any", "address", 1));
        assertThat(convert(exim.bytes(), EXIM, target(EC, "2.1")).text())
                .startsWith(log.substring(0, log.indexOf("@default")));
    }

    @Test
    void aDeliveryWithoutItsReceptionIsWrittenAsFarAsItIsKnown() {
        String log = "1064868700@00/00-25004-31B987F3@D@example.fict@266@default@1@44.00\n";
        Output exim = convert(log, EC, ConversionTarget.of(EXIM));
        assertThat(exim.text()).contains(" => @example.fict S=266 QT=44.00s\n");
        assertThat(convert(exim.bytes(), EXIM, target(EC, "2.1")).text()).contains("@D@example.fict@266@@0@44.00");
    }

    @Test
    void aReceptionOfEximGetsItsRecipientFromTheFirstLineThatNamesIt() {
        String log = """
                2026-11-23 12:29:20 1xVTAe-0002Aq-1d <= ann@hub.example H=x.example [198.19.8.16] P=esmtp S=7950
                2026-11-23 12:29:20 1xVTAe-0002Ar-1d <= <> U=exim P=local S=1
                2026-11-23 12:29:21 1xVTAe-0002Aq-1d => bob <bob@hub.example> R=user T=local
                2026-11-23 12:29:21 1xVTAe-0002Aq-1d Completed
                """;
        Output ec = convert(log, EXIM, ConversionTarget.of(EC));
        assertThat(ec.text().split("\n"))
                .hasSize(3)
                .satisfies(lines ->
                        assertThat(lines[0]).contains("@R@bob@hub.example@ann@hub.example@198.19.8.16@7950@esmtp@@"))
                .satisfies(lines -> assertThat(lines[1]).contains("@R@@@@@@1@local@@"))
                .satisfies(lines -> assertThat(lines[2]).contains("@D@hub.example@7950@@@0@1.00@"));
        assertThat(ec.conversion().dropped())
                .containsExactly(new Conversion.KindCount("Completed", "any", "mainlog", Event.COMPLETED, 1));
    }

    @ParameterizedTest
    @MethodSource("eximLogs")
    void everyLineAndEveryByteIsAccountedFor(byte[] log) {
        byte[] damaged = (new String(log, StandardCharsets.ISO_8859_1) + "\u0001\n\u0002 no line\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        Output ec = convert(damaged, EXIM, ConversionTarget.of(EC));
        Conversion counts = ec.conversion();
        long written =
                counts.written().stream().mapToLong(Conversion.Pair::lines).sum();
        long dropped =
                counts.dropped().stream().mapToLong(Conversion.KindCount::lines).sum();
        assertThat(counts.unrecognisedLines()).isEqualTo(2);
        assertThat(counts.linesRead()).isEqualTo(written + dropped + counts.unrecognisedLines());
        assertThat(counts.bytesRead()).isEqualTo(damaged.length);
        assertThat(counts.bytesWritten()).isEqualTo(ec.bytes().length);
        assertThat(counts.linesWritten()).isEqualTo(ec.text().lines().count());
    }

    @Test
    void theSizeInAnotherFormatIsThatOfTheConvertedLog() {
        byte[] log = sample("mainlog.ec");
        Output exim = convert(log, EC, ConversionTarget.of(EXIM));
        try (LogScan scan = scan(log)) {
            Conversion size = LogConverter.sizeAs(scan, EC, ConversionTarget.of(EXIM));
            assertThat(size).isEqualTo(exim.conversion());
            assertThat(size.messages()).isEqualTo(2600);
            assertThat(size.bytesPerMillionMessages().orElseThrow()).isEqualTo(exim.bytes().length * 1e6 / 2600);
        }
    }

    @Test
    void fieldsAndEventsCanBeLeftOut() {
        byte[] log = sample("mainlog.ec");
        ConversionTarget whole = ConversionTarget.of(EXIM);
        Output without = convert(
                log, EC, whole.withoutFields(Set.of("queue_time", "address")).withoutEvents(Set.of(Event.DEFERRED)));
        assertThat(without.text()).doesNotContain(" QT=").doesNotContain(" == ");
        assertThat(without.conversion().dropped())
                .anySatisfy(count -> assertThat(count.event()).isEqualTo(Event.DEFERRED));
        Output plain = convert(log, EC, ConversionTarget.of(EC).withoutEvents(Set.of(Event.HEARTBEAT)));
        assertThat(plain.text()).doesNotContain("@@@@M1");
    }

    @Test
    void timesOfAClockInAZoneAreReadAndWrittenByIt() {
        String log = "2026-11-23 12:29:20 1xVTAe-0002Aq-1d <= ann@hub.example S=1\n";
        ConversionTarget oslo = new ConversionTarget(EC, null, null, ZoneOffset.ofHours(1), Set.of(), Set.of());
        Output ec = convert(log, EXIM, oslo);
        assertThat(ec.text()).startsWith("1795433360@");
        ConversionTarget back = new ConversionTarget(EXIM, null, null, ZoneOffset.ofHours(1), Set.of(), Set.of());
        assertThat(convert(ec.bytes(), EC, back).text()).startsWith("2026-11-23 12:29:20 1xVTAe-0002Aq-1d <= ");
    }

    private static LogFormat custom(String strings) {
        try {
            return LogFormats.named("custom:" + strings);
        } catch (UnknownFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String EVENTS = "reception=@i@R@%r@%R@%m@%M@%H@%B@%p;delivery=@i@D@%d@%B@%N@%T;"
            + "transient_failure=@i@T@%d@%S@%N@%T@%n;permanent_failure=@i@P@%d@%S@%N@%T@%n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%t",
                "%us{6}",
                "%t{%Y-%m-%d %H:%M:%S}",
                "%t{%d/%b/%Y:%H:%M:%S %z}",
                "%t{%a %e %B %Y %I.%M.%S %p %Z}",
                "%t{%s}",
                "%t{%j/%y %T}",
                "%t{%F}@%t",
                "%t@%t{%H:%M}"
            })
    void timesOfACustomTargetTellAllThatTheLogDoesIfItsPatternCan(String time) {
        LogFormat format = custom(EVENTS.replace("@i", time + "@%i"));
        byte[] log = generated(EC, "3+", 1000);
        Output written = convert(log, EC, ConversionTarget.of(format));
        assertThat(written.conversion().partlyLost())
                .noneMatch(loss -> loss.field().equals("time"));
        assertThat(written.conversion().lost()).noneMatch(loss -> loss.field().equals("time"));
        List<LogRecord> before = shared(log, EC);
        List<LogRecord> after =
                shared(convert(written.bytes(), format, ConversionTarget.of(EC)).bytes(), EC);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertSame(after.get(i), before.get(i), Meaning.TIME, Meaning.MESSAGE, Meaning.RECIPIENT, Meaning.REASON);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%us{6}", "%t{%F %T}", "%t{%d %b %Y %H:%M:%S %z}", "%t"})
    void microsecondsOfACustomTargetComeBack(String time) {
        LogFormat format = custom(EVENTS.replace("@i", time + "@%i"));
        byte[] log = generated(EC, "3+", 200);
        String fine = new String(log, StandardCharsets.ISO_8859_1).replaceAll("(?m)^(\\d{10})@", "$1123456@");
        Output written = convert(fine, EC, ConversionTarget.of(format));
        assertThat(written.conversion().partlyLost())
                .noneMatch(loss -> loss.field().equals("time"));
        Output back = convert(written.bytes(), format, ConversionTarget.of(EC));
        assertThat(back.text().lines())
                .isNotEmpty()
                .allMatch(line -> line.substring(10, 17).equals("123456@"));
    }

    @Test
    void mailFromAnotherNodeComesByTheNameThatTheVersionHasForIt() {
        String line =
                "1064868656@00/00-25004-31B987F3@00/00-25004-31B987F3@00/00-04532-A3456B54@R@bob@a.example@x@b.example"
                        + "@10.0.1.1@201@xfer@g@b\n";
        Output older = convert(line, EC, target(EC, "2.2"));
        assertThat(older.text()).endsWith("@201@xfr@g@b\n");
        assertThat(convert(older.bytes(), EC, target(EC, "3+")).text()).endsWith("@201@xfer@g@b\n");
        assertThat(convert(line.replace("@xfer@", "@XFR@"), EC, target(EC, "3+"))
                        .text())
                .endsWith("@201@XFR@g@b\n");
    }

    @Test
    void whatAPatternDoesNotTellIsCountedAsLost() {
        String line = "1064868656123456@00/00-25004-31B987F3@D@a.example@201@default@0@1.00\n";
        for (String time : List.of("%t{%H:%M:%S}", "%t{%F}", "%us{3}", "%t{%F %H:%M}")) {
            Output written = convert(line, EC, ConversionTarget.of(custom("delivery=" + time + "@%i@D@%d")));
            assertThat(written.conversion().partlyLost()).contains(new Conversion.FieldCount("D", "2.1", "time", 1));
        }
        Output written = convert(line, EC, ConversionTarget.of(custom("delivery=%i@D@%d")));
        assertThat(written.text()).isEqualTo("00/00-25004-31B987F3@D@a.example\n");
        assertThat(written.conversion().lost()).contains(new Conversion.FieldCount("D", "2.1", "time", 1));
    }

    @Test
    void aPatternShowsTheClockOfTheZone() {
        String line = "1064868656@00/00-25004-31B987F3@D@a.example@201@default@0@1.00\n";
        LogFormat format = custom("delivery=[%t{%d/%b/%Y:%H:%M:%S %z %Z}] %i %d %t{%s}");
        for (String zone : List.of("Europe/Berlin", "+02:00")) {
            ConversionTarget target = new ConversionTarget(format, null, null, ZoneId.of(zone), Set.of(), Set.of());
            Output written = convert(line, EC, target);
            assertThat(written.text())
                    .startsWith("[29/Sep/2003:22:50:56 +0200 ")
                    .endsWith(" 1064868656\n");
            assertThat(written.conversion().partlyLost()).isEmpty();
            ConversionTarget back = new ConversionTarget(EC, "2.1", null, ZoneId.of(zone), Set.of(), Set.of());
            assertThat(convert(written.bytes(), format, back).text()).startsWith("1064868656@");
        }
    }

    @Test
    void aVersionThatIsNotKnownIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> convert("x\n", EC, target(EC, "one")))
                .withMessageContaining("3+");
        assertThat(convert(generated(EC, "2.2", 3), EC, target(EC, "5.3")).text())
                .contains("@@@@M1");
    }

    @Test
    void ofARefusedHostTheAddressGoesOverAndItsPortIsLostInPart() {
        String line = "1236672125: R=\"10.79.25.142:42601\" L=\"10.79.25.142:25\" C=\"18/00-07149-D7E16B94\""
                + " PATH=\"default\" PATH_GRP=\"default\" P=\"awaiting mailfrom\" E=550 M=scriptlet"
                + " CTXCONN=[pathway=default] CTXMESS=[mailfrom_domain=,mailfrom_string=\"MAIL FROM:<>\",mailfrom_localpart=]"
                + " relaying denied\n";
        Output exim = convert(line, EC, target(EXIM, ""));
        assertThat(exim.text()).contains(" H=[10.79.25.142] ");
        assertThat(exim.conversion().partlyLost())
                .anyMatch(part -> part.toString().contains("peer"));
    }
}
