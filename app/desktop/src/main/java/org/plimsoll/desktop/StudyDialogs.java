package org.plimsoll.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.study.StudyCommands;

import static org.plimsoll.desktop.text.Texts.text;

/** The system's dialogs that ask for the file of a study. */
final class StudyDialogs {
    private static final String ENDING = ".plimsoll.json";

    private StudyDialogs() {}

    static StudyCommands.Chooser of(Stage owner) {
        return new StudyCommands.Chooser() {
            @Override
            public Optional<Path> open() {
                return path(dialog("study.open.title").showOpenDialog(owner));
            }

            @Override
            public Optional<Path> save(Optional<Path> before) {
                FileChooser dialog = dialog("study.save.title");
                dialog.setInitialFileName(text("study.save.name"));
                before.map(Path::toAbsolutePath).ifPresent(file -> {
                    Optional.ofNullable(file.getParent()).map(Path::toFile).ifPresent(dialog::setInitialDirectory);
                    dialog.setInitialFileName(file.getFileName().toString());
                });
                return path(dialog.showSaveDialog(owner)).map(StudyDialogs::ended);
            }
        };
    }

    private static FileChooser dialog(String title) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(text(title));
        dialog.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(text("study.files"), "*.plimsoll", "*.plimsoll.json", "*.json"),
                        new FileChooser.ExtensionFilter(text("study.files.all"), "*"));
        return dialog;
    }

    /** Whoever types no ending gets the usual one, by which the command line knows a study, too. */
    static Path ended(Path chosen) {
        String name = chosen.getFileName().toString();
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ENDING);
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
