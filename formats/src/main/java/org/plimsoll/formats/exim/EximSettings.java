package org.plimsoll.formats.exim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.exim.EximSettingParts.Host;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogSetting;
import org.plimsoll.formats.model.LogSetting.Addition;
import org.plimsoll.formats.model.LogSetting.Lines;
import org.plimsoll.formats.model.LogSetting.Named;
import org.plimsoll.formats.model.LogSetting.Part;

import static org.plimsoll.formats.exim.EximSettingParts.DELIVERIES;
import static org.plimsoll.formats.exim.EximSettingParts.EVERY;
import static org.plimsoll.formats.exim.EximSettingParts.OUTCOMES;
import static org.plimsoll.formats.exim.EximSettingParts.RECEPTIONS;
import static org.plimsoll.formats.exim.EximSettingParts.tagged;

/**
 * What can be changed about Exim's logs: the items of {@code log_selector} and {@code log_timezone}. Source: Exim
 * specification, chapter "Log files", section on log_selector; the places in the lines: receive.c, deliver.c,
 * smtp_in.c.
 */
final class EximSettings {
    private static final String SELECTOR = "log_selector";

    /** All of them. */
    static final List<LogSetting> ALL = Stream.of(ofEveryLine(), ofReceptions(), ofDeliveries(), ofSessions(), lines())
            .flatMap(List::stream)
            .toList();

    private EximSettings() {}

    private static List<LogSetting> ofEveryLine() {
        return List.of(
                selector(
                        "millisec",
                        false,
                        "milliseconds in the stamp",
                        EximAdditions.MILLISECONDS,
                        EximSettingParts.MILLISECONDS),
                selector("pid", false, "the process, [pid]", EximAdditions.PROCESS, named(EVERY, "pid")),
                new LogSetting(
                        "configure",
                        "log_timezone",
                        false,
                        "the offset of the clock from UTC",
                        List.of(named(EVERY, "zone")),
                        EximAdditions.ZONE));
    }

    private static List<LogSetting> ofReceptions() {
        List<LogSetting> settings = new ArrayList<>();
        add(settings, "msg_id", true, EximAdditions.HEADER_ID, "header_id");
        add(settings, "msg_id_created", false, null, "created_id");
        add(settings, "subject", false, EximAdditions.SUBJECT, "subject");
        add(settings, "received_sender", false, EximAdditions.RAW_SENDER, "raw_sender");
        add(settings, "received_recipients", false, EximAdditions.RECIPIENTS, EximTags.RECIPIENTS_NAME);
        add(settings, "receive_time", false, EximAdditions.RECEIVE_TIME, "receive_time");
        add(settings, "8bitmime", false, EximAdditions.BODY_TYPE, "body_type");
        settings.add(selector(
                "dkim",
                true,
                "domain whose signature was verified, and ARC",
                null,
                named(RECEPTIONS, "dkim"),
                named(RECEPTIONS, "arc")));
        settings.add(selector(
                "smtp_mailauth", false, "the sender that AUTH= names", null, EximSettingParts.THIRD_OF_AUTHENTICATOR));
        return settings;
    }

    private static void add(
            List<LogSetting> settings, String name, boolean usual, @Nullable Addition addition, String field) {
        settings.add(selector(name, usual, description(field), addition, named(RECEPTIONS, field)));
    }

    private static List<LogSetting> ofDeliveries() {
        return List.of(
                selector(
                        "smtp_confirmation",
                        true,
                        "answer of the other host, C=",
                        EximAdditions.CONFIRMATION,
                        named(DELIVERIES, "confirmation")),
                selector("delivery_size", false, "size as sent, S=", EximAdditions.SIZE, named(DELIVERIES, "size")),
                selector(
                        "sender_on_delivery",
                        false,
                        "envelope sender, F=",
                        EximAdditions.SENDER,
                        named(EximSettingParts.FINAL, "sender")),
                selector(
                        "return_path_on_delivery",
                        false,
                        "return path, P=",
                        EximAdditions.SENDER,
                        named(EximSettingParts.FINAL, "return_path")),
                selector(
                        "queue_time",
                        false,
                        "time on the queue, QT=",
                        EximAdditions.QUEUE_TIME,
                        named(DELIVERIES, "queue_time")),
                selector(
                        "queue_time_overall",
                        false,
                        "time on the queue of a whole message, QT=",
                        EximAdditions.QUEUE_TIME_OVERALL,
                        named(tagged("Completed"), "queue_time")),
                selector(
                        "deliver_time",
                        false,
                        "time the delivery took, DT=",
                        EximAdditions.DELIVERY_TIME,
                        named(OUTCOMES, "delivery_time")),
                selector(
                        "outgoing_port",
                        false,
                        "port of the other host",
                        EximAdditions.OUTGOING_PORT,
                        Host.OUTGOING_PORT,
                        Host.OUTGOING_INTERFACE_PORT),
                selector(
                        "outgoing_interface",
                        true,
                        "local address of deliveries, I=, where incoming_interface is on too",
                        null,
                        named(OUTCOMES, "interface")),
                selector("all_parents", false, "the addresses an address came from", null, EximSettingParts.PARENTS),
                selector("protocol_detail", false, "steps of the session, PS=", null, named(EVERY, "protocol_detail")),
                selector(
                        "dkim_verbose",
                        false,
                        "lines about signatures, and DKIM= of deliveries",
                        null,
                        new Lines(tagged("dkim")),
                        named(DELIVERIES, "dkim")));
    }

    private static List<LogSetting> ofSessions() {
        List<LogSetting> settings = new ArrayList<>();
        settings.add(selector(
                "incoming_port", false, "port of the client", EximAdditions.INCOMING_PORT, Host.INCOMING_PORT));
        settings.add(selector(
                "incoming_interface",
                false,
                "local address and port, I=",
                EximAdditions.INTERFACE,
                named(EVERY, "interface")));
        settings.add(selector(
                "connection_id", false, "connection id, Ci=", EximAdditions.CONNECTION, named(EVERY, "connection")));
        settings.add(selector("tls_cipher", true, "TLS version and cipher, X=", null, named(EVERY, "tls_cipher")));
        settings.add(selector(
                "tls_certificate_verified",
                true,
                "whether the certificate was verified, CV=",
                null,
                named(EVERY, "certificate_verified")));
        settings.add(selector("tls_peerdn", false, "subject of the certificate, DN=", null, named(EVERY, "peer_dn")));
        settings.add(selector("tls_sni", false, "name that the client asked for, SNI=", null, named(EVERY, "sni")));
        settings.add(
                selector("dnssec", false, "whether DNS was secured, DS", null, named(EVERY, "dnssec"), Host.SECURED));
        settings.add(selector(
                "pipelining",
                false,
                "whether commands came in bulk, L",
                EximAdditions.PIPELINING,
                named(EVERY, "pipelining")));
        settings.add(selector("proxy", false, "address of the proxy, PRX=", null, named(EVERY, "proxy")));
        return settings;
    }

    private static List<LogSetting> lines() {
        List<LogSetting> settings = new ArrayList<>();
        settings.add(selector(
                "retry_defer",
                true,
                "deferrals because it is too early to try again",
                null,
                EximSettingParts.TOO_EARLY,
                new Lines(tagged("retry"))));
        settings.add(new LogSetting(
                "exim_logger",
                "log_transient_failures",
                true,
                "deferrals, ==; Momentum's exim_logger can leave them out, Exim only those of retry_defer",
                List.of(new Lines(kind -> kind.event() == Event.DEFERRED)),
                null));
        settings.add(selector(
                "smtp_connection",
                false,
                "lines for every connection",
                EximAdditions.CONNECTIONS,
                new Lines(tagged("connection", "connection-closed"))));
        lines(settings, "queue_run", true, "queue-start", "queue-end");
        lines(settings, "smtp_no_mail", false, "no-mail");
        lines(settings, "lost_incoming_connection", true, "connection-lost", "disconnected", "lost-after-dot");
        lines(settings, "connection_reject", true, "rejected-connection", "refused", "dropped");
        lines(settings, "host_lookup_failed", true, "no-host-name");
        lines(settings, "sender_verify_fail", true, "verify-fail");
        lines(settings, "smtp_incomplete_transaction", false, "incomplete");
        lines(settings, "smtp_syntax_error", false, "syntax-error");
        lines(settings, "smtp_protocol_error", false, "protocol-error");
        lines(settings, "etrn", true, "etrn");
        lines(settings, "delay_delivery", true, "not-immediate");
        lines(settings, "skip_delivery", true, "spool-locked");
        lines(settings, "address_rewrite", false, "rewritten");
        lines(settings, "arguments", false, "arguments");
        lines(settings, "size_reject", true, "rejected-declared-size");
        return settings;
    }

    private static void lines(List<LogSetting> settings, String name, boolean usual, String... tags) {
        settings.add(selector(name, usual, "lines " + String.join(", ", tags), null, new Lines(tagged(tags))));
    }

    private static LogSetting selector(
            String name, boolean usual, String description, @Nullable Addition addition, Part... parts) {
        return new LogSetting(SELECTOR, name, usual, description, List.of(parts), addition);
    }

    private static Named named(Predicate<LineKind> kinds, String field) {
        return new Named(kinds, field, 0);
    }

    private static String description(String field) {
        return EximFlaggedKinds.ALL.stream()
                .flatMap(kind -> kind.fields().stream())
                .filter(each -> each.name().equals(field))
                .map(Field::description)
                .findFirst()
                .orElseThrow();
    }
}
