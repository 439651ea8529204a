package org.plimsoll.desktop.status;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.FakeEngine;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.export.ExportModel;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.task.Background;

import static org.assertj.core.api.Assertions.assertThat;

class StatusModelTest {
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Background background = new Background(waiting::add, Runnable::run);
    private final NoticeModel notices = new NoticeModel();
    private long nanos;
    private final SamplesModel samples =
            new SamplesModel(new FakeEngine(), background, notices, () -> nanos += 1_000_000_000L, Optional.empty());
    private final ExportModel export = new ExportModel(
            background, notices, Map.of(ExportForm.PDF, (report, target) -> {}), Studies.TODAY, SamplesModel.NOTHING);
    private final StatusModel model = new StatusModel(samples, export);
    private final List<String> told = new ArrayList<>();

    @Test
    void theLineTellsWhatIsReadHowFastAndWhatIsDone() {
        assertThat(model.sentenceProperty().get()).isEqualTo("Open or drop mail logs to begin");
        model.sentenceProperty().subscribe(sentence -> told.add(sentence));
        samples.open(List.of(Path.of("mainlog.ec")));
        workOff();
        assertThat(told)
                .contains("Opening files", "Measuring mainlog.ec \u2014 10 MB, 10 MB/s")
                .endsWith("3 files measured");
    }

    @Test
    void theOutcomeOfAnExportIsTold() {
        export.studyProperty().set(Studies.measured());
        export.export(ExportForm.PDF, Path.of("report.pdf"), () -> {});
        workOff();
        assertThat(model.sentenceProperty().get()).isEqualTo("PDF report written to report.pdf");
    }

    @Test
    void memoryIsToldInMegabytes() {
        assertThat(StatusModel.heap(212_400_000, 1_024_000_000)).isEqualTo("Heap 212 of 1,024 MB");
    }

    private void workOff() {
        for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
            work.run();
        }
    }
}
