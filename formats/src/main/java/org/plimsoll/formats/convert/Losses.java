package org.plimsoll.formats.convert;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

/** Finds out which fields of a line are in the line that was written for it, which only in part, and which are not. */
final class Losses {
    private final Ledger ledger;
    private final MessageId.@Nullable Notation ids;
    private final int @Nullable [][] sameNames;

    /**
     * Counts into a ledger.
     *
     * @param ids how Exim's ids are written, null for as they are
     * @param sameNames for each kind and each field of its counterpart the field it is copied from, -1 for none; null
     *     where the format changes
     */
    Losses(Ledger ledger, MessageId.@Nullable Notation ids, int @Nullable [][] sameNames) {
        this.ledger = ledger;
        this.ids = ids;
        this.sameNames = sameNames;
    }

    /**
     * Counts what of a line is not in the line that was written.
     *
     * @param kind place of the line's kind in its table
     * @param line the line as it was written
     * @param facts what the line says
     */
    void count(int kind, Written line, Facts facts) {
        LogRecord record = facts.record();
        List<Field> fields = record.kind().fields();
        for (int i = 0; i < fields.size(); i++) {
            String raw = record.values().get(i);
            if (raw == null || raw.isEmpty() || raw.equals(record.kind().tag()) || isLetter(fields.get(i), raw)) {
                continue;
            }
            switch (fate(kind, i, raw, line, facts)) {
                case LOST -> ledger.lose(kind, i);
                case PARTLY -> ledger.losePart(kind, i);
                case KEPT -> {}
            }
        }
    }

    /** The letter of a kind whose tag is a name. */
    private static boolean isLetter(Field field, String raw) {
        return field.meaning() == Meaning.NONE
                && field.type() == FieldType.TOKEN
                && field.name().equals("type")
                && raw.length() <= 2;
    }

    private enum Fate {
        KEPT,
        PARTLY,
        LOST
    }

    private Fate fate(int kind, int index, String raw, Written line, Facts facts) {
        Field field = facts.record().kind().fields().get(index);
        TargetKind to = line.kind();
        List<@Nullable String> values = line.values();
        if (field.meaning() == Meaning.TIME) {
            return line.exactTime() ? Fate.KEPT : holds(to, values, Meaning.TIME) ? Fate.PARTLY : Fate.LOST;
        }
        if (sameNames != null && field.meaning() != Meaning.MESSAGE) {
            int[] names = sameNames[kind];
            for (int i = 0; i < names.length; i++) {
                if (names[i] == index) {
                    return values.get(i) == null ? Fate.LOST : Fate.KEPT;
                }
            }
        }
        return switch (field.meaning()) {
            case NONE -> Fate.LOST;
            case MESSAGE -> idFate(raw, to);
            case BATCH ->
                holds(to, values, Meaning.BATCH) || IdMap.fromExim(MessageId.parse(raw)) ? Fate.KEPT : Fate.LOST;
            case CONNECTION -> connectionFate(raw, to, values);
            case SENDER, SENDER_DOMAIN -> addressFate(Meaning.SENDER, to, facts, values);
            case RECIPIENT, RECIPIENT_DOMAIN -> addressFate(Meaning.RECIPIENT, to, facts, values);
            case DOMAIN -> domainFate(raw, to, values);
            case STAGE -> stageFate(field, raw, to, facts, values);
            case REASON -> reasonFate(to, facts, values);
            default -> held(field.meaning(), to, facts, values);
        };
    }

    private static Fate held(Meaning meaning, TargetKind to, Facts facts, List<@Nullable String> values) {
        if (!holds(to, values, meaning)) {
            return Fate.LOST;
        }
        return facts.partly(meaning) ? Fate.PARTLY : Fate.KEPT;
    }

    private static boolean holds(TargetKind to, List<@Nullable String> values, Meaning meaning) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (to.fields.get(i).meaning() == meaning && value != null && !value.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Fate idFate(String raw, TargetKind to) {
        MessageId id = MessageId.parse(raw);
        if (id == null) {
            return to.tagged ? Fate.LOST : Fate.KEPT;
        }
        if (to.tagged) {
            boolean shortened = id.notation() == MessageId.Notation.EXIM_23 && ids == MessageId.Notation.EXIM_16;
            return shortened ? Fate.PARTLY : Fate.KEPT;
        }
        return IdMap.exact(id, to.hasBatch) ? Fate.KEPT : Fate.PARTLY;
    }

    private static Fate connectionFate(String raw, TargetKind to, List<@Nullable String> values) {
        boolean none = raw.equals(MessageId.NONE.text());
        for (int i = 0; i < values.size(); i++) {
            if (to.fields.get(i).meaning() == Meaning.CONNECTION && raw.equals(values.get(i))) {
                return Fate.KEPT;
            }
        }
        return none ? Fate.KEPT : Fate.LOST;
    }

    private static Fate addressFate(Meaning meaning, TargetKind to, Facts facts, List<@Nullable String> values) {
        Mailbox mailbox = meaning == Meaning.SENDER ? facts.sender() : facts.recipient();
        if (mailbox == null || mailbox.isEmpty()) {
            return Fate.KEPT;
        }
        boolean held = holds(to, values, meaning)
                || (meaning == Meaning.RECIPIENT
                        && (holds(to, values, Meaning.RECIPIENT_DOMAIN) || namesRecipient(to, values)));
        boolean domainOnly = !held && meaning == Meaning.RECIPIENT && holds(to, values, Meaning.DOMAIN);
        if (!held && !domainOnly) {
            return Fate.LOST;
        }
        return domainOnly || facts.partly(meaning) ? Fate.PARTLY : Fate.KEPT;
    }

    private static boolean namesRecipient(TargetKind to, List<@Nullable String> values) {
        return to.tagged && to.kind.event() == Event.RECEIVED && holds(to, values, Meaning.REASON);
    }

    private static Fate domainFate(String raw, TargetKind to, List<@Nullable String> values) {
        if (holds(to, values, Meaning.DOMAIN)) {
            return Fate.KEPT;
        }
        int recipient = to.kind.indexOf(Meaning.RECIPIENT);
        String address = recipient < 0 ? null : values.get(recipient);
        int domain = to.kind.indexOf(Meaning.RECIPIENT_DOMAIN);
        String written = domain >= 0
                ? values.get(domain)
                : address == null ? null : Mailbox.parse(address).domain();
        return raw.equals(written) ? Fate.KEPT : Fate.LOST;
    }

    private static Fate stageFate(Field field, String raw, TargetKind to, Facts facts, List<@Nullable String> values) {
        boolean stage = field.type() == FieldType.INTEGER;
        Fate fate = held(Meaning.STAGE, to, facts, values);
        return fate == Fate.KEPT && stage && to.tagged && !Stages.exactStage(raw) ? Fate.PARTLY : fate;
    }

    /** At the end of a reception Exim has sender and recipients once more. */
    private static Fate reasonFate(TargetKind to, Facts facts, List<@Nullable String> values) {
        if (facts.record().kind().event() == Event.RECEIVED && facts.value(Meaning.REASON) == null) {
            return facts.recipient() == null ? Fate.LOST : addressFate(Meaning.RECIPIENT, to, facts, values);
        }
        return held(Meaning.REASON, to, facts, values);
    }
}
