package org.plimsoll.desktop;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.plimsoll.desktop.outlook.OutlookView;
import org.plimsoll.desktop.samples.SamplesModel;

/** What the plan screen asks of the rest of the window. */
record Surrounding(SamplesModel samples) implements OutlookView.Surroundings {
    @Override
    public Optional<Path> file(Node near, String title) {
        FileChooser dialog = new FileChooser();
        dialog.setTitle(title);
        return Optional.ofNullable(dialog.showOpenDialog(near.getScene().getWindow()))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> directory(Node near, String title) {
        DirectoryChooser dialog = new DirectoryChooser();
        dialog.setTitle(title);
        return Optional.ofNullable(dialog.showDialog(near.getScene().getWindow()))
                .map(File::toPath);
    }

    @Override
    public void tryAllCodecs() {
        samples.tryAllCodecs();
    }
}
