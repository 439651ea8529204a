package org.plimsoll.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;

class DetectorTest {
    private static final String EC = "1763856060@@@@M1\n";
    private static final String ID = "1xVTAe-0002Am-1a ";
    private static final String EXIM = "2026-11-23 12:29:20 1xVTAe-0002Am-1a Completed\n";

    @ParameterizedTest
    @MethodSource("formats")
    void everyKindThatIsEvidenceIsEnoughAlone(LogFormat format) {
        format.kinds().stream()
                .filter(kind -> kind.evidence())
                .forEach(kind ->
                        assertThat(name(kind.example())).as(kind.example()).isEqualTo(format.name()));
    }

    /** Some of the examples of Exim's kinds are about a message; its id would be enough. */
    @ParameterizedTest
    @MethodSource("formats")
    void kindsThatAreNoEvidenceAreNotEnough(LogFormat format) {
        format.kinds().stream()
                .filter(kind -> !kind.evidence())
                .map(kind -> kind.example().replace(ID, ""))
                .forEach(line ->
                        assertThat(name((line + "\n").repeat(50))).as(line).isNull());
    }

    @Test
    void anIdOfEximIsEnoughWhateverIsSaidAboutTheMessage() {
        String text = "Failed to open /etc/exim4/bounce for error message texts: No such file or directory\n";
        assertThat(name("2026-11-23 12:29:20 " + text)).isNull();
        assertThat(name("2026-11-23 12:29:20 " + ID + text)).isEqualTo("exim");
        assertThat(name("2026-11-23 12:29:20 1xVTAe-000000002Am-1abc " + text)).isEqualTo("exim");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1252064908: Marker 1\n1252064968: Marker 1\n",
                "1236672125: R=\"192.0.2.9:5\" E=550 M= CTXCONN=[] CTXMESS=[] relaying denied\n",
                "1251382104:datasource: failed to prepare\nERROR: syntax error\nLINE 1: select\n        ^\n",
                "1307461172:192.168.0.197 \"POST api/v1/transmissions HTTP/1.1\" 200 224 5.000\n",
                "[Thu 01 Jan 2014 15:55:58] [serious] DNS resolver does not answer\n",
                "1160503808@N@/tmp/2025@@ec-user@1\n1160503811@Z@/tmp/2025@@ec-user@1@summary@users\n",
                "1064869327@00/00-25004-31B987F3@I@00/00-25004-31B987F3@1@/var/spool/other\n",
                "1224699438@18/00-02937-E2E6FF84@F@ann@isp.example@out1@bulk@abuse@isp.example@true\n",
                "1763856001@1@G@out1@isp.example@NOTICE@retry_interval from 20 to 40\n",
                "1398088802 10.77.0.158:18906 *:2081 \"POST api/v1/transmissions HTTP/1.0\" 500 332 1045.000\n",
                "1064871280@P@20/00-25593-945A87F3@1@2@smsc.example@bulk@sms1@10.0.0.9@Invalid destination\n",
                "1064871280+R+message+ann@chat.example+bob@talk.example+m1+chat+10.0.0.9\n",
                "1251222268@@@@M1\n1251222328@@@@M1\n"
            })
    void everyLogOfMomentumIsRecognisedByAFewLinesOfIt(String log) {
        assertThat(name(log)).isEqualTo("ec");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nov 23 12:29:20 mail postfix/smtpd[811]: connect from host.example[192.0.2.9]\n",
                "<22>1 2026-11-23T12:29:20Z mail postfix 811 - - connect from host.example\n",
                "192.0.2.9 - - [23/Nov/2026:12:29:20 +0000] \"GET / HTTP/1.1\" 200 512 \"-\" \"curl\"\n",
                "[Wed Oct 11 14:32:52 2000] [error] [client 127.0.0.1] client denied\n",
                "1398088802.126 89 10.0.0.1 TCP_MISS/200 1500 GET http://x.example/ - DIRECT/192.0.2.1 text/html\n",
                "time,sender,recipient\n1763856001,ann@isp.example,bob@isp.example\n",
                "1763856001: connection of 192.0.2.9 closed\n",
                "1763856001 connection of 192.0.2.9 closed\n",
                "12:29:20 INFO started\n",
                "0301234567:Ann\n0301234568:Bob\n",
                "{\"time\":1763856001,\"event\":\"delivery\"}\n",
                "type=SYSCALL msg=audit(1364481363.243:24287): arch=c000003e\n",
                "1@N@only@a@few\n"
            })
    void otherTextIsNotTakenForALogOfMomentum(String text) {
        assertThat(name(text.repeat(30))).isNull();
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
    void textInUtf16IsCalledSo() {
        for (Charset order : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] text = "\ufeff1251470342@@@@M1\n".getBytes(order);
            assertThat(Detector.detect(text, true))
                    .isEqualTo(new Detection(null, "it is text in UTF-16, which servers do not write"));
        }
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
