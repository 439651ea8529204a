package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LineCursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What people type to choose records. */
class CriteriaTextTest {
    @ParameterizedTest
    @CsvSource({
        "ann@hub.example, ann@hub.example, true",
        "ANN@hub.example, ann@Hub.Example, true",
        "ann@hub.example, joann@hub.example, false",
        "@hub.example, ann@hub.example, true",
        "hub.example, ann@hub.example, true",
        "hub.example, ann@mx.hub.example, false",
        "*.hub.example, ann@mx.hub.example, true",
        "a*@hub.example, ann@hub.example, true",
        "a*n@*.example, ann@hub.example, true",
        "a*x@hub.example, ann@hub.example, false",
        "<>, <>, true",
        "<>, ann@hub.example, false",
        "*, ann@hub.example, true",
        "ab*ba, ab@x, false"
    })
    void addressesAreChosenByAddressDomainOrPattern(String typed, String address, boolean chosen) {
        byte[] data = address.getBytes(StandardCharsets.UTF_8);
        assertThat(Wildcard.address(typed).matches(data, 0, data.length)).isEqualTo(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "198.51.100.7, 198.51.100.7, true",
        "198.51.100.7, 198.51.100.70, false",
        "198.51.100.0/24, 198.51.100.70, true",
        "198.51.100.0/24, 198.51.101.70, false",
        "10.0.0.0/9, 10.127.0.1, true",
        "10.0.0.0/9, 10.128.0.1, false",
        "0.0.0.0/0, 1.2.3.4, true",
        "2001:db8::/32, 2001:db8:14::1b, true",
        "2001:db8::/32, 2001:db9::1, false",
        "2001:db8::1, 2001:0db8:0:0::0001, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "10.0.0.0/8, 10.0.0.256, false",
        "10.0.0.0/8, host.example, false"
    })
    void networksHoldTheirAddresses(String network, String address, boolean inside) {
        byte[] data = address.getBytes(StandardCharsets.US_ASCII);
        Network read = Objects.requireNonNull(Network.parse(network));
        assertThat(read.contains(data, 0, data.length)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mx.example", "beef", "1.2.3", "10.0.0.0/33", "10.0.0.0/x", "2001:db8::/129", "", "::g"})
    void whatIsNoAddressIsNoNetworkAndAsksNoNameServer(String text) {
        assertThat(Network.parse(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-22 23:59:59, true",
        "2026-11-23, 2026-11-23 00:00:00, false",
        "2026-11-23T12:30, 2026-11-23 12:29:59.999, true",
        "2026-11-23 12:30:15.5, 2026-11-23 12:30:15.499, true",
        "2026-11-23 12:30:15.5, 2026-11-23 12:30:15.500, false",
        "2026-11-23T12:30:00Z, 2026-11-23 13:29:59 +0100, true",
        "2026-11-23T12:30:00Z, 2026-11-23 13:30:00 +0100, false",
        "2026-11-23T12:30:00+01:00, 2026-11-23 12:30:00 +0100, false",
        "2026-11-23T12:30:00+01:00, 2026-11-23 12:29:59 +0100, true",
        "1795437000, 2026-11-23 12:29:59 +0000, true",
        "1795437000, 2026-11-23 12:30:00 +0000, false"
    })
    void aTimeIsComparedAsInstantWhereOffsetsAreKnown(String bound, String stamp, boolean before) {
        assertThat(TimeBound.parse(bound, null).isAfter(time(stamp))).isEqualTo(before);
    }

    @Test
    void aTimeWithoutOffsetIsOneOfTheZone() {
        TimeBound noon = TimeBound.parse("2026-11-23T12:00", ZoneId.of("Europe/Oslo"));
        assertThat(noon.isAfter(time("2026-11-23 10:59:59 +0000"))).isTrue();
        assertThat(noon.isAfter(time("2026-11-23 11:00:00 +0000"))).isFalse();
        assertThat(noon.isAfter(time("2026-11-23 11:59:59"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026-13-01", "2026-11-23T25:00", "23.11.2026", ""})
    void whatIsNoTimeIsRefused(String text) {
        assertThatThrownBy(() -> TimeBound.parse(text, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'%s', expected a time".formatted(text));
    }

    @ParameterizedTest
    @CsvSource({
        "bob@x.example, RCPT TO:<bob@x.example>: 550, true",
        "bob@x.example, mail to bob@x.example., true",
        "bob@x.example, jim-bob@x.example, false",
        "bob@x.example, bob@x.example.org, false",
        "198.51.100.7, from [198.51.100.7], true",
        "198.51.100.7, from [198.51.100.70], false"
    })
    void inTextsAnAddressCountsAsAWord(String word, String text, boolean there) {
        byte[] data = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new WholeWord(word, true).in(data, 0, data.length)).isEqualTo(there);
    }

    @Test
    void anUnknownColumnIsRefusedWithThoseThatThereAre() {
        Columns columns = Columns.of(LogFormats.all());
        assertThatThrownBy(() -> columns.named("sendr"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'sendr', expected some of time,")
                .hasMessageContaining("tls_cipher");
        assertThat(columns.named(" Sender ").name()).isEqualTo("sender");
    }

    @Test
    void everyFieldOfEveryKindHasAColumn() {
        Columns columns = Columns.of(LogFormats.all());
        LogFormats.all()
                .forEach(format -> format.kinds()
                        .forEach(kind -> kind.fields()
                                .forEach(field -> assertThat(columns.names()).contains(field.name()))));
        assertThat(List.copyOf(columns.names())).startsWith("time");
    }

    private static RecordTime time(String stamp) {
        byte[] line = (stamp + " 1xVTAe-0002Am-1a Completed").getBytes(StandardCharsets.US_ASCII);
        LineCursor cursor = new LineCursor(LogFormats.byName("exim").orElseThrow());
        cursor.begin(line, 0, line.length, 0, 0);
        assertThat(cursor.advance()).isTrue();
        RecordTime time = new RecordTime();
        time.pass(cursor);
        assertThat(time.known()).isTrue();
        return time;
    }
}
