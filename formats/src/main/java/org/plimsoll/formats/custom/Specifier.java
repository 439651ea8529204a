package org.plimsoll.formats.custom;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.Meaning;

import static org.plimsoll.formats.custom.Specifier.Argument.NEEDED;
import static org.plimsoll.formats.custom.Specifier.Argument.NO;
import static org.plimsoll.formats.custom.Specifier.Argument.OPTIONAL;

/**
 * A macro of custom_logger. Source: Momentum reference, custom_logger, log format specifiers.
 *
 * @param name what stands behind the {@code %}
 * @param argument whether something in braces follows
 * @param field name of the field that it becomes
 * @param type how that field's bytes are read
 * @param meaning what the field means
 * @param content what its values look like
 * @param sample a value
 * @param description one sentence
 */
record Specifier(
        String name,
        Argument argument,
        String field,
        FieldType type,
        Meaning meaning,
        Content content,
        String sample,
        String description) {

    /** Whether a specifier has something in braces behind it. */
    enum Argument {
        NO,
        OPTIONAL,
        NEEDED
    }

    /** Headers of which an address or a message id is the usual value. */
    private static final Set<String> ADDRESSED_HEADERS = Set.of(
            "from",
            "to",
            "cc",
            "bcc",
            "sender",
            "reply-to",
            "return-path",
            "errors-to",
            "delivered-to",
            "x-original-to",
            "message-id",
            "in-reply-to",
            "references",
            "received",
            "list-unsubscribe",
            "disposition-notification-to",
            "resent-from",
            "resent-to",
            "resent-message-id");

    private static final String ID = "00/00-25004-31B987F3";

    private static final Map<String, Specifier> ALL = Stream.of(
                    time("t", OPTIONAL, Content.SECONDS, "when it happened, as Unix time or as strftime writes it"),
                    time("us", NEEDED, Content.CLOCK, "when it happened, Unix time with decimals"),
                    id("i", "message_id", Meaning.MESSAGE, "id of the message on this node"),
                    id("BI", "batch_id", Meaning.BATCH, "id shared by all recipients of one body"),
                    id("CI", "connection_id", Meaning.CONNECTION, "id of the inbound connection"),
                    id("OC", "outbound_connection_id", Meaning.NONE, "id of the outbound connection"),
                    text("r", "recipient", Meaning.RECIPIENT, Content.LOCAL_PART, "bob", "local part of the recipient"),
                    text(
                            "R",
                            "recipient_domain",
                            Meaning.RECIPIENT_DOMAIN,
                            Content.DOMAIN,
                            "example.fict",
                            "domain of the recipient"),
                    text("m", "sender", Meaning.SENDER, Content.LOCAL_PART, "info", "local part of the sender"),
                    text(
                            "M",
                            "sender_domain",
                            Meaning.SENDER_DOMAIN,
                            Content.DOMAIN,
                            "postalengine.com",
                            "domain of the sender"),
                    new Specifier(
                            "H",
                            NO,
                            "peer",
                            FieldType.HOST,
                            Meaning.PEER,
                            Content.ADDRESS,
                            "10.0.1.1",
                            "IP address of the other host"),
                    number("B", "size", Meaning.SIZE, "201", "size in bytes, headers included"),
                    text("b", "binding", Meaning.BINDING, Content.NAME, "binding-a", "binding"),
                    text("g", "group", Meaning.GROUP, Content.NAME, "group-a", "binding group"),
                    text("P", "pathway", Meaning.NONE, Content.NAME, "default", "pathway"),
                    text("PG", "pathway_group", Meaning.NONE, Content.NAME, "default", "pathway group"),
                    text(
                            "p",
                            "protocol",
                            Meaning.PROTOCOL,
                            Content.WORD,
                            "esmtp",
                            "how it came in, such as esmtp, rest or ecstream"),
                    text(
                            "n",
                            "reason",
                            Meaning.REASON,
                            Content.ADDRESSED_TEXT,
                            "550 5.1.1 no such account",
                            "reply of the other host or of the server itself"),
                    number("N", "tries", Meaning.ATTEMPT, "0", "number of tries"),
                    text("s", "stage_name", Meaning.NONE, Content.PHRASE, "RCPT TO", "point of the SMTP dialogue"),
                    number("S", "stage", Meaning.STAGE, "5", "point of the SMTP dialogue, 0 to 22"),
                    text(
                            "c",
                            "class_name",
                            Meaning.NONE,
                            Content.PHRASE,
                            "Invalid Recipient",
                            "name of the bounce class"),
                    number("C", "class", Meaning.BOUNCE_CLASS, "10", "bounce classification code"),
                    text(
                            "d",
                            "domain",
                            Meaning.DOMAIN,
                            Content.DOMAIN,
                            "example.fict",
                            "domain of the queue, a gateway's name if one is set"),
                    new Specifier(
                            "T",
                            OPTIONAL,
                            "delay",
                            FieldType.DECIMAL,
                            Meaning.DELAY,
                            Content.DECIMAL,
                            "0.39",
                            "seconds since reception"),
                    text("U", "user", Meaning.NONE, Content.LOGIN, "alice", "user who authenticated"),
                    text("A", "auth_method", Meaning.NONE, Content.WORD, "PLAIN", "how the user authenticated"),
                    keyed("h", "header", "Spring offers", "first header of that name"),
                    keyed("vctx_mess", "message_context", "spring", "value of the message's context"),
                    keyed("vctx_conn", "connection_context", "true", "value of the connection's context"),
                    new Specifier(
                            "local_ip",
                            NO,
                            "local_ip",
                            FieldType.HOST,
                            Meaning.NONE,
                            Content.ADDRESS,
                            "10.0.0.9",
                            "own IP address of the connection"))
            .collect(Collectors.toUnmodifiableMap(Specifier::name, Function.identity()));

    /** Specifiers that only lines about an attempt to deliver have a value for. */
    static final List<String> OF_ATTEMPTS = List.of("N", "d", "T", "OC");

    /** Specifiers that only lines about a failure have a value for. */
    static final List<String> OF_FAILURES = List.of("s", "S", "c", "C");

    /**
     * The specifier of a macro. A name that is none of custom_logger's may be a macro of a namespace of the site's own;
     * if it is not, the server writes nothing in its place. Either is text.
     */
    static Specifier of(Macro macro) {
        Specifier specifier = ALL.get(macro.name());
        if (specifier == null) {
            return ofTheSite(macro.name());
        }
        boolean addressed = macro.name().equals("h")
                && ADDRESSED_HEADERS.contains(macro.argument().toLowerCase(Locale.ROOT));
        return addressed ? specifier.addressed() : specifier;
    }

    private static Specifier ofTheSite(String name) {
        String field = name.toLowerCase(Locale.ROOT);
        return new Specifier(
                name,
                OPTIONAL,
                field.startsWith("outbound_tls") ? field : "macro_" + field,
                FieldType.TEXT,
                Meaning.NONE,
                Content.TEXT,
                "",
                "value of a macro of another namespace, empty if there is none of that name");
    }

    private Specifier addressed() {
        String address = "<news@postalengine.com>";
        return new Specifier(name, argument, field, type, meaning, Content.ADDRESSED_TEXT, address, description);
    }

    /** Whether custom_logger has a macro of that name. */
    static boolean known(String name) {
        return ALL.containsKey(name);
    }

    private static Specifier time(String name, Argument argument, Content content, String description) {
        return new Specifier(name, argument, "time", FieldType.TIME, Meaning.TIME, content, "", description);
    }

    private static Specifier id(String name, String field, Meaning meaning, String description) {
        return new Specifier(name, NO, field, FieldType.ID, meaning, Content.ID, ID, description);
    }

    private static Specifier number(String name, String field, Meaning meaning, String sample, String description) {
        return new Specifier(name, NO, field, FieldType.INTEGER, meaning, Content.NUMBER, sample, description);
    }

    private static Specifier text(
            String name, String field, Meaning meaning, Content content, String sample, String description) {
        FieldType type = content == Content.WORD ? FieldType.TOKEN : FieldType.TEXT;
        return new Specifier(name, NO, field, type, meaning, content, sample, description);
    }

    private static Specifier keyed(String name, String field, String sample, String description) {
        return new Specifier(name, NEEDED, field, FieldType.TEXT, Meaning.NONE, Content.TEXT, sample, description);
    }
}
