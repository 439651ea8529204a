package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.model.CodeTable;
import org.plimsoll.formats.model.CodeTable.Code;
import org.plimsoll.formats.model.Meaning;

/** What the codes in Exim's fields stand for. */
final class EximCodes {
    private static final String ENVELOPE = "envelope";
    private static final String RETRY = "retry";
    private static final String CONNECTION = "connection";

    /** Source: macros.h of Exim. */
    private static final CodeTable ERROR_NUMBERS = new CodeTable(
            "error numbers",
            "why a delivery was deferred; a number above 0 is the system's, others are Exim's own",
            EximTags.ERROR_NUMBER,
            Meaning.STAGE,
            List.of(),
            List.of(
                    new Code("(0)", "no number", "", "the text alone tells why"),
                    new Code("(-1)", "unspecific error", "", "the text alone tells why"),
                    new Code("(-18)", "connection closed", CONNECTION, "the other host ended the session"),
                    new Code("(-19)", "bad SMTP reply", CONNECTION, "temporary reply before the envelope"),
                    new Code("(-22)", "mailbox is full", "mailbox", "quota that Exim keeps itself"),
                    new Code("(-32)", "unknown host", "routing", ""),
                    new Code("(-42)", "authentication failed", CONNECTION, "it was required"),
                    new Code("(-44)", "temporary reply to RCPT", ENVELOPE, ""),
                    new Code("(-45)", "temporary reply to MAIL", ENVELOPE, ""),
                    new Code("(-46)", "temporary reply to DATA", "data", "or to the end of the message"),
                    new Code("(-52)", "routing not yet tried again", RETRY, "retry time not reached"),
                    new Code("(-53)", "delivery not yet tried again", RETRY, "retry time not reached, local"),
                    new Code("(-54)", "no host yet tried again", RETRY, "retry time not reached, remote"),
                    new Code("(110)", "connection timed out", CONNECTION, "number of Linux"),
                    new Code("(111)", "connection refused", CONNECTION, "number of Linux")));

    /** Source: log.c and macros.h of Exim. */
    private static final CodeTable HEADER_TYPES = new CodeTable(
            "header types",
            "what Exim knows a header as, in the reject log",
            EximRejectLog.HEADER_TYPE,
            Meaning.NONE,
            List.of(),
            List.of(
                    new Code(" ", "another header", "", ""),
                    new Code("*", "removed, or replaced by another", "", ""),
                    new Code("B", "Bcc", "", ""),
                    new Code("C", "Cc", "", ""),
                    new Code("F", "From", "", ""),
                    new Code("I", "Message-ID", "", ""),
                    new Code("P", "Received", "", ""),
                    new Code("R", "Reply-To", "", ""),
                    new Code("S", "Sender", "", ""),
                    new Code("T", "To", "", "")));

    static final List<CodeTable> ALL = List.of(ERROR_NUMBERS, HEADER_TYPES);

    private EximCodes() {}
}
