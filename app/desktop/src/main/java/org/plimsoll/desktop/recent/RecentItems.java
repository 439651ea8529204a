package org.plimsoll.desktop.recent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.recent.Recent.Kind;
import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/** What was opened lately, as entries of a menu: studies, logs, and a way to have them forgotten. */
public final class RecentItems {
    private RecentItems() {}

    /**
     * The entries as they are now.
     *
     * @param open takes what was chosen
     */
    public static List<MenuItem> of(RecentModel model, Consumer<Path> open) {
        List<MenuItem> items = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Path> paths = model.of(kind);
            if (!paths.isEmpty()) {
                items.add(new SeparatorMenuItem());
                items.add(heading(kind));
                paths.forEach(path -> items.add(item(model, path, kind, open, items.size())));
            }
        }
        if (!items.isEmpty()) {
            MenuItem clear = new MenuItem(text("recent.clear"));
            clear.setId("recent-clear");
            clear.setOnAction(event -> model.clear());
            items.add(new SeparatorMenuItem());
            items.add(clear);
        }
        return items;
    }

    private static MenuItem heading(Kind kind) {
        MenuItem heading = new MenuItem(text(kind == Kind.STUDY ? "recent.studies" : "recent.logs"));
        heading.setDisable(true);
        return heading;
    }

    /** One that is gone is told to be, and forgotten when it is chosen. */
    private static MenuItem item(RecentModel model, Path path, Kind kind, Consumer<Path> open, int place) {
        boolean gone = model.goneProperty().get().contains(path);
        MenuItem item = new MenuItem(words(path, gone));
        item.setId("recent-" + place);
        item.setMnemonicParsing(false);
        item.setGraphic(new FontIcon(gone ? Feather.X : kind == Kind.STUDY ? Feather.BOOK : Feather.FILE_TEXT));
        item.setOnAction(event -> choose(model, path, open));
        return item;
    }

    /** Opens what is still there, and forgets what is not. */
    static void choose(RecentModel model, Path path, Consumer<Path> open) {
        if (model.goneProperty().get().contains(path)) {
            model.forget(path);
        } else {
            open.accept(path);
        }
    }

    static String words(Path path, boolean gone) {
        Path parent = path.getParent();
        String name = Words.fileName(path.toString());
        return text(gone ? "recent.gone" : "recent.entry", name, parent == null ? "" : parent);
    }
}
