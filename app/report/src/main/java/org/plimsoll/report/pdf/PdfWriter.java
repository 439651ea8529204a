package org.plimsoll.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plimsoll.report.Report;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.file.WholeFile;

/**
 * The report as a tagged PDF on A4: one page that answers, then the evidence. The same report gives the same bytes on
 * the same Java runtime.
 */
public final class PdfWriter implements ReportWriter {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Any fixed number does: it stands where a clock would, so that equal reports are equal files. */
    private static final long DOCUMENT_ID = 1876;

    @Override
    public void write(Report report, Path target) throws IOException {
        WholeFile.write(target, out -> write(report, out));
    }

    /** Writes the PDF to a stream, which stays open. */
    public void write(Report report, OutputStream out) throws IOException {
        Silence.fall();
        Lato lato = Lato.ready();
        try (PDDocument document = new PDDocument()) {
            try (PdfBoxRenderer renderer = builder(report, lato, document).buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                date(document, report.date());
                document.setDocumentId(DOCUMENT_ID);
                document.save(out);
            }
        }
    }

    private static PdfRendererBuilder builder(Report report, Lato lato, PDDocument document) throws IOException {
        ReportHtml html = new ReportHtml(report, lato);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(ReportHtml.CHART_TYPE, new ChartDrawer(html.charts()));
        return new PdfRendererBuilder()
                .usePDDocument(document)
                .useFont(new PDFontSupplier(lato.regular(document)), Lato.FAMILY, REGULAR, FontStyle.NORMAL, true)
                .useFont(new PDFontSupplier(lato.bold(document)), Lato.FAMILY, BOLD, FontStyle.NORMAL, true)
                .usePdfUaAccessibility(true)
                .useObjectDrawerFactory(drawers)
                // Nothing is ever fetched, whatever a log holds.
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Plimsoll")
                .withW3cDocument(html.document(), "");
    }

    private static void date(PDDocument document, LocalDate date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        calendar.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(calendar);
        document.getDocumentInformation().setModificationDate(calendar);
    }
}
