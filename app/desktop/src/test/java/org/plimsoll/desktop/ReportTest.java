package org.plimsoll.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.theme.Theme;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.csv.CsvWriter;
import org.plimsoll.report.pdf.PdfPages;
import org.plimsoll.report.pdf.PdfWriter;
import org.plimsoll.report.text.TextWriter;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.pressWithControl;
import static org.plimsoll.desktop.TestWindow.text;

/** The screen that shows the report as it will be on paper. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class ReportTest {
    private static final Path LOG = Path.of("/var/log/ecelerity/mainlog.ec");
    private static final Map<ExportForm, ReportWriter> WRITERS =
            Map.of(ExportForm.PDF, new PdfWriter(), ExportForm.CSV, new CsvWriter(), ExportForm.TEXT, new TextWriter());

    @TempDir
    static Path directory;

    private final List<ExportForm> asked = new ArrayList<>();
    private final Models models = Models.create(
            new FakeEngine(),
            new Background(work -> new Thread(work, "test").start(), Platform::runLater),
            WRITERS,
            Studies.TODAY,
            Optional.empty());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, new Shell.Choosers(List::of, List::of, this::place));
    }

    private Path place(ExportForm form) {
        asked.add(form);
        return directory.resolve("report." + form);
    }

    @Test
    void thePagesAreThoseOfTheFileThatIsWritten(FxRobot robot) throws Exception {
        open(robot);
        PdfPages pages = pages();
        assertThat(text(robot, "#report-place"))
                .isEqualTo("Page 1 of " + pages.sizes().size());
        assertThat(picture(robot, 1).getImage().getWidth()).isGreaterThan(400);
        robot.clickOn("#report-pdf");
        settle();
        assertThat(Files.readAllBytes(directory.resolve("report.PDF"))).isEqualTo(pages.bytes());
    }

    @Test
    void tablesAndTextAreWrittenFromHereToo(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#report-csv");
        settle();
        robot.clickOn("#report-text");
        settle();
        assertThat(asked).containsExactly(ExportForm.CSV, ExportForm.TEXT);
        assertThat(directory.resolve("report.CSV")).isDirectoryContaining("glob:**.csv");
        assertThat(directory.resolve("report.TEXT")).content().contains("A million messages, ec      360 MB");
    }

    @Test
    void theKeyboardGoesFromPageToPage(FxRobot robot) throws Exception {
        open(robot);
        int count = pages().sizes().size();
        robot.clickOn("#report-next");
        assertThat(text(robot, "#report-place")).isEqualTo("Page 2 of " + count);
        robot.interact(() -> robot.lookup("#report-pages").query().requestFocus());
        robot.type(KeyCode.RIGHT);
        assertThat(text(robot, "#report-place")).isEqualTo("Page 3 of " + count);
        robot.type(KeyCode.END);
        assertThat(text(robot, "#report-place")).isEqualTo("Page %d of %d".formatted(count, count));
        robot.type(KeyCode.HOME);
        assertThat(text(robot, "#report-place")).isEqualTo("Page 1 of " + count);
        robot.type(KeyCode.PAGE_DOWN);
        ScrollPane column = robot.lookup("#report-pages").queryAs(ScrollPane.class);
        assertThat(column.getVvalue()).isPositive();
        robot.type(KeyCode.PAGE_UP);
        assertThat(column.getVvalue()).isZero();
    }

    @Test
    void pagesFarAwayAreNotDrawn(FxRobot robot) throws Exception {
        open(robot);
        int last = pages().sizes().size();
        assertThat(picture(robot, last).getImage()).isNull();
        robot.interact(() -> robot.lookup("#report-pages").query().requestFocus());
        robot.type(KeyCode.END);
        waitFor(() -> picture(robot, last).getImage() != null);
    }

    @Test
    void thePagesZoom(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#report-full");
        assertThat(text(robot, "#report-zoom")).isEqualTo("100 %");
        pressWithControl(robot, KeyCode.MINUS);
        assertThat(text(robot, "#report-zoom")).isEqualTo("90 %");
        pressWithControl(robot, KeyCode.EQUALS);
        pressWithControl(robot, KeyCode.EQUALS);
        assertThat(text(robot, "#report-zoom")).isEqualTo("110 %");
        Node page = robot.lookup("#report-page-1").query();
        assertThat(page.getLayoutBounds().getWidth()).isBetween(870.0, 876.0);
        pressWithControl(robot, KeyCode.DIGIT0);
        assertThat(page.getLayoutBounds().getWidth()).isLessThan(860);
    }

    @Test
    void theReportFollowsThePolicyBesideIt(FxRobot robot) throws Exception {
        open(robot);
        PdfPages before = pages();
        robot.interact(() -> models.plan().textProperty(PlanInput.DISK).set("420MB"));
        settle();
        assertThat(pages()).isNotSameAs(before);
        assertThat(text(robot, "#report-state")).isEqualTo("up to date");
    }

    @Test
    void withoutAPrinterOneSentenceSaysSo(FxRobot robot) throws Exception {
        open(robot);
        robot.clickOn("#report-print");
        waitFor(() -> !text(robot, "#status-sentence").equals("Looking for printers"));
        boolean offered = robot.lookup("#print-strip").query().isVisible();
        assertThat(offered || text(robot, "#notice-sentence").startsWith("No printer is set up"))
                .isTrue();
    }

    @Test
    void beforeThereIsAnythingToReportTheScreenSaysWhatWillBeHere(FxRobot robot) {
        robot.interact(() -> models.screens().show(Screen.REPORT));
        assertThat(text(robot, "#report-nothing")).isEqualTo("No report yet");
        assertThat(robot.lookup("#report-pdf").query().isDisabled()).isTrue();
    }

    private void open(FxRobot robot) throws TimeoutException {
        robot.interact(() -> models.samples().open(List.of(LOG)));
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.DIGIT5, KeyCode.CONTROL);
        settle();
        waitFor(() -> picture(robot, 1).getImage() != null);
    }

    private void settle() throws TimeoutException {
        waitFor(() -> models.report().pagesProperty().get().isPresent()
                && !models.report().staleProperty().get()
                && !models.samples().measuringProperty().get()
                && !models.export().writingProperty().get());
    }

    private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PdfPages pages() {
        return models.report().pagesProperty().get().orElseThrow();
    }

    private static ImageView picture(FxRobot robot, int page) {
        return (ImageView) robot.lookup("#report-page-" + page)
                .<javafx.scene.layout.StackPane>query()
                .getChildren()
                .get(0);
    }
}
