package org.plimsoll.desktop.overview;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.plan.Finding;

import static org.plimsoll.desktop.text.Texts.text;

/** What the reader should know: sign, and sentence. */
final class FindingList extends VBox {

    private final Consumer<Finding.Origin> follow;

    /** Takes who shows where a finding comes from. */
    FindingList(Consumer<Finding.Origin> follow) {
        this.follow = follow;
        setId("findings");
        getStyleClass().add("findings");
    }

    void show(List<Finding> findings) {
        getChildren().clear();
        for (Finding finding : findings) {
            getChildren().add(line(finding));
        }
        if (findings.isEmpty()) {
            getChildren().add(new Label(text("findings.none")));
        }
    }

    private HBox line(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        FontIcon sign = new FontIcon(iconOf(finding.severity()));
        sign.getStyleClass().add("finding-" + severity);
        sign.setAccessibleText(text("finding." + severity));
        Label sentence = new Label(Words.reworded(finding.sentence()));
        sentence.getStyleClass().add("finding-sentence");
        sentence.setWrapText(true);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox line = new HBox(sign, sentence);
        line.getStyleClass().add("finding");
        line.setAlignment(Pos.TOP_LEFT);
        if (finding.origin().place() != Finding.Place.NONE) {
            line.getChildren().add(link(finding.origin()));
        }
        return line;
    }

    private Hyperlink link(Finding.Origin origin) {
        String key = origin.place().name().toLowerCase(Locale.ROOT);
        Hyperlink link = new Hyperlink(text("finding.trail." + key));
        link.setId("finding-" + key);
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> {
            link.setVisited(false);
            follow.accept(origin);
        });
        return link;
    }

    private static Feather iconOf(Finding.Severity severity) {
        return switch (severity) {
            case NOTE -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case CRITICAL -> Feather.ALERT_OCTAGON;
        };
    }
}
