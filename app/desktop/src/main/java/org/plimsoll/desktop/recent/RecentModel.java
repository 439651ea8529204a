package org.plimsoll.desktop.recent;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plimsoll.desktop.recent.Recent.Kind;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;

/** What was opened lately, the latest first, a few of each kind. */
public final class RecentModel {
    /** As many as a menu shows without scrolling. */
    static final int MOST_OF_A_KIND = 8;

    private final Latest looks;
    private final ReadOnlyObjectWrapper<List<Recent>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Set<Path>> gone = new ReadOnlyObjectWrapper<>(Set.of());

    /**
     * Begins with what was opened before.
     *
     * @param background looks whether files are still there
     * @param before the latest first
     */
    public RecentModel(Background background, List<Recent> before) {
        looks = new Latest(background);
        entries.set(shortened(before));
    }

    /** Everything that is kept, the latest first. */
    public ReadOnlyObjectProperty<List<Recent>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** Those that were not there when somebody looked last. */
    public ReadOnlyObjectProperty<Set<Path>> goneProperty() {
        return gone.getReadOnlyProperty();
    }

    /** Those of a kind, the latest first. */
    public List<Path> of(Kind kind) {
        return entries.get().stream()
                .filter(entry -> entry.kind() == kind)
                .map(Recent::path)
                .toList();
    }

    /** Remembers what was just opened. */
    public void remember(Kind kind, Collection<Path> opened) {
        List<Recent> all = new ArrayList<>();
        opened.forEach(path -> all.add(new Recent(kind, path.toAbsolutePath().normalize())));
        entries.get().stream().filter(entry -> !all.contains(entry)).forEach(all::add);
        entries.set(shortened(all));
        look();
    }

    /** Forgets one of them. */
    public void forget(Path path) {
        entries.set(entries.get().stream()
                .filter(entry -> !entry.path().equals(path))
                .toList());
    }

    /** Forgets all of them. */
    public void clear() {
        entries.set(List.of());
    }

    /** Looks again whether they are still there; a place on a network that does not answer holds up nobody. */
    public void look() {
        List<Recent> asked = entries.get();
        if (asked.isEmpty()) {
            return;
        }
        looks.run(
                () -> {
                    Set<Path> missing = new HashSet<>();
                    asked.stream().map(Recent::path).filter(Files::notExists).forEach(missing::add);
                    return Set.copyOf(missing);
                },
                gone::set,
                failure -> {});
    }

    private static List<Recent> shortened(List<Recent> all) {
        List<Recent> kept = new ArrayList<>();
        for (Recent entry : all) {
            long before =
                    kept.stream().filter(other -> other.kind() == entry.kind()).count();
            if (before < MOST_OF_A_KIND) {
                kept.add(entry);
            }
        }
        return List.copyOf(kept);
    }
}
