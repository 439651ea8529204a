package org.plimsoll.desktop.records;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import static org.plimsoll.desktop.text.Texts.text;

/** The chosen line as it stands in the log, its fields, and what happened to its message. */
final class DetailPane extends VBox {
    private final Label heading = new Label();
    private final Label subtitle = new Label();
    private final TextArea raw = area("records-raw", "records.raw");
    private final GridPane fields = new GridPane();
    private final TextArea trace = area("records-trace", "records.trace.heading");
    private final FlowPane buttons;

    DetailPane(RecordsModel model) {
        setId("records-detail");
        getStyleClass().add("detail-pane");
        heading.setId("records-detail-heading");
        heading.getStyleClass().add("side-title");
        heading.setWrapText(true);
        heading.setMinHeight(USE_PREF_SIZE);
        subtitle.setId("records-detail-subtitle");
        subtitle.getStyleClass().add("screen-subtitle");
        subtitle.setWrapText(true);
        subtitle.setMinHeight(USE_PREF_SIZE);
        buttons = new FlowPane(
                button("records-trace-button", "records.trace", Feather.GIT_COMMIT, model::trace),
                button("records-message", "records.message", Feather.FILTER, model::filterByMessage));
        buttons.getStyleClass().add("detail-buttons");
        raw.setPrefRowCount(5);
        raw.setMinHeight(70);
        fields.getStyleClass().add("detail-fields");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        fields.getColumnConstraints().addAll(names, values);
        ScrollPane scroll = new ScrollPane(fields);
        scroll.setId("records-fields");
        scroll.getStyleClass().add("detail-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        trace.setPrefRowCount(12);
        trace.setWrapText(false);
        getChildren().addAll(heading, subtitle, buttons, raw, scroll, trace);
        model.detailProperty().subscribe(this::show);
        model.traceProperty().subscribe(this::showTrace);
    }

    private void show(Optional<RecordDetail> found) {
        heading.setText(found.map(RecordDetail::heading).orElse(text("records.detail.none")));
        subtitle.setText(found.map(RecordDetail::subtitle).orElse(text("records.detail.hint")));
        raw.setText(found.map(RecordDetail::raw).orElse(""));
        present(raw, found.isPresent());
        present(buttons, found.map(detail -> !detail.message().isEmpty()).orElse(false));
        fields.getChildren().clear();
        int row = 0;
        for (RecordDetail.Part part : found.map(RecordDetail::fields).orElse(java.util.List.of())) {
            Label name = new Label(part.name());
            name.getStyleClass().add("detail-name");
            Label value = new Label(part.value());
            value.getStyleClass().add("detail-value");
            value.setWrapText(true);
            Tooltip tip = new Tooltip(part.description());
            name.setTooltip(tip);
            value.setTooltip(tip);
            GridPane.setValignment(name, VPos.TOP);
            fields.addRow(row++, name, value);
        }
    }

    private void showTrace(String told) {
        trace.setText(told);
        present(trace, !told.isEmpty());
        trace.setScrollTop(0);
    }

    private static void present(javafx.scene.Node node, boolean present) {
        node.setVisible(present);
        node.setManaged(present);
    }

    private static TextArea area(String id, String key) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setEditable(false);
        area.setWrapText(true);
        area.getStyleClass().add("mono");
        area.setAccessibleText(text(key));
        return area;
    }

    private static Button button(String id, String key, Feather icon, Runnable action) {
        Button button = new Button(text(key), new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add("small");
        button.setTooltip(new Tooltip(text(key + ".tip")));
        button.setOnAction(event -> action.run());
        return button;
    }
}
