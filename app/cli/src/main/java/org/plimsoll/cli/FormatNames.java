package org.plimsoll.cli;

import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.UnknownFormatException;
import org.plimsoll.formats.model.LogFormat;

/** The formats that users type. */
final class FormatNames {
    private FormatNames() {}

    /**
     * The format that was typed.
     *
     * @param label what it was typed for
     * @throws UsageException if there is none
     */
    static LogFormat format(String label, String typed) {
        try {
            return LogFormats.named(typed);
        } catch (UnknownFormatException e) {
            throw new UsageException(label + ": " + e.sentence(), e);
        }
    }
}
