package org.plimsoll.desktop;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Finds the small logs that come with the product: a directory called samples, near the jar or the user. */
final class SampleDirectory {
    private static final String NAME = "samples";

    /** From app/desktop/target up to the top of a source tree. */
    private static final int PARENTS = 4;

    private SampleDirectory() {}

    /** The first one in these directories or their parents, nearest first. */
    static Optional<Path> find(Path... starts) {
        return Stream.of(starts)
                .flatMap(start -> Stream.<@Nullable Path>iterate(start, at -> at != null, at -> at.getParent())
                        .limit(PARENTS + 1))
                .map(at -> at.resolve(NAME))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** The directory that holds the jar, or the classes. */
    static Path besideCode() {
        CodeSource code = SampleDirectory.class.getProtectionDomain().getCodeSource();
        if (code == null) {
            return Path.of("").toAbsolutePath();
        }
        try {
            Path place = Path.of(code.getLocation().toURI()).toAbsolutePath();
            return Files.isDirectory(place) ? place : place.resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
