package org.plimsoll.formats.ec;

import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.ec.EcColumns.SIZE;
import static org.plimsoll.formats.ec.EcColumns.TIME;
import static org.plimsoll.formats.model.FieldType.DECIMAL;
import static org.plimsoll.formats.model.FieldType.HOST;
import static org.plimsoll.formats.model.FieldType.INTEGER;
import static org.plimsoll.formats.model.FieldType.REST;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/**
 * Line kinds of the panic log, {@code time:text}, whose records may go on over several lines. Source: Momentum
 * reference, ec_logger and log_requests_to_paniclog; the vendor's knowledge base for the form of the console.
 */
final class EcPanicKinds {
    static final String PANICLOG = "paniclog";
    static final String PANIC = "panic";
    static final String REQUEST = "request";
    static final String CONSOLE = "console";
    static final String CONTINUATION = "continuation";

    private static final Field REQUEST_FIELD =
            Field.tagged("\"", "request", TEXT, Meaning.NONE, "method, path and version");
    private static final Field STATUS = Field.at("status", INTEGER, Meaning.NONE, "HTTP status");
    private static final Field MILLISECONDS =
            Field.at("milliseconds", DECIMAL, Meaning.NONE, "time that the answer took, in milliseconds");
    private static final Field MESSAGE_TEXT = Field.at("text", REST, Meaning.REASON, "what happened");

    /** What the panic log and the HTTP log write from the request on. */
    static final List<Field> REQUEST_FIELDS = List.of(REQUEST_FIELD, STATUS, SIZE, MILLISECONDS);

    static final List<LineKind> ALL = List.of(
            kind(
                    PANIC,
                    List.of(TIME, MESSAGE_TEXT),
                    true,
                    "1251382104:datasource: failed to prepare",
                    "the server or a module has something to say"),
            kind(
                    REQUEST,
                    List.of(
                            TIME,
                            Field.at("peer", HOST, Meaning.PEER, "address of the client"),
                            REQUEST_FIELD,
                            STATUS,
                            SIZE,
                            MILLISECONDS),
                    true,
                    "1307461172:192.168.0.197 \"POST api/v1/transmissions HTTP/1.1\" 200 224 5.000",
                    "an HTTP request, where log_requests_to_paniclog is on"),
            kind(
                    CONSOLE,
                    List.of(
                            Field.tagged(
                                    "[",
                                    "time",
                                    FieldType.TIME,
                                    Meaning.TIME,
                                    "when it happened, on the server's clock, its zone unknown"),
                            Field.tagged("[", "level", TOKEN, Meaning.NONE, "how bad it is"),
                            MESSAGE_TEXT),
                    true,
                    "[Thu 01 Jan 2014 15:55:58] [serious] DNS resolver does not answer",
                    "the same as the console shows it"),
            kind(
                    CONTINUATION,
                    List.of(Field.at("text", REST, Meaning.REASON, "more of the record before")),
                    false,
                    "  DETAIL: key (id)=(17) already exists.",
                    "a line of a record that began above"));

    private EcPanicKinds() {}

    private static LineKind kind(String tag, List<Field> fields, boolean evidence, String example, String description) {
        return new LineKind(tag, "any", PANICLOG, Event.OTHER, evidence, fields, example, description);
    }
}
