package org.plimsoll.formats.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Something that a site can change about what its product writes: what it takes out of a log that has it, and what it
 * would add to one that has not.
 *
 * @param group where it is set, such as {@code log_selector}
 * @param name what it is called there
 * @param usual whether the product writes it unless it is told otherwise
 * @param description what is written because of it, a phrase
 * @param parts what it is of the lines
 * @param addition what a log without it would gain; null for something that can only be left out
 */
public record LogSetting(
        String group,
        String name,
        boolean usual,
        String description,
        List<Part> parts,
        @Nullable Addition addition) {

    /** Copies the list. */
    public LogSetting {
        parts = List.copyOf(parts);
    }

    /** A part of the lines of a log. */
    public sealed interface Part permits Lines, Named, Slice {
        /** The lines that are concerned. */
        Predicate<LineKind> kinds();
    }

    /**
     * Whole lines.
     *
     * @param kinds which ones
     */
    public record Lines(Predicate<LineKind> kinds) implements Part {}

    /**
     * A field, with its tag and what divides it from others.
     *
     * @param kinds lines that may have it
     * @param field its name
     * @param besides bytes of text around it that go with it and that {@link LineEncoder#weigh} does not count
     */
    public record Named(Predicate<LineKind> kinds, String field, int besides) implements Part {}

    /**
     * A part of a field, or of the lines of which a field says something.
     *
     * @param kinds lines that may have it
     * @param field name of the field
     * @param reading how many bytes it is in a line that has the field
     */
    public record Slice(Predicate<LineKind> kinds, String field, Reading reading) implements Part {}

    /** Reads a number of bytes off a line. */
    public interface Reading {
        /**
         * Bytes of the part in a line.
         *
         * @param cursor stands at the line
         * @param field place of the field, which the line has
         */
        long bytes(LineCursor cursor, int field);
    }

    /**
     * How much would be written more.
     *
     * @param reads what the formula needs to know of the lines
     * @param formula works it out
     */
    public record Addition(List<Slice> reads, Formula formula) {
        /** Copies the list. */
        public Addition {
            reads = List.copyOf(reads);
        }
    }

    /** Works out how much a log would grow. */
    public interface Formula {
        /** What the lines of a log would gain. */
        Added of(FieldTotals totals);
    }

    /**
     * What would be written more.
     *
     * @param bytes how much; null if the log does not tell
     * @param exact whether it is worked out from the lines themselves, as opposed to an assumption about them
     * @param basis what it rests on, a phrase
     */
    public record Added(@Nullable Double bytes, boolean exact, String basis) {}

    /** Everything that has to be read off the lines to know what these settings do. */
    public static List<Slice> slices(List<LogSetting> settings) {
        List<Slice> slices = new ArrayList<>();
        for (LogSetting setting : settings) {
            for (Part part : setting.parts) {
                if (part instanceof Slice slice && !slices.contains(slice)) {
                    slices.add(slice);
                }
            }
            if (setting.addition != null) {
                setting.addition.reads.stream()
                        .filter(slice -> !slices.contains(slice))
                        .forEach(slices::add);
            }
        }
        return slices;
    }

    /** Lines and bytes that a log would lose without it. */
    public FieldTotals.Count in(FieldTotals totals) {
        long lines = 0;
        long bytes = 0;
        for (Part part : parts) {
            FieldTotals.Count count = count(part, totals);
            lines += count.lines();
            bytes += count.bytes();
        }
        return new FieldTotals.Count(lines, bytes);
    }

    private static FieldTotals.Count count(Part part, FieldTotals totals) {
        if (part instanceof Lines) {
            return totals.lines(part.kinds());
        }
        if (part instanceof Named named) {
            FieldTotals.Count count = totals.field(named.kinds(), named.field());
            return new FieldTotals.Count(count.lines(), count.bytes() + named.besides() * count.lines());
        }
        return totals.slice((Slice) part);
    }
}
