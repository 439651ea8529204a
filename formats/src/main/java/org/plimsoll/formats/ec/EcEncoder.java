package org.plimsoll.formats.ec;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;

import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LogRecord;

/** Writes the fields that a record has, with {@code @} between them; values carry their escapes already. */
final class EcEncoder implements LineEncoder {
    @Override
    public byte[] encode(LogRecord record) {
        return record.values().stream()
                .filter(Objects::nonNull)
                .collect(Collectors.joining("@"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
