package org.plimsoll.formats.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.table.Criterion;
import org.plimsoll.formats.table.LinePattern;
import org.plimsoll.formats.table.TimeBound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TracerTest {
    private static final String FIRST = "00/00-25004-31B987F3";
    private static final String SECOND = "10/00-25004-31B987F3";
    private static final String CONNECTION = "00/00-04532-A3456B54";

    private static final String RECEPTIONS = """
            1064868656@FIRST@FIRST@CONNECTION@R@bob@example.fict@info@postalengine.com@10.0.1.1@201@esmtp@g@b
            1064868656@SECOND@FIRST@CONNECTION@R@ann@other.fict@@@10.0.1.2@9000@esmtp@g@b
            """;
    private static final String ATTEMPTS = """
            1064868700@FIRST@FIRST@10/00-04532-A3456B54@T@gateway.fict@0@g@b@15@0@44.00@10.9.9.9@421 try later
            1064869900@FIRST@FIRST@20/00-04532-A3456B54@D@gateway.fict@266@g@b@1@1244.25@10.9.9.9
            1064869901@SECOND@FIRST@30/00-04532-A3456B54@P@other.fict@31@g@b@5@0@1245.00@@550 <bob@example.fict> no
            """;

    private static final String EXIM = """
            2026-11-23 12:00:00 exim 4.96 daemon started: pid=8309, -q20s
            2026-11-23 12:00:01 1xVTZb-0007Eh-0Y <= ann@hub.example H=mx.example [198.51.100.7] P=esmtps S=1500
            2026-11-23 12:00:01 H=bad.example [203.0.113.9] F=<x@spam.example> rejected RCPT <ann@hub.example>: no
            2026-11-23 12:00:02 1xVTZb-0007Eh-0Y => completed@d036.example <"Completed"@d036.example> R=r T=t H=a [198.18.0.1]
            2026-11-23 12:00:03 1xVTZb-0007Eh-0Y ** bob@d033.example R=r T=t H=b [198.18.0.2]: 550 unknown
            2026-11-23 12:00:03 1xVTZc-0007Ei-0Z <= <> R=1xVTZb-0007Eh-0Y U=exim P=local S=3000
            2026-11-23 12:00:03 1xVTZb-0007Eh-0Y Completed
            2026-11-23 12:00:04 1xVTZc-0007Ei-0Z => ann <ann@hub.example> R=local T=local_delivery
            2026-11-23 12:00:04 1xVTZc-0007Ei-0Z Completed
            2026-11-23 12:05:00 1xVTAA-0007Ei-0Z => late@d001.example R=r T=t H=c [198.18.0.3]
            2026-11-23 12:05:00 1xVTAA-0007Ei-0Z Completed
            """;

    @TempDir
    Path directory;

    private static String ec(String text) {
        return text.replace("FIRST", FIRST).replace("SECOND", SECOND).replace("CONNECTION", CONNECTION);
    }

    private Tracer.Log log(String name, String format, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.ISO_8859_1);
        return new Tracer.Log(LogSource.file(file), LogFormats.byName(format).orElseThrow());
    }

    private static TraceResult trace(List<Tracer.Log> logs, Criterion... criteria) {
        return trace(logs, new TraceQuery(List.of(criteria), false, false, 0));
    }

    private static TraceResult trace(List<Tracer.Log> logs, TraceQuery query) {
        return new Tracer(logs, 2, Progress.NONE).trace(query);
    }

    private static List<String> ids(TraceResult result) {
        return result.messages().stream().map(MessageTrace::id).toList();
    }

    private List<Tracer.Log> ecLogs() throws IOException {
        return List.of(log("mainlog.ec.1", "ec", ec(RECEPTIONS)), log("mainlog.ec", "ec", ec(ATTEMPTS)));
    }

    @Test
    void aReceptionFilterBringsAllLinesOfItsMessageFromAllFiles() throws Exception {
        TraceResult result = trace(ecLogs(), Criteria.sender(List.of("info@postalengine.com")));

        assertThat(ids(result)).containsExactly(FIRST);
        MessageTrace message = result.messages().get(0);
        assertThat(message.lines())
                .extracting(TracedLine::event)
                .containsExactly(Event.RECEIVED, Event.DEFERRED, Event.DELIVERED);
        assertThat(message.sender()).isEqualTo("info@postalengine.com");
        assertThat(message.recipients()).containsExactly("bob@example.fict");
        assertThat(message.size()).isEqualTo(201);
        assertThat(message.attempts()).isEqualTo(2);
        assertThat(message.delaySeconds()).isEqualTo(1244.25);
        assertThat(message.outcome()).isEqualTo(Outcome.DELIVERED);
        assertThat(message.sources()).hasSize(2);
        assertThat(message.lines().get(1).reason()).isEqualTo("421 try later");
    }

    @ParameterizedTest
    @CsvSource({
        FIRST + ", 2",
        SECOND + ", 1",
        CONNECTION + ", 2",
        "bob@example.fict, 2",
        "ann@other.fict, 1",
        "@other.fict, 1",
        "gateway.fict, 1",
        "10.9.9.9, 1",
        "10.0.1.0/24, 2",
        "10.0.1.1, 1",
        "nobody@example.fict, 0"
    })
    void whatIsGivenWithoutSayingWhatItIsIsFound(String what, int messages) throws Exception {
        assertThat(ids(trace(ecLogs(), Criteria.about(what)))).hasSize(messages);
    }

    @Test
    void criteriaMayBeMetByDifferentLinesOfAMessage() throws Exception {
        Criterion sender = Criteria.sender(List.of("@postalengine.com"));
        Criterion host = Criteria.peer(List.of("10.9.9.9"));
        assertThat(ids(trace(ecLogs(), sender, host))).containsExactly(FIRST);
        assertThat(ids(trace(ecLogs(), sender, Criteria.domain(List.of("other.fict")))))
                .isEmpty();
        assertThat(ids(trace(ecLogs(), host.excluding()))).containsExactly(SECOND);
    }

    @Test
    void criteriaOfLinesChooseTheLinesThatTheOthersAreAskedOf() throws Exception {
        Criterion late = Criteria.since(TimeBound.parse("1064869000", null));
        assertThat(ids(trace(ecLogs(), late, Criteria.peer(List.of("10.9.9.9")))))
                .containsExactly(FIRST);
        assertThat(ids(trace(ecLogs(), late, Criteria.sender(List.of("@postalengine.com")))))
                .isEmpty();
        assertThat(ids(trace(ecLogs(), Criteria.event(List.of(Event.FAILED))))).containsExactly(SECOND);
        assertThat(ids(trace(ecLogs(), Criteria.event(List.of(Event.FAILED)).excluding())))
                .containsExactly(FIRST, SECOND);
    }

    @Test
    void invertedTheOtherMessagesAreWanted() throws Exception {
        TraceQuery query = new TraceQuery(List.of(Criteria.recipient(List.of("bob@example.fict"))), true, false, 0);
        assertThat(ids(trace(ecLogs(), query))).containsExactly(SECOND);
    }

    @Test
    void theRecipientsOfOneBodyAreRelatedAndThoseOfOneConnectionAreNot() throws Exception {
        String stranger = "1064868657@20/00-25004-31B987F3@20/00-25004-31B987F3@CONNECTION"
                + "@R@eve@example.fict@info@postalengine.com@10.0.1.1@201@esmtp@g@b\n";
        List<Tracer.Log> logs = List.of(log("mainlog.ec", "ec", ec(RECEPTIONS + stranger + ATTEMPTS)));
        TraceQuery query = new TraceQuery(List.of(Criteria.message(List.of(SECOND))), false, true, 0);
        assertThat(ids(trace(logs, query))).containsExactly(FIRST, SECOND);
    }

    @Test
    void aBounceIsRelatedToItsMessageEitherWay() throws Exception {
        List<Tracer.Log> logs = List.of(log("mainlog", "exim", EXIM));
        for (String id : List.of("1xVTZb-0007Eh-0Y", "1xVTZc-0007Ei-0Z")) {
            TraceQuery query = new TraceQuery(List.of(Criteria.message(List.of(id))), false, true, 0);
            assertThat(ids(trace(logs, query))).containsExactly("1xVTZb-0007Eh-0Y", "1xVTZc-0007Ei-0Z");
            assertThat(ids(trace(logs, Criteria.message(List.of(id))))).containsExactly(id);
        }
    }

    @Test
    void theWordCompletedInAnAddressEndsNothing() throws Exception {
        TraceResult result = trace(List.of(log("mainlog", "exim", EXIM)), Criteria.about("1xVTZb-0007Eh-0Y"));
        MessageTrace message = result.messages().get(0);
        assertThat(message.lines()).hasSize(4);
        assertThat(message.lines().get(3).event()).isEqualTo(Event.COMPLETED);
        assertThat(message.outcome()).isEqualTo(Outcome.PARTLY);
        assertThat(message.recipients()).hasSize(2);
    }

    @Test
    void idsOfEximThatDifferInTheCaseOfALetterAreDifferentMessages() throws IOException {
        String log = EXIM + "2026-11-23 12:06:00 1xVTZb-0007EH-0Y <= eve@hub.example U=exim P=local S=1\n";
        TraceResult result = trace(List.of(log("mainlog", "exim", log)), Criteria.about("1xVTZb-0007EH-0Y"));
        assertThat(ids(result)).containsExactly("1xVTZb-0007EH-0Y");
        assertThat(result.others()).isEmpty();
    }

    @Test
    void linesAboutNoMessageAreFoundToo() throws Exception {
        TraceResult result = trace(List.of(log("mainlog", "exim", EXIM)), Criteria.about("ann@hub.example"));
        assertThat(ids(result)).containsExactly("1xVTZb-0007Eh-0Y", "1xVTZc-0007Ei-0Z");
        assertThat(result.others()).extracting(TracedLine::event).containsExactly(Event.REJECTED);
    }

    @Test
    void aMessageWhoseReceptionIsInNoLogIsShown() throws Exception {
        MessageTrace message = trace(List.of(log("mainlog", "exim", EXIM)), Criteria.about("late@d001.example"))
                .messages()
                .get(0);
        assertThat(message.reception()).isNull();
        assertThat(message.sender()).isNull();
        assertThat(message.size()).isNull();
        assertThat(message.delaySeconds()).isNull();
        assertThat(message.outcome()).isEqualTo(Outcome.DELIVERED);
    }

    @Test
    void everyRecipientThatAReceptionTellsIsOne() throws Exception {
        String line = "2026-11-23 12:00:01 1xVTZb-0007Eh-0Y <= ann@hub.example H=mx.example [198.51.100.7] P=esmtp S=15"
                + " id=1@x T=\"s\" from <ann@hub.example> for bob@x.example eve@y.example\n";
        List<Tracer.Log> logs = List.of(log("mainlog", "exim", line));
        for (String recipient : List.of("bob@x.example", "eve@y.example", "@y.example")) {
            TraceResult result = trace(logs, Criteria.recipient(List.of(recipient)));
            assertThat(ids(result)).containsExactly("1xVTZb-0007Eh-0Y");
            assertThat(result.messages().get(0).recipients()).containsExactly("bob@x.example", "eve@y.example");
        }
        assertThat(ids(trace(logs, Criteria.about("eve@y.example")))).hasSize(1);
    }

    @Test
    void aPatternSelectsByAnyLineOfAMessage() throws Exception {
        List<Tracer.Log> logs = List.of(log("mainlog", "exim", EXIM));
        assertThat(ids(trace(logs, Criteria.grep(LinePattern.regex("55\\d UNKNOWN", true)))))
                .containsExactly("1xVTZb-0007Eh-0Y");
        assertThat(trace(logs, Criteria.grep(LinePattern.literal("daemon", false)))
                        .others())
                .hasSize(1);
    }

    @Test
    void quickMessagesAreLeftOut() throws Exception {
        List<Criterion> all = List.of(Criteria.grep(LinePattern.literal("=>", false)));
        List<Tracer.Log> logs = List.of(log("mainlog", "exim", EXIM));
        assertThat(ids(trace(logs, new TraceQuery(all, false, false, 2)))).containsExactly("1xVTZb-0007Eh-0Y");
        assertThat(ids(trace(logs, new TraceQuery(all, false, false, 3)))).isEmpty();
    }

    @Test
    void theSameIdReceivedInTwoDirectoriesIsOfTwoNodes() throws Exception {
        List<Tracer.Log> logs = List.of(
                log("a/mainlog.ec", "ec", ec(RECEPTIONS + ATTEMPTS)), log("b/mainlog.ec", "ec", ec(RECEPTIONS)));
        TraceResult result = trace(logs, Criteria.message(List.of(FIRST)));
        assertThat(ids(result)).containsExactly(FIRST, FIRST);
        assertThat(result.messages())
                .extracting(MessageTrace::outcome)
                .containsExactly(Outcome.DELIVERED, Outcome.RECEIVED);

        List<Tracer.Log> archive =
                List.of(log("old/mainlog.ec.1", "ec", ec(RECEPTIONS)), log("new/mainlog.ec", "ec", ec(ATTEMPTS)));
        assertThat(ids(trace(archive, Criteria.message(List.of(FIRST))))).containsExactly(FIRST);
    }

    @Test
    void linesThatContinueALineOfAMessageBelongToIt() throws Exception {
        String reject = """
                2026-11-23 12:29:22 1xVTAg-0002Gi-1d H=h.example [198.19.100.66] F=<anna@d005.example> rejected after DATA: virus
                Envelope-from: <anna@d005.example>
                \tby mx.hub.example with esmtps
                2026-11-23 12:29:23 1xVTAg-0002Gi-1e Completed
                """;
        List<Tracer.Log> logs = List.of(log("rejectlog", "exim", reject));
        MessageTrace message =
                trace(logs, Criteria.about("anna@d005.example")).messages().get(0);
        assertThat(message.lines()).hasSize(3);
        assertThat(message.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(ids(trace(logs, Criteria.grep(LinePattern.literal("by mx.hub", false)))))
                .containsExactly("1xVTAg-0002Gi-1d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ec", "exim"})
    void whatIsReadBesideEachOtherIsPutTogetherAsItWas(String name) throws Exception {
        LogFormat format = LogFormats.byName(name).orElseThrow();
        Path file = directory.resolve("large");
        LogGenerator.Settings settings = new LogGenerator.Settings(
                format.generator().versions().get(0),
                16_000,
                Instant.parse("2025-11-03T00:00:00Z"),
                Duration.ofDays(2),
                9);
        try (var out = Files.newOutputStream(file)) {
            format.generator().generate(settings, out);
        }
        List<Tracer.Log> logs = List.of(new Tracer.Log(LogSource.file(file), format));
        List<String> lines = Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        TraceQuery query =
                new TraceQuery(List.of(Criteria.grep(LinePattern.literal("ashion", false))), false, false, 0);
        TraceResult result = new Tracer(logs, 4, Progress.NONE).trace(query);
        assertThat(byId(result)).isEqualTo(naive(lines, "ashion", name.equals("ec") ? "@" : " "));
    }

    private static Map<String, List<String>> byId(TraceResult result) {
        Map<String, List<String>> byId = new LinkedHashMap<>();
        result.messages().forEach(message -> {
            List<TracedLine> read = new ArrayList<>(message.lines());
            read.sort(Comparator.comparingLong(TracedLine::offset));
            byId.put(message.id(), read.stream().map(TracedLine::raw).toList());
        });
        return byId;
    }

    /** Groups lines by the one word that has the form of an id, without knowing anything else of the format. */
    private static Map<String, List<String>> naive(List<String> lines, String word, String divider) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String line : lines) {
            Arrays.stream(line.split(divider, -1))
                    .filter(part -> part.matches("[0-9A-Za-z/]{5,6}-[0-9A-Za-z]{5,11}-[0-9A-Za-z]{2,8}"))
                    .findFirst()
                    .ifPresent(id ->
                            all.computeIfAbsent(id, any -> new ArrayList<>()).add(line));
        }
        all.values().removeIf(group -> group.stream().noneMatch(line -> line.contains(word)));
        return all;
    }

    @Test
    void linesAreFoundBehindBlocksThatHoldNothingOfThem() throws Exception {
        String noise = "2026-11-23 12:00:00 1xVTAA-0007Ei-0Z => late@d001.example R=r T=t H=c [198.18.0.3]\n";
        String reject = """
                2026-11-23 12:29:22 1xVTAg-0002Gi-1d H=h.example [198.19.100.66] F=<anna@d005.example> rejected after DATA: no
                """;
        String headers = "P Received: from app by relay.d005.example; Mon, 23 Nov 2026 12:29:22 +0000\n".repeat(9000);
        String log = noise.repeat(14_000) + reject + headers + noise.repeat(30_000) + "  needle of the noise\n"
                + noise.repeat(14_000);
        List<Tracer.Log> logs = List.of(log("rejectlog", "exim", log));

        MessageTrace rejected = trace(logs, Criteria.message(List.of("1xVTAg-0002Gi-1d")))
                .messages()
                .get(0);
        assertThat(rejected.lines()).hasSize(9001);
        assertThat(ids(trace(logs, Criteria.grep(LinePattern.literal("needle", false)))))
                .containsExactly("1xVTAA-0007Ei-0Z");
    }

    @Test
    void linesThatMightTellMoreAreCounted() throws Exception {
        List<Tracer.Log> logs =
                List.of(log("mainlog.ec", "ec", ec(RECEPTIONS) + "torn " + FIRST + "\n" + "torn " + SECOND + "\n"));
        assertThat(trace(logs, Criteria.message(List.of(FIRST))).unrecognisedLines())
                .isEqualTo(1);
    }

    @Test
    void aLogThatEndsEarlyIsNamedOnce() throws Exception {
        Path file = directory.resolve("mainlog.gz");
        byte[] whole = gzipped(ec(RECEPTIONS.repeat(50)));
        Files.write(file, Arrays.copyOf(whole, whole.length - 12));
        List<Tracer.Log> logs = List.of(
                new Tracer.Log(LogSource.file(file), LogFormats.byName("ec").orElseThrow()));
        TraceResult result = trace(logs, Criteria.about("bob@example.fict"));
        assertThat(result.failures()).hasSize(1);
        assertThat(result.failures().get(0)).contains("mainlog.gz", "expected the whole file");
    }

    private static byte[] gzipped(String text) throws IOException {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var gzip = new java.util.zip.GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    @Test
    void aQueryThatAsksNothingIsRefused() {
        assertThatThrownBy(() -> new TraceQuery(List.of(), false, false, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
