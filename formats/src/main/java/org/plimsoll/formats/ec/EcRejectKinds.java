package org.plimsoll.formats.ec;

import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.ec.EcColumns.TIME;
import static org.plimsoll.formats.model.FieldType.HOST;
import static org.plimsoll.formats.model.FieldType.ID;
import static org.plimsoll.formats.model.FieldType.INTEGER;
import static org.plimsoll.formats.model.FieldType.PART;
import static org.plimsoll.formats.model.FieldType.REST;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/**
 * Line kinds of the reject log: {@code time: KEY="value" KEY=value ... CTXCONN=[k=v,...] CTXMESS=[k=v,...] text}.
 *
 * <p>Keys that a release does not write are missing. A pair that is unknown, or stands at another place than the
 * documented one, is kept as it is with all that follow it before the contexts. Source: Momentum reference, ec_logger.
 */
final class EcRejectKinds {
    static final String REJECTLOG = "rejectlog";
    static final String REJECT = "reject";
    static final String MARKER = "Marker";

    /** Pairs of the line by their places in the kind: the first and the one after the last. */
    static final int FIRST_PAIR = 1;

    static final int PAIRS = 9;
    static final int CONNECTION_CONTEXT = 10;
    static final int MESSAGE_CONTEXT = 11;
    static final int TEXT_FIELD = 12;
    static final int FIRST_PART = 13;

    /** Keys of the message context whose values are fields from {@link #FIRST_PART} on. */
    static final List<String> PART_KEYS =
            List.of("rcptto_localpart", "rcptto_domain", "mailfrom_localpart", "mailfrom_domain");

    private static final List<Field> FIELDS = List.of(
            TIME,
            Field.tagged("R=\"", "peer", HOST, Meaning.PEER, "address and port of the host that was refused"),
            Field.tagged("L=\"", "local", HOST, Meaning.NONE, "our address and port, since 2.2.1.23"),
            Field.tagged("C=\"", "connection_id", ID, Meaning.CONNECTION, "id of the inbound connection"),
            Field.tagged("PATH=\"", "pathway", TEXT, Meaning.NONE, "pathway"),
            Field.tagged("PATH_GRP=\"", "pathway_group", TEXT, Meaning.NONE, "pathway group"),
            Field.tagged("P=\"", "phase", TEXT, Meaning.NONE, "phase of the reception"),
            Field.tagged("E=", "code", INTEGER, Meaning.NONE, "SMTP code of the reply"),
            Field.tagged("M=", "module", TOKEN, Meaning.NONE, "module that ran last, may be empty"),
            Field.at("pairs", TEXT, Meaning.NONE, "pairs that are not documented, or not in this order"),
            Field.tagged("CTXCONN=[", "connection_context", TEXT, Meaning.NONE, "what scripts know of the connection"),
            Field.tagged("CTXMESS=[", "message_context", TEXT, Meaning.NONE, "what scripts know of the message"),
            Field.at("reason", REST, Meaning.REASON, "text of the reply, mostly with its code"),
            Field.at("recipient", PART, Meaning.RECIPIENT, "rcptto_localpart of the message context"),
            Field.at("recipient_domain", PART, Meaning.RECIPIENT_DOMAIN, "rcptto_domain of the message context"),
            Field.at("sender", PART, Meaning.SENDER, "mailfrom_localpart of the message context"),
            Field.at("sender_domain", PART, Meaning.SENDER_DOMAIN, "mailfrom_domain of the message context"));

    static final List<LineKind> ALL = List.of(
            new LineKind(
                    REJECT,
                    "any",
                    REJECTLOG,
                    Event.REJECTED,
                    true,
                    FIELDS,
                    "1236672125: R=\"10.79.25.142:42601\" L=\"10.79.25.142:25\" C=\"18/00-07149-D7E16B94\""
                            + " PATH=\"default\" PATH_GRP=\"default\" P=\"awaiting mailfrom\" E=550 M=scriptlet"
                            + " CTXCONN=[pathway=default,ehlo_string=\"EHLO rh52-node1\",ehlo_domain=rh52-node1]"
                            + " CTXMESS=[mailfrom_domain=,mailfrom_string=\"MAIL FROM:<>\",mailfrom_localpart=]"
                            + " relaying denied",
                    "a command or a message was refused"),
            new LineKind(
                    MARKER,
                    "any",
                    REJECTLOG,
                    Event.HEARTBEAT,
                    true,
                    List.of(
                            TIME,
                            Field.at("type", TOKEN, Meaning.NONE, "the word Marker"),
                            Field.at("number", INTEGER, Meaning.NONE, "always 1 until now")),
                    "1252064908: Marker 1",
                    "the server is alive"));

    private EcRejectKinds() {}
}
