package org.plimsoll.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every filter of Momentum's ec_log_trace has an option of {@code trace}: it chooses messages by one of their lines,
 * and all lines of these are shown. What is expected is found by splitting the lines.
 */
class EcTraceFiltersTest {
    private static final Path LOG = ProjectRoot.PATH.resolve("samples/mainlog.ec");
    private static final int TYPE = 4;

    private static Arguments filter(String theirs, Predicate<String[]> line, String... ours) {
        return Arguments.of(theirs, line, List.of(ours));
    }

    private static Predicate<String[]> of(String types) {
        return line -> line.length > TYPE + 1 && types.contains(line[TYPE]);
    }

    private static Predicate<String[]> in(Predicate<String> column, int place) {
        return of("R").and(line -> column.test(line[place]));
    }

    private static Predicate<String[]> out(Predicate<String> column, int place) {
        return of("DTP").and(line -> column.test(line[place]));
    }

    private static Predicate<String[]> toPeer(Predicate<String> address) {
        return of("DTP").and(line -> address.test(line[line[TYPE].equals("D") ? 11 : 12]));
    }

    static Stream<Arguments> filters() {
        return Stream.of(
                filter("--reception", of("R"), "--kind", "R"),
                filter("--delivery", of("D"), "--kind", "D"),
                filter("--tran", of("T"), "--kind", "T"),
                filter("--perm", of("P"), "--kind", "P"),
                filter("--from=<>", of("R").and(line -> line[7].isEmpty()), "--sender", "<>"),
                filter("--from-regex", in(local -> local.startsWith("no"), 7), "--match", "sender=^no"),
                filter("--from-domain", in("harbour.example"::equals, 8), "--sender", "@harbour.example"),
                filter(
                        "--from-domain-regex",
                        in(name -> name.startsWith("news."), 8),
                        "--match",
                        "sender_domain=^news[.]"),
                filter("--to-regex", in(local -> local.endsWith("7"), 5), "--match", "recipient=7@"),
                filter(
                        "--to-domain",
                        in("goggle.example"::equals, 6).or(out("goggle.example"::equals, 5)),
                        "--domain",
                        "goggle.example"),
                filter("--to-domain-regex", in(name -> name.contains("books"), 6), "--match", "recipient_domain=books"),
                filter("--src-ip", in("10.20.0.134"::equals, 9), "--kind", "R", "--peer", "10.20.0.134"),
                filter(
                        "--src-ip-regex",
                        in(ip -> ip.startsWith("10.20.1"), 9),
                        "--kind",
                        "R",
                        "--match",
                        "peer=^10[.]20[.]1"),
                filter("--dst-ip", toPeer("198.18.16.1"::equals), "--kind", "D,T,P", "--peer", "198.18.16.1"),
                filter("--dst-ip-regex", toPeer(ip -> ip.endsWith(".7")), "--kind", "D,T,P", "--match", "peer=[.]7$"),
                filter("--binding", out("bulk-west"::equals, 8), "--kind", "D,T,P", "--binding", "bulk-west"),
                filter(
                        "--binding-regex",
                        out(name -> name.endsWith("-1"), 8),
                        "--kind",
                        "D,T,P",
                        "--match",
                        "binding=-1$"),
                filter("--binding-group", out("bulk"::equals, 7), "--kind", "D,T,P", "--match", "group=^bulk$"),
                filter(
                        "--perm --start --end",
                        of("P").and(line ->
                                Long.parseLong(line[0]) >= 1_762_214_400L && Long.parseLong(line[0]) < 1_762_300_800L),
                        "--kind",
                        "P",
                        "--since",
                        "1762214400",
                        "--until",
                        "2025-11-05"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filters")
    void aFilterChoosesTheMessagesOfWhichAllLinesAreShown(
            String theirs, Predicate<String[]> chosen, List<String> options) throws Exception {
        List<String> lines = Files.readAllLines(LOG, StandardCharsets.ISO_8859_1);
        Set<String> ids = new HashSet<>();
        for (String line : lines) {
            String[] columns = line.split("(?<!\\\\)@", -1);
            if (chosen.test(columns)) {
                ids.add(columns[1]);
            }
        }
        List<String> expected = lines.stream()
                .filter(line -> ids.contains(line.split("@", -1)[1]))
                .toList();
        assertThat(expected).as(theirs).hasSizeBetween(2, lines.size() - 1);
        List<String> command = new ArrayList<>(List.of("trace", "--raw"));
        command.addAll(options);
        command.add(LOG.toString());

        Run run = Run.of(command.toArray(String[]::new));

        assertThat(run.code()).as(theirs + ": " + run.err()).isZero();
        assertThat(run.out().lines().filter(line -> !line.isEmpty()))
                .as(theirs)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
