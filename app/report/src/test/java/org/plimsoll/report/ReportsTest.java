package org.plimsoll.report;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.model.Figures;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ReportsTest {

    @Test
    void theSectionsComeInReadingOrder() {
        assertThat(ids(compose(Studies.twoFormats())))
                .containsExactly(
                        "summary",
                        "findings",
                        "baseline",
                        "contents",
                        "days",
                        "unrecognised",
                        "plan",
                        "answers",
                        "assumptions",
                        "working",
                        "compression",
                        "sources",
                        "scope");
    }

    @Test
    void theVerdictTellsTheCostAndTheDayOnWhichTheDiskIsFull() {
        assertThat(compose(Studies.twoFormats()).verdict())
                .isEqualTo("A million messages cost 310.8 MB of ec log (1.04 of the 300 MB planned with) and 652.3 MB"
                        + " of exim log (0.93 of the 700 MB planned with). With 7 daily generations (gzip) the log"
                        + " disk of 60 GB is full on 2027-09-23.");
    }

    @Test
    void aDiskThatHoldsIsSaidToHoldUntilTheEndOfThePlan() {
        assertThat(compose(Studies.planned(200_000_000_000L)).verdict())
                .endsWith("the log disk of 200 GB is not full before 2027-11-23; 63.0 GB would do.");
    }

    @Test
    void aDiskThatIsTooSmallAtOnceIsSaidToBe() {
        assertThat(compose(Studies.planned(1_000_000_000L)).verdict())
                .endsWith("the log disk of 1 GB is too small from the first day, 2026-11-23.");
    }

    @Test
    void withoutADiskTheVerdictTellsTheDiskThatIsNeeded() {
        assertThat(compose(Studies.planned(null)).verdict())
                .endsWith("the logs need a disk of 63.0 GB until 2027-11-22.");
    }

    @Test
    void oneFormatIsToldInOneSentence() {
        assertThat(compose(Studies.measuredOnly()).verdict())
                .isEqualTo("A million messages cost 310.8 MB of ec log, 1.04 of the 300 MB planned with.");
    }

    @Test
    void whatIsMissingIsSaidFirst() {
        assertThat(compose(Studies.hostile("x")).verdict()).startsWith("Incomplete: 1 source could not be read");
        assertThat(compose(Studies.nothing()).verdict()).endsWith("Nothing was measured: no mail log was recognised.");
    }

    @Test
    void aLogWithoutMessagesHasNoCost() {
        Report report = compose(Studies.noMessages());
        assertThat(report.verdict())
                .isEqualTo("The logs hold no message, so nothing can be said about what a million" + " messages cost.");
        Table measured = table(report, "measured-against-baseline");
        assertThat(measured.rows().get(0).get(5)).isEqualTo(Cells.NONE);
    }

    @Test
    void withoutAPlanThereIsNothingAboutDisks() {
        assertThat(ids(compose(Studies.measuredOnly()))).doesNotContain("plan", "assumptions");
        assertThat(ids(Reports.measured(Studies.twoFormats(), Studies.TODAY))).doesNotContain("plan", "working");
    }

    @Test
    void thePlanAloneTellsNothingOfLineKinds() {
        assertThat(ids(Reports.planned(Studies.twoFormats(), Studies.TODAY)))
                .containsExactly("summary", "findings", "plan", "answers", "assumptions");
    }

    @Test
    void theFiguresJudgeTheCostAndTheDisk() {
        Figures figures = (Figures)
                compose(Studies.twoFormats()).sections().get(0).blocks().get(0);
        assertThat(figures.figures())
                .extracting(figure -> figure.value().display(), Figures.Figure::tone)
                .containsExactly(
                        tuple("310.8 MB", Figures.Tone.WARNING),
                        tuple("652.3 MB", Figures.Tone.GOOD),
                        tuple("18.7 GB", Figures.Tone.NEUTRAL),
                        tuple("63.0 GB", Figures.Tone.NEUTRAL),
                        tuple("2027-09-23", Figures.Tone.BAD));
    }

    @Test
    void bytesByEventAddUpToTheBytesRead() {
        Report report = compose(Studies.twoFormats());
        long sum = table(report, "exim-events").rows().stream()
                .mapToLong(row -> Long.parseLong(row.get(2).exact()))
                .sum();
        assertThat(sum).isEqualTo(62_772_406);
    }

    @Test
    void theWorstFindingComesFirst() {
        Table findings = table(compose(Studies.twoFormats()), "findings");
        assertThat(findings.rows())
                .extracting(row -> row.get(0).display())
                .containsExactly("critical", "warning", "note");
    }

    @Test
    void theFirstTenUnrecognisedLinesAreShown() {
        Table problems = table(compose(Studies.hostile("x")), "unrecognised");
        assertThat(problems.rows()).hasSize(13);
        assertThat(problems.shownRows()).isEqualTo(problems.rows().subList(0, 10));
    }

    @Test
    void namesAreUniqueInTheReport() {
        Report report = compose(Studies.twoFormats());
        assertThat(report.tables())
                .extracting(Table::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+"));
        assertThat(ids(report)).doesNotHaveDuplicates();
    }

    private static Report compose(StudyResult study) {
        return Reports.compose(study, Studies.TODAY);
    }

    private static List<String> ids(Report report) {
        return report.sections().stream().map(Section::id).toList();
    }

    private static Table table(Report report, String id) {
        return report.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
