package org.plimsoll.formats.ec;

import java.util.List;

import org.plimsoll.formats.model.CodeTable;
import org.plimsoll.formats.model.CodeTable.Code;
import org.plimsoll.formats.model.Meaning;

/** What the codes in ec fields stand for. */
final class EcCodes {
    private static final String BEFORE = "before";
    private static final String ENVELOPE = "envelope";
    private static final String DATA = "data";
    private static final String GREETING = "greeting";
    private static final String SESSION = "session";
    private static final String TLS = "tls";
    private static final String SOFT = "Soft";
    private static final String HARD = "Hard";
    private static final String BLOCK = "Block";
    private static final String ADMIN = "Admin";

    private static final List<Code> FIRST_STAGES = List.of(
            stage(0, "no connection", BEFORE),
            stage(1, "connection idle", SESSION),
            stage(2, "during MAIL FROM", ENVELOPE),
            stage(3, "after MAIL FROM", ENVELOPE),
            stage(4, "during RCPT TO", ENVELOPE),
            stage(5, "after RCPT TO", ENVELOPE),
            stage(6, "during DATA", DATA),
            stage(7, "after DATA", DATA),
            stage(8, "sending the body", DATA),
            stage(9, "waiting for the final reply", DATA),
            stage(10, "during EHLO", GREETING),
            stage(11, "after EHLO", GREETING),
            stage(12, "reading the banner", GREETING),
            stage(13, "during RSET", SESSION),
            stage(14, "after RSET", SESSION));

    private static final List<Code> MIDDLE_STAGES = List.of(
            stage(16, "after STARTTLS", TLS),
            stage(17, "TLS handshake", TLS),
            stage(18, "TLS renegotiation", TLS),
            stage(19, "during XCLIENT", SESSION),
            stage(20, "after XCLIENT", SESSION));

    /** Source: Momentum reference, connection stages. */
    private static final CodeTable STAGES = new CodeTable(
            "connection stages",
            "point of the dialogue with the other host at which a message failed",
            EcColumns.STAGE.name(),
            Meaning.STAGE,
            List.of(EcLineKinds.V3),
            EcColumns.join(
                    FIRST_STAGES,
                    List.of(stage(15, "during STARTTLS", TLS)),
                    MIDDLE_STAGES,
                    List.of(stage(21, "out-of-band bounce", "asynchronous"), stage(22, "unknown", "unknown"))));

    /** Where the reference and lines of 2.x in the wild disagree, no name is better than a wrong one. */
    private static final String OTHER_IN_2 =
            "the list was shorter in 2.x: lines without any connection have it, so it is no STARTTLS and no bounce";

    private static final CodeTable STAGES_2 = new CodeTable(
            "connection stages of 2.x",
            "the same up to version 2.2, where 15 and 21 stood for unknown",
            EcColumns.STAGE.name(),
            Meaning.STAGE,
            List.of(EcLineKinds.V21, EcLineKinds.V22),
            EcColumns.join(
                    FIRST_STAGES,
                    List.of(new Code("15", "unknown", "unknown", OTHER_IN_2)),
                    MIDDLE_STAGES,
                    List.of(
                            new Code("21", "unknown or out-of-band bounce", "unknown", OTHER_IN_2),
                            stage(22, "unknown", "unknown"))));

    /** Source: Momentum 4 reference, bounce classification codes. */
    private static final CodeTable CLASSES = new CodeTable(
            "bounce classes",
            "what a bounce was classified as; sites may add classes of their own",
            "class",
            Meaning.BOUNCE_CLASS,
            List.of(),
            List.of(
                    new Code("1", "Undetermined", "Undetermined", "text that is not recognised"),
                    new Code("10", "Invalid Recipient", HARD, "there is no such recipient"),
                    new Code("20", "Soft Bounce", SOFT, "refused for the time being"),
                    new Code("21", "DNS Failure", SOFT, "the domain could not be resolved"),
                    new Code("22", "Mailbox Full", SOFT, "the recipient is over quota"),
                    new Code("23", "Too Large", SOFT, "larger than the recipient takes"),
                    new Code("24", "Timeout", SOFT, "too long in the queue"),
                    new Code("25", "Admin Failure", ADMIN, "failed by a policy of our own or by an operator"),
                    new Code("30", "Generic Bounce: No RCPT", HARD, "the bounce names no recipient"),
                    new Code("40", "Generic Bounce", SOFT, "refused without a reason"),
                    new Code("50", "Mail Block", BLOCK, "the receiver blocks"),
                    new Code("51", "Spam Block", BLOCK, "the receiver blocks a known source of spam"),
                    new Code("52", "Spam Content", BLOCK, "the content was taken for spam"),
                    new Code("53", "Prohibited Attachment", BLOCK, "an attachment is not allowed"),
                    new Code("54", "Relaying Denied", BLOCK, "the receiver does not relay"),
                    new Code("60", "Auto-Reply", SOFT, "an automatic answer"),
                    new Code("70", "Transient Failure", SOFT, "delayed, will be tried again"),
                    new Code("80", "Subscribe", ADMIN, "a request to subscribe, never written to the bouncelog"),
                    new Code("90", "Unsubscribe", HARD, "a request to unsubscribe"),
                    new Code("100", "Challenge-Response", SOFT, "a challenge to the sender")));

    /** Source: Momentum C API, states of receptions. */
    private static final CodeTable PHASES = new CodeTable(
            "reception phases",
            "how far a client had come when it was refused; not the stages of deliveries",
            "phase",
            Meaning.NONE,
            List.of(),
            List.of(
                    phase("just connected", GREETING),
                    phase("sending banner", GREETING),
                    phase("awaiting ehlo/helo", GREETING),
                    phase("sending ehlo/helo response", GREETING),
                    phase("awaiting mailfrom", ENVELOPE),
                    phase("sending mailfrom response", ENVELOPE),
                    phase("awaiting rcptto", ENVELOPE),
                    phase("sending rcptto response", ENVELOPE),
                    phase("data phase", DATA),
                    phase("reading body", DATA),
                    phase("sending body response", DATA),
                    phase("async body handler", DATA),
                    phase("async body response", DATA),
                    phase("relaying denied", ENVELOPE),
                    phase("extension 1", SESSION),
                    phase("extension 2", SESSION),
                    phase("extension 3", SESSION),
                    phase("extension 4", SESSION),
                    phase("concurrency limit", SESSION),
                    phase("rcptto list response", ENVELOPE),
                    phase("rcptto list final response", ENVELOPE),
                    phase("esmtp setup phase", GREETING),
                    phase("unknown", "unknown")));

    /** Source: Momentum reference, importlog. */
    private static final CodeTable IMPORTS = new CodeTable(
            "import results",
            "what became of a message of an imported spool",
            "result",
            Meaning.NONE,
            List.of(),
            List.of(
                    new Code("1", "imported", "", ""),
                    new Code("2", "metadata unreadable", "", ""),
                    new Code("3", "message unreadable", "", ""),
                    new Code("4", "not written", "", "the main spool did not take it")));

    static final List<CodeTable> ALL = List.of(STAGES, STAGES_2, CLASSES, PHASES, IMPORTS);

    private EcCodes() {}

    private static Code stage(int number, String name, String group) {
        return new Code(String.valueOf(number), name, group, "");
    }

    /** The log has the words, not the number. */
    private static Code phase(String words, String group) {
        return new Code(words, words, group, "");
    }
}
