package org.plimsoll.formats.contract;

import java.nio.charset.StandardCharsets;

import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what an encoder writes with the line that was read. */
final class Encoded {
    private Encoded() {}

    /** A CR and NULs before the end of a line belong to its end, which an encoder does not write. */
    static void assertSame(LogFormat format, LogRecord record, String line) {
        String encoded = new String(format.encoder().encode(record), StandardCharsets.ISO_8859_1);
        assertThat(line).startsWith(encoded);
        assertThat(line.substring(encoded.length())).matches("\0*\r?");
    }
}
