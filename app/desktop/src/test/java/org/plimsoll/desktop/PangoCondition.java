package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Skips tests of the window where Linux lacks the library that JavaFX measures text with, and says so in one line. On a
 * machine that calls itself CI a skip would hide a missing install step, so there it is a failure.
 */
final class PangoCondition implements ExecutionCondition {
    private static final String LIBRARY = "libpangoft2-1.0.so.0";
    private static final String PACKAGE = "libpangoft2-1.0-0";
    private static final List<Path> PLACES = Stream.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib")
            .map(Path::of)
            .toList();

    /** A library lies in one of the places or in a directory for the processor right below it. */
    private static final int DEPTH = 2;

    private static final AtomicBoolean SAID = new AtomicBoolean();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Launcher.hush();
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux") || found(PLACES)) {
            return ConditionEvaluationResult.enabled("JavaFX can measure text");
        }
        if (SAID.compareAndSet(false, true)) {
            System.err.println("UI tests skipped: install the package " + PACKAGE);
        }
        return missing("true".equalsIgnoreCase(System.getenv("CI")));
    }

    static ConditionEvaluationResult missing(boolean ci) {
        String sentence = "UI tests need the package %s, which brings %s".formatted(PACKAGE, LIBRARY);
        if (ci) {
            throw new IllegalStateException(sentence + "; with CI=true they must not be skipped");
        }
        return ConditionEvaluationResult.disabled(sentence);
    }

    static boolean found(List<Path> places) {
        return places.stream().anyMatch(PangoCondition::holdsLibrary);
    }

    private static boolean holdsLibrary(Path place) {
        try (Stream<Path> files = Files.find(
                place,
                DEPTH,
                (path, attributes) -> path.getFileName() != null
                        && path.getFileName().toString().equals(LIBRARY))) {
            return files.findAny().isPresent();
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
