package org.plimsoll.formats;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.plimsoll.formats.GeneratedLog.Line;
import org.plimsoll.formats.contract.Tested;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator.Settings;
import org.plimsoll.formats.model.Meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What generated logs of custom_logger hold. */
class CustomGeneratedLogTest {
    private static final String EC =
            "reception=%t@%i@R@%r@%R@%m@%M@%H@%B@%p@%g@%b;delivery=%t@%i@D@%d@%B@%g@%b@%N@%T@%H;"
                    + "transient_failure=%t@%i@T@%d@%B@%g@%b@%S@%N@%T@%H@%n;"
                    + "permanent_failure=%t@%i@P@%d@%B@%g@%b@%S@%N@%T@%H@%n;xfer=%t@%i@X@%d@%B@%g@%b@%N@%T@%H";

    @Test
    void theStringsOfTheEcFormatWriteWhatTheEcFormatWrites() throws Exception {
        GeneratedLog own = GeneratedLog.of(LogFormats.named("custom:" + EC), "any", 3000, Duration.ofDays(1), 6);
        GeneratedLog theirs = GeneratedLog.of(LogFormats.named("ec"), "2.2", 3000, Duration.ofDays(1), 6);
        assertThat(own.lines())
                .extracting(Line::text)
                .containsExactlyElementsOf(theirs.lines().stream()
                        .filter(line -> line.event() != Event.HEARTBEAT)
                        .map(line -> line.text().replace("@ecstream@", "@rest@").replace("@xfr@", "@xfer@"))
                        .toList());
    }

    @Test
    void everyLineIsRecognisedAndWrittenAgainAsItWas() {
        for (LogFormat format : Tested.formats()) {
            if (format.name().equals("custom")) {
                GeneratedLog log = GeneratedLog.of(format, "any", 2000, Duration.ofDays(1), 9);
                for (Line line : log.lines()) {
                    byte[] again = format.encoder().encode(line.entry());
                    assertThat(new String(again, StandardCharsets.ISO_8859_1)).isEqualTo(line.text());
                }
            }
        }
    }

    @Test
    void asManyMessagesAreReceivedAsWereAskedFor() throws Exception {
        LogFormat format = LogFormats.named("custom:" + EC);
        assertThat(GeneratedLog.of(format, "any", 777, Duration.ofHours(5), 3).of(Event.RECEIVED))
                .hasSize(777);
    }

    @Test
    void onlyWhatHasAFormatStringIsWritten() throws Exception {
        LogFormat format = LogFormats.named("custom:delivery=%us{6} <%r@%R> \"%h{Subject}\" %n");
        GeneratedLog log = GeneratedLog.of(format, "any", 1000, Duration.ofDays(1), 3);
        assertThat(log.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.event()).isEqualTo(Event.DELIVERED);
            assertThat(line.raw(Meaning.REASON)).startsWith("250 ");
            assertThat(line.clockMicros() % 1_000_000).isBetween(0L, 999_999L);
        });
        assertThat(log.lines().stream().filter(line -> line.clockMicros() % 1_000_000 != 0))
                .isNotEmpty();
    }

    @Test
    void anUnknownVersionIsRefused() throws Exception {
        LogFormat format = LogFormats.named("custom:%t %i");
        Settings settings = new Settings("3+", 1, GeneratedLog.START, Duration.ofDays(1), 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneratedLog.bytes(format, settings))
                .withMessageContaining("3+");
    }

    /** Whatever is not refused reads its own lines; whatever is refused has a sentence with an expectation. */
    @Test
    void anyStringIsEitherRefusedOrReadsWhatItWrites() {
        String[] parts = {
            "%t",
            "%us{3}",
            "%t{%F %T}",
            "%t{%B %e}",
            "%i",
            "%BI",
            "%OC",
            "%r",
            "%R",
            "%m",
            "%M",
            "%H",
            "%B",
            "%b",
            "%n",
            "%N",
            "%s",
            "%S",
            "%c",
            "%C",
            "%d",
            "%T",
            "%U",
            "%h{Subject}",
            "%h{To}",
            "%vctx_mess{a}",
            "%mx",
            "@",
            "|",
            " ",
            " @ ",
            ";",
            "-",
            ".",
            "\"",
            "R",
            "@D@",
            "%%",
            "\t",
            "{",
            "}",
            "<",
            ">"
        };
        Random random = new Random(20251125);
        int read = 0;
        for (int i = 0; i < 6000; i++) {
            StringBuilder string = new StringBuilder("custom:");
            for (int part = 1 + random.nextInt(9); part > 0; part--) {
                string.append(parts[random.nextInt(parts.length)]);
            }
            try {
                LogFormat format = LogFormats.named(string.toString());
                Settings settings = new Settings("any", 20, GeneratedLog.START, Duration.ofDays(1), i);
                byte[] log = GeneratedLog.bytes(format, settings);
                assertThat(unrecognised(format, log)).as(string.toString()).isZero();
                read++;
            } catch (UnknownFormatException e) {
                assertThat(e.sentence()).startsWith("'" + string + "', ").contains("expected ");
            }
        }
        assertThat(read).isGreaterThan(1000);
    }

    private static long unrecognised(LogFormat format, byte[] log) {
        LineCursor cursor = new LineCursor(format);
        cursor.begin(log, 0, log.length, 0, 0);
        long lines = 0;
        while (cursor.advance()) {
            lines += cursor.kind() == null ? 1 : 0;
        }
        return lines;
    }
}
