package org.plimsoll.desktop.overview;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.chart.BulletChart;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/** Every log with its cost against the baseline, and its files. */
final class SampleTable extends TableView<SampleRow> implements Pictured, Worded {
    private static final double ROW_HEIGHT = 28;
    private static final int MOST_ROWS = 9;
    /** Below that the columns that matter least give way. */
    private static final double ROOMY = 766;

    /** Below this width there is no room for the bars either. */
    private static final double BARRED = 530;

    private static final PseudoClass LOG = PseudoClass.getPseudoClass("log");

    /** Place of the column of bars. */
    private static final int BAR = 5;

    private final List<TableColumn<SampleRow, ?>> further;
    private final TableColumn<SampleRow, String> cost = number("table.cost", 66, SampleRow::cost);

    SampleTable() {
        setId("sample-table");
        getStyleClass().addAll("sample-table", "dense");
        setAccessibleText(text("overview.table"));
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(table -> new LogRow());
        TableColumn<SampleRow, String> bytes = number("table.bytes", 76, SampleRow::bytes);
        TableColumn<SampleRow, String> messages = number("table.messages", 90, SampleRow::messages);
        TableColumn<SampleRow, String> baseline = number("table.baseline", 72, SampleRow::baseline);
        getColumns()
                .addAll(List.of(
                        column("table.sample", 150, row -> row, NameCell::new),
                        bytes,
                        messages,
                        cost,
                        baseline,
                        column("table.bar", 130, row -> row, BulletCell::new),
                        column("table.change", 82, row -> row, ChangeCell::new),
                        column("table.state", 100, row -> row, StateCell::new)));
        further = List.of(bytes, messages, baseline);
        widthProperty().subscribe(this::fit);
    }

    /** Larger text needs wider columns; there is then room for fewer of them. */
    private void fit() {
        double factor = TextSize.factor();
        further.forEach(column -> column.setVisible(getWidth() >= ROOMY * factor));
        getColumns().get(BAR).setVisible(getWidth() >= BARRED * factor);
        getColumns().forEach(column -> column.setPrefWidth(((double) column.getUserData()) * factor));
    }

    void show(List<SampleRow> rows) {
        cost.setText(text("table.cost", Words.megaUnit()));
        getItems().setAll(rows);
        double row = ROW_HEIGHT * TextSize.factor();
        setFixedCellSize(row);
        double height = row * (1 + Math.max(1, Math.min(MOST_ROWS, rows.size()))) + 6;
        setMinHeight(height);
        setPrefHeight(height);
    }

    @Override
    public void wordAgain() {
        show(List.copyOf(getItems()));
        fit();
    }

    private static TableColumn<SampleRow, String> number(String key, double width, Function<SampleRow, String> value) {
        TableColumn<SampleRow, String> column = column(key, width, value, NumberCell::new);
        column.getStyleClass().add("number-column");
        return column;
    }

    private static <T> TableColumn<SampleRow, T> column(
            String key,
            double width,
            Function<SampleRow, T> value,
            java.util.function.Supplier<TableCell<SampleRow, T>> cell) {
        TableColumn<SampleRow, T> column = new TableColumn<>(text(key));
        column.setUserData(width);
        column.setPrefWidth(width * TextSize.factor());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(value.apply(data.getValue())));
        column.setCellFactory(any -> cell.get());
        return column;
    }

    /** Logs stand out from their files. */
    private static final class LogRow extends TableRow<SampleRow> {
        @Override
        protected void updateItem(@Nullable SampleRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(LOG, row != null && row.log());
        }
    }

    /** A name whose whole is told by its tooltip. */
    private static final class NameCell extends TableCell<SampleRow, SampleRow> {
        @Override
        protected void updateItem(@Nullable SampleRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(row == null ? null : row.name());
            setTooltip(row == null ? null : new Tooltip(row.told()));
            getStyleClass().removeAll("file-name");
            if (row != null && !row.log()) {
                getStyleClass().add("file-name");
            }
        }
    }

    private static final class NumberCell extends TableCell<SampleRow, String> {
        NumberCell() {
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(@Nullable String shown, boolean empty) {
            super.updateItem(shown, empty);
            setText(shown);
        }
    }

    private static final class BulletCell extends TableCell<SampleRow, SampleRow> {
        private final BulletChart bullet = new BulletChart();

        @Override
        protected void updateItem(@Nullable SampleRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean barred = row != null && row.bar().isPresent();
            if (row != null) {
                row.bar().ifPresent(bullet::show);
            }
            bullet.setPrefWidth(getWidth());
            setGraphic(barred ? bullet : null);
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void layoutChildren() {
            bullet.setPrefWidth(
                    Math.max(0, getWidth() - getInsets().getLeft() - getInsets().getRight()));
            super.layoutChildren();
        }
    }

    private static final class ChangeCell extends TableCell<SampleRow, SampleRow> {
        private final Badge badge = new Badge();

        @Override
        protected void updateItem(@Nullable SampleRow row, boolean empty) {
            super.updateItem(row, empty);
            badge.show(row == null ? "" : row.change(), row == null ? Tone.NEUTRAL : row.tone());
            setGraphic(badge);
        }
    }

    /** Whether it was read to its end, and if not, why. */
    private static final class StateCell extends TableCell<SampleRow, SampleRow> {
        private final Badge badge = new Badge();

        @Override
        protected void updateItem(@Nullable SampleRow row, boolean empty) {
            super.updateItem(row, empty);
            boolean complete = row == null || row.failure().isEmpty();
            String word = row == null ? "" : text(complete ? "table.complete" : "table.incomplete");
            badge.show(word, complete ? Tone.GOOD : Tone.WARNING);
            setGraphic(badge);
            setTooltip(row == null || complete ? null : new Tooltip(row.failure()));
        }
    }
}
