package org.plimsoll.formats.exim;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.model.FieldType.FLAG;
import static org.plimsoll.formats.model.FieldType.HOST;
import static org.plimsoll.formats.model.FieldType.ID;
import static org.plimsoll.formats.model.FieldType.INTEGER;
import static org.plimsoll.formats.model.FieldType.QUOTED;
import static org.plimsoll.formats.model.FieldType.REST;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TIME;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/**
 * The fields of Exim's lines, each once: the same tag means different things on different lines, so a tag may stand
 * here more than once. Source: Exim specification, chapter "Log files"; receive.c, deliver.c, smtp_in.c, log.c.
 */
final class EximTags {
    static final int PRIORITY_FIELD = 0;
    static final int SYSLOG_TIME_FIELD = 1;
    static final int SYSLOG_HOST_FIELD = 2;
    static final int PROGRAM_FIELD = 3;
    static final int PIECE_FIELD = 4;
    static final int TIME_FIELD = 5;
    static final int ZONE_FIELD = 6;
    static final int PID_FIELD = 7;
    static final int ID_FIELD = 8;

    /** Name of a field that holds the opening words of a line; a colon does not end them. */
    static final String WORDS = "words";

    /** Name of a field that holds an error number, with a colon behind it if the system's words and a host follow. */
    static final String ERROR_NUMBER = "error_number";

    /** Name of a field that holds the system's words for an error. */
    static final String ERROR_TEXT = "error_text";

    /** Name of a field that takes the rest of the line but is not the last one that may be there. */
    static final String RECIPIENTS_NAME = "recipients";

    /** What syslog writes before a line. */
    static final List<Field> SYSLOG = List.of(
            Field.at(
                    "priority", TOKEN, Meaning.NONE, "syslog's priority in angle brackets, with the version behind it"),
            Field.at("syslog_time", TOKEN, Meaning.NONE, "when syslog took the line"),
            Field.at("syslog_host", TOKEN, Meaning.NONE, "the host that syslog names"),
            Field.at("program", TEXT, Meaning.NONE, "program and process as syslog writes them"),
            Field.at("piece", TOKEN, Meaning.NONE, "number of the piece and of all pieces of a long record"));

    /** What every record begins with. */
    static final List<Field> PREFIX = join(
            SYSLOG,
            List.of(
                    Field.at("time", TIME, Meaning.TIME, "when the line was written, on the daemon's clock"),
                    Field.at("zone", TOKEN, Meaning.NONE, "offset of that clock from UTC, if log_timezone is set"),
                    Field.at("pid", TOKEN, Meaning.NONE, "process id in brackets, if it is selected"),
                    Field.at("message_id", ID, Meaning.MESSAGE, "id of the message")));

    static final Field FLAG_FIELD = Field.at("flag", TOKEN, Meaning.NONE, "what happened, the characters after the id");
    static final Field REST_FIELD =
            Field.at("rest", REST, Meaning.REASON, "text after the fields, with what divides it from them");
    static final Field WORDS_FIELD = Field.at(WORDS, TEXT, Meaning.NONE, "what happened, in Exim's words");

    static final Field DS = Field.tagged("DS", "dnssec", FLAG, Meaning.NONE, "DNS answers were secured");
    /** On lines without a flag a blank stands before the mark and none behind it. */
    static final Field GLUED_DS = Field.tagged(" DS", "dnssec", FLAG, Meaning.NONE, "DNS answers were secured");

    static final Field HOST_FIELD =
            Field.tagged("H=", "host", HOST, Meaning.PEER, "the other host: name, (HELO), [address], port");
    static final Field HOST_FROM =
            Field.tagged("from ", "host", HOST, Meaning.PEER, "the other host: name, (HELO), [address], port");
    static final Field HOST_TO =
            Field.tagged("to ", "host", HOST, Meaning.PEER, "the other host: name, [address], port");
    static final Field HOST_FOR =
            Field.tagged("for ", "host", HOST, Meaning.PEER, "the other host: name, (HELO), [address], port");
    static final Field INTERFACE = Field.tagged("I=", "interface", TOKEN, Meaning.NONE, "local address and port");
    static final Field TFO =
            Field.tagged("TFO", "tcp_fast_open", FLAG, Meaning.NONE, "TCP fast open, TFO* if data came with it");
    static final Field IDENT =
            Field.tagged("U=", "ident", TEXT, Meaning.NONE, "login of the local caller, or the answer of ident");
    /** Where words follow that no field takes; an answer of ident with a blank in it then ends too early. */
    static final Field IDENT_WORD =
            Field.tagged("U=", "ident", TOKEN, Meaning.NONE, "login of the local caller, or the answer of ident");

    static final Field CONNECTION = Field.tagged("Ci=", "connection", TOKEN, Meaning.CONNECTION, "connection id");
    static final Field PROTOCOL = Field.tagged("P=", "protocol", TOKEN, Meaning.PROTOCOL, "protocol, such as esmtps");
    static final Field QUEUE = Field.tagged("Q=", "queue", TOKEN, Meaning.NONE, "named queue");
    static final Field PIPELINING =
            Field.tagged("L", "pipelining", FLAG, Meaning.NONE, "PIPELINING was used, with . - * for its variants");
    static final Field CIPHER = Field.tagged("X=", "tls_cipher", TOKEN, Meaning.NONE, "TLS version, cipher and bits");
    static final Field VERIFIED = Field.tagged("CV=", "certificate_verified", TOKEN, Meaning.NONE, "yes, no or dane");
    static final Field PEER_DN =
            Field.tagged("DN=", "peer_dn", QUOTED, Meaning.NONE, "subject of the other host's certificate");
    static final Field SNI = Field.tagged("SNI=", "sni", TOKEN, Meaning.NONE, "server name that the client asked for");
    static final Field AUTHENTICATOR =
            Field.tagged("A=", "authenticator", TOKEN, Meaning.NONE, "authenticator, id and sender");
    static final Field PRDR = Field.tagged("PRDR", "prdr", FLAG, Meaning.NONE, "an answer for each recipient");
    static final Field PROXY = Field.tagged("PRX=", "proxy", TOKEN, Meaning.NONE, "address of the proxy");
    static final Field CHUNKING = Field.tagged("K", "chunking", FLAG, Meaning.NONE, "CHUNKING was used");
    static final Field SIZE = Field.tagged("S=", "size", INTEGER, Meaning.SIZE, "size in bytes");
    static final Field BODY_TYPE = Field.tagged("M8S=", "body_type", INTEGER, Meaning.NONE, "BODY= of MAIL: 0, 7 or 8");
    static final Field SPF = Field.tagged("SPF", "spf", FLAG, Meaning.NONE, "SPF passed, or SPF= and its result");
    static final Field DMARC =
            Field.tagged("DMARC", "dmarc", FLAG, Meaning.NONE, "DMARC passed, or DMARC= and its result");
    static final Field ARC = Field.tagged("ARC", "arc", FLAG, Meaning.NONE, "ARC passed");
    static final Field VERIFIED_DKIM =
            Field.tagged("DKIM=", "dkim", TOKEN, Meaning.NONE, "domain whose signature was verified");
    static final Field SIGNED_DKIM = Field.tagged("DKIM=", "dkim", TOKEN, Meaning.NONE, "domains that signed");
    static final Field RECEIVE_TIME =
            Field.tagged("RT=", "receive_time", TOKEN, Meaning.NONE, "time the reception took");
    static final Field ROUTER = Field.tagged("R=", "router", TOKEN, Meaning.NONE, "router");
    static final Field TRANSPORT = Field.tagged("T=", "transport", TOKEN, Meaning.NONE, "transport");
    static final Field SHADOW =
            Field.tagged("ST=", "shadow_transport", TEXT, Meaning.NONE, "shadow transport, its error in brackets");
    static final Field PROTOCOL_DETAIL =
            Field.tagged("PS=", "protocol_detail", TOKEN, Meaning.NONE, "steps of the start of the session");
    static final Field CONFIRMATION =
            Field.tagged("C=", "confirmation", QUOTED, Meaning.REASON, "answer of the other host");
    static final Field QUEUE_TIME = Field.tagged("QT=", "queue_time", TOKEN, Meaning.DELAY, "time on the queue");
    static final Field DELIVERY_TIME =
            Field.tagged("DT=", "delivery_time", TOKEN, Meaning.NONE, "time the delivery took");
    static final Field ADDRESS =
            Field.at("address", TEXT, Meaning.RECIPIENT, "recipient, with the original address in angle brackets");
    static final Field SENDER_OF =
            Field.tagged("F=", "sender", TEXT, Meaning.SENDER, "envelope sender in angle brackets");
    static final Field RETURN_PATH =
            Field.tagged("P=", "return_path", TEXT, Meaning.NONE, "return path in angle brackets");

    static final Field DURATION = Field.tagged("D=", "duration", TOKEN, Meaning.NONE, "time the connection lasted");
    static final Field COMMANDS =
            Field.tagged("C=", "commands", TOKEN, Meaning.NONE, "SMTP commands that the client sent");
    static final Field TEMPORARILY =
            Field.tagged("temporarily", "temporary", FLAG, Meaning.NONE, "the client may try again");

    /** What Exim says of a session, in the lines about no message. */
    static final List<Field> SESSION =
            List.of(GLUED_DS, HOST_FIELD, INTERFACE, IDENT, CONNECTION, CIPHER, VERIFIED, PEER_DN, SNI);

    /** What it says once there is a sender. */
    static final List<Field> MAIL = join(SESSION, List.of(SENDER_OF, AUTHENTICATOR, SPF, DMARC));

    private EximTags() {}

    /** One list of several. */
    @SafeVarargs
    static List<Field> join(List<Field>... parts) {
        List<Field> joined = new ArrayList<>();
        for (List<Field> part : parts) {
            joined.addAll(part);
        }
        return List.copyOf(joined);
    }
}
