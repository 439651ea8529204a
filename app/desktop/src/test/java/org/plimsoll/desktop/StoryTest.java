package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.theme.Theme;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.pdf.PdfWriter;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.text;

/** The whole way with nothing faked: a log on disk, the engine of the command line, files that can be read back. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class StoryTest {
    private static final long LIMIT_SECONDS = 60;
    private static final LocalDateTime START = LocalDateTime.of(2026, 2, 1, 0, 0);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    @TempDir
    static Path directory;

    private final Models models = Models.create(
            Engine.STUDY,
            new Background(work -> new Thread(work, "test").start(), Platform::runLater),
            Map.of(ExportForm.PDF, new PdfWriter(), ExportForm.CSV, new CsvWriter()),
            Studies.TODAY,
            Optional.empty());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Shell.Choosers choosers = new Shell.Choosers(
                List::of, List::of, form -> directory.resolve(form == ExportForm.PDF ? "report.pdf" : "tables"));
        DesktopApp.show(stage, models, choosers);
    }

    @Test
    void aLogIsOpenedMeasuredPlannedAndExported(FxRobot robot) throws Exception {
        Path log = exim();
        robot.interact(() -> models.samples().open(List.of(log)));
        settle();
        Measurement expected = Study.run(StudyRequest.measuring(List.of(LogSource.file(log))), Progress.NONE)
                .measurements()
                .get(0);
        assertThat(text(robot, "#overview-title")).isEqualTo("Exim log");
        assertThat(text(robot, "#cost"))
                .isEqualTo(String.format(
                        Locale.ROOT, "%,.1f", expected.bytesPerMillionMessages().orElseThrow() / 1e6));
        robot.clickOn("#plan-disk").write("100kB");
        settle();
        CapacityPlan plan = models.plan().plannedProperty().get().plan();
        assertThat(plan).isNotNull();
        assertThat(text(robot, "#full")).isNotEqualTo("\u2013");
        robot.clickOn("#export");
        settle();
        assertThat(Files.readAllBytes(directory.resolve("report.pdf"))).startsWith('%', 'P', 'D', 'F');
        robot.interact(() -> models.export().export(ExportForm.CSV, directory.resolve("tables"), () -> {}));
        settle();
        try (Stream<Path> tables = Files.list(directory.resolve("tables"))) {
            assertThat(tables).isNotEmpty().allMatch(table -> table.toString().endsWith(".csv"));
        }
    }

    @Test
    void aFileThatIsNoLogIsToldInASentence(FxRobot robot) throws Exception {
        Path noise = Files.writeString(directory.resolve("noise.bin"), "\u0000\u0001\u0002 nothing that logs");
        robot.interact(() -> models.samples().open(List.of(noise)));
        settle();
        assertThat(text(robot, "#notice-sentence")).contains("noise.bin");
        robot.clickOn("#measuring-back");
        assertThat(robot.lookup("#welcome").query().isVisible()).isTrue();
    }

    /** An Exim log of ten whole days and an hour, one message every quarter of an hour. */
    private static Path exim() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int message = 0; message < 10 * 96 + 4; message++) {
            String time = START.plusMinutes(15L * message).format(CLOCK);
            String id = "1tdABC-%06d-AB".formatted(message);
            lines.add("%s %s <= a@example.org H=mx.example.org [192.0.2.7] P=esmtp S=2345".formatted(time, id));
            lines.add("%s %s => b <b@example.net> R=local T=mail_spool".formatted(time, id));
            lines.add("%s %s Completed".formatted(time, id));
        }
        return Files.write(directory.resolve("exim.log"), lines);
    }

    /** Waits until nothing is being read or written, and the screen has caught up. */
    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                LIMIT_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(LIMIT_SECONDS * 1000L, this::settled));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Asked on the thread that changes the models, or it could see half of a change. */
    private boolean settled() {
        return !models.samples().measuringProperty().get()
                && !models.export().writingProperty().get()
                && planned();
    }

    private boolean planned() {
        StudyResult measured = models.samples().measuredProperty().get();
        StudyResult planned = models.plan().plannedProperty().get();
        CapacityPlan plan = planned.plan();
        return planned.measurements().equals(measured.measurements())
                && (measured.measurements().isEmpty()
                        || (plan != null
                                && plan.scenario()
                                        .equals(models.plan().scenarioProperty().get())));
    }
}
