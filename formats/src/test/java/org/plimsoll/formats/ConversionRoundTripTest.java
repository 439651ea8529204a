package org.plimsoll.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.contract.Corpus;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.Conversion.FieldCount;
import org.plimsoll.formats.model.Conversion.KindCount;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator.Settings;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/** Every ec log in every other version and back: what both have stays, to the byte; all else is counted. */
class ConversionRoundTripTest {
    private static final LogFormat EC = LogFormats.byName("ec").orElseThrow();
    private static final List<String> VERSIONS = List.of("2.1", "2.2", "3", "4", "5");
    private static final String NO_ID = "00/00-00000-00000000";

    private static final Set<Event> UNNAMED = Set.of(Event.HEARTBEAT, Event.MOVED);

    /** A converted log and how it came about. */
    private record Output(String text, Conversion conversion) {
        byte[] log() {
            return text.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    static Stream<Arguments> thereAndBack() {
        return EC.generator().logs().stream()
                .flatMap(log ->
                        VERSIONS.stream().flatMap(from -> VERSIONS.stream().map(to -> Arguments.of(log, from, to))));
    }

    static Stream<Arguments> versionsAndStrings() {
        String events = "reception=TI@R@%r@%R@%m@%M@%H@%B@%p@%g@%b;delivery=TI@D@%d@%B@%g@%b@%N@%T@%H;"
                + "transient_failure=TI@T@%d@%g@%b@%S@%N@%T@%H@%n;permanent_failure=TI@P@%d@%g@%b@%S@%N@%T@%H@%n";
        return VERSIONS.stream()
                .flatMap(version -> Stream.of("%t@%i@%BI@%CI", "%us{6}@%i@%BI@%CI", "%t{%F %T}@%i")
                        .map(head -> Arguments.of(version, "custom:" + events.replace("TI", head))));
    }

    @ParameterizedTest
    @MethodSource("versionsAndStrings")
    void aGeneratedLogComesBackFromACustomFormatWithAllThatItsStringsName(String version, String strings)
            throws UnknownFormatException {
        LogFormat custom = LogFormats.named(strings);
        byte[] log = generated("mainlog", version);
        Output there = convert(log, EC, ConversionTarget.of(custom));
        Output back = convert(there.log(), custom, ConversionTarget.of(EC).withVersion(version));
        List<LogRecord> kept = kept(records(log), there.conversion());
        List<LogRecord> middle = records(there.log(), custom);
        List<LogRecord> after = records(back.log());
        assertThat(there.conversion().dropped()).allMatch(count -> UNNAMED.contains(count.event()));
        assertThat(middle).hasSameSizeAs(kept);
        assertThat(after).hasSameSizeAs(kept);
        for (int i = 0; i < kept.size(); i++) {
            LogRecord original = kept.get(i);
            assertThat(after.get(i).kind()).isEqualTo(original.kind());
            for (Field field : original.kind().fields()) {
                boolean named = middle.get(i).kind().indexOf(field.meaning()) >= 0;
                if (named && field.meaning() != Meaning.NONE) {
                    assertThat(value(after.get(i), field))
                            .as("%s by way of %s", field.name(), middle.get(i).values())
                            .isEqualTo(value(original, field));
                }
            }
        }
    }

    private static byte[] generated(String log, String version) {
        Settings settings = new Settings(version, 400, GeneratedLog.START, Duration.ofDays(1), 17);
        return GeneratedLog.bytes(EC.generator().of(log), settings);
    }

    private static Output convert(byte[] log, String version) {
        return convert(log, EC, ConversionTarget.of(EC).withVersion(version));
    }

    private static Output convert(byte[] log, LogFormat source, ConversionTarget target) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LogConverter converter = new LogConverter(source, target, out);
        try (LogScan scan = LogScan.open(LogSource.standardInput(new ByteArrayInputStream(log)), 0)) {
            converter.convert(scan, Progress.NONE);
            converter.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableLogException e) {
            throw new IllegalStateException(e);
        }
        return new Output(out.toString(StandardCharsets.ISO_8859_1), converter.conversion());
    }

    private static List<LogRecord> records(byte[] log) {
        return records(log, EC);
    }

    private static List<LogRecord> records(byte[] log, LogFormat format) {
        List<LogRecord> records = new ArrayList<>();
        LineCursor cursor = new LineCursor(format, EnumSet.allOf(Meaning.class));
        cursor.begin(log, 0, log.length, 0, 0);
        while (cursor.advance()) {
            LogRecord entry = cursor.toRecord();
            if (entry != null) {
                records.add(entry);
            }
        }
        return records;
    }

    @ParameterizedTest
    @MethodSource("thereAndBack")
    void aGeneratedLogComesBackWithAllThatBothVersionsHave(String log, String from, String to) {
        assertComesBack(generated(log, from), from, to);
    }

    static Stream<Arguments> versionPairs() {
        return VERSIONS.stream().flatMap(from -> VERSIONS.stream().map(to -> Arguments.of(from, to)));
    }

    /** Lines of every kind that the references show, written by hand. */
    @ParameterizedTest
    @MethodSource("versionPairs")
    void everyExampleComesBackWithAllThatBothVersionsHave(String from, String to) {
        StringBuilder log = new StringBuilder();
        for (String line : Corpus.lines(EC)) {
            List<LogRecord> read = records(line.getBytes(StandardCharsets.ISO_8859_1));
            // From version 3 on the id of the message tells what the line is; microseconds came with 5.
            boolean odd = line.contains("@damaged@") || (line.matches("\\d{14}.*") && from.compareTo("5") < 0);
            if (!odd && !read.isEmpty() && writes(from, read.get(0).kind())) {
                log.append(line).append('\n');
            }
        }
        assertComesBack(log.toString().getBytes(StandardCharsets.ISO_8859_1), from, to);
    }

    private static boolean writes(String product, LineKind kind) {
        String version = kind.version();
        return version.equals("any")
                || version.equals(product)
                || (version.equals("2.x") && product.startsWith("2."))
                || (version.equals("3+") && product.compareTo("3") >= 0);
    }

    private static void assertComesBack(byte[] log, String from, String to) {
        Output there = convert(log, to);
        Output back = convert(there.log(), from);
        List<LogRecord> kept = kept(records(log), there.conversion());
        List<LogRecord> middle = records(there.log());
        List<LogRecord> after = records(back.log());
        assertThat(middle).hasSameSizeAs(kept);
        assertThat(after).hasSameSizeAs(kept);
        assertThat(back.conversion().dropped()).isEmpty();
        Map<FieldKey, Long> lost = new HashMap<>();
        for (int i = 0; i < kept.size(); i++) {
            LogRecord original = kept.get(i);
            assertThat(after.get(i).kind().log()).isEqualTo(original.kind().log());
            assertThat(after.get(i).kind().event()).isEqualTo(original.kind().event());
            for (Field field : original.kind().fields()) {
                String value = value(original, field);
                if (has(middle.get(i).kind(), field)) {
                    assertShared(field, value, middle.get(i), after.get(i));
                } else if (value != null && !value.isEmpty() && !isNoConnection(field, value)) {
                    lost.merge(new FieldKey(original.kind(), field.name()), 1L, Long::sum);
                }
            }
        }
        Map<FieldKey, Long> told = new HashMap<>();
        there.conversion().lost().forEach(count -> told.merge(FieldKey.of(count), count.lines(), Long::sum));
        assertThat(told.entrySet()).as("fields without a place").containsExactlyInAnyOrderElementsOf(lost.entrySet());
    }

    /** The lines that are in the output: those of a kind that is told to be dropped are not, and no others. */
    private static List<LogRecord> kept(List<LogRecord> all, Conversion conversion) {
        Map<KindKey, Long> dropped = new HashMap<>();
        conversion.dropped().forEach(count -> dropped.merge(KindKey.of(count), count.lines(), Long::sum));
        List<LogRecord> kept = new ArrayList<>();
        for (LogRecord entry : all) {
            if (dropped.computeIfPresent(KindKey.of(entry.kind()), (kind, left) -> left - 1) == null) {
                kept.add(entry);
            }
        }
        assertThat(dropped).allSatisfy((kind, left) -> assertThat(left).isZero());
        return kept;
    }

    private static void assertShared(Field field, @Nullable String value, LogRecord between, LogRecord returned) {
        boolean seconds = field.meaning() == Meaning.TIME && !Objects.equals(value(between, field), value);
        if (value != null && seconds) {
            assertThat(value(returned, field)).isEqualTo(value.substring(0, value.length() - 6));
        } else if (!field.name().equals("type") && field.meaning() != Meaning.PROTOCOL) {
            assertThat(value(returned, field))
                    .as("%s by way of %s", field.name(), between.values())
                    .isEqualTo(value);
        }
    }

    /** Where the connection is not known it is the null id. */
    private static boolean isNoConnection(Field field, String value) {
        return field.meaning() == Meaning.CONNECTION && value.equals(NO_ID);
    }

    private static boolean has(LineKind kind, Field field) {
        return kind.fields().stream().anyMatch(other -> other.name().equals(field.name()));
    }

    private static @Nullable String value(LogRecord entry, Field field) {
        List<String> names = entry.kind().fields().stream().map(Field::name).toList();
        int index = names.indexOf(field.name());
        return index < 0 ? null : entry.values().get(index);
    }

    private record KindKey(String tag, String version, String log) {
        static KindKey of(KindCount count) {
            return new KindKey(count.kind(), count.version(), count.log());
        }

        static KindKey of(LineKind kind) {
            return new KindKey(kind.tag(), kind.version(), kind.log());
        }
    }

    private record FieldKey(
            String tag, String version, @Nullable String field) {
        FieldKey(LineKind kind, String field) {
            this(kind.tag(), kind.version(), field);
        }

        static FieldKey of(FieldCount count) {
            return new FieldKey(count.kind(), count.version(), count.field());
        }
    }
}
