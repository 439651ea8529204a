package org.plimsoll.desktop.export;

import java.io.File;
import java.nio.file.Path;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import static org.plimsoll.desktop.text.Texts.text;

/** The button that writes the report: pressed it is the PDF, its menu has the other forms. */
public final class ExportView extends SplitMenuButton {
    private final ExportModel model;
    private final Chooser chooser;

    /** Asks the user where to write. */
    public interface Chooser {
        /** The chosen file or directory, null if the user thought better of it. */
        @Nullable
        Path choose(ExportForm form);
    }

    /** Shows what the model allows. */
    public ExportView(ExportModel model, Chooser chooser) {
        this.model = model;
        this.chooser = chooser;
        setId("export");
        setText(text("export.button"));
        setGraphic(new FontIcon(Feather.DOWNLOAD));
        getStyleClass().add("accent");
        setTooltip(new Tooltip(text("export.tip")));
        setOnAction(event -> ask(ExportForm.PDF));
        getItems()
                .addAll(
                        item(ExportForm.PDF, "Shortcut+E"),
                        item(ExportForm.CSV, "Shortcut+Shift+E"),
                        item(ExportForm.TEXT, ""));
        disableProperty().bind(model.ready().not());
    }

    /** Asks for a place and writes there, if there is anything to write. */
    public void ask(ExportForm form) {
        if (isDisabled()) {
            return;
        }
        Path target = chooser.choose(form);
        if (target != null) {
            model.export(form, target, () -> ask(form));
        }
    }

    /** The dialogs of the system. */
    public static Chooser dialogs(Window owner) {
        return form -> switch (form) {
            case PDF -> file(owner, form, "export.pdf", "*.pdf");
            case CSV -> directory(owner);
            case TEXT -> file(owner, form, "export.text", "*.txt");
        };
    }

    private static @Nullable Path file(Window owner, ExportForm form, String key, String pattern) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(text(key + ".title"));
        dialog.setInitialFileName(text(key + ".name"));
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(form.label(), pattern));
        return path(dialog.showSaveDialog(owner));
    }

    private static @Nullable Path directory(Window owner) {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(text("export.csv.title"));
        Path parent = path(dialog.showDialog(owner));
        return parent == null ? null : parent.resolve(text("export.csv.name"));
    }

    private static @Nullable Path path(@Nullable File chosen) {
        return chosen == null ? null : chosen.toPath();
    }

    private MenuItem item(ExportForm form, String shortcut) {
        MenuItem item = new MenuItem(form.label());
        item.setId("export-" + form.name().toLowerCase(java.util.Locale.ROOT));
        if (!shortcut.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(shortcut));
        }
        item.setOnAction(event -> ask(form));
        return item;
    }
}
