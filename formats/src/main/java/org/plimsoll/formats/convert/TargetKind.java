package org.plimsoll.formats.convert;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.TimeWriter;

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

    /** A time in a notation that is only copied; null if times can be written. */
    final @Nullable String unwritable;

    /** How a message comes that another node hands over; null if the kind tells of no such thing. */
    final @Nullable String fromNode;

    /** For each field how times are written in it, null where it holds none. */
    private final List<@Nullable TimeWriter> times = new ArrayList<>();

    final boolean hasRecipient;
    final boolean splitsRecipient;
    final boolean hasBatch;
    private final List<@Nullable String> constants;
    private final boolean coarse;

    TargetKind(LogFormat format, LineKind kind, String version) {
        this.kind = kind;
        coarse = Versions.wholeSeconds(version) || Versions.wholeSeconds(kind.version());
        index = format.kinds().indexOf(kind);
        fields = kind.fields();
        tagged = fields.stream().anyMatch(field -> !field.tag().isEmpty());
        LogRecord example = example(format, kind);
        unwritable = addTimes(format, example);
        fromNode = kind.event() == Event.MOVED ? example.raw(Meaning.PROTOCOL) : null;
        hasRecipient = kind.indexOf(Meaning.RECIPIENT) >= 0;
        splitsRecipient = kind.indexOf(Meaning.RECIPIENT_DOMAIN) >= 0;
        hasBatch = kind.indexOf(Meaning.BATCH) >= 0;
        constants = constants(kind, example);
    }

    /** Notes how times are written; the first one of which that is not known, or null. */
    private @Nullable String addTimes(LogFormat format, LogRecord example) {
        String unknown = null;
        for (int i = 0; i < fields.size(); i++) {
            String written =
                    fields.get(i).meaning() == Meaning.TIME ? example.values().get(i) : null;
            TimeWriter own = format.timeWriter(kind, i);
            TimeWriter writer = own != null || written == null ? own : TimeNotation.of(written);
            times.add(writer);
            unknown = unknown == null && writer == null ? written : unknown;
        }
        return unknown;
    }

    /** How times are written in a field. */
    TimeWriter time(int field) {
        TimeWriter writer = times.get(field);
        return writer == null ? TimeNotation.UNIX : writer;
    }

    /** Whether the version writes no fractions of a second in it. */
    boolean coarse() {
        return coarse && times.contains(TimeNotation.UNIX);
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
