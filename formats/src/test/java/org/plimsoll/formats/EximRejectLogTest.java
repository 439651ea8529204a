package org.plimsoll.formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.GeneratedLog.Line;
import org.plimsoll.formats.exim.EximFormat;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogGenerator.Settings;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/** The reject log beside the main log of the same traffic. */
class EximRejectLogTest {
    private static final EximFormat EXIM = new EximFormat();
    private static final String MAIN = "mainlog";
    private static final String REJECT = "rejectlog";

    private static GeneratedLog log(String log, String version) {
        Settings settings = new Settings(version, 10_000, GeneratedLog.START, GeneratedLog.WEEK, 5);
        return GeneratedLog.of(EXIM, EXIM.generator().of(log), settings);
    }

    private static boolean continues(Line line) {
        return line.entry().kind().tag().equals("continuation");
    }

    private static List<String> texts(GeneratedLog log) {
        return log.lines().stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.97", "4.96", "4.97+millisec+pid+zone", "4.97+panel", "4.97+all"})
    void itsRecordsStandInTheMainLogToTheByteAndNoRejectionIsMissing(String version) {
        GeneratedLog main = log(MAIN, version);
        GeneratedLog rejects = log(REJECT, version);
        List<String> records = rejects.lines().stream()
                .filter(line -> !continues(line))
                .map(Line::text)
                .toList();
        List<String> both = new ArrayList<>(texts(main));
        both.retainAll(new HashSet<>(records));

        assertThat(records).isEqualTo(both);
        assertThat(rejects.of(Event.REJECTED).stream().map(Line::text))
                .hasSizeGreaterThan(1000)
                .containsExactlyElementsOf(
                        main.of(Event.REJECTED).stream().map(Line::text).toList());
        assertThat(main.lines()).noneMatch(EximRejectLogTest::continues);
    }

    @Test
    void belowARefusalAfterDataStandTheEnvelopeAndTheHeaders() {
        List<Line> lines = log(REJECT, "4.97").lines();
        int refused = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.entry().kind().tag().equals("rejected-data")) {
                refused++;
                String sender = line.raw(Meaning.SENDER);
                List<String> below = lines.subList(i + 1, lines.size()).stream()
                        .takeWhile(EximRejectLogTest::continues)
                        .map(Line::text)
                        .toList();
                assertThat(below)
                        .startsWith("Envelope-from: " + sender)
                        .contains("\tid " + line.raw(Meaning.MESSAGE))
                        .contains("F From: " + sender.substring(1, sender.length() - 1))
                        .anyMatch(text -> text.contains("(Exim 4.97)"))
                        .endsWith("  Content-Type: text/plain; charset=utf-8");
                i += below.size();
            } else {
                assertThat(continues(line)).as(line.text()).isFalse();
            }
        }
        assertThat(refused).isBetween(50, 150);
    }

    @Test
    void whatIsRefusedAfterDataIsNeverReceived() {
        GeneratedLog main = log(MAIN, "4.96");
        Set<String> received = new HashSet<>();
        main.of(Event.RECEIVED).forEach(line -> received.add(line.raw(Meaning.MESSAGE)));
        assertThat(main.lines().stream()
                        .filter(line -> line.entry().kind().tag().equals("rejected-data"))
                        .map(line -> line.raw(Meaning.MESSAGE)))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(received);
    }

    @Test
    void passwordsThatAreGuessedAndSendersThatCannotBeVerifiedAreInBothLogs() {
        assertThat(log(REJECT, "4.97").lines().stream()
                        .map(line -> line.entry().kind().tag()))
                .contains("authentication-failed", "verify-fail", "rejected-rcpt", "rejected-mail")
                .doesNotContain("<=", "=>", "Completed", "queue-start", "tls-error", "command-timeout", "no-host-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.97 syslog", "4.97 syslog-5424"})
    void syslogIsGivenTheHeadersInPieces(String version) {
        List<String> rejects = texts(log(REJECT, version));
        assertThat(rejects)
                .anyMatch(line -> line.contains(" [1\\17] 2025-") && line.contains(" rejected after DATA: "))
                .anyMatch(line -> line.contains(" [5\\17] #011by mx.harbour.example with "))
                .anyMatch(line -> line.endsWith(" [17/17]   Content-Type: text/plain; charset=utf-8"));
        assertThat(texts(log(MAIN, version))).containsSubsequence(rejects);
    }
}
