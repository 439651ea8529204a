package org.plimsoll.desktop;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.NOBODY;
import static org.plimsoll.desktop.TestWindow.node;
import static org.plimsoll.desktop.TestWindow.shown;

/** The panes beside the middle: folded where there is no room, reached and left by keys. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class SidesTest {
    private final Models models = TestWindow.models(new FakeEngine());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, NOBODY);
        models.samples().open(List.of(Path.of("/var/log/ecelerity")));
        models.screens().show(Screen.OVERVIEW);
    }

    @Test
    void largeTextFoldsThePanesAwayAndUsualTextBringsThemBack(FxRobot robot) {
        assertThat(shown(robot, "#samples")).isTrue();
        assertThat(shown(robot, "#plan")).isTrue();
        text(robot, 200);
        assertThat(shown(robot, "#samples")).isFalse();
        assertThat(shown(robot, "#plan")).isFalse();
        text(robot, 100);
        assertThat(shown(robot, "#samples")).isTrue();
        assertThat(shown(robot, "#plan")).isTrue();
    }

    @Test
    void aFoldedPaneLiesOverTheMiddleWhenItIsAskedForAndTheOtherGivesWay(FxRobot robot) {
        text(robot, 200);
        double middle = node(robot, "#overview").getLayoutBounds().getWidth();
        robot.clickOn("#side-policy");
        assertThat(shown(robot, "#plan")).isTrue();
        assertThat(node(robot, "#overview").getLayoutBounds().getWidth()).isEqualTo(middle);
        robot.clickOn("#side-samples");
        assertThat(shown(robot, "#samples")).isTrue();
        assertThat(shown(robot, "#plan")).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(shown(robot, "#samples")).isFalse();
        robot.interact(() -> assertThat(((ToggleButton) node(robot, "#side-samples")).isSelected())
                .isFalse());
    }

    @Test
    void theKeyGoesToThePaneAndBackAgain(FxRobot robot) {
        Scene scene = robot.window(0).getScene();
        Node tab = node(robot, "#screen-plan");
        robot.interact(tab::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).release(KeyCode.B, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(scene.getFocusOwner().getId()).isEqualTo("plan-keep");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).release(KeyCode.B, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, "#plan")).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(tab);
    }

    private void text(FxRobot robot, int percent) {
        robot.interact(() -> models.workspace().settings().textPercentProperty().set(percent));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
