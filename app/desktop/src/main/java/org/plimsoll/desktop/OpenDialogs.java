package org.plimsoll.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.picture.PictureForm;

import static org.plimsoll.desktop.text.Texts.text;

/** The system's dialogs that ask for logs. */
final class OpenDialogs {
    private OpenDialogs() {}

    /** Files; none if the user thought better of it. */
    static List<Path> files(Stage owner) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(text("open.files.title"));
        @Nullable List<File> chosen = dialog.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    /** A directory; none if the user thought better of it. */
    static List<Path> directory(Stage owner) {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(text("open.directory.title"));
        return Stream.ofNullable(dialog.showDialog(owner)).map(File::toPath).toList();
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
