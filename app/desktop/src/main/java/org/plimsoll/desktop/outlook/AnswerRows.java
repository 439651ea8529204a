package org.plimsoll.desktop.outlook;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import static org.plimsoll.desktop.text.Texts.text;

/** Answers, a line each: what was asked, what the planner says, and a button that puts it into the scenario. */
final class AnswerRows extends GridPane {
    private final Consumer<Answer> apply;

    AnswerRows(Consumer<Answer> apply) {
        this.apply = apply;
        getStyleClass().add("answers");
        ColumnConstraints questions = new ColumnConstraints();
        questions.setHgrow(Priority.ALWAYS);
        questions.setMinWidth(80);
        ColumnConstraints values = new ColumnConstraints();
        values.setHalignment(HPos.RIGHT);
        getColumnConstraints().addAll(questions, values, new ColumnConstraints());
    }

    void show(List<Answer> answers) {
        // The button that was just pressed keeps the keyboard, or the next press of Tab would begin at the top.
        String focused = getScene() != null && getScene().getFocusOwner() instanceof Button button
                ? String.valueOf(button.getId())
                : "";
        getChildren().clear();
        answers.forEach(this::add);
        getChildren().stream()
                .filter(node -> focused.equals(node.getId()) && !node.isDisabled())
                .forEach(javafx.scene.Node::requestFocus);
    }

    private void add(Answer answer) {
        Label question = new Label(answer.question());
        question.getStyleClass().add("answer-question");
        Label remark = new Label(answer.remark());
        remark.getStyleClass().add("answer-remark");
        remark.setWrapText(true);
        VBox words = new VBox(question, remark);
        Label value = new Label(answer.value());
        value.setId("answer-" + answer.id());
        value.getStyleClass().add("answer-value");
        value.setMinWidth(USE_PREF_SIZE);
        addRow(getRowCount(), words, value, button(answer));
    }

    private Button button(Answer answer) {
        Button button = new Button(text("answer.apply"));
        button.setId("apply-" + answer.id());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(text("answer.apply.tip")));
        button.setAccessibleText(text("answer.apply.accessible", answer.question(), answer.value()));
        button.setDisable(answer.applied() == null);
        button.setOnAction(event -> apply.accept(answer));
        return button;
    }
}
