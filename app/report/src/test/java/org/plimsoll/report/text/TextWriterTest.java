package org.plimsoll.report.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Reports;
import org.plimsoll.report.Studies;

import static org.assertj.core.api.Assertions.assertThat;

class TextWriterTest {

    @Test
    void noLineIsWiderThanATerminal() {
        assertThat(render(Studies.twoFormats()).lines()).allSatisfy(TextWriterTest::fits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "\u001b[2J\u001b]0;title\u0007\r\nnext\ttab",
                "\u202Eevil\u2066\u200f",
                "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
                "\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587\u4e2d\u6587",
                "a b  c   d                                                                                          e",
                "e\u0301\u0302\u0303 😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀"
            })
    void hostileTextNeitherWidensALineNorReachesTheTerminal(String hostile) {
        String text = render(Studies.hostile(hostile));
        assertThat(text.lines()).allSatisfy(TextWriterTest::fits);
        assertThat(text.codePoints().filter(codePoint -> codePoint != '\n'))
                .allMatch(codePoint ->
                        !Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.FORMAT);
    }

    @Test
    void everyStudyHasAReport() {
        assertThat(render(Studies.nothing())).contains("gone.log: no such file", "notes.txt");
        assertThat(render(Studies.noMessages())).contains("the log holds no message");
        assertThat(render(Studies.measuredOnly())).doesNotContain("DISK NEED");
    }

    @Test
    void chartsAreDrawnWithBars() {
        assertThat(render(Studies.twoFormats()))
                .containsPattern("exim  █+▏? +┃  652\\.3 of 700 MB")
                .containsPattern("2026-11-23  █+.* 44\\.4 GB");
    }

    @Test
    void aTableThatIsTooWideIsTurnedOnItsSide() {
        assertThat(render(Studies.twoFormats())).containsPattern("(?m)^Messages +14,000,000 +96,227$");
    }

    @Test
    void anExcerptSaysThatItIsOne() {
        assertThat(render(Studies.twoFormats())).contains("13 of 365 rows; CSV and JSON hold all of them.");
    }

    private static void fits(String line) {
        assertThat(Layout.width(line)).as(line).isLessThanOrEqualTo(80);
        assertThat(line).as("blanks at the end").isEqualTo(line.stripTrailing());
    }

    private static String render(StudyResult study) {
        return new TextWriter().render(Reports.compose(study, Studies.TODAY));
    }
}
