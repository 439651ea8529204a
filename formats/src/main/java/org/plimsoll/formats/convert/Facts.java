package org.plimsoll.formats.convert;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

/**
 * What a record says, without the notation of its format: escapes undone, brackets and tags taken away, addresses in
 * two parts, times in seconds, stages by Momentum's numbers.
 */
final class Facts {
    private static final String FOR = " for ";

    private final LogRecord record;
    private final Map<Meaning, String> values = new EnumMap<>(Meaning.class);
    /** Meanings of which a part has no place in a neutral value. */
    private final Set<Meaning> partly = EnumSet.noneOf(Meaning.class);

    private @Nullable Mailbox sender;
    private @Nullable Mailbox recipient;
    private boolean furtherRecipients;

    private Facts(LogRecord record) {
        this.record = record;
    }

    /** What a record says. */
    static Facts of(LogRecord record) {
        Facts facts = new Facts(record);
        List<Field> fields = record.kind().fields();
        boolean split = record.kind().indexOf(Meaning.RECIPIENT_DOMAIN) >= 0;
        for (int i = 0; i < fields.size(); i++) {
            String raw = record.values().get(i);
            if (raw != null) {
                facts.read(fields.get(i), raw, split);
            }
        }
        return facts;
    }

    private void read(Field field, String raw, boolean split) {
        switch (field.meaning()) {
            case SENDER -> sender = split ? splitAddress(field, raw, Meaning.SENDER_DOMAIN) : whole(raw);
            case RECIPIENT -> readRecipient(field, raw, split);
            case PEER -> readPeer(field, raw);
            case DELAY -> put(Meaning.DELAY, field.type() == FieldType.DECIMAL ? raw : Durations.toSeconds(raw));
            case STAGE -> readStage(field, raw);
            case REASON -> readReason(field, raw);
            case SENDER_DOMAIN, RECIPIENT_DOMAIN, TIME, NONE -> {}
            default -> put(field.meaning(), raw);
        }
    }

    private void put(Meaning meaning, String value) {
        values.putIfAbsent(meaning, value);
    }

    private Mailbox splitAddress(Field field, String raw, Meaning domain) {
        String local = field.type() == FieldType.ESCAPED ? unescaped(raw) : raw;
        String domainPart = record.raw(domain);
        return new Mailbox(local, domainPart == null ? "" : domainPart);
    }

    private static Mailbox whole(String raw) {
        boolean bracketed = raw.startsWith("<") && raw.endsWith(">");
        return Mailbox.parse(bracketed ? raw.substring(1, raw.length() - 1) : raw);
    }

    /** Of a delivered address and the one it was made of, the latter is what was asked for. */
    private void readRecipient(Field field, String raw, boolean split) {
        if (split) {
            recipient = splitAddress(field, raw, Meaning.RECIPIENT_DOMAIN);
            return;
        }
        int original = raw.endsWith(">") ? raw.lastIndexOf(" <") : -1;
        if (original >= 0) {
            partly.add(Meaning.RECIPIENT);
        }
        boolean several = record.kind().event() == Event.RECEIVED && raw.indexOf(' ') > 0 && !raw.startsWith("\"");
        furtherRecipients |= several;
        String one = several ? raw.substring(0, raw.indexOf(' ')) : raw;
        recipient = original >= 0 ? whole(raw.substring(original + 1)) : whole(one);
    }

    private void readPeer(Field field, String raw) {
        int open = raw.lastIndexOf('[');
        int close = raw.indexOf(']', open + 1);
        boolean bracketed = !field.tag().isEmpty() && open >= 0 && close > open;
        String address = bracketed ? raw.substring(open + 1, close) : withoutPort(raw);
        if (address.length() + (bracketed ? 2 : 0) < raw.length()) {
            partly.add(Meaning.PEER);
        }
        if (address.indexOf(' ') < 0) {
            put(Meaning.PEER, address);
        }
    }

    /** An address or a name without the number behind its only colon. */
    private static String withoutPort(String host) {
        int colon = host.indexOf(':');
        boolean port = colon > 0 && host.substring(colon + 1).matches("\\d+");
        return port ? host.substring(0, colon) : host;
    }

    private void readStage(Field field, String raw) {
        boolean stage = field.type() == FieldType.INTEGER;
        if (!stage && !Stages.exactError(raw)) {
            partly.add(Meaning.STAGE);
        }
        put(Meaning.STAGE, stage ? raw : Stages.stage(raw));
    }

    private void readReason(Field field, String raw) {
        if (field.type() == FieldType.QUOTED) {
            put(Meaning.REASON, unquoted(raw));
            return;
        }
        boolean divided = raw.startsWith(" ") || raw.startsWith(":");
        if (record.kind().event() == Event.RECEIVED) {
            readReceivedFor(raw);
        } else if (!divided || raw.startsWith(": ") || raw.startsWith(" : ")) {
            put(Meaning.REASON, divided ? raw.substring(raw.indexOf(": ") + 2) : raw);
        } else {
            put(Meaning.REASON, raw.strip());
        }
    }

    /** Exim names the recipients of a reception last, divided by blanks. */
    private void readReceivedFor(String rest) {
        int at = rest.lastIndexOf(FOR);
        if (at < 0 || recipient != null) {
            return;
        }
        String[] recipients = rest.substring(at + FOR.length()).split(" ", 2);
        recipient = Mailbox.parse(recipients[0]);
        furtherRecipients = recipients.length > 1;
    }

    private static String unquoted(String raw) {
        boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        return quoted ? unescaped(raw.substring(1, raw.length() - 1)) : raw;
    }

    /** A backslash stands before any byte that is to be taken as it is. */
    private static String unescaped(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            boolean escape = raw.charAt(i) == '\\' && i + 1 < raw.length();
            i += escape ? 1 : 0;
            text.append(raw.charAt(i));
        }
        return text.toString();
    }

    /** The record itself. */
    LogRecord record() {
        return record;
    }

    /** What a field of that meaning says, null if there is none. Addresses are not among them. */
    @Nullable
    String value(Meaning meaning) {
        return values.get(meaning);
    }

    /** The sender, null if the record names none. */
    @Nullable
    Mailbox sender() {
        return sender;
    }

    /** The recipient, null if the record names none. */
    @Nullable
    Mailbox recipient() {
        return recipient;
    }

    /** Whether a part of what a field says is not in its value here. */
    boolean partly(Meaning meaning) {
        return partly.contains(meaning) || (meaning == Meaning.RECIPIENT && furtherRecipients);
    }
}
