package org.plimsoll.desktop.outlook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;

import static org.plimsoll.desktop.text.Texts.text;

/** The figures of each scenario, and below each how far it is from that of the first. */
final class CompareTable extends GridPane implements Worded {
    private @Nullable Comparison told;
    private static final double NARROWEST = 96;

    CompareTable() {
        setId("compare-table");
        getStyleClass().add("compare-table");
    }

    void show(Comparison comparison) {
        told = comparison;
        getChildren().clear();
        getColumnConstraints().clear();
        List<Column> columns = comparison.figures().columns();
        for (int column = 0; column < columns.size(); column++) {
            getColumnConstraints().add(constraints(column));
            add(cell(heading(columns.get(column).label()), column, "compare-head"), column, 0);
        }
        Map<String, List<Cell>> differences = comparison.differences().rows().stream()
                .collect(Collectors.toMap(row -> row.get(0).exact(), row -> row));
        int line = 1;
        for (List<Cell> row : comparison.figures().rows()) {
            List<Cell> further = differences.getOrDefault(row.get(0).exact(), List.of());
            for (int column = 0; column < row.size(); column++) {
                String difference = column < 2 || further.isEmpty()
                        ? ""
                        : further.get(column - 1).display();
                add(figure(row, column, difference), column, line);
            }
            line++;
        }
    }

    @Override
    public void wordAgain() {
        if (told != null) {
            show(told);
        }
    }

    private static ColumnConstraints constraints(int column) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setHgrow(column == 0 ? Priority.SOMETIMES : Priority.ALWAYS);
        constraints.setMinWidth(column == 0 ? Region.USE_PREF_SIZE : NARROWEST);
        constraints.setHalignment(column == 0 ? HPos.LEFT : HPos.RIGHT);
        return constraints;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("compare-heading");
        return label;
    }

    private static VBox figure(List<Cell> row, int column, String difference) {
        Label value = new Label(Words.reworded(row.get(column).display()));
        value.getStyleClass().add(column == 0 ? "compare-quantity" : "compare-value");
        if (column > 0) {
            value.setId("compare-" + row.get(0).exact() + "-" + (column - 1));
        }
        VBox cell = cell(value, column, "compare-cell");
        boolean same = difference.isEmpty() || difference.equals("\u2013") || difference.matches("[0.,]+( .*)?");
        if (column > 1) {
            Label change = new Label(same ? text("outlook.compare.same") : Words.reworded(difference));
            change.getStyleClass().add("compare-difference");
            cell.getChildren().add(change);
        }
        return cell;
    }

    private static VBox cell(Label label, int column, String style) {
        VBox cell = new VBox(label);
        cell.getStyleClass().addAll(style, column == 0 ? "compare-left" : "compare-right");
        return cell;
    }
}
