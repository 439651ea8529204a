package org.plimsoll.formats.table;

import java.util.Set;

import org.plimsoll.formats.model.Meaning;

/**
 * A column of a table of records: a name, a type, and how its value is found in a line.
 *
 * <p>Neutral columns have one name in every format ({@code sender} is the full address, whatever a format writes); the
 * others are fields of line kinds under the names that the formats give them.
 */
public final class Column {
    private final String name;
    private final Type type;
    private final String description;
    private final Set<Meaning> wanted;
    private final Binding binding;

    Column(String name, Type type, String description, Set<Meaning> wanted, Binding binding) {
        this.name = name;
        this.type = type;
        this.description = description;
        this.wanted = Set.copyOf(wanted);
        this.binding = binding;
    }

    /** How a value is spelled. */
    public enum Type {
        /** Anything. */
        TEXT,
        /** Digits, with a minus before them or not. */
        WHOLE,
        /** A number that may have a fraction. */
        DECIMAL,
        /** ISO 8601. */
        TIME;

        /** Whether values are numbers. */
        public boolean number() {
            return this == WHOLE || this == DECIMAL;
        }
    }

    /** Makes a reader for one source and one thread. */
    interface Binding {
        ColumnReader to(Origin origin);
    }

    /** Name in headings, lower case with underscores. */
    public String name() {
        return name;
    }

    /** How its values are spelled. */
    public Type type() {
        return type;
    }

    /** One sentence. */
    public String description() {
        return description;
    }

    /** Meanings that a decoder must work out for it. */
    public Set<Meaning> wanted() {
        return wanted;
    }

    /** Whether it needs to know how many lines come before a block. */
    boolean numbersLines() {
        return name.equals(Columns.LINE);
    }

    /** A reader of it for lines of one source. */
    public ColumnReader reader(Origin origin) {
        return binding.to(origin);
    }
}
