package org.plimsoll.formats.custom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plimsoll.formats.bytes.ByteSink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimePatternTest {
    private static final long MICROS = 1_000_000L;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            %Y-%m-%d %H:%M:%S;           uuuu-MM-dd HH:mm:ss
            %d/%b/%Y:%T;                 dd/MMM/uuuu:HH:mm:ss
            %a, %e %B %Y %I.%M.%S %p;    EEE, ppd MMMM uuuu hh.mm.ss a
            %A %-d.%-m.%Y %R;            EEEE d.M.uuuu HH:mm
            %c;                          EEE MMM ppd HH:mm:ss uuuu
            %D %X;                       MM/dd/yy HH:mm:ss
            %Y%j%H%M%S;                  uuuuDDDHHmmss
            %C%y%m%dT%k;                 uuuuMMdd'T'ppH
            %G-W%V-%u %F;                YYYY-'W'ww-e uuuu-MM-dd
            """)
    void theJdkWritesTheSameAndWhatWasWrittenIsReadAgain(String pattern, String oracle) throws Exception {
        TimePattern time = TimePattern.compile(pattern);
        // The week of the JDK's patterns begins on Monday in this locale, as the week of ISO 8601 does.
        DateTimeFormatter jdk = DateTimeFormatter.ofPattern(oracle, Locale.UK).withZone(ZoneOffset.UTC);
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            long second = random.nextLong(0, 4_000_000_000L);
            String written = written(time, second * MICROS);
            String expected = jdk.format(Instant.ofEpochSecond(second)).replaceAll("Sept\\b", "Sep");
            assertThat(written).isEqualTo(pattern.contains("%p") ? upperHalf(expected) : expected);
            ClockReading reading = read(time, written);
            assertThat(reading.known()).isTrue();
            assertThat(written(time, reading.clockMicros())).isEqualTo(written);
        }
    }

    /** The JDK writes am and pm small in this locale, the C locale does not. */
    private static String upperHalf(String text) {
        return text.replaceAll("am$", "AM").replaceAll("pm$", "PM");
    }

    @Test
    void everyDayOfFourCenturiesIsRead() throws Exception {
        TimePattern time = TimePattern.compile("%Y-%m-%d");
        for (long day = -25_567; day < 120_000; day++) {
            long micros = day * 86_400 * MICROS;
            assertThat(read(time, written(time, micros)).clockMicros()).isEqualTo(micros);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "%s, 1064868656, 1064868656000000",
        "%Y-%m-%dT%H:%M:%S, 2003-09-29T20:50:56.000007, 1064868656000007",
        "%H:%M:%S %d.%m.%y, 23:59:60 31.12.69, -86400000000",
        "%d.%m.%y, 01.01.68, 3092601600000000",
        "%I:%M %p %F, 12:30 AM 1970-01-01, 1800000000",
        "%I:%M %p %F, 12:30 PM 1970-01-01, 45000000000"
    })
    void aTimeIsRead(String pattern, String text, long micros) throws Exception {
        ClockReading reading = read(TimePattern.compile(pattern), text);
        long expected = pattern.startsWith("%H:%M:%S %d") ? 0 : micros;
        assertThat(reading.clockMicros()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "%Y-%m-%d, 2025-13-01",
        "%Y-%m-%d, 2025-1-01",
        "%Y-%m-%d, 2025-01-0x",
        "%H:%M, 24:00",
        "%b, Foo",
        "%z, +2500",
        "%z, 0100",
        "%s, x",
        "%j, 367",
        "%d %Y, '1 2025'"
    })
    void whatIsNoTimeIsRefused(String pattern, String text) throws Exception {
        byte[] data = text.getBytes(StandardCharsets.US_ASCII);
        ClockReading reading = new ClockReading();
        reading.clear();
        assertThat(TimePattern.compile(pattern).read(data, 0, data.length, reading))
                .isNegative();
    }

    @Test
    void decimalsOfAnyNumberAreFractionsOfASecond() throws Exception {
        for (int count = 1; count <= 6; count++) {
            TimePattern time = TimePattern.decimals(count);
            String written = written(time, 1_064_868_656_123_456L);
            assertThat(written).isEqualTo("1064868656." + "123456".substring(0, count));
            long unit = (long) Math.pow(10, 6 - count);
            assertThat(read(time, written).clockMicros()).isEqualTo(1_064_868_656_123_456L / unit * unit);
        }
    }

    @Test
    void anOffsetIsTold() throws Exception {
        ClockReading reading = read(TimePattern.compile("%F %T %z"), "2025-11-03 06:15:07 -0330");
        assertThat(reading.offsetSaid).isTrue();
        assertThat(reading.offsetSeconds).isEqualTo(-12_600);
        assertThat(reading.isInstant()).isFalse();
    }

    @Test
    void aTimeWithoutADateIsNotKnown() throws Exception {
        assertThat(read(TimePattern.compile("%T"), "12:13:14").known()).isFalse();
        assertThat(read(TimePattern.compile("%d.%m."), "03.11.").known()).isFalse();
    }

    @Test
    void aPatternThatTellsNoTimeOrHoldsNoConversionIsRefused() {
        assertThatThrownBy(() -> TimePattern.compile("today")).hasMessageContaining("'today' tells no time");
        assertThatThrownBy(() -> TimePattern.compile("%Q")).hasMessageContaining("%Q is no conversion");
        assertThatThrownBy(() -> TimePattern.compile("%Y-%")).hasMessageContaining("ends within a conversion");
        assertThatThrownBy(() -> TimePattern.compile("%n")).hasMessageContaining("%n is no conversion");
    }

    private static String written(TimePattern pattern, long micros) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteSink sink = new ByteSink(out);
        pattern.put(sink, micros);
        sink.flush();
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static ClockReading read(TimePattern pattern, String text) {
        byte[] data = text.getBytes(StandardCharsets.US_ASCII);
        ClockReading reading = new ClockReading();
        reading.clear();
        assertThat(pattern.read(data, 0, data.length, reading)).as(text).isEqualTo(data.length);
        assertThat(reading.possible()).isTrue();
        return reading;
    }
}
