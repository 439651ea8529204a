package org.plimsoll.desktop.overview;

import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.picture.PictureMenu;
import org.plimsoll.desktop.picture.Pictured;

/** A large number with its heading, a strip that pictures it, and a remark. */
final class HeadlineCard extends VBox {
    private final Label value = new Label();
    private final Label unit = new Label();
    private final Label remark = new Label();
    private final Badge badge = new Badge();

    /**
     * A card.
     *
     * @param id id of the number; its remark and badge get it with a suffix
     * @param heading what the number is
     * @param icon the same as a picture
     * @param strips nodes between number and remark
     */
    HeadlineCard(String id, String heading, Feather icon, Node... strips) {
        getStyleClass().addAll("card", "headline");
        Label name = new Label(heading, new FontIcon(icon));
        name.getStyleClass().add("headline-name");
        value.setId(id);
        value.getStyleClass().add("headline-value");
        value.setMinWidth(USE_PREF_SIZE);
        unit.setMinWidth(0);
        unit.getStyleClass().add("headline-unit");
        HBox number = new HBox(value, unit);
        number.getStyleClass().add("headline-number");
        number.setAlignment(Pos.BASELINE_LEFT);
        remark.setId(id + "-remark");
        remark.getStyleClass().add("headline-remark");
        remark.setWrapText(true);
        badge.setId(id + "-badge");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(remark, Priority.SOMETIMES);
        HBox foot = new HBox(remark, gap, badge);
        foot.getStyleClass().add("headline-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(nameLine(name, heading, strips), number);
        getChildren().addAll(strips);
        getChildren().add(foot);
    }

    /** The heading; that of a card with a chart offers to save it. */
    private Node nameLine(Label name, String heading, Node... strips) {
        if (Stream.of(strips).noneMatch(Pictured::within)) {
            return name;
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(name, gap, new PictureMenu(this, () -> heading));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    void show(Headline headline) {
        value.setText(headline.value());
        unit.setText(headline.unit());
        remark.setText(headline.remark());
        badge.show(headline.badge(), headline.tone());
    }
}
