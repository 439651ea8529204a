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
import static org.plimsoll.formats.ec.EcColumns.TIME;
import static org.plimsoll.formats.ec.EcColumns.TYPE;
import static org.plimsoll.formats.model.FieldType.DECIMAL;
import static org.plimsoll.formats.model.FieldType.HOST;
import static org.plimsoll.formats.model.FieldType.ID;
import static org.plimsoll.formats.model.FieldType.INTEGER;
import static org.plimsoll.formats.model.FieldType.PART;
import static org.plimsoll.formats.model.FieldType.REST;
import static org.plimsoll.formats.model.FieldType.TEXT;

/**
 * Line kinds of the logs about the server rather than its mail: accounting of the console, imports of spools, feedback
 * loops, HTTP, adaptive delivery, timing of receptions. Source: Momentum reference, the pages of ec_logger, fbl,
 * http_logger, adaptive and reception_timing.
 */
final class EcServiceKinds {
    static final String ACCTLOG = "acctlog";
    static final String HTTPLOG = "httplog";
    static final String POLICYLOG = "policylog";
    static final String ANY = "any";
    static final String SINCE_22 = "2.2+";

    /** Tag of an accounting record whose field holds a line end, which has a backslash before it. */
    static final String BEGUN = "begun";

    static final String UNKNOWN_ACCOUNT = "?";
    static final String ADAPTIVE = "G";
    static final String HTTP = "http";
    static final String TIMING = "timing";

    /** Places in the record of a reception's timing. */
    static final int TIMING_SECONDS = 2;

    static final int TIMING_DETAILS = 3;
    static final int FIRST_TIMING_PART = 4;

    /** Words before the values of the parts, in the order of the fields. */
    static final List<String> TIMING_KEYS = List.of(" size=", " src=", " dst=", " pathway=", " ID=", " batch-ID=");

    /** The role is not written when an authorization is refused. */
    static final Field ROLE = Field.at("role", TEXT, Meaning.NONE, "role that matched, missing if none did");

    private static final Field LISTENER = Field.at("listener", TEXT, Meaning.NONE, "where the console listens");
    private static final Field CLIENT =
            Field.at("peer", HOST, Meaning.PEER, "address and port of the client, empty for a local socket");
    private static final Field USER = Field.at("user", TEXT, Meaning.NONE, "user");
    private static final Field ACCOUNT_REST = Field.at("rest", REST, Meaning.NONE, "fields as they are");

    static final List<LineKind> ALL = List.of(
            authentication("N", "1160503808@N@/tmp/2025@@ec-user@1", "somebody authenticated, or failed to"),
            kind(
                    "Z",
                    ANY,
                    ACCTLOG,
                    List.of(
                            TIME,
                            TYPE,
                            LISTENER,
                            CLIENT,
                            USER,
                            Field.at("allowed", DECIMAL, Meaning.NONE, "1 allowed, 0 refused, -1 an error"),
                            Field.at("command", TEXT, Meaning.NONE, "command that was asked for"),
                            ROLE),
                    "1160503811@Z@/tmp/2025@@ec-user@1@summary@users",
                    "a command was allowed or refused"),
            authentication("T", "1160503812@T@/tmp/2025@@ec-user@0", "an authentication took too long"),
            kind(
                    UNKNOWN_ACCOUNT,
                    ANY,
                    ACCTLOG,
                    List.of(TIME, TYPE, ACCOUNT_REST),
                    "1160503813@?@/tmp/2025@@ec-user",
                    "an event that the accounting does not know"),
            kind(
                    BEGUN,
                    ANY,
                    ACCTLOG,
                    List.of(TIME, TYPE, ACCOUNT_REST),
                    "1160503814@Z@/tmp/2025@@ec-user@0@config set comment one\\",
                    "an accounting record with a line end in a field, which goes on in the next line"),
            kind(
                    "I",
                    SINCE_22,
                    "importlog",
                    List.of(
                            TIME,
                            Field.at("message_id", ID, Meaning.MESSAGE, "id of the message in the imported spool"),
                            TYPE,
                            Field.at("new_id", ID, Meaning.NONE, "id of the message in the main spool"),
                            Field.at("result", INTEGER, Meaning.NONE, "1 imported; 2 to 4 what could not be done"),
                            Field.at("directory", REST, Meaning.NONE, "base directory of the imported spool")),
                    "1064869327@00/00-25004-31B987F3@I@00/00-25004-31B987F3@1@/var/spool/my-alternative-spool",
                    "a message of another spool was imported, or could not be"),
            kind(
                    "F",
                    ANY,
                    "fbllog",
                    List.of(
                            TIME,
                            MESSAGE,
                            TYPE,
                            Field.at("recipient", TEXT, Meaning.RECIPIENT, "local part of the first recipient"),
                            Field.at("recipient_domain", TEXT, Meaning.RECIPIENT_DOMAIN, "domain of that recipient"),
                            BINDING,
                            GROUP,
                            Field.at("feedback", TEXT, Meaning.NONE, "type of the feedback, may be empty"),
                            Field.at("report_domain", TEXT, Meaning.NONE, "domain of the site that reports"),
                            Field.at("user_string", REST, Meaning.NONE, "text that the sender gave the mail")),
                    "1224699438@18/00-02937-E2E6FF84@F@someone@test.com@default@default@abuse@yahoo.com@true",
                    "a recipient complained, says a feedback loop"),
            kind(
                    ADAPTIVE,
                    EcLineKinds.V3,
                    "adaptive",
                    List.of(
                            TIME,
                            Field.at("log_version", INTEGER, Meaning.NONE, "version of the log's format"),
                            TYPE,
                            BINDING,
                            DOMAIN,
                            Field.at("level", TEXT, Meaning.NONE, "level of the message"),
                            Field.at("text", REST, Meaning.REASON, "what was changed, may hold @")),
                    "12345679@1@G@default@hotmail.com@NOTICE@ retry_interval from -> to",
                    "adaptive delivery changed something"),
            kind(
                    HTTP,
                    "4+",
                    HTTPLOG,
                    List.of(
                            TIME,
                            Field.at("peer", HOST, Meaning.PEER, "address and port of the client"),
                            Field.at("local", TEXT, Meaning.NONE, "where the server listens"),
                            EcPanicKinds.REQUEST_FIELDS.get(0),
                            EcPanicKinds.REQUEST_FIELDS.get(1),
                            EcPanicKinds.REQUEST_FIELDS.get(2),
                            EcPanicKinds.REQUEST_FIELDS.get(3)),
                    "1398088802 10.77.0.158:18906 *:2081 \"POST api/v1/transmissions HTTP/1.0\" 500 332 1045.000",
                    "an HTTP request was answered"),
            kind(
                    TIMING,
                    "4+",
                    POLICYLOG,
                    List.of(
                            TIME,
                            Field.at("outcome", TEXT, Meaning.NONE, "received, rejected or unexpected disconnect"),
                            Field.tagged("after ", "seconds", DECIMAL, Meaning.NONE, "time it took, in seconds"),
                            Field.at("details", REST, Meaning.NONE, "figures of the reception"),
                            Field.at("size", PART, Meaning.SIZE, "size in bytes, of the details"),
                            Field.at("peer", PART, Meaning.PEER, "address and port of the sender, of the details"),
                            Field.at("local", PART, Meaning.NONE, "our address and port, of the details"),
                            Field.at("pathway", PART, Meaning.NONE, "pathway, of the details"),
                            Field.at("message_id", PART, Meaning.MESSAGE, "id of the message, of the details"),
                            Field.at("batch_id", PART, Meaning.BATCH, "id of the batch, of the details")),
                    "1356769421: received after 0.040929 s (scanned in 0.000519 s) size=1005 src=127.0.0.1:37656"
                            + " dst=127.0.0.1:8710 pathway=default ID=00/00-10012-D88AED05"
                            + " batch-ID=00/00-10012-D88AED05 Message-ID=\"\"",
                    "how long the reception of a message took"));

    private EcServiceKinds() {}

    private static LineKind authentication(String letter, String example, String description) {
        Field passed = Field.at("passed", INTEGER, Meaning.NONE, "1 if it went well, 0 if not");
        List<Field> fields = List.of(TIME, TYPE, LISTENER, CLIENT, USER, passed);
        return kind(letter, ANY, ACCTLOG, fields, example, description);
    }

    private static LineKind kind(
            String tag, String version, String log, List<Field> fields, String example, String description) {
        return new LineKind(tag, version, log, Event.OTHER, true, fields, example, description);
    }
}
