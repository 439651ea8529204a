package org.plimsoll.desktop.composition;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.plimsoll.desktop.chart.BarParts;
import org.plimsoll.desktop.composition.Composition.Part;
import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/** Parts of a whole, a line each: name, bar, bytes, share, and what leaving it out saves. A name leads to its lines. */
final class PartRows extends VBox implements Pictured {
    private static final int FEW = 8;

    private final GridPane grid = new GridPane();
    private final Button more = new Button();
    private final Consumer<String> follow;
    private List<Part> parts = List.of();
    private boolean all;

    /**
     * No parts.
     *
     * @param id id of the rows; the button that shows all of them gets it with a suffix
     * @param follow takes the filter of the part that was clicked
     */
    PartRows(String id, Consumer<String> follow) {
        this.follow = follow;
        setId(id);
        getStyleClass().add("part-rows");
        grid.getStyleClass().add("bars");
        grid.getColumnConstraints()
                .addAll(
                        named(),
                        BarParts.growing(),
                        BarParts.fitted(HPos.RIGHT),
                        BarParts.fitted(HPos.RIGHT),
                        BarParts.fitted(HPos.RIGHT));
        more.setId(id + "-more");
        more.setAccessibleText(text("composition.fewer"));
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(event -> {
            all = !all;
            draw();
        });
        getChildren().addAll(grid, more);
    }

    void show(List<Part> shown) {
        if (!shown.equals(parts)) {
            parts = shown;
            draw();
        }
    }

    private void draw() {
        grid.getChildren().clear();
        double longest = parts.stream().mapToDouble(Part::share).max().orElse(1);
        List<Part> drawn = all ? parts : parts.subList(0, Math.min(FEW, parts.size()));
        for (int row = 0; row < drawn.size(); row++) {
            Part part = drawn.get(row);
            grid.addRow(
                    row,
                    name(part),
                    BarParts.strip(longest == 0 ? 0 : part.share() / longest, part.name()),
                    BarParts.label(part.amount(), "bars-value"),
                    BarParts.label(Words.filled("%.1f %%", 100 * part.share()), "bars-share"),
                    BarParts.label(part.saving(), "part-saving"));
        }
        grid.getChildren().forEach(child -> GridPane.setValignment(child, VPos.CENTER));
        more.setText(all ? text("composition.fewer") : text("composition.more", parts.size() - FEW));
        more.setVisible(parts.size() > FEW);
        more.setManaged(parts.size() > FEW);
    }

    private Node name(Part part) {
        Labeled name = part.filter().isEmpty() ? new Label(part.name()) : link(part);
        name.getStyleClass().add("bars-name");
        name.setMinWidth(40);
        String told = part.description().isEmpty() ? part.name() : part.name() + "\n" + part.description();
        name.setTooltip(new Tooltip(part.filter().isEmpty() ? told : text("composition.follow", told)));
        return name;
    }

    private Hyperlink link(Part part) {
        Hyperlink link = new Hyperlink(part.name());
        link.setOnAction(event -> {
            link.setVisited(false);
            follow.accept(part.filter());
        });
        return link;
    }

    private static ColumnConstraints named() {
        ColumnConstraints column = new ColumnConstraints();
        column.setMaxWidth(190);
        return column;
    }
}
