package org.plimsoll.desktop.samples;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.plimsoll.desktop.task.Meter;
import org.plimsoll.formats.LogSource;

/** The files of one measuring: what was opened at first, then, once directories are opened up, each file. */
final class FilesUnderway {
    private final Meter meter;
    private final Map<String, Long> sizes = new HashMap<>();
    private List<String> names;

    FilesUnderway(Meter meter, List<Path> opened) {
        this.meter = meter;
        this.names = opened.stream().map(Path::toString).toList();
        // Nothing is asked of the disk here, on the screen's thread: sizes come with the files.
        names.forEach(name -> sizes.put(name, 0L));
    }

    /** Whether these are the files of a measuring. */
    boolean of(Meter measuring) {
        return meter == measuring;
    }

    /** Each file by itself, with its size. */
    void openUp(List<LogSource> files) {
        if (files.isEmpty()) {
            return;
        }
        List<String> found = new ArrayList<>();
        for (LogSource file : files) {
            found.add(file.name());
            sizes.put(file.name(), file.bytesOnDisk().orElse(0));
        }
        names = List.copyOf(found);
    }

    /** A directory is listed if a file of it is. */
    private static boolean same(String listed, String name) {
        return listed.equals(name) || listed.startsWith(name + "/") || listed.startsWith(name + "\\");
    }

    /** How far a file is, empty if it is none of these. */
    Optional<FileShare> share(String name) {
        Long size = sizes.get(name);
        return size == null ? Optional.empty() : Optional.of(new FileShare(meter.doneBytes(name), size));
    }

    /** What is listed already, and below it the files that are not yet. */
    List<SampleItem> listed(List<SampleItem> measured, String state) {
        Set<String> known = new HashSet<>();
        measured.forEach(item -> known.add(item.path()));
        List<SampleItem> all = new ArrayList<>(measured);
        names.stream()
                .filter(name -> known.stream().noneMatch(path -> same(path, name)))
                .map(name -> SampleList.pending(name, state))
                .forEach(all::add);
        return all;
    }
}
