package org.plimsoll.formats.contract;

import java.nio.charset.StandardCharsets;

import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** Compares what an encoder writes with the line that was read. */
final class Encoded {
    private Encoded() {}

    private static final String BEFORE_LINE = "^\0*(\u00ef\u00bb\u00bf)?";

    /**
     * A CR and NULs before the end of a line belong to its end, and NULs and a byte order mark to what stands before
     * it: an encoder writes neither.
     */
    static void assertSame(LogFormat format, LogRecord record, String line) {
        String encoded = new String(format.encoder().encode(record), StandardCharsets.ISO_8859_1);
        String text = line.startsWith(encoded) ? line : line.replaceFirst(BEFORE_LINE, "");
        assertThat(text).startsWith(encoded);
        assertThat(text.substring(encoded.length())).matches("\0*\r?");
    }
}
