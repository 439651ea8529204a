package org.plimsoll.formats;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.GeneratedLog.Line;
import org.plimsoll.formats.exim.EximFormat;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;

/** Generated Exim logs against what real ones look like. */
class EximGeneratedLogTest {
    private static final EximFormat EXIM = new EximFormat();
    private static final String BASE_62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private static final GeneratedLog LOG = GeneratedLog.of(EXIM, "4.97", 20_000, GeneratedLog.WEEK, 3);

    @ParameterizedTest
    @CsvSource({
        "4.97, '[0-9A-Za-z]{6}-[0-9A-Za-z]{11}-[0-9A-Za-z]{4}'",
        "4.96, '[0-9A-Za-z]{6}-[0-9A-Za-z]{6}-[0-9A-Za-z]{2}'"
    })
    void idsAreUniqueAndTellTheSecondOfReception(String version, String shape) {
        Set<String> ids = new HashSet<>();
        for (Line line :
                GeneratedLog.of(EXIM, version, 20_000, GeneratedLog.WEEK, 3).of(Event.RECEIVED)) {
            String id = line.raw(Meaning.MESSAGE);
            assertThat(id).matches(shape);
            assertThat(ids.add(id)).as(id).isTrue();
            long second = 0;
            for (char c : id.substring(0, 6).toCharArray()) {
                second = second * BASE_62.length() + BASE_62.indexOf(c);
            }
            assertThat(second * 1_000_000).isEqualTo(line.clockMicros());
        }
    }

    @Test
    void aMillionMessagesCostAboutWhatRealOnesDo() {
        assertThat(LOG.bytesPerMessage()).isBetween(500.0, 700.0);
    }

    /** What laboratory logs of these selections cost, less what the odd traffic there added. */
    @ParameterizedTest
    @CsvSource({
        "4.96, 450, 700",
        "4.97+millisec+pid+zone, 600, 900",
        "4.97+panel, 900, 1300",
        "4.97+all, 1100, 1700",
        "4.96+all, 1100, 1700",
        "4.97 syslog, 650, 950",
        "4.97 syslog-5424, 750, 1050"
    })
    void aSelectionCostsAboutWhatItDoesOnARealServer(String version, double least, double most) {
        GeneratedLog log = GeneratedLog.of(EXIM, version, 5_000, GeneratedLog.WEEK, 3);
        assertThat(log.bytesPerMessage()).isBetween(least, most);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.97+panel", "4.97+all", "4.96+all"})
    void connectionsBeginAndEndWhereThatIsSelected(String version) {
        GeneratedLog log = GeneratedLog.of(EXIM, version, 2_000, GeneratedLog.WEEK, 3);
        List<String> tags =
                log.lines().stream().map(line -> line.entry().kind().tag()).toList();
        long begun = tags.stream().filter("connection"::equals).count();
        assertThat(begun).isPositive();
        assertThat(tags.stream().filter("connection-closed"::equals)).hasSize((int) begun);
        assertThat(log.of(Event.RECEIVED))
                .allMatch(line -> line.text().matches(".* T=\".*\" from <[^>]*> for [^ ]+@[^ ]+.*"));
    }

    @Test
    void whatSyslogIsGivenTwiceCountsOnce() {
        GeneratedLog file = GeneratedLog.of(EXIM, "4.97", 2_000, GeneratedLog.WEEK, 3);
        GeneratedLog modern = GeneratedLog.of(EXIM, "4.97 syslog-5424", 2_000, GeneratedLog.WEEK, 3);
        GeneratedLog old = GeneratedLog.of(EXIM, "4.97 syslog", 2_000, GeneratedLog.WEEK, 3);
        int rejections = file.of(Event.REJECTED).size();
        assertThat(rejections).isPositive();
        assertThat(modern.of(Event.REJECTED)).hasSize(rejections);
        assertThat(old.of(Event.REJECTED)).hasSize(rejections);
        assertThat(old.of(Event.RECEIVED)).hasSameSizeAs(file.of(Event.RECEIVED));
        assertThat(modern.lines()).hasSameSizeAs(old.lines());
    }

    @Test
    void everyKindOfLineThatADefaultInstallationWritesIsThere() {
        Set<String> tags =
                LOG.lines().stream().map(line -> line.entry().kind().tag()).collect(Collectors.toSet());
        assertThat(tags)
                .contains("<=", "=>", "->", "==", "**", "Completed", "queue-start", "queue-end", "host-error")
                .contains("rejected-rcpt", "rejected-mail", "no-host-name", "disconnected", "authentication-failed")
                .contains("tls-error", "command-timeout", "verify-fail")
                .doesNotContain("text", "note", "logwrite", "foreign", "piece");
    }

    @Test
    void aMessageIsCompletedOnceAndAfterAllItsRecipients() {
        Map<String, Integer> received = new HashMap<>();
        Set<String> completed = new HashSet<>();
        for (Line line : LOG.lines()) {
            String id = line.raw(Meaning.MESSAGE);
            if (line.event() == Event.RECEIVED) {
                received.put(id, 0);
            } else if (line.event() == Event.COMPLETED) {
                assertThat(completed.add(id)).isTrue();
                assertThat(received.get(id)).isPositive();
            } else if (received.containsKey(id)) {
                assertThat(completed.contains(id)).as(line.text()).isFalse();
                received.merge(id, line.event() == Event.DEFERRED ? 0 : 1, Integer::sum);
            }
        }
        assertThat(completed.size()).isGreaterThan(received.size() * 99 / 100);
    }

    @Test
    void aFurtherRecipientSharesTheTransactionOfTheOneBefore() {
        Map<String, Line> latest = new HashMap<>();
        int further = 0;
        for (Line line : LOG.of(Event.DELIVERED)) {
            Line before = latest.put(line.raw(Meaning.MESSAGE), line);
            if (line.entry().kind().tag().equals("->")) {
                further++;
                assertThat(before).as(line.text()).isNotNull();
                assertThat(before.clockMicros()).isEqualTo(line.clockMicros());
                assertThat(domain(before)).isEqualTo(domain(line));
            }
        }
        assertThat(further).isPositive();
    }

    private static String domain(Line line) {
        return line.raw(Meaning.RECIPIENT).replaceAll(".*@([^>]*)>?", "$1");
    }

    @Test
    void aBounceNamesTheMessageItIsAbout() {
        Set<String> failed = LOG.of(Event.FAILED).stream()
                .map(line -> line.raw(Meaning.MESSAGE))
                .collect(Collectors.toSet());
        List<Line> bounces = LOG.of(Event.RECEIVED).stream()
                .filter(line -> line.raw(Meaning.SENDER).equals("<>"))
                .toList();
        assertThat(bounces).isNotEmpty();
        for (Line bounce : bounces) {
            assertThat(bounce.text()).containsPattern("<= <> R=[-0-9A-Za-z]+ U=Debian-exim P=local S=\\d+$");
            assertThat(failed).contains(bounce.text().replaceAll(".* R=([-0-9A-Za-z]+) .*", "$1"));
        }
    }

    @Test
    void theLineEndsOfALongAnswerAreWrittenAsTwoCharacters() {
        assertThat(LOG.of(Event.DEFERRED)).anyMatch(line -> line.text().contains("from your\\n421-4.7.28 network."));
    }

    @Test
    void theQueueIsRunEveryHalfHour() {
        assertThat(LOG.lines().stream().filter(line -> line.text().contains(" Start queue run: ")))
                .hasSize((int) GeneratedLog.WEEK.toMinutes() / 30);
    }
}
