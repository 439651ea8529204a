package org.plimsoll.formats.model;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * How the bytes of a log are spread over its kinds of line and their fields.
 *
 * @param kinds each kind that occurs, in the order of the format's table
 * @param slices what was read off the lines for the format's settings
 * @param unrecognised lines that are no line of the format
 */
public record FieldTotals(List<OfKind> kinds, Map<LogSetting.Slice, Count> slices, Count unrecognised) {

    /** Copies the collections. */
    public FieldTotals {
        kinds = List.copyOf(kinds);
        slices = Map.copyOf(slices);
    }

    /**
     * So many lines, with so many bytes.
     *
     * @param lines lines that have it
     * @param bytes its bytes in all of them
     */
    public record Count(long lines, long bytes) {
        /** Bytes in a line that has it, 0 if there is none. */
        public double mean() {
            return lines == 0 ? 0 : (double) bytes / lines;
        }
    }

    /**
     * One kind of line.
     *
     * @param kind what it is
     * @param count its lines and their bytes, line ends included
     * @param fields each of its fields
     */
    public record OfKind(LineKind kind, Count count, List<OfField> fields) {
        /** Copies the list. */
        public OfKind {
            fields = List.copyOf(fields);
        }

        /** Bytes that are in no value: tags, what divides fields, and line ends. */
        public long frameBytes() {
            return count.bytes()
                    - fields.stream().mapToLong(OfField::valueBytes).sum();
        }
    }

    /**
     * One field of one kind of line.
     *
     * @param field what it is
     * @param count lines that have it, and the bytes they would be shorter without it
     * @param valueBytes bytes of its values alone; 0 for a field that stands inside another one
     */
    public record OfField(Field field, Count count, long valueBytes) {}

    /** All bytes of the log. */
    public long bytes() {
        return kinds.stream().mapToLong(kind -> kind.count().bytes()).sum() + unrecognised.bytes();
    }

    /** Lines of these kinds, and their bytes. */
    public Count lines(Predicate<LineKind> which) {
        return new Count(
                sum(which, kind -> kind.count().lines()),
                sum(which, kind -> kind.count().bytes()));
    }

    private long sum(Predicate<LineKind> which, ToLongFunction<OfKind> number) {
        return kinds.stream()
                .filter(kind -> which.test(kind.kind()))
                .mapToLong(number)
                .sum();
    }

    /** Lines of these kinds that have a field, and the bytes they would be shorter without it. */
    public Count field(Predicate<LineKind> which, String name) {
        return new Count(
                fields(which, name).mapToLong(field -> field.count().lines()).sum(),
                fields(which, name).mapToLong(field -> field.count().bytes()).sum());
    }

    /** Lines of these kinds that have a field, and the bytes of its values alone. */
    public Count values(Predicate<LineKind> which, String name) {
        return new Count(
                field(which, name).lines(),
                fields(which, name).mapToLong(OfField::valueBytes).sum());
    }

    private Stream<OfField> fields(Predicate<LineKind> which, String name) {
        return kinds.stream()
                .filter(kind -> which.test(kind.kind()))
                .flatMap(kind -> kind.fields().stream())
                .filter(field -> field.field().name().equals(name));
    }

    /** What was read for a slice: lines in which it is more than nothing, and its bytes. */
    public Count slice(LogSetting.Slice slice) {
        Count count = slices.get(slice);
        return count == null ? new Count(0, 0) : count;
    }
}
