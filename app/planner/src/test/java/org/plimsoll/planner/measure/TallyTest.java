package org.plimsoll.planner.measure;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.table.TimeBound;

import static org.assertj.core.api.Assertions.assertThat;

/** Tallies of stretches that follow each other add up to that of the whole, however the log is divided. */
class TallyTest {
    private static final int TRIALS = 300;

    private @Nullable TimeRange range;
    private @Nullable ZoneId zone;

    /** Days of a zone, times with and without an offset: what is counted together is what is counted one by one. */
    @ParameterizedTest
    @ValueSource(strings = {"ec", "exim"})
    void linesOfADayAreCountedTogetherAsOneByOne(String name) {
        LogFormat format = LogFormats.byName(name).orElseThrow();
        Random random = new Random(name.length());
        for (int i = 0; i < TRIALS; i++) {
            zone = i % 2 == 0 ? null : ZoneId.of("America/New_York");
            List<String> lines = new ArrayList<>();
            for (int line = 0; line < 120; line++) {
                lines.add(dated(format, random) + "\n");
            }
            Tally together = tally(format, lines, 3);
            Tally oneByOne = oneByOne(format, lines, 3);
            assertThat(told(together)).as(() -> String.join("", lines)).isEqualTo(told(oneByOne));
            together.close();
            oneByOne.close();
            assertThat(told(together)).isEqualTo(told(oneByOne));
        }
    }

    /** A line around one of two midnights of two clocks; some are damaged. */
    private static String dated(LogFormat format, Random random) {
        String line = line(format, random);
        int seconds = random.nextInt(7200) - 3600 + (random.nextBoolean() ? 18_000 : 0);
        String zoned = random.nextInt(10) == 0 ? random.nextBoolean() ? " -0500" : " +0000" : "";
        LocalDateTime clock = LocalDateTime.parse("2026-11-23T00:00").plusSeconds(seconds);
        String stamp = clock.toLocalDate() + " " + clock.format(DateTimeFormatter.ofPattern("HH:mm:ss")) + zoned;
        return line.replaceFirst("^2026-11-2. ..:..:..", stamp)
                .replaceFirst("^106486865.", String.valueOf(clock.toEpochSecond(ZoneOffset.UTC)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ec", "exim"})
    void anyDivisionAndAnyTreeOfMergesGiveTheTallyOfTheWhole(String name) {
        LogFormat format = LogFormats.byName(name).orElseThrow();
        Random random = new Random(name.hashCode());
        for (int i = 0; i < TRIALS; i++) {
            List<String> lines = lines(format, random, 1 + random.nextInt(60));
            Tally whole = oneByOne(format, lines, 0);
            whole.close();
            Tally merged = merged(format, lines, 0, random);
            merged.close();
            assertThat(told(merged)).as(() -> String.join("", lines)).isEqualTo(told(whole));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ec", "exim"})
    void nothingBeforeOrAfterChangesNothing(String name) {
        LogFormat format = LogFormats.byName(name).orElseThrow();
        List<String> lines = lines(format, new Random(1), 50);
        Tally before = tally(format, List.of(), 0);
        before.append(tally(format, lines, 0));
        before.append(tally(format, List.of(), 0));
        before.close();
        Tally whole = tally(format, lines, 0);
        whole.close();
        assertThat(told(before)).isEqualTo(told(whole));
    }

    /** What counts is worked out by another way: line by line, without stretches. */
    @ParameterizedTest
    @CsvSource({"ec, 1064868657, 1064868658", "exim, 2026-11-21, 2026-11-22", "exim, 2026-11-21,", "ec, , 1064868657"})
    void ofAStretchOfTimeAnyDivisionCountsTheSameLines(String name, @Nullable String from, @Nullable String to) {
        LogFormat format = LogFormats.byName(name).orElseThrow();
        Random random = new Random(name.hashCode());
        range = new TimeRange(bound(from), bound(to));
        for (int i = 0; i < TRIALS; i++) {
            List<String> lines = lines(format, random, 1 + random.nextInt(40));
            Tally whole = oneByOne(format, lines, 0);
            whole.close();
            Tally merged = merged(format, lines, 0, random);
            merged.close();
            assertThat(told(merged)).as(() -> String.join("", lines)).isEqualTo(told(whole));
            long inside = insideBytes(format, lines, Objects.requireNonNull(range));
            long all = String.join("", lines).length();
            assertThat(whole.bytes).as(() -> String.join("", lines)).isEqualTo(inside);
            assertThat(whole.outsideBytes).isEqualTo(all - inside);
            assertThat(whole.lines + whole.outsideLines).isEqualTo(lines.size());
        }
    }

    private static @Nullable TimeBound bound(@Nullable String text) {
        return text == null ? null : TimeBound.parse(text, null);
    }

    private static long insideBytes(LogFormat format, List<String> lines, TimeRange range) {
        LineCursor cursor = new LineCursor(format);
        Boolean inside = null;
        long waiting = 0;
        long bytes = 0;
        for (String line : lines) {
            cursor.begin(line.getBytes(StandardCharsets.ISO_8859_1), 0, line.length(), 0, 0);
            cursor.advance();
            if (cursor.hasTime()) {
                boolean first = inside == null;
                inside = range.contains(cursor);
                bytes += first && inside ? waiting : 0;
            }
            waiting += inside == null ? line.length() : 0;
            bytes += Boolean.TRUE.equals(inside) ? line.length() : 0;
        }
        return inside == null ? waiting : bytes;
    }

    @Test
    void theFirstHundredProblemsAreKeptWhereverTheLogIsDivided() {
        LogFormat format = LogFormats.byName("exim").orElseThrow();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            lines.add(i % 3 == 0 ? "\0\n" : i < 150 ? "dangling\n" : "2026-11-23 12:29:20 x\n");
        }
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            Tally tally = merged(format, lines, 0, random);
            tally.close();
            assertThat(tally.unrecognisedLines).isEqualTo(200);
            assertThat(tally.problems).hasSize(Measurement.PROBLEM_LIMIT);
            assertThat(tally.problems.get(0).line()).isEqualTo(1);
            assertThat(tally.problems.get(99).line()).isEqualTo(100);
        }
    }

    @Test
    void textBeforeTheFirstRecordIsUnrecognisedAndTextAfterItIsNot() {
        LogFormat format = LogFormats.byName("exim").orElseThrow();
        Tally tally = tally(format, List.of("before\n"), 0);
        tally.append(tally(format, List.of("before, too\n", "2026-11-23 12:29:20 x\n", "after\n"), 7));
        tally.append(tally(format, List.of("after, too\n"), 47));
        tally.close();
        assertThat(tally.unrecognisedLines).isEqualTo(2);
        assertThat(tally.unrecognisedBytes).isEqualTo(19);
        assertThat(tally.problems).extracting(problem -> problem.line()).containsExactly(1L, 2L);
        assertThat(tally.kindLines[format.continuationKind()]).isEqualTo(2);
        assertThat(tally.days.days().values())
                .extracting(DayTotals.Total::bytes)
                .containsExactly(22L + 6 + 11);
    }

    @Test
    void textAtTheBeginningOfAStretchIsUnderstoodOnlyAfterARecordThatGoesOn() {
        LogFormat format = LogFormats.byName("ec").orElseThrow();
        Tally tally = tally(format, List.of("1251382104:SQL error\n"), 0);
        tally.append(tally(format, List.of("more\n"), 21));
        tally.append(tally(format, List.of("and more\n", "1251382104@@@@M1\n"), 26));
        tally.append(tally(format, List.of("garbage\n"), 52));
        tally.close();
        assertThat(tally.kindLines[format.continuationKind()]).isEqualTo(2);
        assertThat(tally.unrecognisedLines).isEqualTo(1);
        assertThat(tally.unrecognisedBytes).isEqualTo(8);
        assertThat(tally.problems).extracting(problem -> problem.line()).containsExactly(5L);
    }

    /** Divides the lines at random places, tallies the parts and merges them in a random tree. */
    private Tally merged(LogFormat format, List<String> lines, long offset, Random random) {
        if (lines.size() < 2 || random.nextInt(5) == 0) {
            return tally(format, lines, offset);
        }
        int cut = random.nextInt(lines.size() + 1);
        List<String> first = lines.subList(0, cut);
        long firstBytes = first.stream().mapToLong(String::length).sum();
        Tally earlier = merged(format, first, offset, random);
        earlier.append(
                cut == 0
                        ? tally(format, lines, offset)
                        : merged(format, lines.subList(cut, lines.size()), offset + firstBytes, random));
        return earlier;
    }

    private Tally oneByOne(LogFormat format, List<String> lines, long offset) {
        Tally tally = emptyTally(format);
        LineCursor cursor = cursor(format, lines, offset);
        while (cursor.advance()) {
            tally.add(cursor);
        }
        return tally;
    }

    private Tally tally(LogFormat format, List<String> lines, long offset) {
        Tally tally = emptyTally(format);
        tally.addAll(cursor(format, lines, offset));
        return tally;
    }

    private Tally emptyTally(LogFormat format) {
        int[] events = format.kinds().stream()
                .mapToInt(kind -> DayTotals.place(kind.event()))
                .toArray();
        return new Tally(events, format.continuationKind(), new DayClock(format, zone), range);
    }

    private static LineCursor cursor(LogFormat format, List<String> lines, long offset) {
        byte[] data = String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
        LineCursor cursor = new LineCursor(format);
        cursor.begin(data, 0, data.length, offset, 0);
        return cursor;
    }

    private static List<String> lines(LogFormat format, Random random, int count) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add(line(format, random) + "\n");
        }
        return lines;
    }

    /** A line of any kind on one of three days, damaged text, or text without a stamp. */
    private static String line(LogFormat format, Random random) {
        String example =
                format.kinds().get(random.nextInt(format.kinds().size())).example();
        int day = random.nextInt(3);
        return switch (random.nextInt(4)) {
            case 0 -> "\0damage";
            case 1 -> "text";
            default -> example.replace("2026-11-23", "2026-11-2" + day).replaceFirst("^1064868656", "106486865" + day);
        };
    }

    private static List<String> told(Tally tally) {
        List<String> told = new ArrayList<>();
        told.add("%d lines, %d bytes".formatted(tally.lines, tally.bytes));
        told.add(Arrays.toString(tally.kindLines) + Arrays.toString(tally.kindBytes));
        told.add("%d unrecognised, %d bytes".formatted(tally.unrecognisedLines, tally.unrecognisedBytes));
        told.add("%d outside, %d bytes".formatted(tally.outsideLines, tally.outsideBytes));
        told.add("%s %d %d to %d %d"
                .formatted(tally.timed, tally.firstMicros, tally.firstOffset, tally.lastMicros, tally.lastOffset));
        tally.days
                .days()
                .forEach((day, total) -> told.add("%d: %d, %d".formatted(day, total.messages(), total.bytes())));
        tally.problems.forEach(problem -> told.add(problem.toString()));
        return told;
    }
}
