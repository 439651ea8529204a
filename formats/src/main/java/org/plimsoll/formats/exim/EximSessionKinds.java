package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.exim.EximTags.join;
import static org.plimsoll.formats.exim.EximTextKinds.ID;
import static org.plimsoll.formats.exim.EximTextKinds.STAMP;
import static org.plimsoll.formats.exim.EximTextKinds.evident;
import static org.plimsoll.formats.exim.EximTextKinds.vague;
import static org.plimsoll.formats.model.FieldType.FLAG;
import static org.plimsoll.formats.model.FieldType.QUOTED;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/** Lines about sessions with other hosts, in and out. Source: smtp_in.c, daemon.c, deliver.c and tls.c of Exim. */
final class EximSessionKinds {
    private static final List<Field> DISCARDED =
            List.of(Field.tagged("RCPT ", "recipient", TEXT, Meaning.RECIPIENT, "recipient as the client wrote it"));
    private static final List<Field> VERIFY_FAIL = List.of(
            Field.tagged("sender verify fail for ", "sender", TEXT, Meaning.SENDER, "sender in angle brackets"));
    private static final List<Field> VERIFY_DEFER = List.of(
            Field.tagged("sender verify defer for ", "sender", TEXT, Meaning.SENDER, "sender in angle brackets"));
    private static final List<Field> INCOMPLETE = List.of(
            Field.tagged("incomplete transaction ", "cause", TEXT, Meaning.NONE, "how it ended, in brackets"),
            Field.tagged("from ", "sender", TEXT, Meaning.SENDER, "sender in angle brackets"),
            Field.tagged("for ", EximTags.RECIPIENTS_NAME, TEXT, Meaning.RECIPIENT, "recipients, divided by blanks"));
    private static final List<Field> REMOTE =
            List.of(EximTags.GLUED_DS, EximTags.HOST_FIELD, EximTags.PROXY, EximTags.INTERFACE);
    private static final List<Field> CONNECTED = List.of(
            EximTags.WORDS_FIELD, EximTags.CONNECTION, EximTags.HOST_FROM, EximTags.INTERFACE, EximTags.DURATION);
    private static final List<Field> TIMED = List.of(
            EximTags.WORDS_FIELD,
            EximTags.HOST_FROM,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION,
            EximTags.DURATION);
    private static final List<Field> CONNECTED_SENDER = List.of(
            EximTags.WORDS_FIELD,
            Field.tagged("from local ", "local", TOKEN, Meaning.NONE, "what stands for a program of this host"),
            EximTags.HOST_FROM,
            EximTags.INTERFACE,
            EximTags.CONNECTION,
            EximTags.SENDER_OF,
            EximTags.DURATION);
    private static final List<Field> LOST = List.of(
            EximTags.WORDS_FIELD,
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION,
            EximTags.PROTOCOL);
    private static final List<Field> NO_MAIL = List.of(
            EximTags.WORDS_FIELD,
            EximTags.HOST_FROM,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION,
            EximTags.DURATION,
            EximTags.AUTHENTICATOR,
            EximTags.CIPHER,
            EximTags.VERIFIED,
            EximTags.PEER_DN,
            EximTags.SNI,
            EximTags.COMMANDS);
    private static final List<Field> FROM_HOST = List.of(
            EximTags.WORDS_FIELD, EximTags.HOST_FROM, EximTags.INTERFACE, EximTags.IDENT_WORD, EximTags.CONNECTION);
    private static final List<Field> ENCRYPTING_FROM =
            List.of(EximTags.WORDS_FIELD, EximTags.CONNECTION, EximTags.HOST_FROM, EximTags.INTERFACE);
    private static final List<Field> TO_HOST = List.of(EximTags.WORDS_FIELD, EximTags.HOST_TO, EximTags.INTERFACE);
    private static final List<Field> WORDS_HOST = List.of(
            EximTags.WORDS_FIELD, EximTags.HOST_FIELD, EximTags.INTERFACE, EximTags.IDENT_WORD, EximTags.CONNECTION);
    private static final List<Field> COMMAND = List.of(
            EximTags.WORDS_FIELD,
            Field.tagged("in ", "command", QUOTED, Meaning.STAGE, "command as the client wrote it"),
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT_WORD,
            EximTags.CONNECTION);
    private static final List<Field> AUTHENTICATED =
            List.of(EximTags.WORDS_FIELD, EximTags.HOST_FOR, EximTags.INTERFACE, EximTags.IDENT, EximTags.CONNECTION);
    private static final List<Field> WARNED =
            List.of(Field.tagged("Warning", "warning", FLAG, Meaning.NONE, "the word before the text of the warning"));
    private static final List<Field> DROPPED =
            List.of(Field.tagged("dropped by ", "stage", TEXT, Meaning.STAGE, "the ACL that did it"));
    private static final List<Field> OTHER_HOST = List.of(EximTags.WORDS_FIELD, EximTags.HOST_FIELD);
    private static final List<Field> VERIFY_PEER =
            List.of(Field.at("host", TOKEN, Meaning.PEER, "address of the other host, in brackets"));

    /** All of them. */
    static final List<EximTextKind> ALL = List.of(
            evident(
                    "discarded",
                    "mainlog",
                    Event.OTHER,
                    join(EximTags.MAIL, DISCARDED),
                    STAMP + "H=mail2.sender121.example (app3.internal.example) [198.19.121.9] "
                            + "F=<discardme@d065.example> RCPT <vpeterson@hub.example>: discarded by MAIL ACL",
                    "a recipient was accepted and thrown away"),
            evident(
                    "verify-fail",
                    "mainlog",
                    Event.OTHER,
                    join(EximTags.SESSION, VERIFY_FAIL),
                    STAMP + "H=host.isp2.example [198.19.79.47] sender verify fail for "
                            + "<b@nx-domain.example>: Unrouteable address",
                    "a sender does not exist"),
            evident(
                    "verify-defer",
                    "mainlog",
                    Event.OTHER,
                    join(EximTags.SESSION, VERIFY_DEFER),
                    STAMP + "H=host.isp2.example [198.19.79.47] sender verify defer for "
                            + "<b@nx-domain.example>: host lookup did not complete",
                    "whether a sender exists is not known"),
            evident(
                    "warning",
                    "mainlog",
                    Event.OTHER,
                    join(EximTags.MAIL, WARNED),
                    ID + "H=v6client.isp6.example [2001:db8:c::7] Warning: spam score 10.6 for \"Re: "
                            + "Invoice 97665\"",
                    "an ACL warns"),
            evident(
                    "dropped",
                    "mainlog",
                    Event.OTHER,
                    join(EximTags.MAIL, DROPPED),
                    STAMP + "H=[198.19.253.3] dropped by \"connect\" ACL",
                    "an ACL ended the session"),
            evident(
                    "incomplete",
                    "mainlog",
                    Event.OTHER,
                    join(EximTags.SESSION, INCOMPLETE),
                    STAMP + "H=host.isp2.example [198.19.100.92]:50125 I=[198.18.1.1]:25 incomplete "
                            + "transaction (connection lost) from <a@d001.example> for "
                            + "stefan.garcia@hub.example",
                    "a client left before its message was taken"),
            evident(
                    "remote-error",
                    "mainlog",
                    Event.OTHER,
                    REMOTE,
                    ID + "H=mx.mail451.bad.example [198.18.200.6]: SMTP error from remote mail server "
                            + "after pipelined MAIL FROM:<ben47@hub.example> SIZE=14214: 451 4.3.0 "
                            + "<ben47@hub.example>: Temporary lookup failure",
                    "the other host refused, or said nothing that could be understood"),
            evident(
                    "host-error",
                    "mainlog",
                    Event.OTHER,
                    REMOTE,
                    ID + "H=mx.refused.bad.example [198.18.250.1] Connection refused",
                    "another host could not be reached, or something else happened with it"),
            evident(
                    "connection",
                    "mainlog",
                    Event.OTHER,
                    CONNECTED,
                    STAMP + "[16348] SMTP connection from [198.19.88.222]:36643 I=[198.18.1.1]:587 (TCP/IP "
                            + "connection count = 1)",
                    "a client connected",
                    "SMTP connection "),
            evident(
                    "connection-closed",
                    "mainlog",
                    Event.OTHER,
                    CONNECTED,
                    STAMP + "[16416] SMTP connection from host.isp6.example (localhost) "
                            + "[198.19.104.87]:35391 I=[198.18.1.1]:25 D=0.013s closed by QUIT",
                    "a connection was ended in order, or by this host"),
            evident(
                    "connection-lost",
                    "mainlog",
                    Event.OTHER,
                    CONNECTED,
                    STAMP + "SMTP connection from host.isp3.example (smtp.d001.example) [198.19.101.132] "
                            + "lost while reading message data",
                    "a client went away"),
            evident(
                    "disconnected",
                    "mainlog",
                    Event.OTHER,
                    TIMED,
                    STAMP + "unexpected disconnection while reading SMTP command from host.isp2.example "
                            + "(smtp.d004.example) [198.19.100.72] D=0s",
                    "a client went away between two commands",
                    "unexpected disconnection while ",
                    "unexpected EOF while "),
            evident(
                    "lost-after-dot",
                    "mainlog",
                    Event.OTHER,
                    LOST,
                    ID + "SMTP connection lost after final dot H=host.isp1.example (gone.example) "
                            + "[198.19.99.122] P=esmtp",
                    "a client went away before it was told that its message was taken",
                    "SMTP connection lost "),
            evident(
                    "no-mail",
                    "mainlog",
                    Event.OTHER,
                    NO_MAIL,
                    STAMP + "no MAIL in SMTP connection from host.isp5.example (brute.example) "
                            + "[198.19.61.245]:43855 I=[198.18.1.1]:587 Ci=13752 D=0.036s "
                            + "X=TLS1.3:TLS_AES_256_GCM_SHA384:256 C=EHLO,STARTTLS,EHLO,AUTH,AUTH,QUIT",
                    "a client came without sending mail",
                    "no MAIL in "),
            evident(
                    "command-timeout",
                    "mainlog",
                    Event.OTHER,
                    TIMED,
                    STAMP + "SMTP command timeout on connection from host.isp6.example (slow.example) "
                            + "[198.19.104.168]",
                    "a client said nothing for too long",
                    "SMTP command timeout on"),
            evident(
                    "data-timeout",
                    "mainlog",
                    Event.OTHER,
                    CONNECTED_SENDER,
                    STAMP + "SMTP data timeout (message abandoned) on connection from host.isp0.example "
                            + "(slow.example) [198.19.105.121] F=<a@d002.example>",
                    "a client stopped in the middle of a message",
                    "SMTP data timeout "),
            evident(
                    "call-dropped",
                    "mainlog",
                    Event.OTHER,
                    FROM_HOST,
                    STAMP + "SMTP call from host.isp2.example (WIN-YD2NJZMJ) [198.19.114.31] dropped: too "
                            + "many syntax or protocol errors (last command was \"MAIL FROM:<b@d001.example>\",  "
                            + "C=EHLO,DATA,MAIL,DATA,MAIL)",
                    "this host ended a connection because of what the client did",
                    "SMTP call from "),
            evident(
                    "refused",
                    "mainlog",
                    Event.OTHER,
                    FROM_HOST,
                    STAMP + "refused connection from [198.19.250.1] (host_reject_connection)",
                    "a client may not connect",
                    "refused connection from ",
                    "temporarily refused connection ",
                    "Connection from "),
            evident(
                    "protocol-error",
                    "mainlog",
                    Event.OTHER,
                    COMMAND,
                    STAMP + "SMTP protocol error in \"RCPT TO:<urossi@hub.example>\" H=host.isp1.example "
                            + "[198.19.113.112] sender not yet given",
                    "a command came at the wrong time",
                    "SMTP protocol error",
                    "SMTP protocol violation"),
            evident(
                    "syntax-error",
                    "mainlog",
                    Event.OTHER,
                    COMMAND,
                    STAMP + "SMTP syntax error in \"Host: x\" H=host.isp2.example [198.19.107.203]:49257 "
                            + "I=[198.18.1.1]:25 Ci=15371 unrecognized command",
                    "a command was not understood",
                    "SMTP syntax error"),
            evident(
                    "authentication-failed",
                    "mainlog",
                    Event.OTHER,
                    AUTHENTICATED,
                    STAMP + "cram authenticator failed for host.isp4.example (brute.example) [198.19.81.11]: "
                            + "535 Incorrect authentication data (set_id=admin)",
                    "a client could not prove who it is"),
            evident(
                    "authentication-failed-out",
                    "mainlog",
                    Event.OTHER,
                    OTHER_HOST,
                    ID + "plain authenticator failed H=mx2.provider13.example [198.18.23.40] 535 5.7.8 Authentication "
                            + "credentials invalid",
                    "this host could not prove to another one who it is"),
            evident(
                    "authentication-ignored",
                    "mainlog",
                    Event.OTHER,
                    WORDS_HOST,
                    STAMP + "ignoring AUTH=bob@hub.example from H=host.isp4.example [198.19.81.11] (client not "
                            + "authenticated)",
                    "who a client says it sends for was ignored",
                    "ignoring AUTH="),
            evident(
                    "tls-error",
                    "mainlog",
                    Event.OTHER,
                    ENCRYPTING_FROM,
                    STAMP + "TLS error on connection from host.isp3.example (tlsbad.example) [198.19.115.12] "
                            + "(gnutls_handshake): A TLS record packet with invalid length was received.",
                    "a client could not be encrypted",
                    "TLS error "),
            evident(
                    "tls-error-out",
                    "mainlog",
                    Event.OTHER,
                    TO_HOST,
                    STAMP + "TLS error on connection to mx.bad.example [198.18.250.1] (SSL_connect): "
                            + "error:0A0000C6:SSL routines::packet length too long",
                    "a connection to another host could not be encrypted",
                    "TLS error on connection to ",
                    "TLS connect "),
            vague(
                    "tls-fallback",
                    "mainlog",
                    Event.OTHER,
                    WORDS_HOST,
                    ID + "TLS session: error on first read: delivering unencrypted to "
                            + "H=mx2.provider13.example [198.18.23.40] (not in hosts_require_tls)",
                    "a message was sent without encryption after all",
                    "TLS session",
                    "bad first read from TLS conn",
                    "DANE attempt failed"),
            vague(
                    "tls-verify",
                    "mainlog",
                    Event.OTHER,
                    VERIFY_PEER,
                    ID + "[198.18.23.40] SSL verify error: certificate name mismatch: DN=\"/C=XX/O=Sink, "
                            + "Inc./CN=*.a.example\" H=\"mx.a.example\"",
                    "the certificate of another host is not good"),
            evident(
                    "etrn",
                    "mainlog",
                    Event.OTHER,
                    FROM_HOST,
                    STAMP + "ETRN d001.example received from host.isp0.example (User) [198.19.112.180]",
                    "a client asked for its mail",
                    "ETRN ",
                    "ATRN "),
            evident(
                    "vrfy",
                    "mainlog",
                    Event.OTHER,
                    WORDS_HOST,
                    STAMP + "VRFY failed for nosuch@hub.example H=mail2.sender120.example "
                            + "(out3.sender120.example) [198.19.120.5]",
                    "a client asked for an address",
                    "VRFY "),
            evident(
                    "header-too-long",
                    "mainlog",
                    Event.OTHER,
                    FROM_HOST,
                    STAMP + "overlong message header line received from host.isp0.example [198.19.112.180] "
                            + "(more than 52428800 characters): message abandoned",
                    "a message was not taken because of its headers",
                    "overlong message header ",
                    "ridiculously long message header ",
                    "excessively long message header "));

    private EximSessionKinds() {}
}
