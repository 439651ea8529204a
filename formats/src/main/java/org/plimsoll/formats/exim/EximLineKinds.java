package org.plimsoll.formats.exim;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.model.FieldType.REST;
import static org.plimsoll.formats.model.FieldType.TEXT;
import static org.plimsoll.formats.model.FieldType.TOKEN;

/**
 * Every line kind of Exim's logs as one table: lines with a flag, lines that their text tells apart, and lines that
 * belong to the record before them or to another program.
 *
 * <p>A record is a stamp, optionally a process id, optionally a message id, and text; where syslog keeps the log, its
 * prefix stands before all this, and Exim may leave its own stamp out.
 */
final class EximLineKinds {
    /** Tag of lines that continue the record before them. */
    static final String CONTINUATION = "continuation";
    /** Tag of a further piece of a record that syslog could not take whole. */
    static final String PIECE = "piece";
    /** Tag of a rejection that syslog was given once more, as a line of the reject log. */
    static final String REJECT_COPY = "reject-copy";
    /** Tag of a record that syslog was given once more, as a line of the panic log. */
    static final String PANIC_COPY = "panic-copy";
    /** Tag of another program's line in a log that syslog keeps. */
    static final String FOREIGN = "foreign";

    private static final String ANY = "any";

    /** All of them. */
    static final List<LineKind> ALL = table();

    private EximLineKinds() {}

    private static List<LineKind> table() {
        List<LineKind> kinds = new ArrayList<>(EximFlaggedKinds.ALL);
        EximTextKinds.ALL.forEach(text -> kinds.add(text.kind()));
        addSyslog(kinds);
        kinds.add(continuation());
        return List.copyOf(kinds);
    }

    private static void addSyslog(List<LineKind> kinds) {
        String time = "1 2026-11-23T13:33:22.743726+00:00 mx exim 25509 - - ";
        String id = "2026-11-23 13:33:22 1xVUAc-0006dR-1m ";
        kinds.add(syslog(
                PIECE,
                true,
                EximTags.SYSLOG,
                "<21>" + time + "[2\\18] Envelope-from: <jonas@d002.example>",
                "a further piece of a record that was too long for syslog or has several lines"));
        kinds.add(syslog(
                REJECT_COPY,
                true,
                EximTags.PREFIX,
                "<21>" + time + id + "H=a.example [198.19.99.136] F=<jonas@d002.example> rejected after DATA: malware",
                "a rejection for the reject log, which syslog was given for the main log, too"));
        kinds.add(syslog(
                PANIC_COPY,
                true,
                EximTags.PREFIX,
                "<17>" + time + id + "1xVUAc-0006dR-1m no recipients found in headers",
                "a record for the panic log, which syslog was given for the main log, too"));
        kinds.add(syslog(
                FOREIGN,
                false,
                EximTags.SYSLOG,
                "<22>1 2026-11-23T13:33:22.743726+00:00 mx dovecot 812 - - imap-login: Login: user=<ann>",
                "a line of another program"));
    }

    private static LineKind syslog(
            String tag, boolean evidence, List<Field> prefix, String example, String description) {
        List<Field> fields = EximTags.join(prefix, List.of(EximTags.REST_FIELD));
        return new LineKind(tag, ANY, "syslog", Event.OTHER, evidence, fields, example, description);
    }

    /** In the reject log the envelope and the headers of a rejected message stand below the rejection. */
    private static LineKind continuation() {
        List<Field> fields = List.of(
                Field.tagged("Envelope-from: ", "sender", TEXT, Meaning.SENDER, "envelope sender, in the reject log"),
                Field.tagged("Envelope-to: ", "recipient", TEXT, Meaning.RECIPIENT, "recipient, in the reject log"),
                Field.at(
                        EximRejectLog.HEADER_TYPE,
                        TOKEN,
                        Meaning.NONE,
                        "a letter or a blank: what Exim knows a header as"),
                Field.at("header_name", TOKEN, Meaning.NONE, "name of a header, in the reject log"),
                Field.at("text", REST, Meaning.NONE, "text that belongs to the record before it"));
        return new LineKind(
                CONTINUATION,
                ANY,
                "mainlog, rejectlog, paniclog",
                Event.OTHER,
                false,
                fields,
                "  Suggested action: use keep_environment.",
                "a line without a stamp, which continues the record before it");
    }
}
