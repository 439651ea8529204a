package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.exim.EximTags.ADDRESS;
import static org.plimsoll.formats.exim.EximTags.AUTHENTICATOR;
import static org.plimsoll.formats.exim.EximTags.CHUNKING;
import static org.plimsoll.formats.exim.EximTags.CIPHER;
import static org.plimsoll.formats.exim.EximTags.DELIVERY_TIME;
import static org.plimsoll.formats.exim.EximTags.DS;
import static org.plimsoll.formats.exim.EximTags.FLAG_FIELD;
import static org.plimsoll.formats.exim.EximTags.HOST_FIELD;
import static org.plimsoll.formats.exim.EximTags.INTERFACE;
import static org.plimsoll.formats.exim.EximTags.PEER_DN;
import static org.plimsoll.formats.exim.EximTags.PIPELINING;
import static org.plimsoll.formats.exim.EximTags.PRDR;
import static org.plimsoll.formats.exim.EximTags.PREFIX;
import static org.plimsoll.formats.exim.EximTags.PROTOCOL_DETAIL;
import static org.plimsoll.formats.exim.EximTags.PROXY;
import static org.plimsoll.formats.exim.EximTags.QUEUE;
import static org.plimsoll.formats.exim.EximTags.QUEUE_TIME;
import static org.plimsoll.formats.exim.EximTags.REST_FIELD;
import static org.plimsoll.formats.exim.EximTags.RETURN_PATH;
import static org.plimsoll.formats.exim.EximTags.ROUTER;
import static org.plimsoll.formats.exim.EximTags.SENDER_OF;
import static org.plimsoll.formats.exim.EximTags.SIZE;
import static org.plimsoll.formats.exim.EximTags.TFO;
import static org.plimsoll.formats.exim.EximTags.TRANSPORT;
import static org.plimsoll.formats.model.FieldType.FLAG;
import static org.plimsoll.formats.model.FieldType.ID;
import static org.plimsoll.formats.model.FieldType.QUOTED;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/**
 * The kinds of line whose flag, two characters behind the message id, tells what they are. Fields stand in the order in
 * which Exim writes them. Source: receive.c and deliver.c of Exim 4.96 to 4.99.
 */
final class EximFlaggedKinds {
    private static final String STAMP_AND_ID = "2026-11-23 12:29:20 1xVTAe-0002Am-1a ";
    private static final String REMOTE =
            " R=dnslookup T=remote_smtp H=mx2.provider13.example [198.18.23.40] C=\"250 2.0.0 Ok\"";

    private static final List<Field> ARRIVAL = List.of(
            Field.at("sender", TEXT, Meaning.SENDER, "envelope sender, <> for the null sender"),
            Field.tagged("R=", "reference", ID, Meaning.NONE, "id of the message that a bounce is about"),
            DS,
            HOST_FIELD,
            INTERFACE,
            TFO,
            EximTags.IDENT,
            EximTags.CONNECTION,
            EximTags.PROTOCOL,
            PIPELINING,
            EximTags.SPF,
            CIPHER,
            EximTags.VERIFIED,
            PEER_DN,
            EximTags.SNI,
            AUTHENTICATOR,
            PRDR,
            PROXY,
            CHUNKING,
            SIZE,
            EximTags.BODY_TYPE,
            EximTags.VERIFIED_DKIM,
            EximTags.ARC,
            EximTags.DMARC,
            EximTags.RECEIVE_TIME,
            QUEUE,
            Field.tagged("id=", "header_id", TEXT, Meaning.NONE, "Message-ID header"),
            Field.tagged("id*=", "created_id", TEXT, Meaning.NONE, "Message-ID header that Exim made"),
            Field.tagged("T=", "subject", QUOTED, Meaning.NONE, "subject, at most 100 bytes"),
            Field.tagged("from ", "raw_sender", TEXT, Meaning.NONE, "sender before rewriting, in angle brackets"),
            Field.tagged("for ", EximTags.RECIPIENTS_NAME, TEXT, Meaning.RECIPIENT, "recipients, divided by blanks"));

    private static final List<Field> DELIVERY = List.of(
            ADDRESS,
            SENDER_OF,
            QUEUE,
            RETURN_PATH,
            ROUTER,
            TRANSPORT,
            SIZE,
            HOST_FIELD,
            PROXY,
            INTERFACE,
            EximTags.SHADOW,
            TFO,
            PROTOCOL_DETAIL,
            CIPHER,
            EximTags.VERIFIED,
            PEER_DN,
            AUTHENTICATOR,
            PIPELINING,
            PRDR,
            CHUNKING,
            EximTags.SIGNED_DKIM,
            EximTags.CONFIRMATION,
            QUEUE_TIME,
            DELIVERY_TIME);

    private static final List<Field> FAILURE = List.of(
            ADDRESS,
            SENDER_OF,
            QUEUE,
            RETURN_PATH,
            ROUTER,
            TRANSPORT,
            HOST_FIELD,
            PROXY,
            INTERFACE,
            TFO,
            PROTOCOL_DETAIL,
            CIPHER,
            EximTags.VERIFIED,
            PEER_DN,
            Field.tagged("routing yielded ", "yielded", TEXT, Meaning.NONE, "why a program that waits is told so"),
            Field.tagged("mua_wrapper ", "mua_wrapper", TEXT, Meaning.NONE, "why a program that waits is told so"));

    private static final List<Field> DEFERRAL = List.of(
            ADDRESS,
            QUEUE,
            ROUTER,
            TRANSPORT,
            Field.tagged("routing", "routing", FLAG, Meaning.NONE, "no router is known that deferred it"),
            Field.tagged("defer ", EximTags.ERROR_NUMBER, TOKEN, Meaning.STAGE, "error number in brackets"),
            Field.at(EximTags.ERROR_TEXT, TEXT, Meaning.NONE, "the system's words for the error, if a host follows"),
            HOST_FIELD,
            PROXY,
            INTERFACE,
            TFO,
            DELIVERY_TIME);

    /** All of them. */
    static final List<LineKind> ALL = List.of(
            kind(
                    "<=",
                    Event.RECEIVED,
                    ARRIVAL,
                    "ann@hub.example H=host.isp1.example (WIN-TZ) [198.19.8.16] P=esmtpsa X=TLS1.3:AES_256_GCM:256 CV=no"
                            + " A=plain:ann S=7950 id=102f29a4@hub.example",
                    "a message was received"),
            kind(
                    "(=",
                    Event.RECEIVED,
                    ARRIVAL,
                    "ann@hub.example H=mail1.sender121.example [198.19.121.8] P=esmtp K S=1446",
                    "a message was received although its sender was told otherwise"),
            kind(
                    "=>",
                    Event.DELIVERED,
                    DELIVERY,
                    "bob <bob@hub.example> R=plus_user T=local_delivery",
                    "a message was delivered"),
            kind(
                    "->",
                    Event.DELIVERED,
                    DELIVERY,
                    "bob@d027.example <news@lists.hub.example>" + REMOTE,
                    "a further address of the same delivery"),
            kind(
                    ">>",
                    Event.DELIVERED,
                    DELIVERY,
                    "cut@d050.example" + REMOTE,
                    "a message was delivered while it was being received"),
            kind(
                    "*>",
                    Event.DELIVERED,
                    DELIVERY,
                    "bob <bob@hub.example> R=plus_user T=local_delivery",
                    "a delivery that option -N suppressed"),
            failure(),
            kind(
                    "==",
                    Event.DEFERRED,
                    DEFERRAL,
                    "rossi@refused.bad.example R=dnslookup T=remote_smtp defer (111): Connection refused",
                    "a delivery failed and will be retried"),
            kind("Completed", Event.COMPLETED, List.of(QUEUE_TIME), "QT=11s", "a message left the queue"));

    private EximFlaggedKinds() {}

    private static LineKind kind(String flag, Event event, List<Field> fields, String example, String description) {
        List<Field> all = EximTags.join(PREFIX, List.of(FLAG_FIELD), fields, List.of(REST_FIELD));
        return new LineKind(flag, "any", "mainlog", event, true, all, STAMP_AND_ID + flag + ' ' + example, description);
    }

    /** The time that a failed delivery took stands behind what the other host said. */
    private static LineKind failure() {
        List<Field> all = EximTags.join(PREFIX, List.of(FLAG_FIELD), FAILURE, List.of(REST_FIELD, DELIVERY_TIME));
        String example = STAMP_AND_ID + "** e.jansen@nx.example: Unrouteable address";
        return new LineKind("**", "any", "mainlog", Event.FAILED, true, all, example, "a delivery failed for good");
    }
}
