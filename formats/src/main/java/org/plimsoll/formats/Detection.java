package org.plimsoll.formats;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LogFormat;

/**
 * What a log was recognised as, and why.
 *
 * @param format the format, null if no format is sure
 * @param reason one phrase: what was seen at the beginning of the log
 */
public record Detection(@Nullable LogFormat format, String reason) {

    /** One sentence for whoever named a source that was not recognised. */
    public String refusal(LogSource source) {
        return "%s: not recognised; expected a log of the formats %s, but %s"
                .formatted(source, String.join(", ", LogFormats.names()), reason);
    }
}
