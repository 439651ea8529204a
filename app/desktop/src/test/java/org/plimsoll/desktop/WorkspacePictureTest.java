package org.plimsoll.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plimsoll.desktop.aside.Aside;
import org.plimsoll.desktop.memory.Remembered;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.recent.Recent;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.settings.Choices;
import org.plimsoll.desktop.settings.Marks;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.text.Notation;
import org.plimsoll.desktop.theme.Theme;
import org.plimsoll.desktop.window.WindowPlace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Pictures of what is around the figures, for people to look at. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class WorkspacePictureTest {
    private static final Path PICTURES = Path.of(System.getProperty("plimsoll.screenshots", "target/screenshots"));

    private final Models models = Models.create(
            new FakeEngine(),
            new Background(Runnable::run, Platform::runLater),
            Map.of(),
            Studies.TODAY,
            Optional.of(Path.of("samples")),
            new Remembered(
                    Choices.PLAIN,
                    false,
                    List.of(
                            new Recent(Recent.Kind.STUDY, Path.of("/srv/studies/prod-eu-west.plimsoll.json")),
                            new Recent(Recent.Kind.LOG, Path.of("/var/log/ecelerity")),
                            new Recent(Recent.Kind.LOG, Path.of("/var/log/exim4/mainlog"))),
                    WindowPlace.UNKNOWN,
                    Screen.OVERVIEW));

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, new Shell.Choosers(List::of, List::of, form -> null));
    }

    @AfterEach
    void plainAgain() {
        Notation.use(Notation.PLAIN);
    }

    @Test
    void everythingAroundTheFiguresIsDrawn(FxRobot robot) throws IOException {
        Workspace workspace = models.workspace();
        picture(robot, "welcome-recent");
        robot.interact(() -> {
            models.samples().open(List.of(Path.of("/var/log/ecelerity"), Path.of("/var/log/exim4")));
            models.plan().textProperty(PlanInput.DISK).set("1TB");
            workspace.aside().show(Aside.SETTINGS);
        });
        int plain = colours(picture(robot, "settings-light"));
        robot.interact(() -> {
            workspace.settings().switchLook();
            workspace.settings().binaryProperty().set(true);
            workspace.settings().marksProperty().set(Marks.COMMA);
            workspace.settings().zoneTextProperty().set("Oslo");
            workspace.settings().takeZone();
        });
        picture(robot, "settings-dark");
        robot.interact(() -> {
            workspace.aside().show(Aside.KEYS);
        });
        picture(robot, "keys-dark");
        robot.interact(() -> {
            workspace.settings().switchLook();
            workspace.aside().show(Aside.ABOUT);
        });
        robot.clickOn("#about-own");
        picture(robot, "about-light");
        robot.interact(() -> {
            workspace.aside().close();
            workspace.study().leaving(() -> {});
        });
        picture(robot, "question-light");
        assertThat(plain).isGreaterThan(100);
    }

    @Test
    void largeTextIsDrawn(FxRobot robot) throws IOException {
        robot.interact(() -> {
            models.samples().open(List.of(Path.of("/var/log/ecelerity"), Path.of("/var/log/exim4")));
            models.plan().textProperty(PlanInput.DISK).set("420MB");
            models.workspace().settings().textPercentProperty().set(150);
        });
        picture(robot, "overview-150");
        robot.interact(() -> models.screens().show(Screen.PLAN));
        picture(robot, "plan-150");
        robot.interact(() -> models.screens().show(Screen.OVERVIEW));
        robot.interact(() -> models.workspace().settings().textPercentProperty().set(200));
        picture(robot, "overview-200");
        robot.interact(() -> models.workspace().aside().show(Aside.SETTINGS));
        assertThat(colours(picture(robot, "settings-200"))).isGreaterThan(100);
    }

    private static WritableImage picture(FxRobot robot, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = robot.window(0).getScene();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        Files.createDirectories(PICTURES);
        ImageIO.write(swing(image), "png", PICTURES.resolve(name + ".png").toFile());
        return image;
    }

    private static BufferedImage swing(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return copy;
    }

    /** How many colours there are: few would mean an empty picture. */
    private static int colours(WritableImage image) {
        Set<Integer> found = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return found.size();
    }
}
