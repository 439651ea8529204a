package org.plimsoll.formats.exim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.bytes.Bytes;

import static org.assertj.core.api.Assertions.assertThat;

class EximSyslogTest {
    private final EximSyslog syslog = new EximSyslog();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nov 23 13:33:20 mx exim[25237]: | true | -1",
                "Nov  3 13:33:20 mx exim: | true | -1",
                "<22>Nov 23 13:33:20 mx exim[25237]: | true | 6",
                "<165>Nov 23 13:33:20 mx exim4[1]: | true | 5",
                "Nov 23 13:33:20 mx exim-in[1]: | true | -1",
                "Nov 23 13:33:20 mx eximstats[1]: | false | -1",
                "Nov 23 13:33:20 mx postfix/smtpd[1]: | false | -1",
                "2026-11-23T13:33:20Z mx exim[1]: | true | -1",
                "2026-11-23T13:33:20.1+05:30 mx exim[1]: | true | -1",
                "<17>2026-11-23T13:33:20.123456789-01:00 mx exim[1]: | true | 1",
                "<22>1 2026-11-23T13:33:20.482302+00:00 mx exim 25237 - - | true | 6",
                "<21>1 - mx exim - - - | true | 5",
                "<22>1 2026-11-23T13:33:20Z mx exim 25237 ID [a b=\"c] \\\" d\"] | true | 6"
            })
    void aPrefixEndsBeforeTheBlankThatDividesItFromTheText(String prefix, boolean exim, int severity) {
        assertThat(read(prefix + " text")).isEqualTo(prefix.length());
        assertThat(syslog.exim()).isEqualTo(exim);
        assertThat(syslog.severity()).isEqualTo(severity);
        assertThat(read(prefix)).isEqualTo(prefix.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<22>",
                "<22",
                "<>1 x",
                "<2222>1 2026-11-23T13:33:20Z mx exim 1 - - x",
                "<22>2 2026-11-23T13:33:20Z mx exim 1 - - x",
                "<22>1 2026-11-23T13:33:20Z mx exim 1 -",
                "<22>1 2026-11-23T13:33:20Z mx exim 1 - -x",
                "<22>1 2026-11-23T13:33:20Z mx exim 1 - [a",
                "<22>1 2026-11-23T13:33:20 mx exim 1 - - x",
                "<22>1 2026-13-23T13:33:20Z mx exim 1 - - x",
                "Nov 23 13:33:20",
                "Nov 23 13:33:20 ",
                "Nov 23 13:33:20 mx",
                "Nov 23 24:33:20 mx exim: x",
                "Nov 00 13:33:20 mx exim: x",
                "Nov 32 13:33:20 mx exim: x",
                "Nav 23 13:33:20 mx exim: x",
                "nov 23 13:33:20 mx exim: x",
                "Nov 23 2026 13:33:20 mx exim: x",
                "2026-11-23T13:33:20 mx exim[1]: x",
                "2026-11-23T13:33:20+0000 mx exim[1]: x",
                "2026-11-23T13:33:20Z mx exim x",
                "2026-11-23T13:33:60Z mx exim: x",
                "2026-11-23 13:33:20 mx exim: x"
            })
    void otherTextIsNoPrefix(String line) {
        assertThat(read(line)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1/3] x | 1 | false", "[2\\18] x | 2 | true", "[18/18] x | 18 | false", "[12\\13] | 12 | true",
                "[1/3]x | 0 | false", "[1] x | 0 | false", "[/3] x | 0 | false", "[1/] x | 0 | false",
                "[1-3] x | 0 | false", "[1/3 x | 0 | false", "[ | 0 | false", "x | 0 | false"
            })
    void aPieceIsNumberedBehindThePrefix(String text, long piece, boolean atLineEnd) {
        String prefix = "Nov 23 13:33:20 mx exim[25237]:";
        byte[] line = Bytes.ascii(prefix + " " + text);
        int at = syslog.read(line, 0, line.length);
        int after = syslog.readPiece(line, at, line.length);
        assertThat(syslog.piece()).isEqualTo(piece);
        assertThat(after).isEqualTo(piece == 0 ? at : at + 1 + text.indexOf(']') + 1);
        assertThat(piece > 0 && syslog.splitAtLineEnd()).isEqualTo(atLineEnd);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T13:33:20.1Z, 1795440800100000, 0",
        "2026-11-23T13:33:20.123456+01:00, 1795440800123456, 3600",
        "2026-11-23T13:33:20.123456789-05:30, 1795440800123456, -19800",
        "1970-01-01T00:00:00+00:00, 0, 0"
    })
    void timesAreReadingsOfTheClockAndItsOffset(String time, long micros, int offset) {
        read(time + " mx exim: x");
        assertThat(syslog.timed()).isTrue();
        assertThat(syslog.lacksYear()).isFalse();
        assertThat(syslog.clockMicros()).isEqualTo(micros);
        assertThat(syslog.offsetSeconds()).isEqualTo(offset);
    }

    private int read(String line) {
        byte[] data = Bytes.ascii(line);
        return syslog.read(data, 0, data.length);
    }
}
