package org.plimsoll.formats.exim;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
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
 * Every line kind of Exim's main log as one table.
 *
 * <p>A line is a stamp, optionally a process id, optionally a message id, and text; two characters after the id tell
 * what the line is. The fields after the address stand in the order in which Exim writes them. Source: Exim
 * specification, chapter "Log files"; receive.c, deliver.c and smtp_in.c of Exim 4.96 to 4.99.
 */
final class EximLineKinds {
    /** Field that holds the message id, in every kind but the continuation. */
    static final int ID_FIELD = 3;

    /** Tag of lines that continue the record before them. */
    static final String CONTINUATION = "continuation";

    static final String REJECTED = "rejected";
    /** Tag of a line about a message that has no flag. */
    static final String NOTE = "note";
    /** Tag of a line of Exim's own that is about no message. */
    static final String DAEMON = "daemon";
    /** Tag of any other line with a stamp: what the site's own configuration writes. */
    static final String TEXT_LINE = "text";

    private static final String ANY = "any";
    private static final String MAINLOG = "mainlog";

    private static final List<Field> PREFIX = List.of(
            Field.at("time", TIME, Meaning.TIME, "when the line was written, on the daemon's clock"),
            Field.at("zone", TOKEN, Meaning.NONE, "offset of that clock from UTC, if log_timezone is set"),
            Field.at("pid", TOKEN, Meaning.NONE, "process id in brackets, if it is selected"),
            Field.at("message_id", ID, Meaning.MESSAGE, "id of the message"));

    private static final Field FLAG_FIELD =
            Field.at("flag", TOKEN, Meaning.NONE, "what happened, the characters after the id");
    private static final Field REST_FIELD =
            Field.at("rest", REST, Meaning.REASON, "text after the fields, with what divides it from them");
    private static final Field DS = Field.tagged("DS", "dnssec", FLAG, Meaning.NONE, "DNS answers were secured");
    private static final Field HOST_FIELD =
            Field.tagged("H=", "host", HOST, Meaning.PEER, "the other host: name, (HELO), [address], port");
    private static final Field INTERFACE =
            Field.tagged("I=", "interface", TOKEN, Meaning.NONE, "local address and port");
    private static final Field TFO = Field.tagged("TFO", "tcp_fast_open", FLAG, Meaning.NONE, "TCP fast open");
    private static final Field QUEUE = Field.tagged("Q=", "queue", TOKEN, Meaning.NONE, "named queue");
    private static final Field PIPELINING =
            Field.tagged("L", "pipelining", FLAG, Meaning.NONE, "PIPELINING was used, with . - * for its variants");
    private static final Field CIPHER =
            Field.tagged("X=", "tls_cipher", TOKEN, Meaning.NONE, "TLS version, cipher and bits");
    private static final Field VERIFIED =
            Field.tagged("CV=", "certificate_verified", TOKEN, Meaning.NONE, "yes, no or dane");
    private static final Field PEER_DN =
            Field.tagged("DN=", "peer_dn", QUOTED, Meaning.NONE, "subject of the other host's certificate");
    private static final Field AUTHENTICATOR =
            Field.tagged("A=", "authenticator", TOKEN, Meaning.NONE, "authenticator, id and sender");
    private static final Field PRDR = Field.tagged("PRDR", "prdr", FLAG, Meaning.NONE, "an answer for each recipient");
    private static final Field PROXY = Field.tagged("PRX=", "proxy", TOKEN, Meaning.NONE, "address of the proxy");
    private static final Field CHUNKING = Field.tagged("K", "chunking", FLAG, Meaning.NONE, "CHUNKING was used");
    private static final Field SIZE = Field.tagged("S=", "size", INTEGER, Meaning.SIZE, "size in bytes");
    private static final Field ROUTER = Field.tagged("R=", "router", TOKEN, Meaning.NONE, "router");
    private static final Field TRANSPORT = Field.tagged("T=", "transport", TOKEN, Meaning.NONE, "transport");
    private static final Field QUEUE_TIME =
            Field.tagged("QT=", "queue_time", TOKEN, Meaning.DELAY, "time on the queue");
    private static final Field DELIVERY_TIME =
            Field.tagged("DT=", "delivery_time", TOKEN, Meaning.NONE, "time the delivery took");
    private static final Field ADDRESS =
            Field.at("address", TEXT, Meaning.RECIPIENT, "recipient, with the original address in angle brackets");
    private static final Field SENDER_OF =
            Field.tagged("F=", "sender", TEXT, Meaning.SENDER, "envelope sender in angle brackets");
    private static final Field RETURN_PATH =
            Field.tagged("P=", "return_path", TEXT, Meaning.NONE, "return path in angle brackets");

    private static final List<Field> ARRIVAL = List.of(
            Field.at("sender", TEXT, Meaning.SENDER, "envelope sender, <> for the null sender"),
            Field.tagged("R=", "reference", ID, Meaning.NONE, "id of the message that a bounce is about"),
            DS,
            HOST_FIELD,
            INTERFACE,
            TFO,
            Field.tagged("U=", "ident", TEXT, Meaning.NONE, "login of the local caller, or the answer of ident"),
            Field.tagged("Ci=", "connection", TOKEN, Meaning.CONNECTION, "connection id"),
            Field.tagged("P=", "protocol", TOKEN, Meaning.PROTOCOL, "protocol, such as esmtps"),
            PIPELINING,
            Field.tagged("SPF", "spf", FLAG, Meaning.NONE, "SPF passed, or its result"),
            CIPHER,
            VERIFIED,
            PEER_DN,
            Field.tagged("SNI=", "sni", TOKEN, Meaning.NONE, "server name that the client asked for"),
            AUTHENTICATOR,
            PRDR,
            PROXY,
            CHUNKING,
            SIZE,
            Field.tagged("M8S=", "body_type", INTEGER, Meaning.NONE, "BODY= of MAIL: 0, 7 or 8"),
            Field.tagged("DKIM=", "dkim", TOKEN, Meaning.NONE, "domain whose signature was verified"),
            Field.tagged("ARC", "arc", FLAG, Meaning.NONE, "ARC passed"),
            Field.tagged("DMARC", "dmarc", FLAG, Meaning.NONE, "DMARC passed, or its result"),
            Field.tagged("RT=", "receive_time", TOKEN, Meaning.NONE, "time the reception took"),
            QUEUE,
            Field.tagged("id=", "header_id", TEXT, Meaning.NONE, "Message-ID header"),
            Field.tagged("id*=", "created_id", TEXT, Meaning.NONE, "Message-ID header that Exim made"),
            Field.tagged("T=", "subject", QUOTED, Meaning.NONE, "subject, at most 100 bytes"));

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
            Field.tagged("ST=", "shadow_transport", TOKEN, Meaning.NONE, "shadow transport"),
            TFO,
            Field.tagged("PS=", "protocol_detail", TOKEN, Meaning.NONE, "steps of the start of the session"),
            CIPHER,
            VERIFIED,
            PEER_DN,
            AUTHENTICATOR,
            PIPELINING,
            PRDR,
            CHUNKING,
            Field.tagged("DKIM=", "dkim", TOKEN, Meaning.NONE, "domains that signed"),
            Field.tagged("C=", "confirmation", QUOTED, Meaning.REASON, "answer of the other host"),
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
            Field.tagged("PS=", "protocol_detail", TOKEN, Meaning.NONE, "steps of the start of the session"),
            CIPHER,
            VERIFIED,
            PEER_DN);

    private static final List<Field> DEFERRAL = List.of(
            ADDRESS,
            QUEUE,
            ROUTER,
            TRANSPORT,
            Field.tagged("defer ", "error_number", TOKEN, Meaning.STAGE, "error number in brackets"),
            HOST_FIELD,
            PROXY,
            INTERFACE,
            DELIVERY_TIME);

    /** All of them. */
    static final List<LineKind> ALL = table();

    private EximLineKinds() {}

    private static List<LineKind> table() {
        List<LineKind> kinds = new ArrayList<>();
        String id = "2026-11-23 12:29:20 1xVTAe-0002Am-1a ";
        String remote = " R=dnslookup T=remote_smtp H=mx2.provider13.example [198.18.23.40] C=\"250 2.0.0 Ok\"";
        kinds.add(flagged(
                "<=",
                Event.RECEIVED,
                ARRIVAL,
                id + "<= ann@hub.example H=host.isp1.example (WIN-TZ)"
                        + " [198.19.8.16] P=esmtpsa X=TLS1.3:AES_256_GCM:256 CV=no A=plain:ann S=7950 id=102f29a4@hub.example",
                "a message was received"));
        kinds.add(flagged(
                "(=",
                Event.RECEIVED,
                ARRIVAL,
                id + "(= ann@hub.example H=mail1.sender121.example" + " [198.19.121.8] P=esmtp K S=1446",
                "a message was received although its sender was told otherwise"));
        kinds.add(flagged(
                "=>",
                Event.DELIVERED,
                DELIVERY,
                id + "=> bob <bob@hub.example> R=plus_user" + " T=local_delivery",
                "a message was delivered"));
        kinds.add(flagged(
                "->",
                Event.DELIVERED,
                DELIVERY,
                id + "-> bob@d027.example <news@lists.hub.example>" + remote,
                "a further address of the same delivery"));
        kinds.add(flagged(
                ">>",
                Event.DELIVERED,
                DELIVERY,
                id + ">> cut@d050.example" + remote,
                "a message was delivered while it was being received"));
        kinds.add(flagged(
                "*>",
                Event.DELIVERED,
                DELIVERY,
                id + "*> bob <bob@hub.example> R=plus_user" + " T=local_delivery",
                "a delivery that option -N suppressed"));
        kinds.add(flagged(
                "**",
                Event.FAILED,
                FAILURE,
                id + "** e.jansen@nx.example: Unrouteable address",
                "a delivery failed for good"));
        kinds.add(flagged(
                "==",
                Event.DEFERRED,
                DEFERRAL,
                id + "== rossi@refused.bad.example R=dnslookup T=remote_smtp" + " defer (111): Connection refused",
                "a delivery failed and will be retried"));
        kinds.add(flagged(
                "Completed",
                Event.COMPLETED,
                List.of(QUEUE_TIME),
                id + "Completed QT=11s",
                "a message left the queue"));
        kinds.add(plain(
                REJECTED,
                Event.REJECTED,
                true,
                "2026-11-23 12:29:20 H=([198.19.196.27]) [198.19.196.27]"
                        + " F=<rossi@d001.example> rejected RCPT <vacation@hub.example>: Unrouteable address",
                "a command or a message was rejected"));
        kinds.add(plain(NOTE, Event.OTHER, true, id + "Message is frozen", "a line about a message, without a flag"));
        kinds.add(plain(
                DAEMON,
                Event.OTHER,
                true,
                "2026-11-23 12:29:19 Start queue run: pid=8311",
                "a line of Exim's own that is about no message"));
        kinds.add(plain(
                TEXT_LINE,
                Event.OTHER,
                false,
                "2026-11-23 12:29:45 verbose sender from 198.19.121.3",
                "any other line, such as what an ACL logs"));
        kinds.add(new LineKind(
                CONTINUATION,
                ANY,
                MAINLOG,
                Event.OTHER,
                false,
                List.of(Field.at("text", REST, Meaning.NONE, "text that belongs to the record before it")),
                "  Suggested action: use keep_environment.",
                "a line without a stamp, which continues the record before it"));
        return List.copyOf(kinds);
    }

    private static LineKind flagged(String flag, Event event, List<Field> fields, String example, String description) {
        List<Field> all = join(PREFIX, List.of(FLAG_FIELD), fields, List.of(REST_FIELD));
        return new LineKind(flag, ANY, MAINLOG, event, true, all, example, description);
    }

    private static LineKind plain(String tag, Event event, boolean evidence, String example, String description) {
        List<Field> fields = join(PREFIX, List.of(REST_FIELD));
        return new LineKind(tag, ANY, MAINLOG, event, evidence, fields, example, description);
    }

    @SafeVarargs
    private static List<Field> join(List<Field>... parts) {
        List<Field> joined = new ArrayList<>();
        for (List<Field> part : parts) {
            joined.addAll(part);
        }
        return joined;
    }
}
