package org.plimsoll.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.print.DocFlavor;
import javax.print.StreamPrintService;
import javax.print.StreamPrintServiceFactory;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plimsoll.report.Report;
import org.plimsoll.report.Reports;
import org.plimsoll.report.Studies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PdfPagesTest {
    private static final int WHITE = 0xFFFF_FFFF;

    private static Report report;
    private static PdfPages pages;

    @BeforeAll
    static void compose() throws IOException {
        report = Reports.compose(Studies.twoFormats(), Studies.TODAY);
        pages = PdfPages.of(report);
    }

    @AfterAll
    static void close() throws IOException {
        pages.close();
    }

    @Test
    void whatIsSeenIsWhatIsWritten() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new PdfWriter().write(report, written);
        assertThat(pages.bytes()).isEqualTo(written.toByteArray());
    }

    @Test
    void everyPageIsOfPaperSize() {
        assertThat(pages.sizes()).hasSizeGreaterThan(3).allSatisfy(size -> {
            assertThat(size.width()).isBetween(594.0, 596.0);
            assertThat(size.height()).isBetween(841.0, 843.0);
        });
    }

    @Test
    void aPageIsDrawnAsFineAsItIsAskedFor() throws IOException {
        PageImage coarse = pages.draw(0, 0.5);
        PageImage fine = pages.draw(0, 2);
        assertThat(coarse.width()).isBetween(296, 299);
        assertThat(fine.width()).isBetween(1188, 1192);
        assertThat(fine.argb()).hasSize(fine.width() * fine.height());
    }

    @Test
    void thePictureIsInkOnOpaqueWhite() throws IOException {
        int[] pixels = pages.draw(0, 1).argb();
        assertThat(pixels[0]).isEqualTo(WHITE);
        assertThat(Arrays.stream(pixels)).allMatch(pixel -> pixel >>> 24 == 0xFF);
        long ink = Arrays.stream(pixels).filter(pixel -> pixel != WHITE).count();
        assertThat((double) ink / pixels.length).isBetween(0.03, 0.5);
    }

    @Test
    void closedPagesAreToldToBeClosed() throws IOException {
        PdfPages put = PdfPages.of(report.summary());
        put.close();
        assertThatThrownBy(() -> put.draw(0, 1)).isInstanceOf(IOException.class).hasMessageContaining("put away");
    }

    @Test
    void aPrinterGetsEveryPage() throws IOException {
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        StreamPrintService service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
        PdfPrinter.print(pages, service, 1, "Report");
        service.dispose();
        String printed = paper.toString(StandardCharsets.ISO_8859_1);
        assertThat(printed).startsWith("%!PS");
        assertThat(printed.lines().filter(line -> line.startsWith("%%Page:")))
                .hasSize(pages.sizes().size());
    }

    @Test
    void aPrinterThatIsGoneIsToldByItsName() {
        assertThatThrownBy(() -> PdfPrinter.print(pages, "Nowhere at all", 1, "Report"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("Nowhere at all: no such printer");
    }
}
