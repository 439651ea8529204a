package org.plimsoll.formats.custom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.custom.ConfigurationTokens.Token;

/**
 * The tokens of a configuration of Momentum and of the files that it includes, in the order in which Momentum reads
 * them.
 *
 * <p>{@code include "FILE"} and {@code readonly_include "FILE"} may stand in any scope. A path that is not absolute
 * begins at the directory of the file that includes it; of a directory every file is included, by name, but for those
 * whose names begin with a dot, and for directories in it. Where else Momentum would look is not documented. Source:
 * Momentum reference, "Using the include and readonly_include directives".
 */
final class Configuration {
    private static final Set<String> DIRECTIVES = Set.of("include", "readonly_include");
    private static final String FILE_SCHEME = "file://";

    /** Configurations of thousands of domains have a few megabytes. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final int MOST_FILES = 1000;
    private static final String EXPECTED = "expected a configuration of Momentum such as ecelerity.conf";

    /** The files that are being read, the innermost one first, each with what is left of it. */
    private final Deque<ConfigurationTokens> open = new ArrayDeque<>();

    private final List<String> missing = new ArrayList<>();
    private @Nullable Token pending;
    private int files;

    /**
     * Opens a configuration.
     *
     * @throws InvalidFormatStringException if it cannot be read
     */
    Configuration(Path file) throws InvalidFormatStringException {
        try {
            open.push(new ConfigurationTokens(file, text(file)));
        } catch (NoSuchFileException e) {
            throw new InvalidFormatStringException("%s: no such file; %s".formatted(file, EXPECTED));
        } catch (IOException e) {
            throw new InvalidFormatStringException("%s: cannot be read; %s".formatted(file, EXPECTED));
        }
    }

    /** Sentences on files that are included but not there. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    /**
     * The next token, null behind the last one; what includes a file is none.
     *
     * @throws InvalidFormatStringException if a quoted text has no end, or a file is included that cannot be read or
     *     that is being read
     */
    @Nullable
    Token next() throws InvalidFormatStringException {
        while (true) {
            Token token = pending == null ? ofFiles() : pending;
            pending = null;
            if (token == null || token.quoted() || !DIRECTIVES.contains(token.lowerCase())) {
                return token;
            }
            Token included = ofFiles();
            if (included == null || included.sign()) {
                pending = included;
                return token;
            }
            include(token, included.text());
        }
    }

    /**
     * Skips what follows an opening brace, to the one that closes it.
     *
     * @throws InvalidFormatStringException as {@link #next}
     */
    void skipBlock() throws InvalidFormatStringException {
        int depth = 1;
        for (Token token = next(); token != null; token = next()) {
            depth += token.isSign('{') ? 1 : 0;
            depth -= token.isSign('}') ? 1 : 0;
            if (depth == 0) {
                return;
            }
        }
    }

    private @Nullable Token ofFiles() throws InvalidFormatStringException {
        while (!open.isEmpty()) {
            Token token = open.element().next();
            if (token != null) {
                return token;
            }
            open.pop();
        }
        return null;
    }

    private void include(Token directive, String name) throws InvalidFormatStringException {
        Path file = included(directive, name);
        try {
            List<Path> entries = Files.isDirectory(file) ? entries(file) : List.of(file);
            List<ConfigurationTokens> opened = new ArrayList<>();
            for (Path entry : entries) {
                refuseCircle(directive, entry);
                opened.add(new ConfigurationTokens(entry, text(entry)));
            }
            for (int i = opened.size() - 1; i >= 0; i--) {
                open.push(opened.get(i));
            }
        } catch (NoSuchFileException e) {
            missing.add("%s: includes %s, but there is no such file; expected one beside it or an absolute path"
                    .formatted(directive.place(), file));
        } catch (IOException e) {
            throw new InvalidFormatStringException(
                    "%s: includes %s, which cannot be read; %s".formatted(directive.place(), file, EXPECTED));
        }
    }

    private static Path included(Token directive, String name) throws InvalidFormatStringException {
        try {
            String path = name.startsWith(FILE_SCHEME) ? name.substring(FILE_SCHEME.length()) : name;
            return directive.file().resolveSibling(path);
        } catch (InvalidPathException e) {
            throw new InvalidFormatStringException(
                    "%s: includes '%s', which is no path of a file; %s".formatted(directive.place(), name, EXPECTED));
        }
    }

    private static List<Path> entries(Path directory) throws IOException {
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.filter(Files::isRegularFile)
                    .filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** A file that includes itself, if only by way of others, would have no end. */
    private void refuseCircle(Token directive, Path file) throws InvalidFormatStringException, IOException {
        for (ConfigurationTokens outer : open) {
            if (Files.exists(file) && Files.isSameFile(outer.file(), file)) {
                throw new InvalidFormatStringException(
                        "%s: includes %s, which is being read already; expected files that do not include each other"
                                .formatted(directive.place(), file));
            }
        }
        if (++files > MOST_FILES) {
            throw new InvalidFormatStringException("%s: includes %s, but %s files were included already; expected fewer"
                    .formatted(directive.place(), file, MOST_FILES));
        }
    }

    private static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("longer than " + MOST_BYTES + " bytes");
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
