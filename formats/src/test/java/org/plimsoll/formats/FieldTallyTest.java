package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.contract.Tested;
import org.plimsoll.formats.ec.EcFormat;
import org.plimsoll.formats.exim.EximFormat;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldTotals;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.LogSetting;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** What a log would be without a field is what it is when it is written again without it. */
class FieldTallyTest {
    private static final LogFormat EXIM = new EximFormat();
    private static final LogFormat EC = new EcFormat();
    private static final long MESSAGES = 400;

    static Stream<Arguments> logs() throws IOException {
        List<Arguments> logs = new ArrayList<>();
        for (String name : List.of(
                "exim4.96-default-head.mainlog",
                "exim4.96-default-head.rejectlog",
                "exim4.96-odd.mainlog",
                "exim4.96-syslog.mail.log",
                "exim4.96-syslog.rfc5424.log",
                "exim4.99-plain-head.mainlog")) {
            logs.add(Arguments.of(name, EXIM, real(name)));
        }
        for (LogFormat format : Tested.formats()) {
            for (String version : format.generator().versions()) {
                byte[] log = generated(format, version);
                if (log.length > 0) {
                    logs.add(Arguments.of(Tested.label(format) + " " + version, format, log));
                }
            }
        }
        return logs.stream();
    }

    private static byte[] real(String name) throws IOException {
        String path = "/real/exim/" + name + ".gz";
        try (InputStream in = Objects.requireNonNull(FieldTallyTest.class.getResourceAsStream(path), path)) {
            return new GZIPInputStream(in).readAllBytes();
        }
    }

    private static byte[] generated(LogFormat format, String version) {
        return GeneratedLog.bytes(
                format.generator(),
                new LogGenerator.Settings(version, MESSAGES, GeneratedLog.START, GeneratedLog.WEEK, 5));
    }

    private static FieldTotals totals(LogFormat format, byte[] log, int blockBytes, int threads) throws Exception {
        FieldTally.Fold fold = new FieldTally.Fold(format);
        LogSource source = LogSource.standardInput(new ByteArrayInputStream(log));
        try (LogScan scan = LogScan.open(source, 0, blockBytes)) {
            FieldTally tally = scan.run(format, EnumSet.allOf(Meaning.class), fold, threads, Progress.NONE);
            tally.close();
            return tally.totals();
        }
    }

    private static FieldTotals totals(LogFormat format, byte[] log) throws Exception {
        return totals(format, log, 1 << 19, 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logs")
    void everyByteIsInAFieldOrBesideAllOfThem(String name, LogFormat format, byte[] log) throws Exception {
        FieldTotals totals = totals(format, log);
        assertThat(totals.bytes()).isEqualTo(log.length);
        assertThat(totals.kinds())
                .allSatisfy(kind -> assertThat(kind.frameBytes())
                        .isGreaterThanOrEqualTo(kind.count().lines() - 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logs")
    void blocksAndThreadsDoNotMatter(String name, LogFormat format, byte[] log) throws Exception {
        FieldTotals whole = totals(format, log);
        FieldTotals pieces = totals(format, log, 3000, 3);
        assertThat(pieces.kinds()).isEqualTo(whole.kinds());
        assertThat(pieces.unrecognised()).isEqualTo(whole.unrecognised());
        LogSetting.slices(format.settings())
                .forEach(slice -> assertThat(pieces.slices().values())
                        .hasSameSizeAs(whole.slices().values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("logs")
    void aLogWrittenAgainWithoutAFieldIsAsMuchSmallerAsWasSaid(String name, LogFormat format, byte[] log)
            throws Exception {
        FieldTotals totals = totals(format, log);
        Set<String> names = new LinkedHashSet<>();
        totals.kinds()
                .forEach(kind -> kind.fields().stream()
                        .filter(field -> field.count().lines() > 0)
                        .forEach(field -> names.add(field.field().name())));
        assertThat(names).isNotEmpty();
        long all = rewrittenBytes(format, log, null);
        for (String field : names) {
            assertThat(totals.field(kind -> true, field).bytes())
                    .as(field)
                    .isEqualTo(all - rewrittenBytes(format, log, field));
        }
    }

    /** Bytes of a log when every line of it is decoded and encoded again without a field. */
    private static long rewrittenBytes(LogFormat format, byte[] log, @Nullable String without) {
        LineCursor cursor = new LineCursor(format, EnumSet.allOf(Meaning.class));
        cursor.begin(log, 0, log.length, 0, 0);
        long bytes = 0;
        while (cursor.advance()) {
            LogRecord entry = cursor.toRecord();
            if (entry == null) {
                bytes += cursor.bytes();
                continue;
            }
            List<@Nullable String> values = new ArrayList<>(entry.values());
            List<String> names = entry.kind().fields().stream().map(Field::name).toList();
            if (without != null && names.contains(without)) {
                values.set(names.indexOf(without), null);
            }
            bytes += format.encoder().encode(new LogRecord(entry.kind(), values)).length + 1L;
        }
        return bytes;
    }

    private static byte[] converted(LogFormat format, byte[] log, ConversionTarget target) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LogConverter converter = new LogConverter(format, target, out);
        try (LogScan scan = LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 0)) {
            converter.convert(scan, Progress.NONE);
        }
        converter.finish();
        return out.toByteArray();
    }

    private static LogSetting setting(LogFormat format, String group, String name) {
        return format.settings().stream()
                .filter(each -> each.group().equals(group) && each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long saved(LogFormat format, byte[] log, String group, String name) throws Exception {
        return setting(format, group, name).in(totals(format, log)).bytes();
    }

    @Test
    void theConverterLeavesOutAsManyBytesOfASelectedFieldAsWereFound() throws Exception {
        byte[] log = generated(EXIM, "4.97+all");
        byte[] all = converted(EXIM, log, ConversionTarget.of(EXIM));
        for (List<String> item : List.of(
                List.of("pid", "pid"),
                List.of("msg_id", "header_id"),
                List.of("subject", "subject"),
                List.of("receive_time", "receive_time"),
                List.of("8bitmime", "body_type"),
                List.of("smtp_confirmation", "confirmation"),
                List.of("deliver_time", "delivery_time"),
                List.of("tls_cipher", "tls_cipher"),
                List.of("connection_id", "connection"))) {
            byte[] less = converted(EXIM, log, ConversionTarget.of(EXIM).withoutFields(Set.of(item.get(1))));
            assertThat(saved(EXIM, log, "log_selector", item.get(0)))
                    .as(item.get(0))
                    .isPositive()
                    .isEqualTo(all.length - less.length);
        }
    }

    @Test
    void timesWithoutAFractionAreAsMuchShorterAsWasFound() throws Exception {
        byte[] exim = generated(EXIM, "4.97+millisec+pid+zone");
        byte[] seconds = converted(EXIM, exim, ConversionTarget.of(EXIM).withTimeDigits(0));
        assertThat(saved(EXIM, exim, "log_selector", "millisec")).isPositive().isEqualTo(exim.length - seconds.length);
        byte[] ec = generated(EC, EC.generator().versions().get(0));
        byte[] micros = converted(EC, ec, ConversionTarget.of(EC).withTimeDigits(6));
        LogSetting hires = setting(EC, "ecelerity.conf", "log_hires_timestamp");
        assertThat(added(hires, totals(EC, ec)).bytes()).isEqualTo(micros.length - (double) ec.length);
        assertThat(hires.in(totals(EC, micros)).bytes()).isEqualTo(micros.length - ec.length);
    }

    private static LogSetting.Added added(LogSetting setting, FieldTotals totals) {
        return Objects.requireNonNull(setting.addition()).formula().of(totals);
    }

    @Test
    void whatIsExactlyAddedIsWhatALogThatHasItHasMore() throws Exception {
        byte[] rich = generated(EXIM, "4.97+all");
        for (List<String> item : List.of(
                List.of("millisec", ""), List.of("8bitmime", "body_type"), List.of("received_sender", "raw_sender"))) {
            ConversionTarget without = item.get(1).isEmpty()
                    ? ConversionTarget.of(EXIM).withTimeDigits(0)
                    : ConversionTarget.of(EXIM).withoutFields(Set.of(item.get(1)));
            byte[] poor = converted(EXIM, rich, without);
            LogSetting setting = setting(EXIM, "log_selector", item.get(0));
            LogSetting.Added added = added(setting, totals(EXIM, poor));
            assertThat(added.exact()).isTrue();
            assertThat(added.bytes()).as(item.get(0)).isEqualTo(rich.length - (double) poor.length);
        }
        byte[] zoned = generated(EXIM, "4.97+millisec+pid+zone");
        byte[] plain = converted(EXIM, zoned, ConversionTarget.of(EXIM).withoutFields(Set.of("zone")));
        assertThat(added(setting(EXIM, "configure", "log_timezone"), totals(EXIM, plain))
                        .bytes())
                .isEqualTo(zoned.length - (double) plain.length);
    }

    @Test
    void estimatesAreNearWhatALogThatHasItHasMore() throws Exception {
        byte[] rich = generated(EXIM, "4.97+all");
        for (List<String> item : List.of(
                List.of("delivery_size", "size", "10"),
                List.of("sender_on_delivery", "sender", "15"),
                List.of("return_path_on_delivery", "return_path", "15"),
                List.of("received_recipients", "recipients", "25"),
                List.of("pid", "pid", "20"))) {
            LogSetting setting = setting(EXIM, "log_selector", item.get(0));
            FieldTotals totals = totals(EXIM, rich);
            double has = setting.in(totals).bytes();
            assertThat(added(setting, totals).exact()).isFalse();
            assertThat(Objects.requireNonNull(added(setting, totals).bytes()))
                    .as(item.get(0))
                    .isCloseTo(has, within(has * Integer.parseInt(item.get(2)) / 100));
        }
    }

    @Test
    void linesThatAreSwitchedOffAreGone() throws Exception {
        byte[] ec = generated(EC, EC.generator().versions().get(0));
        byte[] less = converted(EC, ec, ConversionTarget.of(EC).withoutEvents(Set.of(Event.DEFERRED)));
        assertThat(saved(EC, ec, "ec_logger", "log_transient_failures"))
                .isPositive()
                .isEqualTo(ec.length - less.length);
        byte[] exim = real("exim4.96-default-head.mainlog");
        byte[] prompt = converted(EXIM, exim, ConversionTarget.of(EXIM).withoutEvents(Set.of(Event.DEFERRED)));
        assertThat(saved(EXIM, exim, "exim_logger", "log_transient_failures"))
                .isPositive()
                .isEqualTo(exim.length - prompt.length);
    }

    @Test
    void retriesThatCameTooEarlyAreFoundAsAnotherProgramFindsThem() throws Exception {
        byte[] log = real("exim4.96-default-head.mainlog");
        long bytes = new String(log, StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> line.matches(".{19} .{16} == .* defer \\(-5[234]\\):.*"))
                .mapToLong(line -> line.length() + 1)
                .sum();
        LogSetting setting = setting(EXIM, "log_selector", "retry_defer");
        FieldTotals totals = totals(EXIM, log);
        LogSetting.Slice tooEarly = (LogSetting.Slice) setting.parts().get(0);
        assertThat(totals.slice(tooEarly).bytes()).isPositive().isEqualTo(bytes);
    }

    @Test
    void aSiteSavesTheMacroAndTheTextBeforeIt() throws Exception {
        LogFormat full = LogFormats.named("custom:delivery=%t@%i@D@%d@%B@%g@%b@%N@%T@%H");
        LogFormat less = LogFormats.named("custom:delivery=%t@%i@D@%d@%B@%b@%N@%T@%H");
        byte[] log = generated(full, full.generator().versions().get(0));
        LineCursor cursor = new LineCursor(full, EnumSet.allOf(Meaning.class));
        cursor.begin(log, 0, log.length, 0, 0);
        int place =
                full.kinds().get(0).fields().stream().map(Field::name).toList().indexOf("group");
        long bytes = 0;
        while (cursor.advance()) {
            LogRecord entry = Objects.requireNonNull(cursor.toRecord());
            List<@Nullable String> values = new ArrayList<>(entry.values());
            values.remove(place);
            bytes += less.encoder().encode(new LogRecord(less.kinds().get(0), values)).length + 1L;
        }
        assertThat(saved(full, log, "custom_logger", "%g")).isEqualTo(log.length - bytes);
    }

    @Test
    void linesThatContinueARecordCountWithItHoweverTheLogIsCut(@TempDir Path directory) throws Exception {
        byte[] log = real("exim4.96-default-head.rejectlog");
        Path file = directory.resolve("rejectlog");
        Files.write(file, log);
        FieldTotals cut = totals(EXIM, log, 700, 2);
        assertThat(cut.unrecognised().bytes())
                .isEqualTo(totals(EXIM, log).unrecognised().bytes());
        assertThat(cut.bytes()).isEqualTo(Files.size(file));
    }
}
