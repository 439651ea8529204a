package org.plimsoll.formats.convert;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.Meaning;

/** Writes a fact as the value of a field: one line at a time, then it tells where the value came from. */
final class FieldWriter {
    private static final String NO_SENDER = "<>";
    private static final String NO_ADDRESS = "@";
    private static final String UNKNOWN_STAGE = "22";
    private static final long MICROS = 1_000_000L;

    /** Where a value came from. */
    enum Origin {
        /** The line itself. */
        LINE,
        /** The reception of its message. */
        RECEPTION,
        /** Nothing that the log tells in a field. */
        NOWHERE
    }

    private final MessageId.@Nullable Notation ids;
    private final ZoneId zone;

    private TargetKind kind;
    private Facts facts;
    private @Nullable Reception reception;
    private int deferrals;
    private long micros;
    private int digits;
    private @Nullable MessageId id;
    private Origin origin = Origin.LINE;

    /**
     * A writer of one target.
     *
     * @param ids how ids are written, null for as they are
     * @param zone zone of times that name none
     */
    FieldWriter(MessageId.@Nullable Notation ids, ZoneId zone, TargetKind kind, Facts facts) {
        this.ids = ids;
        this.zone = zone;
        this.kind = kind;
        this.facts = facts;
    }

    /** Begins a line. */
    void begin(
            TargetKind newKind,
            Facts newFacts,
            @Nullable Reception newReception,
            int newDeferrals,
            long newMicros,
            int newDigits) {
        kind = newKind;
        deferrals = newDeferrals;
        facts = newFacts;
        reception = newReception;
        micros = newMicros;
        digits = newDigits;
        String written = newFacts.value(Meaning.MESSAGE);
        id = written == null ? null : MessageId.parse(written);
    }

    /** Where the latest value came from. */
    Origin origin() {
        return origin;
    }

    /** The id of the line's message, null if there is none or it is malformed. */
    @Nullable
    MessageId id() {
        return id;
    }

    /** The value of a field, null if the line is to be without it. */
    @Nullable
    String value(int index) {
        Field field = kind.fields.get(index);
        origin = Origin.LINE;
        String value = field.meaning() == Meaning.NONE ? kind.constant(index) : written(field, index);
        if (value != null) {
            return value;
        }
        origin = Origin.NOWHERE;
        return kind.empty(index);
    }

    private @Nullable String written(Field field, int index) {
        return switch (field.meaning()) {
            case TIME -> kind.time(index).write(micros, digits, zone);
            case MESSAGE -> message();
            case BATCH -> batch();
            case CONNECTION -> connection(field);
            case SENDER -> address(field, sender(), Meaning.SENDER_DOMAIN);
            case RECIPIENT -> address(field, recipient(), Meaning.RECIPIENT_DOMAIN);
            case SENDER_DOMAIN -> domain(sender());
            case RECIPIENT_DOMAIN -> domain(recipient());
            case DOMAIN -> routingDomain();
            case PEER -> peer(field);
            case DELAY -> delay(field);
            case STAGE -> stage(field);
            case REASON -> reason(field);
            case ATTEMPT -> attempt();
            case SIZE -> size();
            case PROTOCOL, GROUP, BINDING -> kept(field.meaning());
            default -> facts.value(field.meaning());
        };
    }

    private @Nullable String kept(Meaning meaning) {
        String value = facts.value(meaning);
        if (value == null && reception != null) {
            origin = Origin.RECEPTION;
            return reception.value(meaning);
        }
        return value;
    }

    /** Where no field tells, the deferrals since the reception are counted. */
    private @Nullable String attempt() {
        String attempt = facts.value(Meaning.ATTEMPT);
        if (attempt == null && reception != null) {
            origin = Origin.RECEPTION;
            return String.valueOf(deferrals);
        }
        return attempt;
    }

    /** Of a failure it is what was sent before it, which is not the size of the message. */
    private @Nullable String size() {
        Event event = kind.kind.event();
        boolean failure = event == Event.DEFERRED || event == Event.FAILED;
        return failure ? facts.value(Meaning.SIZE) : kept(Meaning.SIZE);
    }

    private @Nullable String message() {
        String written = facts.value(Meaning.MESSAGE);
        if (written == null || written.isEmpty()) {
            return written;
        }
        if (id == null) {
            // A malformed id is kept where ids are text, and replaced where the line would be another without one.
            return kind.tagged ? MessageId.NONE.text() : written;
        }
        return inNotation(id).text();
    }

    private MessageId inNotation(MessageId of) {
        if (!kind.tagged) {
            return IdMap.ec(of);
        }
        MessageId.Notation notation = ids == null ? of.notation() : ids;
        return of.notation() == MessageId.Notation.EC
                ? IdMap.exim(of, parsed(facts.value(Meaning.BATCH)), notation)
                : IdMap.width(of, notation);
    }

    private static @Nullable MessageId parsed(@Nullable String text) {
        return text == null ? null : MessageId.parse(text);
    }

    /** Where there is none it is the id of the message, as over SMTP it is for the first recipient. */
    private @Nullable String batch() {
        String batch = facts.value(Meaning.BATCH);
        if (batch != null) {
            return batch;
        }
        origin = Origin.NOWHERE;
        if (id == null) {
            return facts.value(Meaning.MESSAGE);
        }
        MessageId rest = IdMap.batch(id);
        origin = rest == null ? Origin.NOWHERE : Origin.LINE;
        return rest == null ? IdMap.ec(id).text() : rest.text();
    }

    private @Nullable String connection(Field field) {
        String connection = kept(Meaning.CONNECTION);
        if (field.type() != FieldType.ID) {
            boolean none = connection == null || connection.isEmpty() || connection.equals(MessageId.NONE.text());
            return none || origin == Origin.RECEPTION ? null : connection;
        }
        MessageId connectionId = parsed(connection);
        if (connectionId != null) {
            return connection;
        }
        String message = facts.value(Meaning.MESSAGE);
        origin = Origin.NOWHERE;
        return message == null || message.isEmpty() ? "" : MessageId.NONE.text();
    }

    private @Nullable Mailbox sender() {
        if (facts.sender() != null || reception == null) {
            return facts.sender();
        }
        origin = Origin.RECEPTION;
        return reception.sender();
    }

    private @Nullable Mailbox recipient() {
        if (facts.recipient() != null) {
            return facts.recipient();
        }
        Mailbox received = reception == null ? null : reception.recipient();
        String domain = facts.value(Meaning.DOMAIN);
        boolean another = received != null && domain != null && !domain.equals(received.domain()) && hasSeveral();
        if (received != null && !received.isEmpty() && !another) {
            origin = Origin.RECEPTION;
            return received;
        }
        return domain == null ? null : new Mailbox("", domain);
    }

    /** Whether the message may have several recipients, as one that Exim received. */
    private boolean hasSeveral() {
        return IdMap.fromExim(parsed(facts.value(Meaning.BATCH)));
    }

    private @Nullable String address(Field field, @Nullable Mailbox mailbox, Meaning domain) {
        if (kind.kind.indexOf(domain) >= 0) {
            String local = mailbox == null ? null : mailbox.local();
            return local == null || field.type() != FieldType.ESCAPED ? local : escaped(local);
        }
        boolean sender = field.meaning() == Meaning.SENDER;
        if (mailbox == null && !field.tag().isEmpty()) {
            return null;
        }
        if (mailbox == null) {
            origin = Origin.NOWHERE;
            return sender ? NO_SENDER : NO_ADDRESS;
        }
        if (field.tag().isEmpty() || field.meaning() == Meaning.RECIPIENT) {
            String whole = mailbox.whole();
            return !whole.isEmpty() ? whole : sender ? NO_SENDER : field.tag().isEmpty() ? NO_ADDRESS : null;
        }
        // A sender beside an address comes from the reception; Exim writes it only where it is asked to.
        return origin == Origin.RECEPTION ? null : '<' + mailbox.whole() + '>';
    }

    private static String escaped(String local) {
        return local.indexOf('@') < 0 && local.indexOf('\\') < 0
                ? local
                : local.replace("\\", "\\\\").replace("@", "\\@");
    }

    private static @Nullable String domain(@Nullable Mailbox mailbox) {
        return mailbox == null ? null : mailbox.domain();
    }

    private @Nullable String routingDomain() {
        String domain = facts.value(Meaning.DOMAIN);
        return domain == null ? domain(recipient()) : domain;
    }

    private @Nullable String peer(Field field) {
        String peer = facts.value(Meaning.PEER);
        if (field.tag().isEmpty() || peer == null) {
            return peer;
        }
        if (peer.isEmpty()) {
            return null;
        }
        boolean address = peer.indexOf('.') > 0 || peer.indexOf(':') >= 0;
        return address && !peer.startsWith("[") ? '[' + peer + ']' : peer;
    }

    /** What no field tells is the time since the second in the message's id. */
    private @Nullable String delay(Field field) {
        String delay = facts.value(Meaning.DELAY);
        if (delay == null && id != null && field.tag().isEmpty()) {
            origin = Origin.NOWHERE;
            return Math.max(0, micros / MICROS - id.second()) + ".00";
        }
        return delay == null || field.type() == FieldType.DECIMAL ? delay : Durations.toUnits(delay);
    }

    private @Nullable String stage(Field field) {
        String stage = facts.value(Meaning.STAGE);
        if (stage == null) {
            origin = Origin.NOWHERE;
            stage = UNKNOWN_STAGE;
        }
        return field.type() == FieldType.INTEGER || field.tag().isEmpty() ? stage : Stages.error(stage);
    }

    private @Nullable String reason(Field field) {
        if (kind.kind.event() == Event.RECEIVED) {
            return recipientsOfReception(field);
        }
        String reason = facts.value(Meaning.REASON);
        if (reason == null || !kind.tagged) {
            return reason;
        }
        if (field.type() == FieldType.QUOTED) {
            return '"' + reason.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
        boolean quotedBefore = kind.fields.stream()
                .anyMatch(other -> other.meaning() == Meaning.REASON && other.type() == FieldType.QUOTED);
        return reason.isEmpty() || quotedBefore ? null : ": " + reason;
    }

    /** Exim names the recipients at the end of a reception. */
    private @Nullable String recipientsOfReception(Field field) {
        Mailbox recipient = facts.recipient();
        boolean elsewhere = kind.hasRecipient || field.type() != FieldType.REST || !kind.tagged;
        return elsewhere || recipient == null || recipient.isEmpty() ? null : " for " + recipient.whole();
    }
}
