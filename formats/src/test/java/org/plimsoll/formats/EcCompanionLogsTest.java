package org.plimsoll.formats;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.GeneratedLog.Line;
import org.plimsoll.formats.ec.EcFormat;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogGenerator.Settings;
import org.plimsoll.formats.model.Meaning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** The bounce log and the reject log beside the main log of the same traffic. */
class EcCompanionLogsTest {
    private static final EcFormat EC = new EcFormat();
    private static final String MAIN = "mainlog";
    private static final String BOUNCE = "bouncelog";
    private static final String REJECT = "rejectlog";
    private static final List<Meaning> SHARED = List.of(
            Meaning.TIME,
            Meaning.MESSAGE,
            Meaning.BATCH,
            Meaning.CONNECTION,
            Meaning.GROUP,
            Meaning.BINDING,
            Meaning.STAGE,
            Meaning.PEER,
            Meaning.REASON);

    static List<String> versions() {
        return EC.generator().versions();
    }

    private static Settings settings(String version, long messages) {
        return new Settings(version, messages, GeneratedLog.START, GeneratedLog.WEEK, 5);
    }

    private static GeneratedLog log(String log, String version, long messages) {
        return GeneratedLog.of(EC, EC.generator().of(log), settings(version, messages));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyFailureIsInBothLogsWithTheSameFields(String version) {
        GeneratedLog main = log(MAIN, version, 4000);
        GeneratedLog bounces = log(BOUNCE, version, 4000);
        assertThat(main.of(Event.FAILED)).hasSizeGreaterThan(50);
        assertSame(main.of(Event.FAILED), bounces.of(Event.BOUNCED));
        if (version.startsWith("2")) {
            assertThat(bounces.of(Event.DEFERRED)).isEmpty();
        } else {
            assertSame(main.of(Event.DEFERRED), bounces.of(Event.DEFERRED));
            assertThat(bounces.of(Event.DEFERRED)).hasSameSizeAs(main.of(Event.DEFERRED));
        }
    }

    private static void assertSame(List<Line> failures, List<Line> bounces) {
        Map<String, Line> byMessageAndTime = new HashMap<>();
        bounces.forEach(bounce -> byMessageAndTime.put(key(bounce), bounce));
        for (Line failure : failures) {
            Line bounce = requireNonNull(byMessageAndTime.get(key(failure)), failure.text());
            for (Meaning meaning : SHARED) {
                assertThat(bounce.raw(meaning))
                        .as("%s of %s", meaning, failure.text())
                        .isEqualTo(failure.raw(meaning));
            }
        }
    }

    private static String key(Line line) {
        return line.raw(Meaning.MESSAGE) + line.raw(Meaning.TIME);
    }

    @Test
    void aBounceTellsTheAddressesAndTheSizeOfTheReception() {
        Map<String, Line> receptions = new HashMap<>();
        log(MAIN, "4", 4000).lines().stream()
                .filter(line -> line.entry().kind().tag().equals("R"))
                .forEach(line -> receptions.put(line.raw(Meaning.MESSAGE), line));
        for (Line bounce : log(BOUNCE, "4", 4000).of(Event.BOUNCED)) {
            Line reception = requireNonNull(receptions.get(bounce.raw(Meaning.MESSAGE)));
            for (Meaning meaning : List.of(
                    Meaning.RECIPIENT, Meaning.RECIPIENT_DOMAIN, Meaning.SENDER, Meaning.SENDER_DOMAIN, Meaning.SIZE)) {
                assertThat(bounce.raw(meaning)).isEqualTo(reception.raw(meaning));
            }
        }
    }

    @Test
    void whatComesBackLaterHasStage21AndADeliveryBefore() {
        Map<String, Long> delivered = new HashMap<>();
        log(MAIN, "3", 20_000)
                .of(Event.DELIVERED)
                .forEach(line -> delivered.put(line.raw(Meaning.MESSAGE), line.clockMicros()));
        List<Line> late = log(BOUNCE, "3", 20_000).of(Event.BOUNCED).stream()
                .filter(line -> line.raw(Meaning.STAGE).equals("21"))
                .toList();
        assertThat(late)
                .hasSizeBetween(30, 150)
                .allSatisfy(line -> assertThat(line.clockMicros())
                        .isGreaterThan(requireNonNull(delivered.get(line.raw(Meaning.MESSAGE)))));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void classesAreThoseOfTheTable(String version) {
        List<String> codes = EC.codeTables().stream()
                .filter(table -> table.meaning() == Meaning.BOUNCE_CLASS)
                .flatMap(table -> table.codes().stream())
                .map(code -> code.code())
                .toList();
        GeneratedLog bounces = log(BOUNCE, version, 4000);
        assertThat(bounces.of(Event.BOUNCED))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.raw(Meaning.BOUNCE_CLASS)).isIn(codes));
        assertThat(bounces.of(Event.BOUNCED).stream()
                        .map(line -> line.raw(Meaning.BOUNCE_CLASS))
                        .distinct())
                .contains("10", "22", "52");
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyLineIsOfItsLogAndWrittenAgainAsItWas(String version) {
        for (String name : List.of(BOUNCE, REJECT)) {
            GeneratedLog log = log(name, version, 3000);
            assertThat(log.lines()).isNotEmpty();
            assertThat(log.lines().stream().map(Line::clockMicros)).isSorted();
            for (Line line : log.lines()) {
                byte[] again = EC.encoder().encode(line.entry());
                assertThat(new String(again, StandardCharsets.ISO_8859_1)).isEqualTo(line.text());
                if (line.event() != Event.HEARTBEAT) {
                    assertThat(line.entry().kind().log()).isEqualTo(name);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyLogHasASignOfLifeEveryMinute(String version) {
        int minutes = log(MAIN, version, 10).of(Event.HEARTBEAT).size();
        assertThat(minutes).isEqualTo(7 * 24 * 60);
        assertThat(log(BOUNCE, version, 10).of(Event.HEARTBEAT)).hasSize(minutes);
        assertThat(log(REJECT, version, 10).of(Event.HEARTBEAT)).hasSize(minutes);
    }

    @Test
    void onlyVersion5HasMicroseconds() {
        for (String version : versions()) {
            int digits = version.equals("5") ? 16 : 10;
            for (String log : EC.generator().logs()) {
                assertThat(log(log, version, 200).lines())
                        .allSatisfy(line -> assertThat(line.raw(Meaning.TIME)).hasSize(digits));
            }
        }
    }

    @Test
    void rejectionsNameWhomTheyRefusedAsFarAsTheyKnow() {
        GeneratedLog rejects = log(REJECT, "4", 20_000);
        List<Line> refused = rejects.of(Event.REJECTED);
        assertThat(refused).hasSizeBetween(400, 800);
        assertThat(rejects.lines())
                .hasSize(refused.size() + rejects.of(Event.HEARTBEAT).size());
        assertThat(refused).allSatisfy(line -> {
            assertThat(line.text()).contains(" L=\"10.20.0.5:25\" ");
            boolean connected = line.text().contains("P=\"just connected\"");
            assertThat(line.entry().raw(Meaning.SENDER) == null).isEqualTo(connected);
            boolean named = line.text().contains("RCPT TO:");
            assertThat(line.entry().raw(Meaning.RECIPIENT) == null).isNotEqualTo(named);
        });
        assertThat(log(REJECT, "2.1", 20_000).of(Event.REJECTED))
                .noneMatch(line -> line.text().contains(" L="));
    }

    @Test
    void onlyLaterVersionsWriteRest() {
        assertThat(protocols("3")).doesNotContain("rest").contains("ecstream", "xfer");
        assertThat(protocols("4")).contains("rest", "xfer").doesNotContain("ecstream");
        assertThat(protocols("5")).contains("rest", "xfer");
    }

    private static List<String> protocols(String version) {
        return log(MAIN, version, 5000).lines().stream()
                .filter(line -> line.entry().kind().tag().equals("R"))
                .map(line -> line.raw(Meaning.PROTOCOL))
                .distinct()
                .toList();
    }

    @Test
    void theSameSettingsGiveTheSameBytes() {
        for (String log : EC.generator().logs()) {
            byte[] bytes = GeneratedLog.bytes(EC.generator().of(log), settings("3+", 500));
            assertThat(GeneratedLog.bytes(EC.generator().of(log), settings("3+", 500)))
                    .isEqualTo(bytes);
        }
    }

    @Test
    void anUnknownLogIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EC.generator().of("fbllog"))
                .withMessage("fbllog: expected one of mainlog, bouncelog, rejectlog");
    }
}
