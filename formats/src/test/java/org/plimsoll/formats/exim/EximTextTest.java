package org.plimsoll.formats.exim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Shapes of rejections were compared with the reject log of the same daemon, which holds every one of them. */
class EximTextTest {
    private static final EximText TEXTS = new EximText(EximLineKinds.ALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H=a [1.2.3.4] F=<x@y> rejected RCPT <z@y>: no",
                "H=a [1.2.3.4] F=<x@y> temporarily rejected RCPT <z@y>: later",
                "H=a [1.2.3.4] rejected MAIL <x@y>: no",
                "H=a (rejected) [1.2.3.4] rejected MAIL <x@y>",
                "H=a [1.2.3.4] F=<x@y> rejected after DATA: virus",
                "H=[1.2.3.4] rejected connection in \"connect\" ACL: no",
                "H=a [1.2.3.4] rejected EHLO or HELO b: no",
                "H=a [1.2.3.4] rejected VRFY root",
                "H=a [1.2.3.4] rejected AUTH PLAIN: no",
                "H=a [1.2.3.4] F=<x@y> rejected DATA",
                "H=a [1.2.3.4] F=<x: y@z> rejected RCPT <z@y>: no",
                "H=a [1.2.3.4] F=<\"x> y\"@z> rejected RCPT <z@y>: no",
                "H=a [1.2.3.4] F=<x\"y@z> rejected RCPT <z@y>: no",
                "H=a [1.2.3.4] U=app svc F=<x@z> rejected RCPT <z@y>: no",
                "H=a [1.2.3.4] DN=\"C=x, O=\"y\" z\" SNI=b SPF DMARC=none rejected RCPT <z@y>: no",
                "H=a [1.2.3.4] NEWFIELD rejected RCPT <z@y>: no",
                " DSH=a [1.2.3.4] F=<x@y> rejected RCPT <z@y>: no",
                "U=root F=<x@y> rejected RCPT <z@y>: no",
                "F=<x@y> rejected by non-SMTP ACL: no",
                "F=<> rejected by non-SMTP ACL",
                "rejected EHLO from a [1.2.3.4]: syntactically invalid argument(s): b",
                "rejected MAIL from a [1.2.3.4]: no HELO/EHLO given",
                "rejected from <x@y> H=a [1.2.3.4]: message too big: read=2 max=1",
                "temporarily rejected connection from a",
                "too many recipients: message rejected: sender=<x@y> H=a [1.2.3.4]",
                "SMTP protocol synchronization error (input sent without waiting): rejected connection from H=[1.2.3.4]",
                "unqualified sender rejected: <x> H=a [1.2.3.4]",
                "unqualified recipient rejected: <x> H=a [1.2.3.4]"
            })
    void whatThisHostRejectedIsARejection(String text) {
        assertThat(kind(text).event()).isEqualTo(Event.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H=a [1.2.3.4]: SMTP error from remote mail server after RCPT TO:<x@y>: 550 rejected RCPT",
                "H=a [1.2.3.4] sender verify fail for <x@y>: response to \"RCPT TO:<x@y>\" was: 550 rejected RCPT",
                "H=a [1.2.3.4] Warning: this would be rejected after DATA",
                "H=a (x rejected RCPT y) [1.2.3.4] Warning: this would be rejected after DATA",
                "H=a [1.2.3.4] F=<x@y> Rejected RCPT <z@y>",
                "H=a [1.2.3.4] F=<x@y> RCPT <z@y>: discarded by RCPT ACL: rejected RCPT",
                "H=a [1.2.3.4] F=<x@y> rejectedly RCPT",
                "H=a [1.2.3.4] unrejected RCPT",
                "note: a message was rejected RCPT by nobody",
                "a message was rejected by nobody",
                "SMTP call from [1.2.3.4] dropped: too many errors (last command was \"rejected RCPT x\")",
                "cram authenticator failed for a [1.2.3.4]: 535 Incorrect (set_id=rejected RCPT)",
                "refused connection from [1.2.3.4] (host_reject_connection)",
                "Connection from [1.2.3.4] refused: too many connections",
                "Completed",
                ""
            })
    void whatIsSaidOtherwiseIsNone(String text) {
        assertThat(kind(text).event()).isEqualTo(Event.OTHER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "H=a [1.2.3.4] temporarily rejected RCPT <x@y> | rejected-rcpt",
                "H=a [1.2.3.4] rejected MAIL <x@y> | rejected-mail",
                "H=a [1.2.3.4] F=<x@y> rejected during MIME ACL checks: no | rejected-data",
                "H=a [1.2.3.4] rejected DATA: no | rejected-data",
                "H=a [1.2.3.4] F=<x@y> rejected after DATA PRDR: no | rejected-data",
                "H=a [1.2.3.4] rejected connection in \"connect\" ACL | rejected-connection",
                "H=a [1.2.3.4] rejected STARTTLS: no | rejected",
                "H=a [1.2.3.4] rejected by local_scan(): no | rejected-local-scan",
                "H=a [1.2.3.4] Warning: x | warning",
                "H=a [1.2.3.4] sender verify defer for <x@y>: later | verify-defer",
                "H=a [1.2.3.4] dropped by \"connect\" ACL | dropped",
                "H=a [1.2.3.4]:25 I=[1.2.3.4]:25 No route to host | host-error",
                "H=a (b) [1.2.3.4]: Remote host closed connection in response to DATA | remote-error",
                "H=a (b (c) [2.2.2.2]) [1.2.3.4]: Malformed SMTP reply | remote-error",
                "SMTP connection from root | connection",
                "SMTP connection from [1.2.3.4] (TCP/IP connection count = 7) | connection",
                "SMTP connection from a (b) [1.2.3.4] closed after SIGTERM | connection-closed",
                "SMTP connection Ci=9 from a [1.2.3.4] D=1s closed by DROP in ACL | connection-closed",
                "SMTP connection from a [1.2.3.4] lost D=1s | connection-lost",
                "SMTP connection from a [1.2.3.4] (via inetd) D=1s closed by QUIT | connection-closed",
                "SMTP connection from CALLER closed by EOF | connection-closed",
                "SMTP connection lost after final dot H=a [1.2.3.4] P=esmtp | lost-after-dot",
                "SMTP command timeout on TLS connection from a [1.2.3.4] D=5m | command-timeout",
                "SMTP protocol violation: synchronization error | protocol-error",
                "Connection from 1.2.3.4 port 22 | logwrite",
                "Connection from [1.2.3.4]:99 refused: too many connections | refused",
                "login authenticator failed H=a [1.2.3.4] 535 no | authentication-failed-out",
                "no MAIL in TLS/SSL SMTP connection from a [1.2.3.4] D=0s | no-mail",
                "Spool file is locked (another process is handling this message) | spool-locked",
                "Spool file for x not found | spool-error",
                "Frozen by the system filter: x | frozen",
                "*** Frozen (message created with -f <>) | frozen",
                "unfrozen by root | thawed",
                "cancelled by system filter: x | administration",
                "Start 'slow' queue run: pid=7 | queue-start",
                "Start of something else | logwrite",
                "exim 4.99 daemon started: pid=9, no queue runs | daemon-start",
                "exim user lost privilege for using -C option | daemon",
                "<a@b>: x transport output: y | transport-output",
                "a@b: error ignored | error-ignored",
                "\"a@b\" from sender: rewritten as \"c@d\" by rule 1 | rewritten",
                "[1.2.3.4] SSL verify error: depth=0 | tls-verify",
                "[1.2.3.4] hello | logwrite",
                "name\tvalue | logwrite",
                "<= a@b | text",
                "Completed QT=1s | text",
                "1xVTAe-0002Am-1ax => a@b | text",
                "well-known-word-x => a@b | text",
                "word => a@b | logwrite",
                "Completedly | logwrite"
            })
    void theTextTellsTheKind(String text, String tag) {
        assertThat(kind(text).tag()).isEqualTo(tag);
    }

    @Test
    void whatIsNotKnownIsANoteAboutAMessageOrWhatAnAclWrote() {
        assertThat(kind("whatever", true).tag()).isEqualTo("note");
        assertThat(kind("", true).tag()).isEqualTo("note");
        assertThat(kind("=>x", true).tag()).isEqualTo("note");
        assertThat(kind("whatever", false).tag()).isEqualTo("logwrite");
        assertThat(kind("", false).tag()).isEqualTo("text");
    }

    @Test
    void aKnownTextIsTheSameWithAnIdAndWithout() {
        for (EximTextKind each : EximTextKinds.ALL) {
            for (String opener : each.openers()) {
                if (opener.equals("Connection from ")) {
                    continue;
                }
                assertThat(kind(opener + "x", true)).as(opener).isSameAs(kind(opener + "x", false));
            }
        }
    }

    @Test
    void everyKindCanBeTold() {
        assertThat(EximTextKinds.ALL).allSatisfy(each -> {
            String example = each.kind().example();
            int from = example.startsWith(EximTextKinds.ID) ? EximTextKinds.ID.length() : EximTextKinds.STAMP.length();
            String text = example.substring(from).replaceFirst("^\\[\\d+] ", "");
            boolean identified = from == EximTextKinds.ID.length();
            assertThat(kind(text, identified)).isSameAs(each.kind());
        });
    }

    @Test
    void aTextCutAnywhereIsOfSomeKind() {
        for (EximTextKind each : EximTextKinds.ALL) {
            String text = each.kind().example().substring(EximTextKinds.STAMP.length());
            for (int cut = 0; cut <= text.length(); cut++) {
                assertThat(kind(text.substring(0, cut), false)).isNotNull();
                assertThat(kind(text.substring(cut), true)).isNotNull();
            }
        }
    }

    @Test
    void controlBytesAreThoseBelowABlankButTabsAndDelete() {
        for (int b = 0; b < 256; b++) {
            boolean control = (b < ' ' && b != '\t') || b == 0x7f;
            byte[] data = {'a', (byte) b, 'c'};
            assertThat(EximText.controlByte(data, 0, 3)).as("byte %d", b).isEqualTo(control ? 1 : -1);
        }
        assertThat(EximText.controlByte(new byte[] {0, 'a', 0}, 1, 2)).isEqualTo(-1);
    }

    private static LineKind kind(String text) {
        return kind(text, false);
    }

    private static LineKind kind(String text, boolean identified) {
        byte[] data = Bytes.ascii("xx" + text);
        return EximLineKinds.ALL.get(TEXTS.kindOf(data, 2, data.length, identified));
    }
}
