package org.plimsoll.formats.exim;

import java.util.List;
import java.util.function.Predicate;

import org.plimsoll.formats.exim.EximSettingParts.Host;
import org.plimsoll.formats.model.FieldTotals;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogSetting.Added;
import org.plimsoll.formats.model.LogSetting.Addition;
import org.plimsoll.formats.model.LogSetting.Formula;
import org.plimsoll.formats.model.LogSetting.Slice;

import static org.plimsoll.formats.exim.EximSettingParts.DELIVERIES;
import static org.plimsoll.formats.exim.EximSettingParts.EVERY;
import static org.plimsoll.formats.exim.EximSettingParts.FINAL;
import static org.plimsoll.formats.exim.EximSettingParts.INCOMING;
import static org.plimsoll.formats.exim.EximSettingParts.OUTCOMES;
import static org.plimsoll.formats.exim.EximSettingParts.RECEPTIONS;
import static org.plimsoll.formats.exim.EximSettingParts.tagged;

/**
 * What items of log_selector would add to a log that does not have them: worked out from other fields of the same lines
 * where these tell it, else from their mean, else from what is usual; each says which.
 */
final class EximAdditions {
    /** {@code +0100} and a blank. */
    private static final double ZONE_BYTES = 6;

    private static final double USUAL_PROCESS_DIGITS = 6;
    private static final double USUAL_SUBJECT_BYTES = 40;
    private static final double USUAL_HEADER_ID_BYTES = 50;
    private static final double USUAL_CONFIRMATION_BYTES = 60;
    private static final double USUAL_ADDRESS_BYTES = 12;
    /** {@code 0s}; with milliseconds {@code 0.012s}. */
    private static final double SHORT_TIME_BYTES = 2;

    private static final double LONG_TIME_BYTES = 6;

    private static final Slice SMTP = EximSettingParts.one(RECEPTIONS, "host");
    private static final Slice REMOTE = EximSettingParts.one(DELIVERIES, "host");

    static final Addition MILLISECONDS = exact(
            List.of(EximSettingParts.WHOLE_SECONDS),
            totals -> totals.slice(EximSettingParts.WHOLE_SECONDS).bytes(),
            "4 bytes for every stamp; times such as QT= grow, too, where they are written");

    static final Addition ZONE =
            exact(List.of(), totals -> ZONE_BYTES * totals.field(EVERY, "time").lines(), "6 bytes for every stamp");

    static final Addition BODY_TYPE =
            exact(List.of(), totals -> 6.0 * totals.lines(RECEPTIONS).lines(), "M8S= and a digit for every reception");

    static final Addition RAW_SENDER = exact(
            List.of(EximSettingParts.SENDER),
            totals -> 8.0 * totals.lines(RECEPTIONS).lines()
                    + totals.slice(EximSettingParts.SENDER).bytes(),
            "the senders of the receptions, if none was rewritten");

    static final Addition PROCESS = estimate(
            List.of(EximSettingParts.PROCESS),
            totals -> (3 + processDigits(totals)) * totals.field(EVERY, "time").lines(),
            "digits of the processes in the message ids");

    static final Addition CONNECTION = estimate(
            List.of(EximSettingParts.PROCESS),
            totals ->
                    (4 + processDigits(totals)) * totals.field(INCOMING, "host").lines(),
            "digits of the processes in the message ids, for every line that names a client");

    static final Addition RECIPIENTS = estimate(
            List.of(EximSettingParts.ORIGINAL),
            totals -> 4.0 * totals.lines(RECEPTIONS).lines()
                    + totals.slice(EximSettingParts.ORIGINAL).bytes()
                    + totals.slice(EximSettingParts.ORIGINAL).lines(),
            "the original addresses of deliveries and failures; an alias counts as often as it is delivered");

    static final Addition SENDER = estimate(
            List.of(EximSettingParts.SENDER),
            totals -> totals.lines(FINAL).lines()
                    * (5
                            + perReception(
                                    totals,
                                    totals.slice(EximSettingParts.SENDER).bytes())),
            "mean sender of the receptions, for every delivery and failure");

    static final Addition SIZE = estimate(
            List.of(),
            totals -> totals.field(DELIVERIES, "transport").lines()
                    * (3 + totals.values(RECEPTIONS, "size").mean()),
            "mean digits of the sizes of receptions, for every delivery");

    static final Addition RECEIVE_TIME = time(RECEPTIONS, "receptions");
    static final Addition QUEUE_TIME = time(DELIVERIES, "deliveries");
    static final Addition QUEUE_TIME_OVERALL = time(tagged("Completed"), "completions");
    static final Addition DELIVERY_TIME = time(OUTCOMES, "deliveries, deferrals and failures");

    static final Addition INCOMING_PORT = estimate(
            List.of(Host.WITHOUT_PORT_INCOMING),
            totals -> 6.0 * totals.slice(Host.WITHOUT_PORT_INCOMING).lines(),
            "ports of clients have five digits");

    static final Addition OUTGOING_PORT = estimate(
            List.of(Host.WITHOUT_PORT_OUTGOING),
            totals -> 3.0 * totals.slice(Host.WITHOUT_PORT_OUTGOING).lines()
                    + 6.0 * totals.field(OUTCOMES, "interface").lines(),
            "port 25 of the other host, and five digits of the local one where the local address is written");

    static final Addition INTERFACE = estimate(
            List.of(SMTP, REMOTE),
            totals -> (8 + USUAL_ADDRESS_BYTES) * totals.field(INCOMING, "host").lines()
                    + (5 + USUAL_ADDRESS_BYTES) * totals.slice(REMOTE).lines(),
            "a local address of 12 characters and port 25");

    static final Addition SUBJECT = estimate(
            List.of(),
            totals -> (5 + USUAL_SUBJECT_BYTES) * totals.lines(RECEPTIONS).lines(),
            "a subject of 40 bytes; this log has none");

    static final Addition HEADER_ID = estimate(
            List.of(),
            totals -> (4 + USUAL_HEADER_ID_BYTES) * totals.lines(RECEPTIONS).lines(),
            "a Message-ID of 50 bytes; this log has none");

    static final Addition CONFIRMATION = estimate(
            List.of(REMOTE),
            totals -> (5 + USUAL_CONFIRMATION_BYTES) * totals.slice(REMOTE).lines(),
            "an answer of 60 bytes for every remote delivery; this log has none");

    static final Addition PIPELINING = estimate(
            List.of(SMTP, REMOTE),
            totals -> 3.0 * totals.slice(SMTP).lines()
                    + 2.0 * totals.slice(REMOTE).lines(),
            "at most: every other host uses it");

    /**
     * {@code STAMP SMTP connection from [ADDRESS] (TCP/IP connection count = 9)}, and one that it is closed by QUIT.
     */
    static final Addition CONNECTIONS = estimate(
            List.of(SMTP),
            totals -> totals.slice(SMTP).lines()
                    * (87 + 57 + totals.values(RECEPTIONS, "host").mean()),
            "two lines for every reception over SMTP, one message a connection");

    private EximAdditions() {}

    private static Addition exact(List<Slice> reads, Amount amount, String basis) {
        return addition(reads, amount, true, basis);
    }

    private static Addition estimate(List<Slice> reads, Amount amount, String basis) {
        return addition(reads, amount, false, basis);
    }

    private static Addition addition(List<Slice> reads, Amount amount, boolean exact, String basis) {
        Formula formula = totals -> new Added(amount.of(totals), exact, basis);
        return new Addition(reads, formula);
    }

    /** How many bytes. */
    private interface Amount {
        double of(FieldTotals totals);
    }

    private static double processDigits(FieldTotals totals) {
        FieldTotals.Count digits = totals.slice(EximSettingParts.PROCESS);
        return digits.lines() == 0 ? USUAL_PROCESS_DIGITS : digits.mean();
    }

    private static double perReception(FieldTotals totals, long bytes) {
        long receptions = totals.lines(RECEPTIONS).lines();
        return receptions == 0 ? 0 : (double) bytes / receptions;
    }

    /** A tag of two letters and a time below five seconds, as long as it is with or without milliseconds. */
    private static Addition time(Predicate<LineKind> kinds, String lines) {
        return estimate(
                List.of(EximSettingParts.MILLISECONDS),
                totals -> totals.lines(kinds).lines() * (4 + timeBytes(totals)),
                "times of less than five seconds, for all " + lines);
    }

    private static double timeBytes(FieldTotals totals) {
        return totals.slice(EximSettingParts.MILLISECONDS).lines() > 0 ? LONG_TIME_BYTES : SHORT_TIME_BYTES;
    }
}
