package org.plimsoll.formats.exim;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LogFormat;

import static org.assertj.core.api.Assertions.assertThat;

/** A rejection is given to syslog twice; where priorities are not kept the second one is known by the first. */
class EximSyslogCopiesTest {
    private static final String COPY = "reject-copy";
    private static final LogFormat FORMAT = new EximFormat();

    private static String named(int second, String tag, String recipient) {
        return "Nov 23 13:33:%02d mx %s: 2026-11-23 13:33:%02d H=mx.d.example [198.19.4.8] F=<a@b.example> rejected RCPT <%s>: Unrouteable address"
                .formatted(second, tag, second, recipient);
    }

    private static String numbered(int micros, int pid, String recipient) {
        return "2026-11-23T13:33:21.%06d+00:00 mx exim[%d]: 2026-11-23 13:33:21 H=mx.d.example [198.19.4.8] F=<a@b.example> rejected RCPT <%s>: Unrouteable address"
                .formatted(micros, pid, recipient);
    }

    private static String other(int pid) {
        return "Nov 23 13:33:21 mx exim[%d]: 2026-11-23 13:33:21 1xVUAb-0006a8-2G Completed".formatted(pid);
    }

    /** By line, whether it is a copy. */
    private static List<Boolean> copies(String... lines) {
        byte[] log = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII);
        LineCursor cursor = new LineCursor(FORMAT, Set.of());
        cursor.begin(log, 0, log.length, 0, 0);
        List<Boolean> copies = new ArrayList<>();
        while (cursor.advance()) {
            copies.add(FORMAT.kinds().get(cursor.kindIndex()).tag().equals(COPY));
        }
        return copies;
    }

    @Test
    void linesOfOtherProcessesMayStandBetweenTwins() {
        String line = named(21, "exim[100]", "x@d.example");
        assertThat(copies(line, line)).containsExactly(false, true);
        assertThat(copies(line, other(7), line)).containsExactly(false, false, true);
        String ssh = "Nov 23 13:33:21 mx sshd[9]: Accepted publickey for root";
        assertThat(copies(line, ssh, other(7), other(8), line, other(9)))
                .containsExactly(false, false, false, false, true, false);
        assertThat(copies(line, other(7), line, line, other(8), line))
                .containsExactly(false, false, true, false, false, true);
    }

    @Test
    void twinsOfTwoProcessesStandAcrossEachOther() {
        String one = named(21, "exim[100]", "x@d.example");
        String two = named(21, "exim[101]", "x@d.example");
        assertThat(copies(one, two, one, two)).containsExactly(false, false, true, true);
    }

    @Test
    void onlyFractionsOfTheSecondMayDiffer() {
        assertThat(copies(
                        numbered(5, 100, "x@d.example"),
                        numbered(6, 101, "y@d.example"),
                        numbered(7, 100, "x@d.example")))
                .containsExactly(false, false, true);
        assertThat(copies(named(21, "exim[100]", "x@d.example"), other(7), named(22, "exim[100]", "x@d.example")))
                .containsExactly(false, false, false);
    }

    @Test
    void aLineOfTheSameProcessBetweenThemPartsThem() {
        String line = named(21, "exim[100]", "x@d.example");
        assertThat(copies(line, other(100), line)).containsExactly(false, false, false);
        assertThat(copies(line, other(7), named(21, "exim[100]", "y@d.example"), line))
                .containsExactly(false, false, false, false);
    }

    @Test
    void withoutNumbersOfProcessesOnlyTheNextLineIsSureToBeACopy() {
        String line = named(21, "exim", "x@d.example");
        assertThat(copies(line, line)).containsExactly(false, true);
        assertThat(copies(line, named(21, "exim", "y@d.example"), line)).containsExactly(false, false, false);
    }

    @Test
    void twinsFarApartAreTwoRejections() {
        List<String> lines = new ArrayList<>();
        lines.add(named(21, "exim[100]", "x@d.example"));
        for (int i = 0; i < 40; i++) {
            lines.add(other(i));
        }
        lines.add(lines.get(0));
        assertThat(copies(lines.toArray(String[]::new))).doesNotContain(true);
    }
}
