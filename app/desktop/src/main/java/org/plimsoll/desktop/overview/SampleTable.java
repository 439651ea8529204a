package org.plimsoll.desktop.overview;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/** Every file with what it holds. */
final class SampleTable extends TableView<SampleRow> implements Worded {
    private static final double ROW_HEIGHT = 28;
    private static final int MOST_ROWS = 8;

    SampleTable() {
        setId("sample-table");
        getStyleClass().addAll("sample-table", "dense");
        setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns()
                .addAll(List.of(
                        words("table.sample", 190, SampleRow::path, Words::fileName),
                        words("table.log", 110, SampleRow::log, Function.identity()),
                        words("table.compression", 84, SampleRow::compression, Function.identity()),
                        number("table.onDisk", SampleRow::bytesOnDisk, bytes -> Words.size(bytes.doubleValue())),
                        number("table.bytes", SampleRow::bytes, bytes -> Words.size(bytes.doubleValue())),
                        number("table.lines", SampleRow::lines, lines -> Words.filled("%,.0f", lines)),
                        state()));
    }

    void show(List<SampleRow> rows) {
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
        refresh();
    }

    private static TableColumn<SampleRow, String> words(
            String key, double width, Function<SampleRow, String> value, Function<String, String> shown) {
        TableColumn<SampleRow, String> column = column(key, width, value);
        column.setCellFactory(any -> new WordCell(shown));
        return column;
    }

    private static TableColumn<SampleRow, Long> number(
            String key, Function<SampleRow, Long> value, Function<Double, String> shown) {
        TableColumn<SampleRow, Long> column = column(key, 84, value);
        column.getStyleClass().add("number-column");
        column.setCellFactory(any -> new NumberCell(shown));
        return column;
    }

    private static TableColumn<SampleRow, String> state() {
        TableColumn<SampleRow, String> column = column("table.state", 96, SampleRow::failure);
        column.setCellFactory(any -> new StateCell());
        return column;
    }

    private static <T> TableColumn<SampleRow, T> column(String key, double width, Function<SampleRow, T> value) {
        TableColumn<SampleRow, T> column = new TableColumn<>(text(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }

    /** A word whose whole is told by its tooltip. */
    private static final class WordCell extends TableCell<SampleRow, String> {
        private final Function<String, String> shown;

        WordCell(Function<String, String> shown) {
            this.shown = shown;
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : shown.apply(item));
            setTooltip(empty || item == null ? null : new Tooltip(item));
        }
    }

    /** A number, exact in its tooltip. */
    private static final class NumberCell extends TableCell<SampleRow, Long> {
        private final Function<Double, String> shown;

        NumberCell(Function<Double, String> shown) {
            this.shown = shown;
            getStyleClass().add("number-cell");
        }

        @Override
        protected void updateItem(@Nullable Long item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : shown.apply(item.doubleValue()));
            setTooltip(empty || item == null ? null : new Tooltip(Words.filled("%,d", item)));
        }
    }

    /** Whether the file was read to its end, and if not, why. */
    private static final class StateCell extends TableCell<SampleRow, String> {
        private final Badge badge = new Badge();

        @Override
        protected void updateItem(@Nullable String failure, boolean empty) {
            super.updateItem(failure, empty);
            if (empty || failure == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean complete = failure.isEmpty();
            badge.show(text(complete ? "table.complete" : "table.incomplete"), complete ? Tone.GOOD : Tone.WARNING);
            setGraphic(badge);
            setTooltip(complete ? null : new Tooltip(failure));
        }
    }
}
