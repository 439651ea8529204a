package org.plimsoll.desktop.memory;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Where each system wants programs to keep what they remember. */
public final class MemoryPlace {
    private static final String NAME = "plimsoll";

    private MemoryPlace() {}

    /**
     * The directory: {@code $XDG_CONFIG_HOME/plimsoll}, {@code %APPDATA%\Plimsoll}, or {@code ~/Library/Application
     * Support/Plimsoll}.
     *
     * @param system the name of the system, as in {@code os.name}
     * @param environment its variables
     * @param home the user's directory
     */
    public static Path directory(String system, Map<String, String> environment, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("windows")) {
            return absolute(environment.get("APPDATA"))
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Plimsoll");
        }
        if (name.contains("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Plimsoll");
        }
        return absolute(environment.get("XDG_CONFIG_HOME"))
                .orElse(home.resolve(".config"))
                .resolve(NAME);
    }

    /** The directory on this machine. */
    public static Path here() {
        return directory(
                System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home", "")));
    }

    /** The XDG specification has relative paths ignored. */
    private static Optional<Path> absolute(@Nullable String path) {
        return Optional.ofNullable(path)
                .filter(given -> !given.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
