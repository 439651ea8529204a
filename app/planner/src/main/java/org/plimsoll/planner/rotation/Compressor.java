package org.plimsoll.planner.rotation;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plimsoll.planner.measure.Codec;

/** The commands that pack rotated files, by their names. */
final class Compressor {
    private static final Map<String, Codec> COMMANDS = Map.ofEntries(
            Map.entry("gzip", Codec.GZIP),
            Map.entry("pigz", Codec.GZIP),
            Map.entry("zopfli", Codec.GZIP),
            Map.entry("bzip2", Codec.BZIP2),
            Map.entry("bzip", Codec.BZIP2),
            Map.entry("pbzip2", Codec.BZIP2),
            Map.entry("lbzip2", Codec.BZIP2),
            Map.entry("xz", Codec.XZ),
            Map.entry("pixz", Codec.XZ),
            Map.entry("pxz", Codec.XZ),
            Map.entry("zstd", Codec.ZSTD),
            Map.entry("pzstd", Codec.ZSTD),
            Map.entry("zstdmt", Codec.ZSTD));
    private static final Pattern LEVEL = Pattern.compile("(?:^|\\s)-(\\d{1,2})(?=\\s|$)");

    private Compressor() {}

    /** The codec of a command such as {@code /usr/bin/bzip2}; empty if it is not known. */
    static Optional<Codec> codec(String command) {
        String name = command.strip().split("\\s+", 2)[0];
        return Optional.ofNullable(COMMANDS.get(name.substring(name.lastIndexOf('/') + 1)));
    }

    /** The level among options such as {@code -9}; empty if there is none that the codec knows. */
    static OptionalInt level(Codec codec, String options) {
        Matcher matcher = LEVEL.matcher(options);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        int level = Integer.parseInt(matcher.group(1));
        boolean known = level >= codec.lowestLevel() && level <= codec.highestLevel();
        return known ? OptionalInt.of(level) : OptionalInt.empty();
    }
}
