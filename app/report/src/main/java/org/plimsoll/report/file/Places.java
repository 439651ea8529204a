package org.plimsoll.report.file;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Where something lies while it is not yet whole. */
final class Places {
    private Places() {}

    /** A free name in the same directory, so that renaming never copies; hidden, and telling what it was to become. */
    static Path beside(Path place) {
        for (int number = 0; ; number++) {
            Path part = place.resolveSibling(".%s.%s.part".formatted(place.getFileName(), number));
            if (!Files.exists(part, LinkOption.NOFOLLOW_LINKS)) {
                return part;
            }
        }
    }

    static void refuseDirectory(Path target) throws IOException {
        if (Files.isDirectory(target)) {
            throw new FileSystemException(target.toString(), null, "Is a directory");
        }
    }
}
