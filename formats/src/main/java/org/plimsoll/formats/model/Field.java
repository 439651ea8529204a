package org.plimsoll.formats.model;

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
}
