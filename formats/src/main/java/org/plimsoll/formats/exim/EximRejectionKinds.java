package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.exim.EximTags.join;
import static org.plimsoll.formats.exim.EximTextKinds.ID;
import static org.plimsoll.formats.exim.EximTextKinds.STAMP;
import static org.plimsoll.formats.exim.EximTextKinds.evident;
import static org.plimsoll.formats.model.FieldType.QUOTED;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/** Lines that say what this host rejected before it took it over. Source: smtp_in.c and receive.c of Exim. */
final class EximRejectionKinds {
    private static final List<Field> RCPT = List.of(
            EximTags.TEMPORARILY,
            Field.tagged("rejected RCPT ", "recipient", TEXT, Meaning.RECIPIENT, "recipient as the client wrote it"));
    private static final List<Field> FROM = List.of(
            EximTags.TEMPORARILY,
            Field.tagged("rejected MAIL ", "sender", TEXT, Meaning.SENDER, "sender as the client wrote it"));
    private static final List<Field> STAGE = List.of(
            EximTags.TEMPORARILY,
            Field.tagged("rejected ", "stage", TEXT, Meaning.STAGE, "what was rejected, or when"));
    private static final List<Field> GREETING = List.of(
            EximTags.TEMPORARILY,
            Field.tagged("rejected EHLO or HELO ", "greeting", TEXT, Meaning.NONE, "name that the client gave"));
    private static final List<Field> FROM_HOST =
            List.of(EximTags.WORDS_FIELD, EximTags.HOST_FROM, EximTags.INTERFACE, EximTags.IDENT, EximTags.CONNECTION);
    private static final List<Field> WORDS_HOST =
            List.of(EximTags.WORDS_FIELD, EximTags.HOST_FIELD, EximTags.INTERFACE, EximTags.IDENT, EximTags.CONNECTION);
    private static final List<Field> DECLARED = List.of(
            Field.tagged("rejected MAIL FROM:", "sender", TEXT, Meaning.SENDER, "sender in angle brackets"),
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION);
    private static final List<Field> MESSAGE = List.of(
            Field.tagged("rejected from ", "sender", TEXT, Meaning.SENDER, "sender in angle brackets"),
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION);
    private static final List<Field> MANY = List.of(
            Field.tagged(
                    "too many recipients: message rejected: sender=",
                    "sender",
                    TEXT,
                    Meaning.SENDER,
                    "sender in angle brackets"),
            Field.tagged(
                    "too many recipients: excess temporarily rejected: sender=",
                    "excess_sender",
                    TEXT,
                    Meaning.SENDER,
                    "sender in angle brackets, whose first recipients were taken"),
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION);
    private static final List<Field> UNQUALIFIED_SENDER = List.of(
            Field.tagged("unqualified sender rejected: ", "sender", TEXT, Meaning.SENDER, "sender in angle brackets"),
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION);
    private static final List<Field> UNQUALIFIED_RECIPIENT = List.of(
            Field.tagged(
                    "unqualified recipient rejected: ",
                    "recipient",
                    TEXT,
                    Meaning.RECIPIENT,
                    "recipient in angle brackets"),
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION);
    private static final List<Field> SYNCHRONIZATION = List.of(
            EximTags.WORDS_FIELD,
            Field.tagged("rejected ", "command", QUOTED, Meaning.STAGE, "command that was rejected"),
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION,
            Field.tagged("next input=", "next_input", QUOTED, Meaning.NONE, "what the client sent too soon"));
    private static final List<Field> SCAN_FAILURE = List.of(Field.tagged(
            "local_scan() function ", "outcome", TEXT, Meaning.STAGE, "what became of it, and of the message"));
    private static final List<Field> BY_LOCAL_SCAN = List.of(
            Field.tagged("F=", "bare_sender", TEXT, Meaning.SENDER, "envelope sender without brackets, <> for none"),
            EximTags.HOST_FIELD,
            EximTags.INTERFACE,
            EximTags.IDENT,
            EximTags.CONNECTION,
            EximTags.PROTOCOL,
            EximTags.TEMPORARILY,
            Field.tagged("rejected by ", "stage", TOKEN, Meaning.STAGE, "what rejected the message"));

    /** All of them. */
    static final List<EximTextKind> ALL = List.of(
            evident(
                    "rejected-rcpt",
                    "mainlog",
                    Event.REJECTED,
                    join(EximTags.MAIL, RCPT),
                    STAMP + "H=([198.19.196.27]) [198.19.196.27] F=<rossi@d001.example> rejected RCPT "
                            + "<vacation@hub.example>: Unrouteable address",
                    "a recipient was rejected"),
            evident(
                    "rejected-mail",
                    "mainlog",
                    Event.REJECTED,
                    join(EximTags.SESSION, FROM),
                    STAMP + "H=host.isp4.example (User) [198.19.4.82] rejected MAIL <promo@spammer.example>: "
                            + "sender domain blocked",
                    "a sender was rejected"),
            evident(
                    "rejected-data",
                    "mainlog",
                    Event.REJECTED,
                    join(EximTags.MAIL, STAGE),
                    ID + "H=host.isp2.example (User) [198.19.100.66] F=<anna@d005.example> rejected after "
                            + "DATA: malware found",
                    "a message was rejected by its content, or instead of it"),
            evident(
                    "rejected-greeting",
                    "mainlog",
                    Event.REJECTED,
                    join(EximTags.SESSION, GREETING),
                    STAMP + "H=host.isp4.example (mx.hub.example) [198.19.60.138] rejected EHLO or HELO "
                            + "mx.hub.example: You are not me",
                    "a greeting was rejected by an ACL"),
            evident(
                    "rejected-connection",
                    "mainlog",
                    Event.REJECTED,
                    join(EximTags.SESSION, STAGE),
                    STAMP + "H=[198.19.253.3] temporarily rejected connection in \"connect\" ACL: come back " + "later",
                    "a connection was rejected by an ACL"),
            evident(
                    "rejected",
                    "mainlog",
                    Event.REJECTED,
                    join(EximTags.MAIL, STAGE),
                    STAMP + "H=mail2.sender120.example [198.19.120.5] rejected EXPN team1",
                    "another command, or a message from this host, was rejected"),
            evident(
                    "rejected-local-scan",
                    "mainlog",
                    Event.REJECTED,
                    BY_LOCAL_SCAN,
                    ID + "F=ann@isp.example H=host.isp2.example (User) [198.19.100.66] P=esmtp temporarily rejected by "
                            + "local_scan(): not now",
                    "a message was rejected by the site's own local_scan() function"),
            evident(
                    "local-scan-failed",
                    "mainlog",
                    Event.REJECTED,
                    SCAN_FAILURE,
                    ID + "local_scan() function timed out - message temporarily rejected (size 2941)",
                    "a message was rejected for the time being because local_scan() failed",
                    "local_scan() function "),
            evident(
                    "rejected-command",
                    "mainlog",
                    Event.REJECTED,
                    FROM_HOST,
                    STAMP + "rejected EHLO from host.isp4.example [198.19.116.163]: syntactically invalid "
                            + "argument(s): bad_(helo)",
                    "a command was rejected before an ACL was asked",
                    "rejected ",
                    "temporarily rejected "),
            evident(
                    "rejected-session",
                    "mainlog",
                    Event.REJECTED,
                    WORDS_HOST,
                    STAMP + "rejected MAIL command H=mail2.sender122.example [198.19.122.9]: too many "
                            + "messages in one connection",
                    "a message was rejected because of those before it",
                    "rejected MAIL command "),
            evident(
                    "rejected-declared-size",
                    "mainlog",
                    Event.REJECTED,
                    DECLARED,
                    STAMP + "rejected MAIL FROM:<big@d001.example> H=mail2.sender125.example [198.19.125.9]: "
                            + "message too big: size=99999999 max=307200",
                    "a message was rejected by the size that its sender declared",
                    "rejected MAIL FROM:<"),
            evident(
                    "rejected-message",
                    "mainlog",
                    Event.REJECTED,
                    MESSAGE,
                    ID + "rejected from <big@d001.example> H=mail2.sender125.example [198.19.125.9]: "
                            + "message too big: read=415758 max=307200",
                    "a message was rejected while it was being received",
                    "rejected from <"),
            evident(
                    "rejected-recipients",
                    "mainlog",
                    Event.REJECTED,
                    MANY,
                    STAMP + "too many recipients: message rejected: sender=<many@d001.example> "
                            + "H=(mail2.sender121.example) [198.19.121.77]",
                    "a message was rejected because of the number of its recipients",
                    "too many recipients: "),
            evident(
                    "unqualified-sender",
                    "rejectlog",
                    Event.REJECTED,
                    UNQUALIFIED_SENDER,
                    STAMP + "unqualified sender rejected: <bareuser> H=host.isp0.example (localhost) "
                            + "[198.19.119.239]",
                    "a sender without a domain was rejected",
                    "unqualified sender rejected"),
            evident(
                    "unqualified-recipient",
                    "rejectlog",
                    Event.REJECTED,
                    UNQUALIFIED_RECIPIENT,
                    STAMP + "unqualified recipient rejected: <barercpt> H=host.isp0.example (localhost) "
                            + "[198.19.119.239]",
                    "a recipient without a domain was rejected",
                    "unqualified recipient rejected",
                    "unqualified "),
            evident(
                    "synchronization-error",
                    "mainlog",
                    Event.REJECTED,
                    SYNCHRONIZATION,
                    STAMP + "SMTP protocol synchronization error (next input sent too soon: pipelining was "
                            + "not advertised): rejected \"MAIL FROM:<a@d001.example>\" H=host.isp3.example "
                            + "(nopipe.example) [198.19.108.179] next input=\"RCPT TO:<b@hub.example>\\r\\n\"",
                    "a client that did not wait for its turn was rejected",
                    "SMTP protocol synchronization error"));

    private EximRejectionKinds() {}
}
