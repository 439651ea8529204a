package org.plimsoll.desktop.study;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What was opened, told apart: studies and logs. A study is known by its content, which begins as JSON and says that it
 * is Plimsoll's; one that is broken before it says so, by its name.
 *
 * @param studies files that keep a study, or should
 * @param logs everything else
 */
record StudyDetection(List<Path> studies, List<Path> logs) {
    /** What the files of studies are called. */
    private static final List<String> ENDINGS = List.of(".plimsoll", ".plimsoll.json");

    /** The key that says so is the first that is written; whoever wrote a file by hand has put it near. */
    private static final int HEAD = 1 << 14;

    private static final String KEY = "\"plimsoll\"";

    static StudyDetection of(Collection<Path> opened) {
        List<Path> studies = new ArrayList<>();
        List<Path> logs = new ArrayList<>();
        opened.forEach(path -> (isStudy(path) ? studies : logs).add(path));
        return new StudyDetection(studies, logs);
    }

    private static boolean isStudy(Path path) {
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (Files.isDirectory(path)) {
            return false;
        }
        return ENDINGS.stream().anyMatch(name::endsWith) || saysSo(path);
    }

    /** A file that cannot be read is left to those who read logs, who say why. A pipe could be read once only. */
    private static boolean saysSo(Path path) {
        if (!Files.isRegularFile(path)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(path)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            String text = head.startsWith("\uFEFF") ? head.substring(1) : head;
            return text.stripLeading().startsWith("{") && text.contains(KEY);
        } catch (IOException e) {
            return false;
        }
    }
}
