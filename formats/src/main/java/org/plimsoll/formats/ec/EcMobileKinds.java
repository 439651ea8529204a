package org.plimsoll.formats.ec;

import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.ec.EcColumns.BINDING;
import static org.plimsoll.formats.ec.EcColumns.DOMAIN;
import static org.plimsoll.formats.ec.EcColumns.GROUP;
import static org.plimsoll.formats.ec.EcColumns.MESSAGE;
import static org.plimsoll.formats.ec.EcColumns.PEER;
import static org.plimsoll.formats.ec.EcColumns.REASON;
import static org.plimsoll.formats.ec.EcColumns.SIZE;
import static org.plimsoll.formats.ec.EcColumns.TIME;
import static org.plimsoll.formats.ec.EcColumns.TYPE;
import static org.plimsoll.formats.ec.EcColumns.join;
import static org.plimsoll.formats.model.FieldType.INTEGER;
import static org.plimsoll.formats.model.FieldType.TEXT;

/**
 * Line kinds of the logs of SMS, MMS, XMPP and push messages, as their loggers write them by default. The letter comes
 * second and the id third. A layout that several loggers share stands here once, under the log of the first of them; of
 * the kinds of a letter those that ask for more come first, because they are tried first. No product version changed
 * them; in its place stands the module that writes a line. Source: Momentum mobile manual, default formats of
 * smpp_logger, smpp_bounce_logger, mms_logger, apn_logger and xmpp_logger.
 */
final class EcMobileKinds {
    static final String XMPPLOG = "xmpplog";
    private static final String SMPPLOG = "smpplog";
    private static final String SMPPBOUNCELOG = "smppbouncelog";
    private static final String MM7LOG = "mm7log";
    private static final String APNLOG = "apnlog";
    private static final String XMPP_VERSION = "xmpp";
    private static final String ID = "20/00-25593-945A87F3";

    private static final Field SOURCE = Field.at("sender", TEXT, Meaning.SENDER, "source address");
    private static final Field TARGET = Field.at("recipient", TEXT, Meaning.RECIPIENT, "destination address");
    private static final Field QUOTED_SOURCE = Field.tagged("\"", "sender", TEXT, Meaning.SENDER, "source address");
    private static final Field QUOTED_TARGET =
            Field.tagged("\"", "recipient", TEXT, Meaning.RECIPIENT, "destination address");
    private static final Field SEGMENT = Field.at("segment", TEXT, Meaning.NONE, "number of the segment");
    private static final Field REMOTE = Field.at("remote_id", TEXT, Meaning.NONE, "id that the other side gave");
    private static final Field QUOTED_REMOTE =
            Field.tagged("\"", "remote_id", TEXT, Meaning.NONE, "id that the other side gave");
    private static final Field TRANSACTION = Field.at("transaction_id", TEXT, Meaning.NONE, "id of the transaction");
    private static final Field QUOTED_TRANSACTION =
            Field.tagged("\"", "transaction_id", TEXT, Meaning.NONE, "id of the transaction");
    private static final Field STATUS = Field.at("status", INTEGER, Meaning.NONE, "status that the other side gave");
    private static final Field STATUS_TEXT = Field.at("status", TEXT, Meaning.NONE, "status that the other side gave");
    private static final Field STATUS_TYPE = Field.at("status_type", TEXT, Meaning.NONE, "type of the status");
    private static final Field LATENCY = Field.at("latency", TEXT, Meaning.NONE, "latency of the delivery report");
    private static final Field ERROR = Field.at("reason", TEXT, Meaning.REASON, "error text, may hold @");

    private static final List<Field> ROUTE = List.of(DOMAIN, GROUP, BINDING, PEER);
    private static final List<Field> HEAD = join(List.of(TIME, TYPE, MESSAGE, SOURCE, TARGET), ROUTE);
    private static final List<Field> QUOTED_HEAD =
            join(List.of(TIME, TYPE, MESSAGE, QUOTED_SOURCE, QUOTED_TARGET), ROUTE);

    private static final String SMS = ID + "@16465550100@16465550123@smsc.example@bulk@sms1@10.0.0.9@";
    private static final String MMS = ID + "@16465550100@16465550123@mmsc.example@bulk@mms1@10.0.0.9@";
    private static final String PUSH = ID + "@\"news\"@\"6a3f90c1\"@push.example@bulk@push1@10.0.0.9@";

    /** The kinds that {@code @} separates. */
    static final List<LineKind> ALL = List.of(
            kind(
                    "R",
                    MM7LOG,
                    Event.RECEIVED,
                    List.of(
                            TIME,
                            TYPE,
                            MESSAGE,
                            SOURCE,
                            TARGET,
                            DOMAIN,
                            Field.at("pathway", TEXT, Meaning.NONE, "pathway"),
                            Field.at("pathway_group", TEXT, Meaning.NONE, "pathway group"),
                            PEER,
                            SIZE,
                            STATUS_TEXT,
                            ERROR,
                            QUOTED_TRANSACTION),
                    ID + "@16465550100@16465550123@mmsc.example@default@default@10.0.0.9@2048@1000@Success@\"t-17\"",
                    "an MMS message was received"),
            kind(
                    "R",
                    SMPPLOG,
                    Event.RECEIVED,
                    join(HEAD, List.of(SIZE, SEGMENT)),
                    SMS + "140@1",
                    "an SMS message was received"),
            kind(
                    "D",
                    APNLOG,
                    Event.DELIVERED,
                    join(QUOTED_HEAD, List.of(SIZE, TRANSACTION)),
                    PUSH + "256@t-17",
                    "a push message was delivered; apnlog and gcmlog"),
            kind(
                    "D",
                    MM7LOG,
                    Event.DELIVERED,
                    join(HEAD, List.of(SIZE, QUOTED_REMOTE, QUOTED_TRANSACTION)),
                    MMS + "2048@\"r-4711\"@\"t-17\"",
                    "an MMS message was delivered"),
            kind(
                    "D",
                    SMPPLOG,
                    Event.DELIVERED,
                    join(HEAD, List.of(SIZE, SEGMENT, REMOTE)),
                    SMS + "140@1@4711",
                    "an SMS message was delivered"),
            kind(
                    "P",
                    MM7LOG,
                    Event.FAILED,
                    join(HEAD, List.of(STATUS, REASON)),
                    MMS + "4004@Service unavailable",
                    "an MMS or push message failed for good; mm7log, apnlog and gcmlog"),
            kind(
                    "P",
                    SMPPLOG,
                    Event.FAILED,
                    join(HEAD, List.of(REASON)),
                    SMS + "Invalid destination address",
                    "an SMS message failed for good"),
            kind(
                    "T",
                    APNLOG,
                    Event.DEFERRED,
                    join(QUOTED_HEAD, List.of(SIZE, TRANSACTION, STATUS_TEXT, REASON)),
                    PUSH + "256@t-17@8@invalid token",
                    "a push message will be tried again; apnlog and gcmlog"),
            kind(
                    "T",
                    MM7LOG,
                    Event.DEFERRED,
                    join(HEAD, List.of(STATUS, REASON)),
                    MMS + "4006@Service denied",
                    "an MMS message will be tried again"),
            kind(
                    "T",
                    SMPPLOG,
                    Event.DEFERRED,
                    join(HEAD, List.of(REASON)),
                    SMS + "Throttling error",
                    "an SMS message will be tried again; also a bounce in smppbouncelog and mmsbouncelog"),
            kind(
                    "S",
                    MM7LOG,
                    Event.OTHER,
                    join(
                            List.of(TIME, TYPE, SOURCE, TARGET),
                            ROUTE,
                            List.of(QUOTED_REMOTE, LATENCY, STATUS_TEXT, REASON)),
                    MMS.substring(ID.length() + 1) + "\"r-4711\"@12@Retrieved@",
                    "a delivery report of an MMS message came in"),
            kind(
                    "S",
                    SMPPLOG,
                    Event.OTHER,
                    join(
                            List.of(TIME, TYPE, SOURCE, TARGET),
                            ROUTE,
                            List.of(REMOTE, LATENCY, STATUS_TYPE, STATUS_TEXT, REASON)),
                    SMS.substring(ID.length() + 1) + "4711@12@2@DELIVRD@",
                    "a delivery report of an SMS message came in"),
            kind(
                    "X",
                    SMPPLOG,
                    Event.OTHER,
                    join(HEAD, List.of(REASON)),
                    SMS + "converted to mail",
                    "a message was converted to another kind; smpplog and mm7log"),
            kind(
                    "I",
                    SMPPBOUNCELOG,
                    Event.BOUNCED,
                    join(HEAD, List.of(REASON)),
                    SMS + "Invalid destination address",
                    "a message was refused by the other side; smppbouncelog and mmsbouncelog"),
            kind(
                    "O",
                    SMPPBOUNCELOG,
                    Event.BOUNCED,
                    join(HEAD, List.of(REASON)),
                    SMS + "UNDELIV",
                    "a message that was taken came back; smppbouncelog and mmsbouncelog"),
            new LineKind(
                    "M",
                    "smpp",
                    SMPPLOG,
                    Event.HEARTBEAT,
                    true,
                    List.of(TIME, TYPE),
                    "1064871280@M",
                    "the server is alive; all logs of SMS, MMS and push messages"));

    /** The same for XMPP, where {@code +} separates. */
    static final List<LineKind> XMPP = List.of(
            xmpp("R", Event.RECEIVED, "an instant message was received"),
            xmpp("D", Event.DELIVERED, "an instant message was delivered"),
            new LineKind(
                    "M",
                    XMPP_VERSION,
                    XMPPLOG,
                    Event.HEARTBEAT,
                    true,
                    List.of(TIME, TYPE),
                    "1064871280+M",
                    "the server is alive"));

    private EcMobileKinds() {}

    private static LineKind kind(
            String letter, String log, Event event, List<Field> fields, String rest, String description) {
        String example = "1064871280@" + letter + "@" + rest;
        String module = log.substring(0, log.indexOf("bounce") < 0 ? log.indexOf("log") : log.indexOf("bounce"));
        return new LineKind(letter, module, log, event, true, fields, example, description);
    }

    /** Fields are divided by {@code +}; what is written is named by the attributes of the stanza. */
    private static LineKind xmpp(String letter, Event event, String description) {
        List<Field> fields = List.of(
                TIME,
                TYPE,
                Field.at("stanza", TEXT, Meaning.NONE, "kind of the stanza"),
                Field.at("recipient", TEXT, Meaning.RECIPIENT, "to whom, may hold +"),
                Field.at("sender", TEXT, Meaning.SENDER, "from whom"),
                Field.at("stanza_id", TEXT, Meaning.NONE, "id of the stanza"),
                Field.at("stanza_type", TEXT, Meaning.NONE, "type of the stanza"),
                PEER);
        String example = "1064871280+" + letter + "+message+ann@chat.example+bob@talk.example+m1+chat+10.0.0.9";
        return new LineKind(letter, XMPP_VERSION, XMPPLOG, event, true, fields, example, description);
    }
}
