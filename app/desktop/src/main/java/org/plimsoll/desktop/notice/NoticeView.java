package org.plimsoll.desktop.notice;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.notice.NoticeModel.Notice;

import static org.plimsoll.desktop.text.Texts.text;

/** A strip under the tool bar. Nothing waits for it to be closed. */
public final class NoticeView extends HBox {
    private final Label sentence = new Label();
    private final Button wayOut = new Button();
    private final Button close = new Button("", new FontIcon(Feather.X));

    /** Shows what the model holds. */
    public NoticeView(NoticeModel model) {
        setId("notice");
        getStyleClass().add("notice");
        setAlignment(Pos.CENTER_LEFT);
        sentence.setId("notice-sentence");
        sentence.setWrapText(true);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        wayOut.setId("notice-way-out");
        wayOut.setMinWidth(USE_PREF_SIZE);
        wayOut.setOnAction(event -> model.takeWayOut());
        close.setId("notice-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setTooltip(new Tooltip(text("notice.close")));
        close.setAccessibleText(text("notice.close"));
        close.setOnAction(event -> model.dismiss());
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), sentence, wayOut, close);
        model.noticeProperty().subscribe(this::show);
    }

    private void show(Notice notice) {
        boolean shown = !notice.sentence().isEmpty();
        setVisible(shown);
        setManaged(shown);
        sentence.setText(notice.sentence());
        wayOut.setText(notice.wayOut());
        wayOut.setVisible(!notice.wayOut().isEmpty());
        wayOut.setManaged(!notice.wayOut().isEmpty());
    }
}
