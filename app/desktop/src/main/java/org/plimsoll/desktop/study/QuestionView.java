package org.plimsoll.desktop.study;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.study.StudyModel.Question;

import static org.plimsoll.desktop.text.Texts.text;

/** Asks what is to become of what was not saved: a strip under the tool bar, so that one can still look at it. */
public final class QuestionView extends HBox {
    private final Label sentence = new Label();
    private final Button save = button("save", "accent");

    /** Shows what the model asks. */
    public QuestionView(StudyModel model, StudyCommands commands) {
        setId("question");
        getStyleClass().addAll("notice", "question");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("question-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Button giveUp = button("give-up", "danger");
        Button stay = button("stay", "flat");
        save.setOnAction(event -> commands.save());
        giveUp.setOnAction(event -> model.giveUp());
        stay.setOnAction(event -> model.stay());
        getChildren().addAll(new FontIcon(Feather.HELP_CIRCLE), sentence, save, giveUp, stay);
        model.questionProperty().subscribe(this::show);
        // What became of the saving that was asked for is asked first.
        model.conflictProperty().subscribe(conflict -> {
            if (conflict.isPresent()) {
                show(Optional.empty());
            } else {
                show(model.questionProperty().get());
            }
        });
    }

    private static Button button(String key, String style) {
        Button button = new Button(text("question." + key));
        button.setId("question-" + key);
        button.getStyleClass().add(style);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(Optional<Question> asked) {
        setVisible(asked.isPresent());
        setManaged(asked.isPresent());
        asked.ifPresent(question -> {
            sentence.setText(question.sentence());
            save.requestFocus();
        });
    }
}
