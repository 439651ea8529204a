package org.plimsoll.desktop.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.report.Reports;
import org.plimsoll.report.pdf.PdfPages;

import static org.assertj.core.api.Assertions.assertThat;

class PrintModelTest {
    private final NoticeModel notices = new NoticeModel();
    private final List<String> done = new ArrayList<>();
    private List<String> printers = List.of("Office", "Cellar");
    private boolean jammed;

    private final PrintModel model =
            new PrintModel(new Background(Runnable::run, Runnable::run), notices, new PrintModel.Printers() {
                @Override
                public List<String> names() {
                    return printers;
                }

                @Override
                public void print(PdfPages pages, String printer, int copies) throws IOException {
                    if (jammed) {
                        throw new IOException("Office: could not be printed: paper jam");
                    }
                    done.add(printer + " x " + copies + " of " + pages.sizes().size());
                }
            });

    @Test
    void theChosenPrinterGetsThePages() throws IOException {
        model.ask(() -> done.add("instead"));
        assertThat(model.offeredProperty().get()).containsExactly("Office", "Cellar");
        try (PdfPages pages = pages()) {
            model.print(pages, "Cellar", 2);
        }
        assertThat(done).containsExactly("Cellar x 2 of 1");
        assertThat(model.offeredProperty().get()).isEmpty();
        assertThat(model.outcomeProperty().get()).isEqualTo("The report was sent to Cellar");
    }

    @Test
    void withoutAPrinterOneSentenceOffersAnotherWay() {
        printers = List.of();
        model.ask(() -> done.add("instead"));
        assertThat(notices.noticeProperty().get().sentence()).startsWith("No printer is set up on this machine");
        notices.takeWayOut();
        assertThat(done).containsExactly("instead");
    }

    @Test
    void whatThePrinterSaysIsTold() throws IOException {
        jammed = true;
        try (PdfPages pages = pages()) {
            model.print(pages, "Office", 1);
        }
        assertThat(notices.noticeProperty().get().sentence()).contains("paper jam");
        assertThat(model.outcomeProperty().get()).isEqualTo("The report could not be printed");
    }

    @Test
    void nobodyHasToPrint() {
        model.ask(() -> done.add("instead"));
        model.cancel();
        assertThat(model.offeredProperty().get()).isEmpty();
        assertThat(done).isEmpty();
    }

    private static PdfPages pages() throws IOException {
        return PdfPages.of(Reports.compose(Studies.measured(), Studies.TODAY).summary());
    }
}
