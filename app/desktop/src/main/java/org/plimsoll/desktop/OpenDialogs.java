package org.plimsoll.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.picture.PictureForm;

import static org.plimsoll.desktop.text.Texts.text;

/** The system's dialogs that ask for files and directories. */
final class OpenDialogs {
    private OpenDialogs() {}

    /** Files; none if the user thought better of it. */
    static List<Path> files(Stage owner) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(text("open.files.title"));
        @Nullable List<File> chosen = dialog.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** A directory of logs; none if the user thought better of it. */
    static List<Path> directory(Stage owner) {
        return directory(owner, text("open.directory.title")).stream().toList();
    }

    /** A directory; none if the user thought better of it. */
    static Optional<Path> directory(Window owner, String title) {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(title);
        return Optional.ofNullable(dialog.showDialog(owner)).map(File::toPath);
    }

    /** A file to read; none if the user thought better of it. */
    static Optional<Path> file(Window owner, String title) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        return Optional.ofNullable(dialog.showOpenDialog(owner)).map(File::toPath);
    }

    /** The file that a chart is saved to; null if the user thought better of it. */
    static @Nullable Path picture(Stage owner, PictureForm form, String fileName) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(text("picture.title"));
        dialog.setInitialFileName(fileName);
        dialog.getExtensionFilters().add(new FileChooser.ExtensionFilter(form.label(), "*." + form.extension()));
        @Nullable File chosen = dialog.showSaveDialog(owner);
        return chosen == null ? null : chosen.toPath();
    }

    /** The file that rows are exported to; none if the user thought better of it. */
    static Optional<Path> records(Stage owner) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(text("records.export.title"));
        dialog.setInitialFileName(text("records.export.name"));
        return Optional.ofNullable(dialog.showSaveDialog(owner)).map(File::toPath);
    }
}
