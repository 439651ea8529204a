package org.plimsoll.formats.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A line, taken apart.
 *
 * @param kind what it is
 * @param values one for each field of the kind, as written, one character a byte (ISO-8859-1); null where the line does
 *     not have the field
 */
public record LogRecord(LineKind kind, List<@Nullable String> values) {

    /** Copies the values and checks their number. */
    public LogRecord {
        if (values.size() != kind.fields().size()) {
            throw new IllegalArgumentException("%s: %s values for %s fields"
                    .formatted(kind.tag(), values.size(), kind.fields().size()));
        }
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** The bytes of the first field with this meaning as written; null if the line has none. */
    public @Nullable String raw(Meaning meaning) {
        int index = kind.indexOf(meaning);
        return index < 0 ? null : values.get(index);
    }

    /** A field for people: bytes read as UTF-8 where they are, as ISO-8859-1 where they are not. */
    public @Nullable String text(int field) {
        String raw = values.get(field);
        if (raw == null) {
            return null;
        }
        byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return raw;
        }
    }
}
