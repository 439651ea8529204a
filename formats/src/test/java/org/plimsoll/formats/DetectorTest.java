package org.plimsoll.formats;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;

class DetectorTest {
    private static final String EC = "1763856060@@@@M1\n";
    private static final String EXIM = "2026-11-23 12:29:20 1xVTAe-0002Am-1a Completed\n";

    @ParameterizedTest
    @MethodSource("formats")
    void everyKindThatIsEvidenceIsEnoughAlone(LogFormat format) {
        format.kinds().stream()
                .filter(kind -> kind.evidence())
                .forEach(kind ->
                        assertThat(name(kind.example())).as(kind.example()).isEqualTo(format.name()));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void kindsThatAreNoEvidenceAreNotEnough(LogFormat format) {
        format.kinds().stream()
                .filter(kind -> !kind.evidence())
                .forEach(kind -> assertThat(name((kind.example() + "\n").repeat(50)))
                        .as(kind.example())
                        .isNull());
    }

    static Stream<LogFormat> formats() {
        return LogFormats.all().stream();
    }

    @Test
    void aLogWithDamageIsStillALog() {
        assertThat(name(EC + "garbage\n".repeat(9))).isEqualTo("ec");
        assertThat(name("garbage\n".repeat(9) + EXIM)).isEqualTo("exim");
    }

    @Test
    void oneLineInTwentyIsAnAccident() {
        Detection detection = detect(EC + "garbage\n".repeat(19));
        assertThat(detection.format()).isNull();
        assertThat(detection.reason())
                .isEqualTo("nearest guess ec: 1 of the first 20 lines are of it, 1 of them unmistakable");
    }

    @Test
    void theReasonSaysWhatWasSeen() {
        assertThat(detect(EC + EC + "x\n").reason())
                .isEqualTo("2 of the first 3 lines are of it, 2 of them unmistakable");
    }

    /** Java's and Python's logging write such stamps, too. */
    @Test
    void anApplicationsLogWithStampsAndFreeTextIsNotExims() {
        String line = "2026-11-23 12:29:20.123 INFO [main] o.e.Server - user ann logged in\n";
        assertThat(name(line.repeat(100))).isNull();
    }

    @Test
    void textIsNeither() {
        Detection detection = detect("From: ann\nTo: bob\n\nHello\n");
        assertThat(detection.format()).isNull();
        assertThat(detection.reason()).isEqualTo("no line of either was found");
    }

    @Test
    void binaryDataIsCalledSo() {
        byte[] data = new byte[5000];
        new Random(5).nextBytes(data);
        Detection detection = Detector.detect(data, true);
        assertThat(detection.format()).isNull();
        assertThat(detection.reason()).isEqualTo("it holds binary data");
    }

    @Test
    void theSmallestLogsAreRecognised() {
        assertThat(name("1@@M")).isEqualTo("ec");
        assertThat(name("2026-11-23 12:29:20 Start queue run: pid=1")).isEqualTo("exim");
        assertThat(name("x")).isNull();
        assertThat(name("\n")).isNull();
    }

    @Test
    void aLastLineThatMayBeCutIsNotLookedAt() {
        byte[] head = (EC + "1763856061@@@@").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Detector.detect(head, false).reason()).contains("1 of the first 1 lines");
        assertThat(Detector.detect(head, true).reason()).contains("1 of the first 2 lines");
    }

    @Test
    void theFormatWithMoreUnmistakableLinesWins() {
        assertThat(name(EC + EXIM + EXIM)).isEqualTo("exim");
        assertThat(name(EXIM + EC + EC)).isEqualTo("ec");
    }

    private static @Nullable String name(String head) {
        LogFormat format = detect(head).format();
        return format == null ? null : format.name();
    }

    private static Detection detect(String head) {
        return Detector.detect(head.getBytes(StandardCharsets.ISO_8859_1), true);
    }
}
