package org.plimsoll.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Report;
import org.plimsoll.report.Reports;
import org.plimsoll.report.Studies;
import org.plimsoll.report.model.Section;

import static org.assertj.core.api.Assertions.assertThat;

class PdfWriterTest {
    private static Report report;
    private static byte[] pdf;

    @BeforeAll
    static void write() throws IOException {
        report = Reports.compose(Studies.twoFormats(), Studies.TODAY);
        pdf = bytes(report);
    }

    @Test
    void everyPageIsA4AndNumbered() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(5, 9);
            for (int number = 1; number <= pages; number++) {
                PDRectangle box = document.getPage(number - 1).getMediaBox();
                assertThat(Math.round(box.getWidth())).isEqualTo(Math.round(PDRectangle.A4.getWidth()));
                assertThat(Math.round(box.getHeight())).isEqualTo(Math.round(PDRectangle.A4.getHeight()));
                assertThat(text(document, number)).contains("page %d of %d".formatted(number, pages));
            }
        }
    }

    @Test
    void theFirstPageHasTheAnswer() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(flat(text(document, 1)))
                    .contains(report.verdict())
                    .contains("310.8 MB", "652.3 MB", "63.0 GB", "2027-09-23")
                    .contains("disk 60 GB", "usable 57 GB (5 % kept free)", "full on 2027-09-23");
        }
    }

    @Test
    void everyFontIsEmbeddedAndNothingIsABitmap() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDFont> fonts = new ArrayList<>();
            List<PDXObject> drawings = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                collect(page.getResources(), fonts, drawings);
            }
            assertThat(fonts).isNotEmpty().allSatisfy(font -> {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).contains("Lato");
            });
            assertThat(drawings).hasSizeGreaterThan(4).noneMatch(PDImageXObject.class::isInstance);
        }
    }

    private static void collect(PDResources resources, List<PDFont> fonts, List<PDXObject> drawings)
            throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject drawing = resources.getXObject(name);
            drawings.add(drawing);
            if (drawing instanceof PDFormXObject form && form.getResources() != null) {
                collect(form.getResources(), fonts, drawings);
            }
        }
    }

    @Test
    void theDocumentTellsWhatItIs() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mail log capacity report, 2026-11-23");
            assertThat(document.getDocumentInformation().getProducer()).isEqualTo("Plimsoll");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks)
                    .isEqualTo(report.sections().stream().map(Section::title).toList());
        }
    }

    @Test
    void theSameReportIsTheSameFile() throws IOException {
        assertThat(bytes(report)).isEqualTo(pdf);
    }

    @Test
    void textFromLogsIsTextAndNothingElse() throws IOException {
        String hostile = "<script>alert('x')</script> & \"q\" &amp; \u202Eevil\u0007 \u4e2d";
        byte[] bytes = bytes(Studies.hostile(hostile));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            String letters = allText(document).replaceAll("\\s", "");
            assertThat(letters)
                    .contains("<script>alert('x')</script>&\"q\"&amp;\\xE2\\x80\\xAEevil\\x07\\xE4\\xB8\\xAD");
        }
    }

    @Test
    void longPathsNeverLeaveThePage() throws IOException {
        byte[] bytes = bytes(Studies.hostile("/var/log/" + "x".repeat(300) + "/mainlog"));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            double right = PDRectangle.A4.getWidth() - 17 / 25.4 * 72;
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    TextPosition last = positions.get(positions.size() - 1);
                    assertThat(last.getXDirAdj() + last.getWidthDirAdj())
                            .as(text)
                            .isLessThanOrEqualTo((float) right);
                }
            }.getText(document);
        }
    }

    @Test
    void ligaturesDoNotEatLetters() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(flat(allText(document))).contains("rotation", "continuation", "Findings");
        }
    }

    @Test
    void everyStudyHasAReport() throws IOException {
        for (StudyResult study : List.of(Studies.nothing(), Studies.noMessages(), Studies.measuredOnly())) {
            Report small = Reports.compose(study, Studies.TODAY);
            try (PDDocument document = Loader.loadPDF(bytes(small))) {
                assertThat(flat(text(document, 1))).contains(small.verdict());
            }
        }
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() throws IOException {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(bytes(Reports.compose(Studies.twoFormats(), Studies.TODAY)))
                    .isEqualTo(pdf);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static byte[] bytes(StudyResult study) throws IOException {
        return bytes(Reports.compose(study, Studies.TODAY));
    }

    private static byte[] bytes(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(report, out);
        return out.toByteArray();
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static String allText(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
