package org.plimsoll.formats;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.formats.GeneratedLog.Line;
import org.plimsoll.formats.ec.EcFormat;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/** Generated ec logs against the tables of the Momentum reference. */
class EcGeneratedLogTest {
    private static final EcFormat EC = new EcFormat();
    private static final long MICROS = 1_000_000L;

    private static final GeneratedLog LOG = GeneratedLog.of(EC, "3+", 20_000, GeneratedLog.WEEK, 3);

    @ParameterizedTest
    @CsvSource({"3+, 3+, 14, 12", "2.2, 2.x, 12, 10", "2.1, 2.x, 11, 8"})
    void everyLineIsOfTheVersionThatWasAskedFor(String version, String heartbeats, int received, int delivered) {
        GeneratedLog versioned = GeneratedLog.of(EC, version, 4000, GeneratedLog.WEEK, 2);
        for (Line line : versioned.lines()) {
            boolean heartbeat = line.event() == Event.HEARTBEAT;
            assertThat(line.entry().kind().version()).as(line.text()).isEqualTo(heartbeat ? heartbeats : version);
            assertThat(line.entry().kind().log()).isEqualTo("mainlog");
        }
        assertThat(versioned.of(Event.RECEIVED))
                .allSatisfy(line -> assertThat(fields(line)).isEqualTo(received));
        assertThat(versioned.of(Event.DELIVERED))
                .allSatisfy(line -> assertThat(fields(line)).isEqualTo(delivered));
    }

    private static int fields(Line line) {
        return line.text().replace("\\@", "").split("@", -1).length;
    }

    @Test
    void olderVersionsHaveNeitherRestNorXferNorEscapes() {
        for (String version : List.of("2.2", "2.1")) {
            GeneratedLog old = GeneratedLog.of(EC, version, 20_000, GeneratedLog.WEEK, 3);
            assertThat(protocols(old))
                    .isSubsetOf("esmtp", "ecstream", "internal", "xfr")
                    .contains("xfr");
            assertThat(old.lines()).noneMatch(line -> line.text().contains("\\"));
        }
        assertThat(protocols(LOG)).containsExactlyInAnyOrder("esmtp", "rest", "internal", "xfer");
    }

    private static Set<String> protocols(GeneratedLog log) {
        Set<String> protocols = new HashSet<>();
        log.lines().stream()
                .filter(line -> line.entry().kind().tag().equals("R"))
                .forEach(line -> protocols.add(line.raw(Meaning.PROTOCOL)));
        return protocols;
    }

    @Test
    void aMillionMessagesCostAboutWhatTheVendorSays() {
        GeneratedLog busy = GeneratedLog.of(EC, "3+", 20_000, Duration.ofDays(1), 3);
        assertThat(busy.bytesPerMessage()).isBetween(300.0, 345.0);
    }

    @Test
    void aHeartbeatComesEveryMinute() {
        List<Line> heartbeats = LOG.of(Event.HEARTBEAT);
        assertThat(heartbeats).hasSize((int) GeneratedLog.WEEK.toMinutes());
        for (int i = 0; i < heartbeats.size(); i++) {
            long second = GeneratedLog.START.getEpochSecond() + 60L * i;
            assertThat(heartbeats.get(i).text()).isEqualTo(second + "@@@@M1");
        }
    }

    @Test
    void theIdTellsTheSecondOfReceptionAndIsUnique() {
        Set<String> ids = new HashSet<>();
        for (Line line : LOG.of(Event.RECEIVED)) {
            String id = line.raw(Meaning.MESSAGE);
            assertThat(ids.add(id)).as(id).isTrue();
            String slot = new StringBuilder(id.substring(12)).reverse().toString();
            assertThat(Long.parseLong(slot, 16) * MICROS).isEqualTo(line.clockMicros());
        }
    }

    @Test
    void retriesAreCountedAndComeAtTheDocumentedTimes() {
        Map<String, Integer> attempts = new HashMap<>();
        for (Line line : LOG.lines()) {
            Event event = line.event();
            if (event == Event.DEFERRED || event == Event.DELIVERED || event == Event.FAILED) {
                String id = line.raw(Meaning.MESSAGE);
                int attempt = attempts.merge(id, 1, Integer::sum) - 1;
                assertThat(line.raw(Meaning.ATTEMPT)).as(line.text()).isEqualTo(String.valueOf(attempt));
                double planned = attempt == 7 ? 152_400 : 1200.0 * ((1 << attempt) - 1);
                assertThat(Double.parseDouble(line.raw(Meaning.DELAY)))
                        .as(line.text())
                        .isBetween(planned, planned + 60);
            }
        }
        assertThat(attempts.values()).contains(1, 2, 3, 8);
    }

    @Test
    void whatIsGivenUpSaysSo() {
        assertThat(LOG.of(Event.FAILED).stream()
                        .filter(line -> line.raw(Meaning.ATTEMPT).equals("7")))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.text()).endsWith("@554 5.4.7 [internal] exceeded max time without delivery"));
    }

    @Test
    void theBatchIsThatOfTheFirstRecipientOverSmtpAndItsOwnOverHttp() {
        Map<String, String> firstOfBatch = new HashMap<>();
        for (Line line : LOG.of(Event.RECEIVED)) {
            firstOfBatch.putIfAbsent(line.raw(Meaning.BATCH), line.raw(Meaning.MESSAGE) + line.raw(Meaning.PROTOCOL));
        }
        assertThat(firstOfBatch.size()).isLessThan(LOG.of(Event.RECEIVED).size());
        firstOfBatch.forEach((batch, first) ->
                assertThat(first.startsWith(batch)).as(batch + ' ' + first).isEqualTo(!first.endsWith("rest")));
    }

    @Test
    void aMessageThatAnotherNodeTookIsHeardOfNoMore() {
        Set<String> gone = new HashSet<>();
        for (Line line : LOG.lines()) {
            if (line.event() != Event.HEARTBEAT) {
                assertThat(gone).doesNotContain(line.raw(Meaning.MESSAGE));
            }
            if (line.entry().kind().tag().equals("X")) {
                gone.add(line.raw(Meaning.MESSAGE));
            }
        }
        assertThat(gone).isNotEmpty();
    }

    @Test
    void reportsOfFailuresHaveTheNullSenderAndSomeTextsHoldAnAt() {
        assertThat(LOG.of(Event.RECEIVED).stream()
                        .filter(line -> line.raw(Meaning.SENDER).isEmpty()))
                .isNotEmpty()
                .allSatisfy(line -> {
                    assertThat(line.raw(Meaning.SENDER_DOMAIN)).isEmpty();
                    assertThat(line.raw(Meaning.PROTOCOL)).isEqualTo("internal");
                });
        assertThat(LOG.of(Event.FAILED))
                .anyMatch(line -> line.raw(Meaning.REASON).contains("@"));
    }

    @Test
    void anAtInALocalPartIsEscaped() {
        GeneratedLog large = GeneratedLog.of(EC, "3+", 60_000, Duration.ofHours(3), 1);
        assertThat(large.of(Event.RECEIVED).stream().filter(line -> line.text().contains("\\")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.text()).matches(".*@\"[a-z]+\\\\@[a-z]+\"@.*"));
    }
}
