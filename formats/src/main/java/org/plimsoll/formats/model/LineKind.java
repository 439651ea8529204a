package org.plimsoll.formats.model;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One kind of line: the single description that decoder, encoder, generator, table headings and help read.
 *
 * <p>A difference between two versions of a product is a row here, never a branch elsewhere. Two rows may share tag and
 * version when the same letter reports different events (an ec reception from another node is a move).
 *
 * @param tag what the line says it is ({@code R}, {@code =>}), or a lower-case name where nothing is written
 * @param version the product versions that write it so ({@code 2.1}, {@code 3+}), {@code any} where all do
 * @param log the log it belongs to ({@code mainlog})
 * @param event what it reports
 * @param evidence whether a line of this kind speaks for the format when a file is to be recognised
 * @param fields in the order they are written
 * @param example one line, without its end, that decodes to this kind
 * @param description one sentence
 */
public record LineKind(
        String tag,
        String version,
        String log,
        Event event,
        boolean evidence,
        List<Field> fields,
        String example,
        String description) {

    /** Copies the field list. */
    public LineKind {
        fields = List.copyOf(fields);
    }

    /** The place of the first field with this meaning, or -1. */
    public int indexOf(Meaning meaning) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).meaning() == meaning) {
                return i;
            }
        }
        return -1;
    }

    // Compared by hand, as fields are: decoders look up their kinds when a program starts.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof LineKind kind
                        && event == kind.event
                        && evidence == kind.evidence
                        && tag.equals(kind.tag)
                        && version.equals(kind.version)
                        && log.equals(kind.log)
                        && example.equals(kind.example)
                        && description.equals(kind.description)
                        && fields.equals(kind.fields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(tag, version, log, event, evidence, fields, example, description);
    }
}
