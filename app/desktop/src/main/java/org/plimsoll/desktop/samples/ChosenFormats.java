package org.plimsoll.desktop.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.model.LogFormat;

/** The files that are read as another format than their content tells. */
final class ChosenFormats {
    private final Map<Path, LogFormat> formats = new LinkedHashMap<>();

    /** The format of each of them. */
    Map<Path, LogFormat> all() {
        return Collections.unmodifiableMap(formats);
    }

    /** Takes others in their place. */
    void replace(Map<Path, LogFormat> others) {
        formats.clear();
        formats.putAll(others);
    }

    /** Has a file recognised by its content again. */
    void forget(Path path) {
        formats.remove(path);
    }

    /** Has a file read as the format of a name, empty to recognise it by its content. */
    void choose(Path path, String name) {
        if (name.isEmpty()) {
            forget(path);
        } else {
            LogFormats.all().stream().filter(each -> each.name().equals(name)).forEach(each -> formats.put(path, each));
        }
    }

    /** What is to be read: chosen files come first, or a directory would bring them along. */
    List<LogSource> sources(Collection<Path> opened) {
        List<LogSource> asked = new ArrayList<>();
        formats.forEach((path, format) -> asked.add(LogSource.file(path).readAs(format)));
        opened.stream()
                .filter(path -> !formats.containsKey(path))
                .map(LogSource::file)
                .forEach(asked::add);
        return asked;
    }
}
