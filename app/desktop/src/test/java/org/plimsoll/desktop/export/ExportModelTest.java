package org.plimsoll.desktop.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.Report;
import org.plimsoll.report.ReportWriter;

import static org.assertj.core.api.Assertions.assertThat;

class ExportModelTest {
    private static final Path TARGET = Path.of("report.pdf");

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final NoticeModel notices = new NoticeModel();
    private final List<Report> written = new ArrayList<>();

    @Test
    void whatIsOnScreenIsWritten() {
        ExportModel model = model((report, target) -> written.add(report));
        model.export(ExportForm.PDF, TARGET, () -> {});
        assertThat(model.writingProperty().get()).isTrue();
        workOff();
        assertThat(model.writingProperty().get()).isFalse();
        assertThat(model.outcomeProperty().get()).isEqualTo("PDF report written to report.pdf");
        assertThat(written).hasSize(1);
        assertThat(written.get(0).study()).isEqualTo(model.studyProperty().get());
        assertThat(written.get(0).date()).isEqualTo(Studies.TODAY);
    }

    @Test
    void aFailureIsToldAndOffersAnotherPlace() {
        List<String> asked = new ArrayList<>();
        ExportModel model = model((report, target) -> {
            throw new IOException("report.pdf: could not be written: No space left on device");
        });
        model.export(ExportForm.PDF, TARGET, () -> asked.add("elsewhere"));
        workOff();
        assertThat(model.outcomeProperty().get()).isEqualTo("PDF report could not be written");
        assertThat(notices.noticeProperty().get().sentence()).contains("No space left on device");
        notices.takeWayOut();
        assertThat(asked).containsExactly("elsewhere");
    }

    @Test
    void oneReportIsWrittenAtATime() {
        ExportModel model = model((report, target) -> written.add(report));
        assertThat(model.ready().get()).isTrue();
        model.export(ExportForm.PDF, TARGET, () -> {});
        assertThat(model.ready().get()).isFalse();
        workOff();
        assertThat(model.ready().get()).isTrue();
    }

    @Test
    void withoutMeasurementsThereIsNothingToWrite() {
        ExportModel model = model((report, target) -> written.add(report));
        model.studyProperty().set(SamplesModel.NOTHING);
        assertThat(model.ready().get()).isFalse();
    }

    private ExportModel model(ReportWriter writer) {
        ExportModel model = new ExportModel(
                new Background(waiting::add, Runnable::run),
                notices,
                Map.of(ExportForm.PDF, writer),
                Studies.TODAY,
                SamplesModel.NOTHING);
        model.studyProperty().set(Studies.plan(Studies.measured(), Scenario.starting(Studies.TODAY)));
        return model;
    }

    private void workOff() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }
}
