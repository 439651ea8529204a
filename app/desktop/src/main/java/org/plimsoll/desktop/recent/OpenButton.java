package org.plimsoll.desktop.recent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import static org.plimsoll.desktop.text.Texts.text;

/** The button that opens logs; its menu has what else can be opened, and what was opened lately. */
public final class OpenButton extends SplitMenuButton {

    /**
     * A button.
     *
     * @param files asks for log files
     * @param directory asks for a directory of logs
     * @param study asks for a study
     * @param open opens what was chosen among the recent ones
     */
    public OpenButton(RecentModel model, Runnable files, Runnable directory, Runnable study, Consumer<Path> open) {
        setId("open");
        setText(text("toolbar.open"));
        setGraphic(new FontIcon(Feather.PLUS));
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(text("toolbar.open.tip")));
        setAccessibleText(text("toolbar.open"));
        setOnAction(event -> files.run());
        List<MenuItem> always = List.of(
                item("open-files", "welcome.open", Feather.FILE_TEXT, files),
                item("open-directory", "welcome.directory", Feather.FOLDER, directory),
                item("open-study", "study.open", Feather.BOOK, study));
        fill(model, always, open);
        setOnShowing(event -> model.look());
        model.entriesProperty().subscribe(() -> fill(model, always, open));
        model.goneProperty().subscribe(() -> fill(model, always, open));
    }

    private void fill(RecentModel model, List<MenuItem> always, Consumer<Path> open) {
        List<MenuItem> all = new ArrayList<>(always);
        all.addAll(RecentItems.of(model, open));
        getItems().setAll(all);
    }

    private static MenuItem item(String id, String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(text(key), new FontIcon(icon));
        item.setId(id);
        item.setOnAction(event -> action.run());
        return item;
    }
}
