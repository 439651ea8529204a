package org.plimsoll.desktop.outlook;

import java.util.ArrayList;
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
    private final List<Row> rows = new ArrayList<>();

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

    /** Shows answers; rows of the same questions stay what they are, with other words in them. */
    void show(List<Answer> answers) {
        List<String> asked = answers.stream().map(Answer::id).toList();
        if (!asked.equals(rows.stream().map(Row::id).toList())) {
            // The button that was just pressed keeps the keyboard, or the next press of Tab would begin at the top.
            String focused = getScene() != null && getScene().getFocusOwner() instanceof Button button
                    ? String.valueOf(button.getId())
                    : "";
            getChildren().clear();
            rows.clear();
            asked.forEach(id -> rows.add(new Row(id)));
            rows.forEach(Row::add);
            fill(answers);
            getChildren().stream()
                    .filter(node -> focused.equals(node.getId()) && !node.isDisabled())
                    .forEach(javafx.scene.Node::requestFocus);
        } else {
            fill(answers);
        }
    }

    private void fill(List<Answer> answers) {
        for (int i = 0; i < answers.size(); i++) {
            rows.get(i).show(answers.get(i));
        }
    }

    /** One question, its answer, and the button that takes it over. */
    private final class Row {
        private final String id;
        private final Label question = new Label();
        private final Label remark = new Label();
        private final Label value = new Label();
        private final Button button = new Button(text("answer.apply"));

        Row(String id) {
            this.id = id;
            question.getStyleClass().add("answer-question");
            remark.getStyleClass().add("answer-remark");
            remark.setWrapText(true);
            value.setId("answer-" + id);
            value.getStyleClass().add("answer-value");
            value.setMinWidth(USE_PREF_SIZE);
            button.setId("apply-" + id);
            button.getStyleClass().add("small");
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(text("answer.apply.tip")));
        }

        String id() {
            return id;
        }

        void add() {
            addRow(getRowCount(), new VBox(question, remark), value, button);
        }

        void show(Answer answer) {
            question.setText(answer.question());
            remark.setText(answer.remark());
            value.setText(answer.value());
            button.setAccessibleText(text("answer.apply.accessible", answer.question(), answer.value()));
            button.setDisable(answer.applied() == null);
            button.setOnAction(event -> apply.accept(answer));
        }
    }
}
