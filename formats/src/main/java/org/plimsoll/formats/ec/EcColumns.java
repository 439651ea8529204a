package org.plimsoll.formats.ec;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.model.FieldType.DECIMAL;
import static org.plimsoll.formats.model.FieldType.ESCAPED;
import static org.plimsoll.formats.model.FieldType.HOST;
import static org.plimsoll.formats.model.FieldType.ID;
import static org.plimsoll.formats.model.FieldType.INTEGER;
import static org.plimsoll.formats.model.FieldType.REST;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/** Columns that several logs have. */
final class EcColumns {
    static final Field TIME = Field.at(
            "time",
            FieldType.TIME,
            Meaning.TIME,
            "when it happened, Unix time in seconds (10 digits) or microseconds (16 digits)");
    static final Field MESSAGE = Field.at("message_id", ID, Meaning.MESSAGE, "id of the message on this node");
    static final Field BATCH = Field.at("batch_id", ID, Meaning.BATCH, "id shared by all recipients of one body");
    static final Field CONNECTION =
            Field.at("connection_id", ID, Meaning.CONNECTION, "id of the connection, all zero if there is none");
    static final Field TYPE = Field.at("type", TOKEN, Meaning.NONE, "type letter");
    static final Field DOMAIN =
            Field.at("domain", TEXT, Meaning.DOMAIN, "domain of the queue, a gateway's name if one is set");
    static final Field SIZE = Field.at("size", INTEGER, Meaning.SIZE, "size in bytes");
    static final Field GROUP = Field.at("group", TEXT, Meaning.GROUP, "binding group");
    static final Field BINDING = Field.at("binding", TEXT, Meaning.BINDING, "binding");
    static final Field STAGE = Field.at("stage", INTEGER, Meaning.STAGE, "point of the SMTP dialogue, 0 to 22");
    static final Field RETRIES = Field.at("retries", INTEGER, Meaning.ATTEMPT, "attempts before this one");
    static final Field DELAY = Field.at("delay", DECIMAL, Meaning.DELAY, "seconds since reception");
    static final Field PEER = Field.at("peer", HOST, Meaning.PEER, "IP address of the other host, may be empty");
    static final Field REASON = Field.at("reason", REST, Meaning.REASON, "reply or error text, may hold @");

    /** Behind the text that may hold separators itself: the text ends at the last one that no backslash escapes. */
    static final Field USER_STRING = Field.at(
            "user_string", REST, Meaning.NONE, "what custom_bounce_logger was told to write behind the record");

    static final List<Field> ADDRESSES = List.of(
            Field.at("recipient", ESCAPED, Meaning.RECIPIENT, "local part of the recipient"),
            Field.at("recipient_domain", TEXT, Meaning.RECIPIENT_DOMAIN, "domain of the recipient"),
            Field.at("sender", ESCAPED, Meaning.SENDER, "local part of the sender, empty for the null sender"),
            Field.at("sender_domain", TEXT, Meaning.SENDER_DOMAIN, "domain of the sender, empty for the null sender"));

    private EcColumns() {}

    /** All of several lists, one after the other. */
    @SafeVarargs
    static <T> List<T> join(List<T>... parts) {
        List<T> joined = new ArrayList<>();
        for (List<T> part : parts) {
            joined.addAll(part);
        }
        return List.copyOf(joined);
    }
}
