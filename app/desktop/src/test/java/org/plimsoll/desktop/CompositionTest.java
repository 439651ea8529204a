package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.text;

/** From a figure to what is behind it, clicked through on real logs. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class CompositionTest {
    private static final Path SAMPLE = Path.of(System.getProperty("plimsoll.root"), "samples", "mainlog.ec");

    @TempDir
    Path directory;

    private final Models models = Models.create(
            Engine.STUDY, new Background(Runnable::run, Platform::runLater), Map.of(), Studies.TODAY, Optional.empty());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, new Shell.Choosers(List::of, List::of, form -> null));
    }

    @Test
    void aStretchIsBrushedFollowedToItsLinesAndGivenBack(FxRobot robot) {
        robot.interact(() -> models.samples().open(List.of(SAMPLE)));
        robot.clickOn("#screen-composition");
        String whole = text(robot, "#composition-subtitle");
        robot.drag("#composition-bars").moveBy(150, 0).drop();
        assertThat(text(robot, "#composition-subtitle")).isNotEqualTo(whole).contains(" to ");
        robot.clickOn("RECEIVED");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.screens().screenProperty().get()).isEqualTo(Screen.RECORDS);
        assertThat(robot.lookup("#records-filter").queryAs(TextField.class).getText())
                .startsWith("event:received since:");
        assertThat(models.records().rowCountProperty().get()).isPositive();
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.clickOn("#composition-all");
        assertThat(text(robot, "#composition-subtitle")).isEqualTo(whole);
    }

    @Test
    void theKeyboardBrushesToo(FxRobot robot) {
        robot.interact(() -> models.samples().open(List.of(SAMPLE)));
        robot.clickOn("#screen-composition");
        robot.interact(() -> robot.lookup("#composition-bars").query().requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.composition().spanProperty().get()).isPresent();
        robot.type(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.composition().spanProperty().get()).isEmpty();
    }

    @Test
    void aFindingLeadsToTheLinesThatItSpeaksOf(FxRobot robot) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(SAMPLE));
        for (int i = 0; i < 400; i++) {
            lines.add(20 * i, "what is this");
        }
        Path log = Files.write(directory.resolve("mainlog.ec"), lines);
        robot.interact(() -> models.samples().open(List.of(log)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() ->
                robot.lookup("#finding-unrecognised").queryAs(Hyperlink.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.screens().screenProperty().get()).isEqualTo(Screen.RECORDS);
        assertThat(text(robot, "#records-status")).isEqualTo("400 of 10,254 lines");
    }
}
