package org.plimsoll.desktop.recent;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.recent.Recent.Kind;
import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/** What was opened lately, on the screen that one begins with. Takes no room while there is nothing. */
public final class RecentLinks extends VBox {
    private static final int FEW = 6;

    private final RecentModel model;
    private final Consumer<Path> open;

    /**
     * Shows what the model holds.
     *
     * @param open takes what was chosen
     */
    public RecentLinks(RecentModel model, Consumer<Path> open) {
        this.model = model;
        this.open = open;
        setId("welcome-recent");
        getStyleClass().add("welcome-recent");
        setMaxWidth(USE_PREF_SIZE);
        show();
        model.entriesProperty().subscribe(this::show);
        model.goneProperty().subscribe(this::show);
        model.look();
    }

    private void show() {
        List<Recent> entries = model.entriesProperty().get();
        setVisible(!entries.isEmpty());
        setManaged(!entries.isEmpty());
        Label heading = new Label(text("recent.heading"));
        heading.getStyleClass().add("side-heading");
        getChildren().setAll(heading);
        entries.stream().limit(FEW).map(this::link).forEach(getChildren()::add);
    }

    private Hyperlink link(Recent entry) {
        boolean gone = model.goneProperty().get().contains(entry.path());
        Hyperlink link = new Hyperlink(
                gone
                        ? RecentItems.words(entry.path(), true)
                        : Words.fileName(entry.path().toString()),
                new FontIcon(gone ? Feather.X : entry.kind() == Kind.STUDY ? Feather.BOOK : Feather.FILE_TEXT));
        link.setId("welcome-recent-" + getChildren().size());
        link.setMnemonicParsing(false);
        link.setTooltip(new Tooltip(entry.path().toString()));
        link.setOnAction(event -> {
            link.setVisited(false);
            RecentItems.choose(model, entry.path(), open);
        });
        return link;
    }
}
