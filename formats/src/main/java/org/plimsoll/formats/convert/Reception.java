package org.plimsoll.formats.convert;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Meaning;

/** What the lines about a message have told so far, for those after them that tell less. */
final class Reception {
    private static final Meaning[] KEPT = {
        Meaning.SIZE, Meaning.PROTOCOL, Meaning.GROUP, Meaning.BINDING, Meaning.BATCH, Meaning.CONNECTION
    };

    private final @Nullable Mailbox sender;
    private @Nullable Mailbox recipient;
    private final Map<Meaning, String> values = new EnumMap<>(Meaning.class);
    private int deferrals;

    /** Keeps what a reception says that other lines may lack; of a line that is none, the addresses. */
    Reception(Facts facts) {
        sender = facts.sender();
        recipient = facts.recipient();
        boolean failure = facts.record().kind().event() == Event.DEFERRED;
        for (Meaning meaning : KEPT) {
            String value = facts.value(meaning);
            if (value != null && !failure) {
                values.put(meaning, value);
            }
        }
    }

    @Nullable
    Mailbox sender() {
        return sender;
    }

    @Nullable
    Mailbox recipient() {
        return recipient;
    }

    /** Another line names a recipient: the first one is that of a reception without any. */
    void learn(@Nullable Mailbox named) {
        if (recipient == null) {
            recipient = named;
        }
    }

    /** A value of the reception. */
    @Nullable
    String value(Meaning meaning) {
        return values.get(meaning);
    }

    /** Attempts that were deferred so far. */
    int deferrals() {
        return deferrals;
    }

    /** One more attempt was deferred. */
    void defer() {
        deferrals++;
    }
}
