package org.plimsoll.planner.measure;

import java.util.Locale;

/** What rotated generations are compressed with. */
public enum Codec {
    /** Generations stay as they are. */
    NONE,
    /** gzip at its default level, 6. */
    GZIP,
    /** bzip2 at its default level, 9. */
    BZIP2;

    /** The name that users type and read: {@code none}, {@code gzip}, {@code bzip2}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
