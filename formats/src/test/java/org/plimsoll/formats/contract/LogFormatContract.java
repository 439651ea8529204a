package org.plimsoll.formats.contract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What every format promises about single lines, those in {@link LogFormats#all()} and those that a site made. */
class LogFormatContract {
    private static final int RANDOM_SUBSETS = 12;

    @TestFactory
    Stream<DynamicNode> everyExampleLineDecodesToItsOwnKind() {
        return Tested.formats().stream()
                .map(format -> dynamicContainer(
                        Tested.label(format), format.kinds().stream().map(kind -> exampleTest(format, kind))));
    }

    private static DynamicTest exampleTest(LogFormat format, LineKind kind) {
        return dynamicTest("%s %s %s".formatted(kind.tag(), kind.version(), kind.event()), () -> {
            LineCursor cursor = Decoded.at(format, Decoded.ALL_MEANINGS, kind.example());
            assertThat(cursor.kind()).isSameAs(kind);
            assertThat(format.kinds().get(cursor.kindIndex())).isSameAs(kind);
        });
    }

    @TestFactory
    Stream<DynamicContainer> everySpecCaseIsReadAsItSays() {
        return Tested.formats().stream()
                .map(format -> dynamicContainer(
                        Tested.label(format),
                        Corpus.specCases(format).stream()
                                .map(specCase -> dynamicTest(
                                        specCase.id() + ": " + specCase.why(), () -> check(format, specCase)))));
    }

    private static void check(LogFormat format, SpecCase specCase) {
        String before = Objects.requireNonNullElse(
                specCase.before(), format.kinds().get(0).example());
        Decoded decoded =
                Decoded.text(format, before + "\n" + specCase.line() + "\n").get(1);
        assertThat(decoded.name()).isEqualTo(specCase.expected());
        if (specCase.time() != null) {
            assertThat(decoded.time()).hasToString(specCase.time());
        }
        specCase.values()
                .forEach((name, value) ->
                        assertThat(value(decoded, name)).as(name).isEqualTo(value));
        specCase.absent()
                .forEach(name -> assertThat(value(decoded, name)).as(name).isNull());
    }

    private static @Nullable String value(Decoded decoded, String name) {
        LogRecord record = Objects.requireNonNull(decoded.record());
        List<String> names = record.kind().fields().stream().map(Field::name).toList();
        assertThat(names).contains(name);
        return record.values().get(names.indexOf(name));
    }

    @TestFactory
    Stream<DynamicTest> everyFormatHasSpecCasesWithUniqueIds() {
        return forEachNamedFormat(format -> {
            List<String> ids =
                    Corpus.specCases(format).stream().map(SpecCase::id).toList();
            assertThat(ids).as("a format without cases is not tested").hasSizeGreaterThan(20);
            assertThat(ids).doesNotHaveDuplicates();
        });
    }

    @TestFactory
    Stream<DynamicTest> specCasesMeetEveryKind() {
        return forEachFormat(format -> {
            Set<String> met = new HashSet<>();
            Corpus.specCases(format).forEach(specCase -> met.add(specCase.expected()));
            assertThat(ownKinds(format))
                    .allSatisfy(kind ->
                            assertThat(met).contains("%s %s %s".formatted(kind.tag(), kind.version(), kind.event())));
        });
    }

    /** Kinds that a variety of a format shares with the format itself have their cases there. */
    private static List<LineKind> ownKinds(LogFormat format) {
        List<LineKind> shared = LogFormats.byName(format.name())
                .filter(named -> named != format)
                .map(LogFormat::kinds)
                .orElse(List.of());
        return format.kinds().stream().filter(kind -> !shared.contains(kind)).toList();
    }

    @TestFactory
    Stream<DynamicTest> fieldNamesAreUniqueInALineKindAndMadeForHeadings() {
        return forEachFormat(format -> assertThat(format.kinds())
                .allSatisfy(kind -> assertThat(kind.fields())
                        .extracting(Field::name)
                        .doesNotHaveDuplicates()
                        .allMatch(name -> name.matches("[a-z][a-z0-9_]*"))));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleHasValuesAndAllItsFieldsAreDescribed() {
        return forEachFormat(format -> assertThat(format.kinds()).allSatisfy(kind -> {
            LogRecord record = record(format, kind.example());
            assertThat(record.values()).hasSameSizeAs(kind.fields());
            assertThat(record.values()).anyMatch(value -> value != null && !value.isBlank());
            assertThat(kind.description()).isNotBlank();
            assertThat(kind.fields()).extracting(Field::description).noneMatch(String::isBlank);
        }));
    }

    @TestFactory
    Stream<DynamicTest> encodingADecodedLineGivesTheSameLine() {
        return forEachLine((format, line) -> {
            Decoded decoded = Decoded.line(format, Decoded.ALL_MEANINGS, line);
            if (decoded.record() != null) {
                Encoded.assertSame(format, decoded.record(), line);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aFieldWeighsWhatTheLineIsShorterWithoutIt() {
        return forEachLine((format, line) -> {
            LineCursor cursor = Decoded.at(format, Decoded.ALL_MEANINGS, line);
            LogRecord record = cursor.toRecord();
            if (record == null) {
                return;
            }
            int[] weights = new int[record.values().size()];
            format.encoder().weigh(cursor, weights);
            int whole = format.encoder().encode(record).length;
            for (int i = 0; i < weights.length; i++) {
                List<@Nullable String> values = new ArrayList<>(record.values());
                values.set(i, null);
                int without = format.encoder().encode(new LogRecord(record.kind(), values)).length;
                assertThat(weights[i])
                        .as("%s of %s", record.kind().fields().get(i).name(), line)
                        .isEqualTo(whole - without);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aWantedSubsetOfMeaningsGivesTheSameValuesAsAll() {
        return subsets().stream()
                .flatMap(wanted -> forEachLine((format, line) -> assertSameValues(format, wanted, line)));
    }

    /** None, each alone, and some at random. */
    private static Set<Set<Meaning>> subsets() {
        Set<Set<Meaning>> subsets = new LinkedHashSet<>();
        subsets.add(EnumSet.noneOf(Meaning.class));
        for (Meaning meaning : Meaning.values()) {
            subsets.add(EnumSet.of(meaning));
        }
        Random random = new Random(20251123);
        for (int i = 0; i < RANDOM_SUBSETS; i++) {
            Set<Meaning> subset = EnumSet.allOf(Meaning.class);
            subset.removeIf(meaning -> random.nextBoolean());
            subsets.add(subset);
        }
        return subsets;
    }

    private static void assertSameValues(LogFormat format, Set<Meaning> wanted, String line) {
        Decoded all = Decoded.line(format, Decoded.ALL_MEANINGS, line);
        Decoded some = Decoded.line(format, wanted, line);
        assertThat(some.kind()).as(line).isSameAs(all.kind());
        assertThat(some.time()).as(line).isEqualTo(all.time());
        assertThat(some.problem()).as(line).isEqualTo(all.problem());
        if (all.record() == null || some.record() == null) {
            return;
        }
        List<Field> fields = all.record().kind().fields();
        for (int i = 0; i < fields.size(); i++) {
            boolean asked = wanted.contains(fields.get(i).meaning());
            assertThat(some.record().values().get(i))
                    .as("%s %s of %s", wanted, fields.get(i).name(), line)
                    .isEqualTo(asked ? all.record().values().get(i) : null);
        }
    }

    @TestFactory
    Stream<DynamicTest> theCursorAndItsRecordTellTheSame() {
        return forEachLine((format, line) -> {
            LineCursor cursor = Decoded.at(format, Decoded.ALL_MEANINGS, line);
            LogRecord record = cursor.toRecord();
            assertThat(record == null).isEqualTo(cursor.kind() == null);
            if (record == null) {
                return;
            }
            assertThat(record.kind()).isSameAs(cursor.kind());
            for (int i = 0; i < record.values().size(); i++) {
                assertThat(record.values().get(i)).isEqualTo(cursor.value(i));
            }
            for (Meaning meaning : Meaning.values()) {
                int index = record.kind().indexOf(meaning);
                assertThat(record.raw(meaning)).as(line).isEqualTo(index < 0 ? null : cursor.value(index));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> anUnrecognisedLineHasNoValueOfTheLineBefore() {
        return forEachFormat(format -> format.kinds().forEach(kind -> {
            byte[] data = Decoded.bytes(kind.example() + "\n\0\1\n");
            LineCursor cursor = new LineCursor(format, Decoded.ALL_MEANINGS);
            cursor.begin(data, 0, data.length, 0, 0);
            assertThat(cursor.advance()).isTrue();
            assertThat(values(cursor, kind)).anyMatch(Objects::nonNull);
            assertThat(cursor.advance()).isTrue();
            assertThat(cursor.kind()).isNull();
            assertThat(values(cursor, kind)).containsOnlyNulls();
        }));
    }

    private static List<@Nullable String> values(LineCursor cursor, LineKind kind) {
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < kind.fields().size(); i++) {
            values.add(cursor.value(i));
        }
        return values;
    }

    @TestFactory
    Stream<DynamicTest> namesAndBaselinesArePlausible() {
        return forEachNamedFormat(format -> {
            assertThat(format.name()).matches("[a-z][a-z0-9]*");
            assertThat(format.description()).isNotBlank();
            assertThat(format.recipientRule()).endsWith(".");
            assertThat(format.recipientEvents()).isNotEmpty();
            assertThat(format.baselineBytesPerMillionMessages()).isPositive();
            assertThat(LogFormats.byName(format.name())).containsSame(format);
        });
    }

    private static LogRecord record(LogFormat format, String line) {
        return Objects.requireNonNull(
                Decoded.line(format, Decoded.ALL_MEANINGS, line).record());
    }

    private static Stream<DynamicTest> forEachNamedFormat(Consumer<LogFormat> test) {
        return LogFormats.all().stream().map(format -> dynamicTest(format.name(), () -> test.accept(format)));
    }

    private static Stream<DynamicTest> forEachFormat(Consumer<LogFormat> test) {
        return Tested.formats().stream().map(format -> dynamicTest(Tested.label(format), () -> test.accept(format)));
    }

    private static Stream<DynamicTest> forEachLine(BiConsumer<LogFormat, String> test) {
        return forEachFormat(format -> Corpus.lines(format).forEach(line -> test.accept(format, line)));
    }
}
