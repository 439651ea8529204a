package org.plimsoll.formats.convert;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

/**
 * A line kind that is written, with what its example tells: which fields are always the same, how times are written.
 */
final class TargetKind {
    /** Place in the table of the format. */
    final int index;

    final LineKind kind;
    final List<Field> fields;
    /** Whether fields are found by their tags, so that one may be missing. */
    final boolean tagged;

    final TimeNotation time;
    /** A time in a notation that is only copied; null if times can be written. */
    final @Nullable String unwritable;

    final boolean hasRecipient;
    final boolean splitsRecipient;
    final boolean hasBatch;
    private final List<@Nullable String> constants;

    TargetKind(LogFormat format, LineKind kind) {
        this.kind = kind;
        index = format.kinds().indexOf(kind);
        fields = kind.fields();
        tagged = fields.stream().anyMatch(field -> !field.tag().isEmpty());
        LogRecord example = example(format, kind);
        String written = example.raw(Meaning.TIME);
        TimeNotation notation = written == null ? TimeNotation.UNIX : TimeNotation.of(written);
        time = notation == null ? TimeNotation.UNIX : notation;
        unwritable = notation == null ? written : null;
        hasRecipient = kind.indexOf(Meaning.RECIPIENT) >= 0;
        splitsRecipient = kind.indexOf(Meaning.RECIPIENT_DOMAIN) >= 0;
        hasBatch = kind.indexOf(Meaning.BATCH) >= 0;
        constants = constants(kind, example);
    }

    private static LogRecord example(LogFormat format, LineKind kind) {
        LineCursor cursor = new LineCursor(format, EnumSet.allOf(Meaning.class));
        byte[] line = Latin.bytes(kind.example());
        cursor.begin(line, 0, line.length, 0, 0);
        LogRecord example = cursor.advance() ? cursor.toRecord() : null;
        if (example == null || cursor.kindIndex() == LineDecoder.UNRECOGNISED) {
            throw new IllegalArgumentException(kind.example() + ": no example of a line");
        }
        return example;
    }

    /** A field without meaning that holds the tag of the kind always does: the letter or the flag. */
    private static List<@Nullable String> constants(LineKind kind, LogRecord example) {
        List<@Nullable String> constants = new ArrayList<>();
        for (int i = 0; i < kind.fields().size(); i++) {
            boolean constant = kind.fields().get(i).meaning() == Meaning.NONE
                    && kind.tag().equals(example.values().get(i));
            constants.add(constant ? kind.tag() : null);
        }
        return constants;
    }

    /** What a field always holds, null if that differs from line to line. */
    @Nullable
    String constant(int field) {
        return constants.get(field);
    }

    /** What a field that must be there holds where nothing is known; null if it may be missing. */
    @Nullable
    String empty(int field) {
        if (tagged) {
            return null;
        }
        return switch (fields.get(field).type()) {
            case INTEGER -> "0";
            case DECIMAL -> "0.00";
            default -> "";
        };
    }
}
