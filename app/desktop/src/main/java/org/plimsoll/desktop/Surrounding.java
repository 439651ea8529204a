package org.plimsoll.desktop;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;

import org.plimsoll.desktop.outlook.OutlookView;
import org.plimsoll.desktop.samples.SamplesModel;

/** What the plan screen asks of the rest of the window. */
record Surrounding(SamplesModel samples) implements OutlookView.Surroundings {
    @Override
    public Optional<Path> file(Node near, String title) {
        return OpenDialogs.file(near.getScene().getWindow(), title);
    }

    @Override
    public Optional<Path> directory(Node near, String title) {
        return OpenDialogs.directory(near.getScene().getWindow(), title);
    }

    @Override
    public void tryAllCodecs() {
        samples.tryAllCodecs();
    }
}
