package org.plimsoll.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.json.JsonWriter;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Table;
import org.plimsoll.report.pdf.PdfWriter;
import org.plimsoll.report.text.TextWriter;

import static org.assertj.core.api.Assertions.assertThat;

class SameNumbersTest {

    @Test
    void textAndPaperShowTheSameNumbers() throws IOException {
        Report report = Reports.compose(Studies.twoFormats(), Studies.TODAY);
        String text = letters(new TextWriter().render(report));
        String paper = letters(pdfText(report));
        for (Table table : report.tables()) {
            for (List<Cell> row : table.shownRows()) {
                for (int i = 0; i < row.size(); i++) {
                    if (table.columns().get(i).number()) {
                        String number = letters(row.get(i).display());
                        assertThat(text).as(table.id()).contains(number);
                        assertThat(paper).as(table.id()).contains(number);
                    }
                }
            }
        }
    }

    @Test
    void tablesAndJsonHoldTheSameDigits() throws IOException {
        Report report = Reports.compose(Studies.twoFormats(), Studies.TODAY);
        String json = new JsonWriter("0.1.0").render(report);
        assertThat(csv(report, "measured-against-baseline")).contains("652336724.6199");
        assertThat(json).contains("652336724.6199");
        assertThat(csv(report, "disk-days")).contains("59895612253.2");
        assertThat(json).contains("59895612253.2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "de-DE"})
    void theLocaleOfTheMachineChangesNothing(String tag) throws IOException {
        String expected = everything();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(everything()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String everything() throws IOException {
        Report report = Reports.compose(Studies.twoFormats(), Studies.TODAY);
        StringBuilder all = new StringBuilder(new TextWriter().render(report));
        all.append(new JsonWriter("0.1.0").render(report));
        for (Table table : report.tables()) {
            all.append(csv(report, table.id()));
        }
        return all.toString();
    }

    private static String csv(Report report, String id) throws IOException {
        Table table = report.tables().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(table, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String pdfText(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(report, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
