package org.plimsoll.formats.trace;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.ColumnReader;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordTime;
import org.plimsoll.formats.table.Value;

/** Makes values of lines that are to be shown, for one source and one thread. */
final class LineTaker {
    private static final Columns COLUMNS = Columns.of(LogFormats.all());
    private static final List<Column> TOLD = List.of(
                    "sender",
                    "recipient",
                    "original",
                    "domain",
                    "peer",
                    "binding",
                    "protocol",
                    "size",
                    "attempt",
                    "delay",
                    "reason")
            .stream()
            .map(COLUMNS::named)
            .toList();

    private final Origin origin;
    private final LineCursor thorough;
    private final ColumnReader[] readers;
    private final Value value = new Value();

    LineTaker(Origin origin) {
        this.origin = origin;
        Set<Meaning> wanted = EnumSet.noneOf(Meaning.class);
        TOLD.forEach(column -> wanted.addAll(column.wanted()));
        thorough = new LineCursor(origin.format(), wanted);
        readers = TOLD.stream().map(column -> column.reader(origin)).toArray(ColumnReader[]::new);
    }

    /** Takes the line at which the cursor stands. */
    TracedLine take(LineCursor cursor, RecordTime time) {
        long dropped = cursor.bytes() - (cursor.end() - cursor.start());
        thorough.begin(cursor.data(), cursor.start(), cursor.end(), cursor.offset(), dropped);
        thorough.advance();
        LineKind kind = Objects.requireNonNull(cursor.kind());
        return new TracedLine(
                origin.source(),
                cursor.line(),
                cursor.offset(),
                time.known() ? told(time) : null,
                kind.event(),
                kind.tag(),
                kind.log(),
                cursor.kindIndex() == origin.format().continuationKind(),
                text(0),
                text(1),
                text(2),
                text(3),
                text(4),
                text(5),
                text(6),
                whole(7),
                whole(8),
                decimal(9),
                text(10),
                Value.text(cursor.data(), cursor.start(), cursor.end()));
    }

    private static LogTime told(RecordTime time) {
        int offset = time.offsetSeconds();
        return new LogTime(time.clockMicros(), offset == LineDecoder.NO_OFFSET ? null : Integer.valueOf(offset));
    }

    private @Nullable String text(int column) {
        readers[column].read(thorough, value);
        return value.present() ? value.text() : null;
    }

    private @Nullable Long whole(int column) {
        String text = text(column);
        return text == null || text.length() > 18 || !value.whole() ? null : Long.valueOf(text);
    }

    private @Nullable Double decimal(int column) {
        String text = text(column);
        return text == null || !value.number() ? null : Double.valueOf(text);
    }
}
