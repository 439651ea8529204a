package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.theme.Theme;
import org.plimsoll.formats.Progress;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Scenario;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.NOBODY;

/** Pictures of the report's screen in both looks and in the smallest window. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class ReportPictureTest {
    private static final Engine ENGINE = new Engine() {
        @Override
        public StudyResult measure(StudyRequest request, Progress progress) {
            return Studies.measured();
        }

        @Override
        public StudyResult plan(StudyResult result, Scenario scenario) {
            return Studies.uncertain(Studies.plan(result, scenario));
        }
    };

    private final Models models = Models.create(
            ENGINE,
            new Background(work -> new Thread(work, "test").start(), Platform::runLater),
            Map.of(),
            Studies.TODAY,
            Optional.of(Path.of("samples")));

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, NOBODY);
    }

    @Test
    void theReportIsDrawnInBothLooks(FxRobot robot) throws Exception {
        robot.interact(() -> {
            models.samples().open(List.of(Path.of("/var/log/ecelerity"), Path.of("/var/log/exim4")));
            models.plan().textProperty(PlanInput.DISK).set("420MB");
            models.screens().show(Screen.REPORT);
        });
        Scene scene = robot.window(0).getScene();
        waitForPages(scene);
        assertThat(Pictures.brightness(Pictures.write(scene, "report-light"))).isGreaterThan(0.8);
        robot.clickOn("#theme");
        // Paper stays white.
        assertThat(Pictures.brightness(Pictures.write(scene, "report-dark"))).isBetween(0.3, 0.75);
    }

    @Test
    void theLogsAreDrawnAgainstTheirBaselines(FxRobot robot) throws Exception {
        robot.interact(() -> {
            models.samples().open(List.of(Path.of("/var/log/ecelerity"), Path.of("/var/log/exim4")));
            models.plan().textProperty(PlanInput.GROWTH).set("40%");
            models.plan().textProperty(PlanInput.DISK).set("420MB");
        });
        waitFor(() -> models.overview().overviewProperty().get().stream()
                .anyMatch(shown -> !shown.fullInterval().isEmpty()));
        Scene scene = robot.window(0).getScene();
        Pictures.write(scene, "table-light");
        robot.clickOn("#theme");
        assertThat(Pictures.brightness(Pictures.write(scene, "table-dark"))).isLessThan(0.3);
    }

    /** Drawn outside the window: all tests share one, and a size that was set stays set. */
    @Test
    void theSmallestWindowShowsAPageToo() throws Exception {
        Scene small = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Shell shell = new Shell(models, NOBODY, "");
            Scene scene = new Scene(shell, 1024, 700);
            shell.dress(scene);
            models.samples().open(List.of(Path.of("/var/log/ecelerity")));
            models.screens().show(Screen.REPORT);
            return scene;
        });
        Pictures.write(small, "report-small");
        waitForPages(small);
        assertThat(Pictures.write(small, "report-small").getWidth()).isEqualTo(1024);
    }

    private void waitForPages(Scene scene) throws TimeoutException, IOException {
        waitFor(() -> models.report().pagesProperty().get().isPresent()
                && !models.report().staleProperty().get());
        waitFor(() -> scene.lookup("#report-page-1") instanceof Pane page
                && page.getChildren().get(0) instanceof ImageView picture
                && picture.getImage() != null);
    }

    private static void waitFor(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
