package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.field;
import static org.plimsoll.desktop.TestWindow.node;
import static org.plimsoll.desktop.TestWindow.retype;
import static org.plimsoll.desktop.TestWindow.shown;
import static org.plimsoll.desktop.TestWindow.text;

/** The stories of the window, clicked and typed through. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private static final Path LOG = Path.of("/var/log/ecelerity/mainlog.ec");

    private final List<Path> written = new ArrayList<>();
    private final FakeEngine engine = new FakeEngine();
    private boolean diskFull;
    private final Models models = Models.create(
            engine,
            new Background(Runnable::run, Platform::runLater),
            Map.of(
                    ExportForm.PDF,
                    (report, target) -> write(target),
                    ExportForm.CSV,
                    (report, target) -> write(target)),
            Studies.TODAY,
            Optional.of(Path.of("samples")));

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Shell.Choosers choosers = new Shell.Choosers(
                () -> List.of(LOG),
                () -> List.of(Path.of("/var/log/exim4")),
                form -> Path.of(form == ExportForm.PDF ? "report.pdf" : "tables"));
        DesktopApp.show(stage, models, choosers);
    }

    private void write(Path target) throws IOException {
        if (diskFull) {
            throw new IOException(target + ": could not be written: No space left on device");
        }
        written.add(target);
    }

    @Test
    void theSamplesOpenInOneClickAndShowTheirFigures(FxRobot robot) {
        assertThat(shown(robot, "#overview")).isFalse();
        robot.clickOn("#welcome-samples");
        assertThat(shown(robot, "#welcome")).isFalse();
        assertThat(text(robot, "#cost")).isEqualTo("360.0");
        assertThat(text(robot, "#cost-badge")).isEqualTo("+20.0 %");
        assertThat(text(robot, "#overview-title")).isEqualTo("ec log");
        assertThat(robot.lookup("#sample-table")
                        .<TableView<?>>query()
                        .getItems()
                        .size())
                .isEqualTo(5);
    }

    @Test
    void anotherLogIsShownWhenItIsClicked(FxRobot robot) {
        robot.clickOn("#welcome-open");
        robot.clickOn(
                robot.from(robot.lookup("#samples-list")).lookup("Exim log").<Node>query());
        assertThat(text(robot, "#overview-title")).isEqualTo("Exim log");
        assertThat(text(robot, "#cost")).isEqualTo("651.0");
    }

    @Test
    void theDateFullMovesWhileTheDiskIsTyped(FxRobot robot) {
        robot.clickOn("#open");
        retype(robot, "#plan-growth", "40%");
        retype(robot, "#plan-disk", "420MB");
        assertThat(text(robot, "#full")).isEqualTo("3 Jul 2026");
        assertThat(text(robot, "#plan-edited")).isEqualTo("Edited");
        retype(robot, "#plan-keep", "3");
        assertThat(text(robot, "#full")).isEqualTo("Not full");
        robot.clickOn("#plan-reset");
        assertThat(text(robot, "#full")).isEqualTo("\u2013");
        assertThat(field(robot, "#plan-keep").getText()).isEqualTo("7");
    }

    @Test
    void nonsenseIsMarkedInPlaceAndStaysToBeMended(FxRobot robot) {
        robot.clickOn("#open");
        retype(robot, "#plan-disk", "12 parsecs");
        assertThat(text(robot, "#plan-disk-message")).contains("12 parsecs", "expected");
        assertThat(field(robot, "#plan-disk").getText()).isEqualTo("12 parsecs");
        retype(robot, "#plan-disk", "500GB");
        assertThat(shown(robot, "#plan-disk-message")).isFalse();
    }

    @Test
    void arrowsStepThroughTheRotationsKept(FxRobot robot) {
        robot.clickOn("#open");
        robot.clickOn("#plan-keep").type(KeyCode.UP, 3).type(KeyCode.DOWN);
        assertThat(field(robot, "#plan-keep").getText()).isEqualTo("9");
        assertThat(models.plan().scenarioProperty().get().policy().keep()).isEqualTo(9);
    }

    @Test
    void theCodecIsChosenByAClickAndWithoutOneThereIsNoDelay(FxRobot robot) {
        robot.clickOn("#open");
        String packed = text(robot, "#need");
        robot.clickOn("#plan-codec-none");
        assertThat(text(robot, "#need")).isNotEqualTo(packed);
        assertThat(node(robot, "#plan-delay").isDisabled()).isTrue();
        robot.clickOn("#plan-codec-none");
        assertThat(models.plan().codecProperty().get().label()).isEqualTo("none");
    }

    @Test
    void theReportIsExportedByButtonAndByKey(FxRobot robot) {
        assertThat(node(robot, "#export").isDisabled()).isTrue();
        robot.clickOn("#open");
        robot.clickOn("#export");
        assertThat(text(robot, "#status-sentence")).isEqualTo("PDF report written to report.pdf");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E).release(KeyCode.E, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(written).containsExactly(Path.of("report.pdf"), Path.of("tables"));
    }

    @Test
    void aFailedExportIsToldInAStripWithAWayOut(FxRobot robot) {
        robot.clickOn("#open");
        diskFull = true;
        robot.clickOn("#export");
        assertThat(text(robot, "#notice-sentence")).contains("No space left on device");
        diskFull = false;
        robot.clickOn("#notice-way-out");
        assertThat(written).containsExactly(Path.of("report.pdf"));
        assertThat(shown(robot, "#notice")).isFalse();
    }

    @Test
    void theKeyboardOpensMeasuresAndCloses(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.samples().opened()).containsExactly(LOG);
        robot.press(KeyCode.F5).release(KeyCode.F5);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(engine.measured()).isEqualTo(2);
        robot.press(KeyCode.CONTROL, KeyCode.W).release(KeyCode.W, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, "#welcome")).isTrue();
    }

    @Test
    void thePointerOverTheChartTellsTheValuesOfItsDay(FxRobot robot) {
        robot.clickOn("#open");
        assertThat(shown(robot, "#crosshair-box")).isFalse();
        robot.moveTo("#projection").moveBy(20, 5);
        assertThat(shown(robot, "#crosshair-box")).isTrue();
        assertThat(robot.from(node(robot, "#crosshair-box"))
                        .lookup(".crosshair-number")
                        .queryAll())
                .hasSize(3);
        robot.moveTo("#findings");
        assertThat(shown(robot, "#crosshair-box")).isFalse();
    }

    @Test
    void everyButtonHasATooltipOrATextAndEveryIconAName(FxRobot robot) {
        robot.clickOn("#open");
        for (Node node : robot.lookup(".button").match(Node::isVisible).queryAll()) {
            Button button = (Button) node;
            boolean named = !button.getText().isEmpty() || button.getAccessibleText() != null;
            assertThat(named).as("button %s", button.getId()).isTrue();
        }
    }
}
