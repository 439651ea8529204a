package org.plimsoll.formats.exim;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.bytes.Bytes;

import static org.assertj.core.api.Assertions.assertThat;

/** Shapes of rejections were compared with the reject log of the same daemon, which holds every one of them. */
class EximTextTest {
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
        assertThat(rejection(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "H=a [1.2.3.4]: SMTP error from remote mail server after RCPT TO:<x@y>: 550 rejected RCPT",
                "H=a [1.2.3.4] sender verify fail for <x@y>: response to \"RCPT TO:<x@y>\" was: 550 rejected RCPT",
                "H=a [1.2.3.4] Warning: this would be rejected after DATA",
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
        assertThat(rejection(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Start queue run: pid=1",
                "End queue run: pid=1",
                "exim 4.96 daemon started: pid=1",
                "SMTP connection from [1.2.3.4] lost",
                "no host name found for IP address 1.2.3.4",
                "refused connection from [1.2.3.4]",
                "cram authenticator failed for a [1.2.3.4]: 535 no",
                "TLS error on connection from a",
                "Message is frozen"
            })
    void eximsOwnLinesAreKnownByTheirBeginning(String text) {
        assertThat(daemons(text)).isTrue();
        assertThat(daemons("x" + text)).isEqualTo(text.contains(" authenticator failed for "));
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

    private static boolean rejection(String text) {
        byte[] data = Bytes.ascii("xx" + text);
        return EximText.isRejection(data, 2, data.length);
    }

    private static boolean daemons(String text) {
        byte[] data = Bytes.ascii("xx" + text);
        return EximText.isDaemons(data, 2, data.length);
    }
}
