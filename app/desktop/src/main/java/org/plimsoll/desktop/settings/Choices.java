package org.plimsoll.desktop.settings;

import java.time.ZoneId;
import java.util.Optional;

import org.plimsoll.desktop.text.Notation;

/**
 * What the user has chosen for all studies.
 *
 * @param binary whether sizes are told in KiB, MiB and GiB instead of kB, MB and GB
 * @param marks which marks figures have
 * @param zone zone whose days are counted and whose times are told, empty for each log's own
 * @param look which look the window has
 * @param textPercent size of the text, 100 to 200
 */
public record Choices(boolean binary, Marks marks, Optional<ZoneId> zone, Look look, int textPercent) {
    /** What a new user finds. */
    public static final Choices STANDARD = new Choices(false, Marks.SYSTEM, Optional.empty(), Look.SYSTEM, 100);

    /** What is the same on every machine. */
    public static final Choices PLAIN = new Choices(false, Marks.POINT, Optional.empty(), Look.LIGHT, 100);

    /** The smallest text, in percent. */
    public static final int LEAST_PERCENT = 100;

    /** The largest text, in percent. */
    public static final int MOST_PERCENT = 200;

    /** Keeps the text legible. */
    public Choices {
        textPercent = Math.max(LEAST_PERCENT, Math.min(MOST_PERCENT, textPercent));
    }

    /** How figures are written then. */
    public Notation notation() {
        return new Notation(binary, marks.locale());
    }
}
