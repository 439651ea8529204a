package org.plimsoll.formats.model;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One field of a line kind.
 *
 * @param name name in table headings, lower case with underscores, unique in its line kind
 * @param type how its bytes are read
 * @param tag what is written before the value ({@code S=}), empty for a field that is found by its place; a quote or
 *     bracket at its end is closed after the value
 * @param meaning what it means to a reader who does not know the format
 * @param description one sentence, with the unit where there is one
 */
public record Field(String name, FieldType type, String tag, Meaning meaning, String description) {

    /** A field found by its place in the line. */
    public static Field at(String name, FieldType type, Meaning meaning, String description) {
        return new Field(name, type, "", meaning, description);
    }

    /** A field found by the tag written before it. */
    public static Field tagged(String tag, String name, FieldType type, Meaning meaning, String description) {
        return new Field(name, type, tag, meaning, description);
    }

    // Compared by hand: what a record brings is put together at its first use, 10 ms of every start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Field field
                        && type == field.type
                        && meaning == field.meaning
                        && name.equals(field.name)
                        && tag.equals(field.tag)
                        && description.equals(field.description));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, type, tag, meaning, description);
    }
}
