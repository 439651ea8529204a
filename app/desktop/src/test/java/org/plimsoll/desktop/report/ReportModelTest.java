package org.plimsoll.desktop.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.Reports;
import org.plimsoll.report.pdf.PageImage;
import org.plimsoll.report.pdf.PdfPages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReportModelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final NoticeModel notices = new NoticeModel();
    private final List<StudyResult> composed = new ArrayList<>();
    private boolean broken;

    private final ReportModel model = new ReportModel(
            new Background(waiting::add, Runnable::run),
            notices,
            study -> {
                composed.add(study);
                if (broken) {
                    throw new IOException("the typeface cannot be unpacked: No space left on device");
                }
                return PdfPages.of(Reports.compose(study, Studies.TODAY).summary());
            },
            SamplesModel.NOTHING);

    @Test
    void nothingIsComposedWhileNobodyLooks() {
        model.studyProperty().set(planned(7));
        workOff();
        assertThat(composed).isEmpty();
        assertThat(model.staleProperty().get()).isTrue();
        model.setShown(true);
        workOff();
        assertThat(composed).hasSize(1);
        assertThat(model.staleProperty().get()).isFalse();
    }

    @Test
    void thePagesBeforeStayUntilTheNewOnesAreThere() {
        model.setShown(true);
        model.studyProperty().set(planned(7));
        workOff();
        PdfPages before = model.pagesProperty().get().orElseThrow();
        model.studyProperty().set(planned(8));
        assertThat(model.pagesProperty().get()).contains(before);
        assertThat(model.staleProperty().get()).isTrue();
        workOff();
        assertThat(model.pagesProperty().get().orElseThrow()).isNotSameAs(before);
        assertThat(model.staleProperty().get()).isFalse();
        assertThatThrownBy(() -> before.draw(0, 1)).isInstanceOf(IOException.class);
    }

    @Test
    void changesThatComeMeanwhileAreTakenTogether() {
        model.setShown(true);
        for (int keep = 1; keep <= 5; keep++) {
            model.studyProperty().set(planned(keep));
        }
        workOff();
        assertThat(composed).containsExactly(planned(1), planned(5));
        assertThat(model.staleProperty().get()).isFalse();
    }

    @Test
    void aChangeTakenBackNeedsNoNewPages() {
        model.setShown(true);
        model.studyProperty().set(planned(7));
        workOff();
        model.setShown(false);
        model.studyProperty().set(planned(8));
        model.studyProperty().set(planned(7));
        model.setShown(true);
        assertThat(model.staleProperty().get()).isFalse();
        assertThat(waiting).isEmpty();
    }

    @Test
    void whatCannotBeComposedIsToldOnceAndTriedAgainWithTheNextChange() {
        broken = true;
        model.setShown(true);
        model.studyProperty().set(planned(7));
        workOff();
        assertThat(notices.noticeProperty().get().sentence()).contains("No space left on device");
        assertThat(composed).hasSize(1);
        broken = false;
        model.studyProperty().set(planned(8));
        workOff();
        assertThat(model.pagesProperty().get()).isPresent();
    }

    @Test
    void withoutMeasurementsThereAreNoPages() {
        model.setShown(true);
        model.studyProperty().set(planned(7));
        workOff();
        model.studyProperty().set(SamplesModel.NOTHING);
        workOff();
        assertThat(model.pagesProperty().get()).isEmpty();
        assertThat(model.staleProperty().get()).isFalse();
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotDrawn() {
        model.setShown(true);
        model.studyProperty().set(planned(7));
        workOff();
        List<PageImage> drawn = new ArrayList<>();
        PdfPages pages = model.pagesProperty().get().orElseThrow();
        model.draw(pages, 0, 0.5, () -> false, drawn::add);
        workOff();
        assertThat(drawn).isEmpty();
        model.draw(pages, 0, 0.5, () -> true, drawn::add);
        workOff();
        assertThat(drawn).hasSize(1);
    }

    private static StudyResult planned(int keep) {
        Scenario start = Scenario.starting(Studies.TODAY);
        RetentionPolicy policy = start.policy();
        return Studies.plan(
                Studies.measured(),
                new Scenario(
                        start.today(),
                        start.horizonDays(),
                        null,
                        0,
                        new RetentionPolicy(keep, policy.period(), policy.codec(), policy.delayCompression()),
                        null,
                        null,
                        start.reserve()));
    }

    private void workOff() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }
}
