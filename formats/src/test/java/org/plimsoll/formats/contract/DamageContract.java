package org.plimsoll.formats.contract;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** What every format promises about damaged lines: a record or a problem, and neighbours that stay what they are. */
class DamageContract {
    private static final int MUTANTS = 8_000;
    private static final int MOST_CHANGES = 4;

    /** Signs that mean something in one of the formats. */
    private static final String SIGNS = "@\\ <>=*:\"[](){}-/.M1R\0\r\t\u007f\u00e4\u00ff";

    @TestFactory
    Stream<DynamicTest> aMutatedLineIsARecordOrAProblemAndItsNeighboursStay() {
        return Tested.formats().stream()
                .map(format -> dynamicTest(Tested.label(format), () -> {
                    List<String> lines = Corpus.lines(format);
                    List<String> records = lines.stream()
                            .filter(line -> !Decoded.at(format, Decoded.ALL_MEANINGS, line)
                                    .dangling())
                            .toList();
                    Random random = new Random(20251124);
                    for (int i = 0; i < MUTANTS; i++) {
                        String before = any(records, random);
                        String mutant = mutate(any(lines, random), lines, random);
                        check(format, before, mutant, any(records, random));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> aLineCutAnywhereIsARecordOrAProblemAndItsNeighboursStay() {
        return Tested.formats().stream()
                .map(format -> dynamicTest(
                        Tested.label(format),
                        () -> format.kinds().forEach(kind -> {
                            boolean record = format.kinds().indexOf(kind) != format.continuationKind();
                            String neighbour = (record ? kind : format.kinds().get(0)).example();
                            for (int cut = 0; cut < kind.example().length(); cut++) {
                                check(format, neighbour, kind.example().substring(0, cut), neighbour);
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> anotherFormatsLinesDoNoHarm() {
        return Tested.formats().stream()
                .flatMap(format -> Tested.formats().stream()
                        .filter(other -> other != format)
                        .map(other -> dynamicTest(
                                Tested.label(other) + " in " + Tested.label(format),
                                () -> Corpus.lines(other).forEach(line -> {
                                    String own = format.kinds().get(0).example();
                                    check(format, own, line, own);
                                }))));
    }

    private static void check(LogFormat format, String before, String line, String after) {
        String text = before + "\n" + line + "\n" + after + "\n";
        List<Decoded> decoded = Decoded.text(format, text);
        assertThat(decoded).as(text).hasSize(3);
        assertSame(format, before, decoded.get(0));
        assertSame(format, after, decoded.get(2));
        assertSound(format, line, decoded.get(1));
        assertThat(decoded.stream().mapToLong(Decoded::bytes).sum()).isEqualTo(text.length());
    }

    private static void assertSame(LogFormat format, String line, Decoded neighbour) {
        Decoded alone = Decoded.line(format, Decoded.ALL_MEANINGS, line);
        assertThat(neighbour.record()).as(line).isEqualTo(alone.record());
        assertThat(neighbour.time()).as(line).isEqualTo(alone.time());
        assertThat(neighbour.bytes()).as(line).isEqualTo(alone.bytes());
    }

    private static void assertSound(LogFormat format, String line, Decoded decoded) {
        assertThat(decoded.bytes()).isEqualTo(line.length() + 1);
        assertThat(decoded.record() == null).as(line).isNotEqualTo(decoded.problem() == null);
        if (decoded.record() != null) {
            Encoded.assertSame(format, decoded.record(), line);
        }
        LineProblem problem = decoded.problem();
        if (problem != null) {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).as(line).isBetween(1, line.length() + 1);
            assertThat(problem.reason()).as(line).startsWith("expected ");
            assertThat(problem.excerpt()).matches("[ -~]*").hasSizeLessThanOrEqualTo(4 * LineProblem.EXCERPT_BYTES);
        }
    }

    private static String any(List<String> lines, Random random) {
        return lines.get(random.nextInt(lines.size()));
    }

    private static String mutate(String line, List<String> lines, Random random) {
        StringBuilder mutant = new StringBuilder(line);
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(mutant, lines, random);
        }
        return mutant.toString();
    }

    private static void change(StringBuilder line, List<String> lines, Random random) {
        int at = random.nextInt(line.length() + 1);
        int to = at + random.nextInt(line.length() - at + 1);
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        switch (random.nextInt(8)) {
            case 0 -> line.setLength(at);
            case 1 -> line.insert(at, sign);
            case 2 -> line.delete(at, Math.min(to, at + 3));
            case 3 -> line.delete(0, at);
            case 4 -> line.insert(at, line.substring(at, Math.min(to, at + 12)));
            case 5 -> splice(line, at, any(lines, random), random);
            case 6 -> replace(line, at, c -> (char) (c ^ 1 << random.nextInt(8)), sign);
            default -> replace(line, at, c -> sign, sign);
        }
    }

    /** The beginning of one line and the end of another. */
    private static void splice(StringBuilder line, int at, String other, Random random) {
        line.replace(at, line.length(), other.substring(random.nextInt(other.length() + 1)));
    }

    private static void replace(StringBuilder line, int at, UnaryOperator<Character> change, char instead) {
        if (at < line.length()) {
            char changed = change.apply(line.charAt(at));
            line.setCharAt(at, changed == '\n' ? instead : changed);
        }
    }
}
