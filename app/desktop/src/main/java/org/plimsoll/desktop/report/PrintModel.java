package org.plimsoll.desktop.report;

import java.io.IOException;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.pdf.PdfPages;
import org.plimsoll.report.pdf.PdfPrinter;

import static org.plimsoll.desktop.text.Texts.text;

/** Sends the report to paper: which printers there are, and what became of the last print. */
public final class PrintModel {
    /** More copies are a typing error. */
    static final int MOST_COPIES = 99;

    private final Background background;
    private final NoticeModel notices;
    private final Printers printers;
    private final ReadOnlyObjectWrapper<List<String>> offered = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    /** What printers there are. Both calls may take seconds. */
    public interface Printers {
        /** The printers of the system. */
        Printers SYSTEM = new Printers() {
            @Override
            public List<String> names() {
                return PdfPrinter.names();
            }

            @Override
            public void print(PdfPages pages, String printer, int copies) throws IOException {
                PdfPrinter.print(pages, printer, copies, text("report.job"));
            }
        };

        /** Their names, the usual one first. */
        List<String> names();

        /** Prints all pages. */
        void print(PdfPages pages, String printer, int copies) throws IOException;
    }

    /** Nothing is to be printed yet. */
    public PrintModel(Background background, NoticeModel notices, Printers printers) {
        this.background = background;
        this.notices = notices;
        this.printers = printers;
    }

    /** The printers that are offered, empty while nobody is asked to choose one. */
    public ReadOnlyObjectProperty<List<String>> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    /** What became of the last print: one sentence for the status bar. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /**
     * Looks for printers and offers them.
     *
     * @param instead what is done where there is none: writes a file that another machine can print
     */
    public void ask(Runnable instead) {
        outcome.set(text("report.print.looking"));
        background.run(
                printers::names,
                names -> {
                    outcome.set(text(names.isEmpty() ? "report.print.failed" : "report.print.choose"));
                    offered.set(names);
                    if (names.isEmpty()) {
                        notices.show(text("report.print.none"), text("report.print.instead"), instead);
                    }
                },
                this::fail);
    }

    /** Prints the pages on one of the printers offered. */
    public void print(PdfPages pages, String printer, int copies) {
        offered.set(List.of());
        outcome.set(text("report.print.printing", printer));
        background.run(
                () -> {
                    printers.print(pages, printer, copies);
                    return printer;
                },
                name -> outcome.set(text("report.print.printed", name)),
                this::fail);
    }

    /** Prints nothing after all. */
    public void cancel() {
        offered.set(List.of());
    }

    private void fail(Throwable failure) {
        outcome.set(text("report.print.failed"));
        notices.show(Words.sentence(failure), "", () -> {});
    }
}
