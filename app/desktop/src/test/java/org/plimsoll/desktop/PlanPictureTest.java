package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plimsoll.desktop.chart.FanChart;
import org.plimsoll.desktop.plan.FurtherInput;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.NOBODY;

/** Pictures of the plan screen in both looks and at both ends of its size, for people to look at. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class PlanPictureTest {
    private static final int LONG = 30_000;

    private final Models models = TestWindow.models(new PlanEngine());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, NOBODY);
    }

    @Test
    void everyPartIsDrawnInBothLooks(FxRobot robot) throws IOException {
        robot.interact(this::study);
        WritableImage light = picture(robot, "plan-light");
        robot.interact(() -> zoom(robot, 6));
        picture(robot, "plan-zoomed-light");
        robot.clickOn("#fan-all").clickOn("#part-compare");
        picture(robot, "plan-compare-light");
        robot.clickOn("#part-further");
        picture(robot, "plan-settings-light");
        robot.clickOn("#theme").clickOn("#part-answers");
        WritableImage dark = picture(robot, "plan-dark");
        robot.clickOn("#part-compare");
        picture(robot, "plan-compare-dark");
        assertThat(Pictures.brightness(light)).isGreaterThan(0.8);
        assertThat(Pictures.brightness(dark)).isLessThan(0.3);
    }

    /** Drawn outside the window: all tests share one, and a size that was set stays set. */
    @Test
    void theSmallestWindowIsDrawnToo() throws IOException {
        Scene small = WaitForAsyncUtils.waitForAsyncFx(LONG, () -> {
            Shell shell = new Shell(models, NOBODY, "");
            Scene scene = new Scene(shell, 1024, 700);
            shell.dress(scene);
            study();
            return scene;
        });
        assertThat(picture(small, "plan-small").getWidth()).isEqualTo(1024);
    }

    private void study() {
        models.samples().open(List.of(Path.of("/var/log/ecelerity")));
        models.plan().textProperty(PlanInput.DISK).set("200MB");
        models.plan().textProperty(FurtherInput.STORMS).set("outage:30%:1d; worst-day:2");
        models.scenarios().addCopy();
        models.scenarios().rename("two weeks");
        models.plan().textProperty(PlanInput.KEEP).set("14");
        models.scenarios().addCopy();
        models.scenarios().rename("larger disk, xz");
        models.plan().textProperty(PlanInput.DISK).set("300MB");
        models.plan().codecProperty().set(org.plimsoll.planner.measure.Codec.XZ);
        models.scenarios().choose(0);
        models.screens().show(Screen.PLAN);
    }

    private static void zoom(FxRobot robot, int steps) {
        FanChart fan = robot.lookup("#fan").queryAs(FanChart.class);
        for (int step = 0; step < steps; step++) {
            fan.zoomIn();
        }
    }

    private static WritableImage picture(FxRobot robot, String name) throws IOException {
        return picture(robot.window(0).getScene(), name);
    }

    private static WritableImage picture(Scene scene, String name) throws IOException {
        return Pictures.write(scene, name);
    }
}
