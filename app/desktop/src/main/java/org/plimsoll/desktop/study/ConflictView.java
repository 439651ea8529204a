package org.plimsoll.desktop.study;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.study.StudyModel.Conflict;

import static org.plimsoll.desktop.text.Texts.text;

/** Asks what is to become of a file that another program has written: a strip under the tool bar, as nothing waits. */
public final class ConflictView extends HBox {
    private final StudyModel model;
    private final Label sentence = new Label();
    private final Button elsewhere;

    /** Shows what the model asks. */
    public ConflictView(StudyModel model) {
        this.model = model;
        setId("conflict");
        getStyleClass().addAll("notice", "question");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("conflict-sentence");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        elsewhere = button("elsewhere", "accent", Conflict::elsewhere);
        getChildren()
                .addAll(
                        new FontIcon(Feather.GIT_MERGE),
                        sentence,
                        elsewhere,
                        button("mine", "danger", Conflict::mine),
                        button("theirs", "danger", Conflict::theirs),
                        button("stay", "flat", conflict -> {}));
        model.conflictProperty().subscribe(this::show);
    }

    private Button button(String key, String style, Consumer<Conflict> action) {
        Button button = new Button(text("conflict." + key));
        button.setId("conflict-" + key);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> model.settle().ifPresent(action));
        return button;
    }

    private void show(Optional<Conflict> asked) {
        setVisible(asked.isPresent());
        setManaged(asked.isPresent());
        asked.ifPresent(conflict -> {
            sentence.setText(conflict.sentence());
            elsewhere.requestFocus();
        });
    }
}
