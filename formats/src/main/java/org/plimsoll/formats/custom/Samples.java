package org.plimsoll.formats.custom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.Meaning;

/** The line that stands as an example for a format string: every slot with a usual value. */
final class Samples {
    /** Protocol of a message that came from another node. */
    static final String FROM_NODE = "xfer";

    private static final long TIME_MICROS = 1_064_868_656_000_000L;

    private Samples() {}

    /**
     * A line of a shape, one character a byte.
     *
     * @param protocol how the message came in, empty for the usual way
     */
    static String line(Shape shape, String protocol) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteSink line = new ByteSink(out);
        put(line, shape.literals[0]);
        for (int i = 0; i < shape.slots.length; i++) {
            Slot slot = shape.slots[i];
            Meaning meaning = slot.specifier().meaning();
            if (meaning == Meaning.TIME) {
                slot.putTime(line, TIME_MICROS);
            } else if (meaning == Meaning.PROTOCOL && !protocol.isEmpty()) {
                line.put(protocol);
            } else {
                line.put(slot.specifier().sample());
            }
            put(line, shape.literals[i + 1]);
        }
        try {
            line.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    private static void put(ByteSink line, byte[] literal) {
        line.put(Bytes.text(literal, 0, literal.length));
    }
}
