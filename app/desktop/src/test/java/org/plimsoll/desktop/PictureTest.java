package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.NOBODY;

/** Pictures of the window in both looks and at both ends of its size, for people to look at. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class PictureTest {
    private final Models models = TestWindow.models(new FakeEngine());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, NOBODY);
    }

    @Test
    void everyScreenIsDrawnInBothLooks(FxRobot robot) throws IOException {
        picture(robot, "welcome-light");
        robot.interact(() -> models.samples().open(List.of(Path.of("/var/log/ecelerity"), Path.of("/var/log/exim4"))));
        robot.interact(() -> {
            models.plan().textProperty(PlanInput.DISK).set("1TB");
            models.plan().compareFromHere();
            models.plan().textProperty(PlanInput.GROWTH).set("40%");
            models.plan().textProperty(PlanInput.DISK).set("420MB");
            models.plan().textProperty(PlanInput.ROTATE).set("1d");
        });
        WritableImage light = picture(robot, "overview-light");
        robot.clickOn("#theme");
        WritableImage dark = picture(robot, "overview-dark");
        assertThat(Pictures.brightness(light)).isGreaterThan(0.8);
        assertThat(Pictures.brightness(dark)).isLessThan(0.3);
    }

    @Test
    void linesAreDrawnInBothLooks(FxRobot robot) throws IOException {
        Path samples = Path.of(System.getProperty("plimsoll.root"), "samples");
        robot.interact(() -> {
            models.samples().open(List.of(samples.resolve("mainlog.ec"), samples.resolve("exim-mainlog")));
            models.screens().show(Screen.RECORDS);
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            models.records().filterProperty().set("-event:heartbeat");
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> models.records().select(7, false));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> models.records().trace());
        WritableImage light = picture(robot, "records-light");
        robot.clickOn("#theme");
        WritableImage dark = picture(robot, "records-dark");
        assertThat(Pictures.brightness(light)).isGreaterThan(0.8);
        assertThat(Pictures.brightness(dark)).isLessThan(0.3);
    }

    @Test
    void theCompositionIsDrawnInBothLooks(FxRobot robot) throws IOException {
        Path samples = Path.of(System.getProperty("plimsoll.root"), "samples");
        robot.interact(() -> {
            models.samples().open(List.of(samples.resolve("mainlog.ec"), samples.resolve("exim-mainlog")));
            models.screens().show(Screen.COMPOSITION);
        });
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage light = picture(robot, "composition-light");
        robot.clickOn("#theme");
        robot.interact(() -> models.composition().brush(20, 40));
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage dark = picture(robot, "composition-dark");
        assertThat(Pictures.brightness(light)).isGreaterThan(0.8);
        assertThat(Pictures.brightness(dark)).isLessThan(0.3);
    }

    /** Drawn outside the window: all tests share one, and a size that was set stays set. */
    @Test
    void theSmallestWindowIsDrawnToo() throws IOException {
        Scene small = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Shell shell = new Shell(models, NOBODY, "");
            Scene scene = new Scene(shell, 1024, 700);
            shell.dress(scene);
            models.samples().open(List.of(Path.of("/var/log/ecelerity")));
            models.plan().textProperty(PlanInput.DISK).set("12 parsecs");
            models.notices().show("mainlog.gz: ends within a gzip member, expected its end", "Measure again", () -> {});
            return scene;
        });
        assertThat(picture(small, "overview-small").getWidth()).isEqualTo(1024);
    }

    private static WritableImage picture(FxRobot robot, String name) throws IOException {
        return picture(robot.window(0).getScene(), name);
    }

    private static WritableImage picture(Scene scene, String name) throws IOException {
        return Pictures.write(scene, name);
    }
}
