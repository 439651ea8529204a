package org.plimsoll.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Files and directories that are dragged onto the window with the mouse and dropped there. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class DropTest {
    @TempDir
    static Path directory;

    private final Models models = Models.create(
            new FakeEngine(),
            new Background(Runnable::run, Platform::runLater),
            Map.of(),
            Studies.TODAY,
            Optional.empty());
    private final ClipboardContent dragged = new ClipboardContent();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Shell shell = DesktopApp.show(stage, models, new Shell.Choosers(List::of, List::of, form -> null));
        // What another program is to us: a place where a drag begins.
        Region elsewhere = new Region();
        elsewhere.setId("elsewhere");
        elsewhere.setMinSize(30, 30);
        elsewhere.setStyle("-fx-background-color: gray;");
        elsewhere.setOnDragDetected(event -> {
            Dragboard board = elsewhere.startDragAndDrop(TransferMode.COPY);
            board.setContent(dragged);
            event.consume();
        });
        shell.setTop(new VBox(elsewhere, shell.getTop()));
    }

    @Test
    void filesAndDirectoriesThatAreDroppedAreOpened(FxRobot robot) throws Exception {
        Path log = Files.writeString(directory.resolve("mainlog.ec"), "x");
        Path logs = Files.createDirectories(directory.resolve("logs"));
        dragged.putFiles(List.of(log.toFile(), logs.toFile()));
        drop(robot, "#welcome");
        assertThat(models.samples().opened()).containsExactly(log, logs);
        Path more = Files.writeString(directory.resolve("mainlog"), "y");
        dragged.putFiles(List.of(more.toFile(), log.toFile()));
        drop(robot, "#samples-drop");
        assertThat(models.samples().opened()).containsExactly(log, logs, more);
    }

    @Test
    void wordsThatAreDroppedOpenNothing(FxRobot robot) throws Exception {
        dragged.putString("mainlog.ec");
        robot.drag("#elsewhere").dropTo("#welcome");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.samples().opened()).isEmpty();
    }

    private void drop(FxRobot robot, String id) throws Exception {
        int before = models.samples().opened().size();
        Node target = robot.lookup(id).query();
        robot.drag("#elsewhere").moveBy(40, 40).dropTo(target);
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> models.samples().opened().size() > before);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
