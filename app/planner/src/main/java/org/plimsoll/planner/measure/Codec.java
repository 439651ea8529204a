package org.plimsoll.planner.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What rotated generations are compressed with, each with the levels that its command knows. */
public enum Codec {
    /** Generations stay as they are. */
    NONE(0, 0, 0),
    /** gzip, levels 1 to 9, 6 unless told otherwise. */
    GZIP(1, 6, 9),
    /** bzip2, levels 1 to 9 (blocks of 100 to 900 kB), 9 unless told otherwise. */
    BZIP2(1, 9, 9),
    /** xz, levels 0 to 9, 6 unless told otherwise. */
    XZ(0, 6, 9),
    /** Zstandard, levels 1 to 19, 3 unless told otherwise. */
    ZSTD(1, 3, 19);

    private final int lowestLevel;
    private final int defaultLevel;
    private final int highestLevel;

    Codec(int lowestLevel, int defaultLevel, int highestLevel) {
        this.lowestLevel = lowestLevel;
        this.defaultLevel = defaultLevel;
        this.highestLevel = highestLevel;
    }

    /** The name that users type and read: {@code none}, {@code gzip}, {@code bzip2}, {@code xz}, {@code zstd}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Level of the command unless told otherwise; 0 where nothing is compressed. */
    public int defaultLevel() {
        return defaultLevel;
    }

    /** Lowest level of the command. */
    public int lowestLevel() {
        return lowestLevel;
    }

    /** Highest level of the command. */
    public int highestLevel() {
        return highestLevel;
    }

    /** The ending that the command gives a file, such as {@code .gz}; empty where nothing is compressed. */
    public String suffix() {
        return switch (this) {
            case NONE -> "";
            case GZIP -> ".gz";
            case BZIP2 -> ".bz2";
            case XZ -> ".xz";
            case ZSTD -> ".zst";
        };
    }

    /** The codec of a name, whatever its case; empty if there is none. */
    public static Optional<Codec> named(String name) {
        return Arrays.stream(values())
                .filter(codec -> codec.label().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, with a comma between them. */
    public static String labels() {
        return Arrays.stream(values()).map(Codec::label).collect(Collectors.joining(", "));
    }
}
