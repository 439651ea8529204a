package org.plimsoll.formats.exim;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineKind;

/**
 * The kinds of line without a flag, which their text tells apart. The same text may stand behind a message id or not.
 */
final class EximTextKinds {
    /** What an example about no message begins with. */
    static final String STAMP = "2026-11-23 12:29:20 ";

    /** What an example about a message begins with. */
    static final String ID = STAMP + "1xVTAe-0002Am-1a ";

    /** All of them. */
    static final List<EximTextKind> ALL = table();

    private EximTextKinds() {}

    private static List<EximTextKind> table() {
        List<EximTextKind> kinds = new ArrayList<>(EximRejectionKinds.ALL);
        kinds.addAll(EximSessionKinds.ALL);
        kinds.addAll(EximTroubleKinds.ALL);
        kinds.addAll(EximFailureKinds.ALL);
        kinds.addAll(EximQueueKinds.ALL);
        return List.copyOf(kinds);
    }

    /** A kind whose lines nobody but Exim writes. */
    static EximTextKind evident(
            String tag,
            String log,
            Event event,
            List<Field> fields,
            String example,
            String description,
            String... openers) {
        return kind(tag, log, event, true, fields, example, description, openers);
    }

    /** A kind whose lines another program's log may hold, too. */
    static EximTextKind vague(
            String tag,
            String log,
            Event event,
            List<Field> fields,
            String example,
            String description,
            String... openers) {
        return kind(tag, log, event, false, fields, example, description, openers);
    }

    private static EximTextKind kind(
            String tag,
            String log,
            Event event,
            boolean evidence,
            List<Field> fields,
            String example,
            String description,
            String... openers) {
        List<Field> all = EximTags.join(EximTags.PREFIX, fields, List.of(EximTags.REST_FIELD));
        LineKind kind = new LineKind(tag, "any", log, event, evidence, all, example, description);
        return new EximTextKind(kind, List.of(openers));
    }
}
