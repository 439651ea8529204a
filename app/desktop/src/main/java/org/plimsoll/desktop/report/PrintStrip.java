package org.plimsoll.desktop.report;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.control.Stepper;
import org.plimsoll.report.pdf.PdfPages;

import static org.plimsoll.desktop.text.Texts.text;

/** Asks on which printer, and how often. Nothing waits for the answer. */
final class PrintStrip extends HBox {
    private final PrintModel model;
    private final ComboBox<String> printers = new ComboBox<>();
    private final Stepper copies = new Stepper();

    /**
     * Shows itself while printers are offered.
     *
     * @param pages what would be printed now, null while there is nothing
     */
    PrintStrip(PrintModel model, Supplier<@Nullable PdfPages> pages) {
        this.model = model;
        setId("print-strip");
        getStyleClass().add("print-strip");
        setAlignment(Pos.CENTER_LEFT);
        printers.setId("print-printer");
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.setMinWidth(120);
        HBox.setHgrow(printers, Priority.SOMETIMES);
        Label printer = label("report.print.printer");
        printer.setLabelFor(printers);
        copies.field().setId("print-copies");
        copies.setMaxWidth(72);
        copies.setMinWidth(72);
        Label often = label("report.print.copies");
        often.setLabelFor(copies.field());
        Button go = button("print-go", "report.print.go", () -> print(pages.get()));
        go.getStyleClass().add("accent");
        Button cancel = button("print-cancel", "report.print.cancel", model::cancel);
        getChildren().addAll(printer, printers, often, copies, go, cancel);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !printers.isShowing()) {
                model.cancel();
                event.consume();
            }
        });
        model.offeredProperty().subscribe(this::offer);
    }

    private void offer(List<String> names) {
        setVisible(!names.isEmpty());
        setManaged(!names.isEmpty());
        printers.getItems().setAll(names);
        if (!names.isEmpty()) {
            printers.getSelectionModel().selectFirst();
            copies.field().setText("1");
            printers.requestFocus();
        }
    }

    private void print(@Nullable PdfPages pages) {
        String printer = printers.getValue();
        if (pages != null && printer != null) {
            model.print(pages, printer, number(copies.field().getText()));
        }
    }

    /** What makes no sense is one copy; paper is not spent on a typing error. */
    private static int number(String typed) {
        String digits = typed.strip();
        int number = digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 1;
        return Math.max(1, Math.min(PrintModel.MOST_COPIES, number));
    }

    private static Label label(String key) {
        Label label = new Label(text(key));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String key, Runnable action) {
        Button button = new Button(text(key));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
