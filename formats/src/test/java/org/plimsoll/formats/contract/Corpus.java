package org.plimsoll.formats.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

/** The lines that formats are tested with: examples of the tables, spec cases, and the beginnings of the samples. */
public final class Corpus {
    /** Enough to meet every kind of line that a sample holds. */
    private static final int LINES_PER_SAMPLE = 1500;

    private static final String SETTINGS = ".conf";

    private Corpus() {}

    /** All lines of a format without their ends, one character a byte. */
    public static List<String> lines(LogFormat format) {
        List<String> lines = new ArrayList<>();
        format.kinds().stream().map(LineKind::example).forEach(lines::add);
        specCases(format).stream().map(SpecCase::line).forEach(lines::add);
        for (Path sample : samples()) {
            if (isPlain(sample, format)) {
                Stream.of(text(sample).split("\n", -1)).limit(LINES_PER_SAMPLE).forEach(lines::add);
            }
        }
        return List.copyOf(lines);
    }

    /** The spec cases of a format, empty if it has none. */
    static List<SpecCase> specCases(LogFormat format) {
        URL directory = Corpus.class.getResource("/spec/" + Tested.label(format));
        if (directory == null) {
            return List.of();
        }
        try {
            return files(Path.of(directory.toURI())).stream()
                    .flatMap(file -> SpecCase.read(file).stream())
                    .toList();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The logs in the directory of samples and below it, a jlog being one; what describes them is left out. */
    static List<Path> samples() {
        Path directory = Path.of(System.getProperty("plimsoll.root", ""), "samples");
        return Files.isDirectory(directory)
                ? files(directory).stream()
                        .filter(Corpus::isLog)
                        .map(Corpus::log)
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean isLog(Path file) {
        String name = file.getFileName().toString();
        return Stream.of(".json", ".md", ".csv", SETTINGS).noneMatch(name::endsWith);
    }

    private static Path log(Path file) {
        Path directory = Objects.requireNonNull(file.getParent());
        return LogSource.file(directory).isJlog() ? directory : file;
    }

    /** The file of settings that says what a sample's format is, where it cannot be recognised. */
    static Path settings(Path sample) {
        String name = sample.getFileName().toString();
        return sample.resolveSibling(name.replaceFirst("\\.log$", "") + SETTINGS);
    }

    private static boolean isPlain(Path sample, LogFormat format) {
        if (!Files.isRegularFile(sample)) {
            return false;
        }
        try (LogScan scan = LogScan.open(LogSource.file(sample), 0)) {
            return scan.compression().equals("none")
                    && format.equals(scan.detect().format());
        } catch (UnreadableLogException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
