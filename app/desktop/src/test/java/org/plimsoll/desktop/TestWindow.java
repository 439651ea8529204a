package org.plimsoll.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What stories and pictures need of a window: its models, and what somebody who sits before it sees and does. */
final class TestWindow {
    /** A user who thinks better of every dialog. */
    static final Shell.Choosers NOBODY = new Shell.Choosers(List::of, List::of, form -> null);

    private TestWindow() {}

    /** Models that measure and plan at once. */
    static Models models(Engine engine) {
        return Models.create(
                engine,
                new Background(Runnable::run, Platform::runLater),
                Map.of(),
                Studies.TODAY,
                Optional.of(Path.of("samples")));
    }

    static Node node(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    static TextField field(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(TextField.class);
    }

    static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    /** A node is shown if it and everything around it is visible. */
    static boolean shown(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = node(robot, id);
        while (node != null) {
            if (!node.isVisible()) {
                return false;
            }
            node = node.getParent();
        }
        return true;
    }

    /** Writes something else into a field. */
    static void retype(FxRobot robot, String id, String text) {
        robot.doubleClickOn(id);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses a key together with Ctrl. */
    static void pressWithControl(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
