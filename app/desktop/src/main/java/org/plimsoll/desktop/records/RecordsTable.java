package org.plimsoll.desktop.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.records.RecordRow.State;
import org.plimsoll.desktop.text.TextSize;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.table.Column;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The rows in sight and a scroll bar for all of them. The table itself holds no more rows than there is room for:
 * scrolling exchanges them, so ten million rows are as quick as ten.
 */
final class RecordsTable extends HBox implements Worded {
    private static final double ROW_HEIGHT = 24;
    private static final double HEADER_HEIGHT = 30;
    private static final double SCROLL_BAR_HEIGHT = 14;
    private static final Set<String> GROUPED = Set.of("line", "size", "bytes");
    private static final Set<String> HIDDEN = Set.of("file", "binding");
    private static final Map<String, Double> WIDTHS = Map.ofEntries(
            Map.entry("line", 76.0),
            Map.entry("time", 168.0),
            Map.entry("event", 104.0),
            Map.entry("kind", 100.0),
            Map.entry("message", 148.0),
            Map.entry("sender", 190.0),
            Map.entry("recipient", 190.0),
            Map.entry("domain", 130.0),
            Map.entry("peer", 116.0),
            Map.entry("size", 76.0),
            Map.entry("attempt", 64.0),
            Map.entry("delay", 70.0),
            Map.entry("reason", 420.0),
            Map.entry("file", 220.0));

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");

    private final RecordsModel model;
    private final TableView<RecordRow> table = new TableView<>();
    private final ScrollBar bar = new ScrollBar();
    private final List<Row> shownRows = new ArrayList<>();
    private double textFactor = TextSize.factor();
    private boolean following;

    RecordsTable(RecordsModel model, javafx.scene.Node placeholder) {
        this.model = model;
        table.setId("records-table");
        table.getStyleClass().addAll("records-table", "dense");
        table.setFixedCellSize(rowHeight());
        table.setItems(model.rows());
        table.setTableMenuButtonVisible(true);
        table.setAccessibleText(text("records.table"));
        table.setPlaceholder(placeholder);
        table.setRowFactory(any -> new Row());
        table.setSortPolicy(any -> {
            sort();
            return true;
        });
        table.addEventFilter(ScrollEvent.SCROLL, this::wheel);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.heightProperty().subscribe(this::fit);
        HBox.setHgrow(table, Priority.ALWAYS);
        bar.setId("records-bar");
        bar.getStyleClass().add("records-bar");
        bar.setMinWidth(14);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setAccessibleText(text("records.bar"));
        bar.setUnitIncrement(1);
        bar.valueProperty().subscribe(value -> {
            if (!following) {
                model.scrollTo(Math.round(value.doubleValue()));
            }
        });
        getChildren().addAll(table, bar);
        model.columnsProperty().subscribe(this::columns);
        model.topProperty().subscribe(this::follow);
        model.rowCountProperty().subscribe(this::follow);
        model.leadProperty().subscribe(this::mark);
        model.anchorProperty().subscribe(this::mark);
    }

    @Override
    public void wordAgain() {
        table.setFixedCellSize(rowHeight());
        double larger = TextSize.factor() / textFactor;
        textFactor = TextSize.factor();
        if (larger != 1) {
            table.getColumns().forEach(column -> column.setPrefWidth(column.getWidth() * larger));
        }
        fit();
    }

    private static double rowHeight() {
        return ROW_HEIGHT * TextSize.factor();
    }

    /** The node that takes the keys. */
    TableView<RecordRow> table() {
        return table;
    }

    private void fit() {
        double room = table.getHeight() - HEADER_HEIGHT - SCROLL_BAR_HEIGHT;
        model.setVisibleRows((int) Math.max(1, room / rowHeight()));
        bar.setBlockIncrement(model.pageRows());
        follow();
    }

    private void follow() {
        following = true;
        double max = Math.max(0, model.rowCountProperty().get() - model.pageRows() - 1.0);
        bar.setMax(max);
        bar.setVisibleAmount(Math.max(
                max / 20,
                max * model.pageRows() / Math.max(1, model.rowCountProperty().get())));
        bar.setValue((double) model.topProperty().get());
        bar.setDisable(max == 0);
        following = false;
    }

    private void mark() {
        shownRows.forEach(Row::mark);
    }

    private void columns(List<Column> columns) {
        table.getColumns().clear();
        for (int i = 0; i < columns.size(); i++) {
            table.getColumns().add(column(columns.get(i), i));
        }
    }

    private static TableColumn<RecordRow, RecordRow> column(Column column, int index) {
        TableColumn<RecordRow, RecordRow> shown = new TableColumn<>(column.name());
        shown.setId("records-column-" + column.name());
        shown.setPrefWidth(WIDTHS.getOrDefault(column.name(), 110.0) * TextSize.factor());
        shown.setVisible(!HIDDEN.contains(column.name()));
        shown.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        shown.setCellFactory(any -> new Cell(column, index));
        if (column.type().number()) {
            shown.getStyleClass().add("number-column");
        }
        return shown;
    }

    private void sort() {
        if (table.getSortOrder().isEmpty()) {
            model.sort("", false);
        } else {
            TableColumn<RecordRow, ?> by = table.getSortOrder().get(0);
            model.sort(by.getText(), by.getSortType() == TableColumn.SortType.DESCENDING);
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.getDeltaY() != 0) {
            long rows = Math.round(-event.getDeltaY() / rowHeight());
            long least = event.getDeltaY() < 0 ? 1 : -1;
            model.scrollTo(model.topProperty().get() + (rows == 0 ? least : rows));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        long lead = model.leadProperty().get();
        long from = lead < 0 ? model.topProperty().get() - 1 : lead;
        boolean known = true;
        switch (event.getCode()) {
            case UP -> model.select(from - 1, event.isShiftDown());
            case DOWN -> model.select(from + 1, event.isShiftDown());
            case PAGE_UP -> model.select(from - model.pageRows(), event.isShiftDown());
            case PAGE_DOWN -> model.select(from + model.pageRows(), event.isShiftDown());
            case HOME -> model.select(0, event.isShiftDown());
            case END -> model.select(Long.MAX_VALUE, event.isShiftDown());
            default -> known = false;
        }
        if (known) {
            event.consume();
        }
    }

    /** A row that tells whether it is chosen. */
    private final class Row extends TableRow<RecordRow> {
        private static final PseudoClass UNRECOGNISED = PseudoClass.getPseudoClass("unrecognised");
        private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

        Row() {
            shownRows.add(this);
            getStyleClass().add("record-row");
            addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        }

        private void press(MouseEvent event) {
            RecordRow row = getItem();
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                table.requestFocus();
                model.select(row.row(), event.isShiftDown());
                event.consume();
            }
        }

        void mark() {
            RecordRow row = getItem();
            pseudoClassStateChanged(CHOSEN, row != null && model.selected(row.row()));
            pseudoClassStateChanged(
                    LEAD, row != null && row.row() == model.leadProperty().get());
        }

        @Override
        protected void updateItem(@Nullable RecordRow row, boolean empty) {
            super.updateItem(row, empty);
            State state = row == null ? State.RECORD : row.state();
            pseudoClassStateChanged(UNRECOGNISED, state == State.UNRECOGNISED || state == State.GONE);
            pseudoClassStateChanged(WAITING, state == State.WAITING);
            mark();
        }
    }

    /** One value; of a line that is no record the whole line stands in the last column. */
    private static final class Cell extends TableCell<RecordRow, RecordRow> {
        private final Column column;
        private final int index;

        Cell(Column column, int index) {
            this.column = column;
            this.index = index;
            if (column.type().number()) {
                getStyleClass().add("number-cell");
            }
        }

        @Override
        protected void updateItem(@Nullable RecordRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : shown(row));
        }

        private String shown(RecordRow row) {
            return switch (row.state()) {
                case WAITING -> column.name().equals("line") ? "\u2026" : "";
                case RECORD -> GROUPED.contains(column.name()) ? grouped(row.value(index)) : row.value(index);
                case UNRECOGNISED, GONE -> ofNoRecord(row);
            };
        }

        private String ofNoRecord(RecordRow row) {
            return switch (column.name()) {
                case "event" -> text(row.state() == State.GONE ? "records.gone" : "records.unrecognised");
                case "reason" -> row.raw();
                case "line" -> grouped(row.value(index));
                default -> row.value(index);
            };
        }

        private static String grouped(String digits) {
            return digits.matches("\\d{1,18}") ? Words.filled("%,d", Long.parseLong(digits)) : digits;
        }
    }
}
