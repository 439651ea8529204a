package org.plimsoll.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plimsoll.desktop.export.ExportForm;
import org.plimsoll.desktop.keys.Shortcut;
import org.plimsoll.desktop.memory.MemoryFile;
import org.plimsoll.desktop.memory.MemoryKeeper;
import org.plimsoll.desktop.memory.Remembered;
import org.plimsoll.desktop.recent.Recent;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.settings.Choices;
import org.plimsoll.desktop.settings.Look;
import org.plimsoll.desktop.settings.Marks;
import org.plimsoll.desktop.study.StudyCommands;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.text.Notation;
import org.plimsoll.desktop.theme.Theme;
import org.plimsoll.desktop.window.WindowPlace;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.field;
import static org.plimsoll.desktop.TestWindow.shown;
import static org.plimsoll.desktop.TestWindow.text;

/** The stories of what is around the figures: studies, recent files, settings, keys, licences. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class WorkspaceTest {
    @TempDir
    static Path directory;

    private final Background background = new Background(Runnable::run, Platform::runLater);
    private final Remembered before = new Remembered(
            Choices.PLAIN,
            false,
            List.of(
                    new Recent(Recent.Kind.LOG, samples().resolve("exim-mainlog")),
                    new Recent(Recent.Kind.LOG, directory.resolve("gone.ec"))),
            WindowPlace.UNKNOWN,
            Screen.OVERVIEW);
    private final MemoryFile memory = new MemoryFile(directory.resolve("memory"));
    private final Models models =
            Models.create(Engine.STUDY, background, Map.of(), Studies.TODAY, Optional.of(samples()), before);
    private Path chosen = directory.resolve("chosen.plimsoll.json");

    @SuppressWarnings("NullAway.Init") // set before each story
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        Theme.loadFonts();
        Shell.Choosers choosers = new Shell.Choosers(
                () -> List.of(samples().resolve("mainlog.ec")),
                List::of,
                (ExportForm form) -> null,
                Optional::empty,
                (form, name) -> null,
                new StudyCommands.Chooser() {
                    @Override
                    public Optional<Path> open() {
                        return Optional.of(chosen);
                    }

                    @Override
                    public Optional<Path> save(Optional<Path> now) {
                        return Optional.of(chosen);
                    }
                });
        DesktopApp.show(
                stage, models, choosers, new MemoryKeeper(memory, background, models.notices(), before), before);
    }

    @AfterEach
    void plainAgain() {
        Notation.use(Notation.PLAIN);
    }

    private static Path samples() {
        return Path.of(System.getProperty("plimsoll.root"), "samples");
    }

    @Test
    void aStudyIsWorkedOutSavedAndOpenedAgain(FxRobot robot) {
        assertThat(text(robot, "#study-badge")).isEmpty();
        robot.clickOn("#open");
        assertThat(text(robot, "#study-badge")).isEqualTo("Unsaved");
        retype(robot, "#plan-disk", "20MB");
        String need = text(robot, "#need");
        chosen = directory.resolve("worked.plimsoll.json");
        press(robot, KeyCode.CONTROL, KeyCode.S);
        assertThat(text(robot, "#study-badge")).isEqualTo("Saved");
        assertThat(labeled(robot, "#study-name")).isEqualTo("worked.plimsoll.json");
        assertThat(window.getTitle()).isEqualTo("worked.plimsoll.json \u2014 Plimsoll");

        press(robot, KeyCode.CONTROL, KeyCode.N);
        assertThat(shown(robot, "#welcome")).isTrue();
        assertThat(text(robot, "#study-badge")).isEmpty();
        robot.clickOn("worked.plimsoll.json");
        assertThat(text(robot, "#need")).isEqualTo(need);
        assertThat(field(robot, "#plan-disk").getText()).isEqualTo("20 MB");
        assertThat(text(robot, "#study-badge")).isEqualTo("Saved");
    }

    @Test
    void theStudyOfTheSamplesOpensByItsContentAndIsNotMeantAsALog(FxRobot robot) {
        robot.interact(() -> shell().open(List.of(samples().resolve("studies/retention.json"))));
        assertThat(labeled(robot, "#study-name")).isEqualTo("retention.json");
        assertThat(models.scenarios().all()).hasSize(3);
        assertThat(field(robot, "#plan-disk").getText()).isEqualTo("20 MB");
        assertThat(text(robot, "#overview-title")).isEqualTo("ec log");
        assertThat(text(robot, "#study-badge")).isEqualTo("Saved");
    }

    @Test
    void aWindowWithUnsavedWorkStaysUntilSomebodyDecides(FxRobot robot) {
        robot.clickOn("#open");
        retype(robot, "#plan-disk", "25MB");
        closeByHand(robot);
        assertThat(window.isShowing()).isTrue();
        assertThat(text(robot, "#question-sentence")).contains("not saved");
        assertThat(robot.lookup("#question-save").query().isFocused()).isTrue();
        robot.clickOn("#question-stay");
        assertThat(shown(robot, "#question")).isFalse();
        assertThat(window.isShowing()).isTrue();

        closeByHand(robot);
        press(robot, KeyCode.ESCAPE);
        assertThat(shown(robot, "#question")).isFalse();

        press(robot, KeyCode.CONTROL, KeyCode.Q);
        chosen = directory.resolve("closing.plimsoll.json");
        robot.clickOn("#question-save");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.isShowing()).isFalse();
        assertThat(chosen).content().contains("25MB");
    }

    @Test
    void unsavedWorkIsGivenUpWhenThatIsWanted(FxRobot robot) {
        robot.clickOn("#open");
        retype(robot, "#plan-disk", "25MB");
        press(robot, KeyCode.CONTROL, KeyCode.N);
        assertThat(shown(robot, "#welcome")).isFalse();
        robot.clickOn("#question-give-up");
        assertThat(shown(robot, "#welcome")).isTrue();
        assertThat(models.plan().scenarioProperty().get().diskBytes()).isNull();
    }

    @Test
    void aBrokenStudyIsToldInTheStripAndTheOpenOneStays(FxRobot robot) throws IOException {
        robot.clickOn("#open");
        chosen = Files.writeString(
                directory.resolve("broken.plimsoll"), "{\n  \"plimsoll\": \"study\",\n  \"versio\": 1\n}");
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.O);
        assertThat(text(robot, "#notice-sentence")).contains("broken.plimsoll", "versio");
        assertThat(text(robot, "#overview-title")).isEqualTo("ec log");
    }

    @Test
    void recentFilesOpenFromTheWelcomeAndThoseThatAreGoneAreForgotten(FxRobot robot) {
        assertThat(robot.lookup(".welcome-recent .hyperlink").queryAll()).hasSize(2);
        robot.clickOn("#welcome-recent-2");
        assertThat(robot.lookup(".welcome-recent .hyperlink").queryAll()).hasSize(1);
        robot.clickOn("exim-mainlog");
        assertThat(text(robot, "#overview-title")).isEqualTo("Exim log");
        press(robot, KeyCode.CONTROL, KeyCode.W);
        assertThat(models.workspace().recent().of(Recent.Kind.LOG)).hasSize(1);
    }

    @Test
    void theMenuOfTheOpenButtonHasRecentFilesAndForgetsThem(FxRobot robot) {
        robot.clickOn("#open");
        robot.clickOn(robot.lookup("#open").lookup(".arrow-button").<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#recent-clear");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.workspace().recent().entriesProperty().get()).isEmpty();
        assertThat(memory.read(trouble -> {}).recent()).isEmpty();
    }

    @Test
    void everyFigureFollowsTheSettingsAtOnce(FxRobot robot) {
        robot.clickOn("#open");
        String cost = text(robot, "#cost");
        String axis = axisLabels(robot);
        robot.clickOn("#gear");
        robot.clickOn("#settings-marks-comma");
        assertThat(text(robot, "#cost")).isEqualTo(cost.replace('.', ','));
        robot.clickOn("#settings-units-binary");
        assertThat(text(robot, "#cost")).isNotEqualTo(cost.replace('.', ','));
        assertThat(axisLabels(robot)).isNotEqualTo(axis).contains("iB");
        assertThat(text(robot, "#settings-example")).contains("1,12 TiB", "7.647.202", "+18,3 %");
        robot.clickOn("#settings-marks-point").clickOn("#settings-units-decimal");
        assertThat(text(robot, "#cost")).isEqualTo(cost);
        assertThat(axisLabels(robot)).isEqualTo(axis);
        assertThat(memory.read(trouble -> {}).choices()).isEqualTo(Choices.PLAIN);
        robot.clickOn("#settings-marks-comma");
        retype(robot, "#plan-disk", "1,5GiB");
        assertThat(models.plan().scenarioProperty().get().diskBytes()).isEqualTo(3L << 29);
    }

    @Test
    void timesAreToldAndDaysCountedInTheChosenZone(FxRobot robot) {
        robot.clickOn("#open");
        String subtitle = text(robot, "#overview-subtitle");
        press(robot, KeyCode.CONTROL, KeyCode.COMMA);
        retype(robot, "#settings-zone", "Nowhere").type(KeyCode.ENTER);
        assertThat(text(robot, "#settings-zone-message")).startsWith("'Nowhere', expected a zone");
        retype(robot, "#settings-zone", "Pacific/Kiritimati").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#overview-subtitle")).isNotEqualTo(subtitle);
        robot.interact(() -> models.screens().show(Screen.RECORDS));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.records().rows().get(0).values()).anyMatch(value -> value.endsWith("+14:00"));
        robot.interact(() -> models.screens().show(Screen.COMPOSITION));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.composition().compositionProperty().get()).isPresent();
        assertThat(models.workspace().settings().choicesProperty().get().zone())
                .contains(ZoneId.of("Pacific/Kiritimati"));
    }

    @Test
    void theLookAndTheSizeOfTextFollowKeysAndButtons(FxRobot robot) {
        robot.clickOn("#open");
        double plain =
                robot.lookup("#overview-title").queryAs(Label.class).getFont().getSize();
        press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(robot.lookup("#overview-title")
                        .queryAs(Label.class)
                        .getFont()
                        .getSize())
                .isCloseTo(plain * 1.2, org.assertj.core.data.Offset.offset(0.2));
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(robot.lookup("#overview-title")
                        .queryAs(Label.class)
                        .getFont()
                        .getSize())
                .isEqualTo(plain);
        robot.clickOn("#gear").clickOn("#settings-look-dark");
        assertThat(window.getScene().getRoot().getStyleClass()).contains("dark");
        press(robot, KeyCode.CONTROL, KeyCode.D);
        assertThat(window.getScene().getRoot().getStyleClass())
                .contains("light")
                .doesNotContain("dark");
        assertThat(models.workspace().settings().lookProperty().get()).isEqualTo(Look.LIGHT);
    }

    @Test
    void everyKeyIsToldAndTheListComesAndGoesByKey(FxRobot robot) {
        assertThat(shown(robot, "#aside")).isFalse();
        press(robot, KeyCode.F1);
        assertThat(shown(robot, "#keys")).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(shown(robot, "#aside")).isFalse();
        Set<KeyCombination> told = new HashSet<>();
        for (Shortcut shortcut : Shortcut.values()) {
            told.addAll(shortcut.keys());
        }
        assertThat(told).containsAll(window.getScene().getAccelerators().keySet());
    }

    @Test
    void licencesCanBeRead(FxRobot robot) {
        robot.clickOn("#gear").clickOn("#aside-about");
        assertThat(text(robot, "#about-version")).startsWith("Version");
        robot.clickOn("#about-library-0");
        assertThat(robot.lookup("#about-licence").queryAs(TextArea.class).getText())
                .contains("Apache License");
        robot.clickOn("#aside-close");
        assertThat(shown(robot, "#aside")).isFalse();
    }

    @Test
    void theWindowIsRememberedWhenItCloses(FxRobot robot) {
        robot.interact(() -> {
            window.setX(40);
            window.setY(30);
            window.setWidth(1200);
            window.setHeight(800);
            models.screens().show(Screen.COMPOSITION);
            models.workspace().settings().marksProperty().set(Marks.COMMA);
        });
        closeByHand(robot);
        assertThat(window.isShowing()).isFalse();
        Remembered kept = memory.read(trouble -> {});
        assertThat(kept.window().area()).isEqualTo(new WindowPlace.Area(40, 30, 1200, 800));
        assertThat(kept.window().dividers()).containsKey("records-split");
        assertThat(kept.screen()).isEqualTo(Screen.COMPOSITION);
        assertThat(kept.choices().marks()).isEqualTo(Marks.COMMA);
        // All tests share the window.
        robot.interact(() -> {
            window.show();
            window.setWidth(1440);
            window.setHeight(900);
            window.setX(0);
            window.setY(0);
        });
    }

    private Shell shell() {
        return (Shell) window.getScene().getRoot();
    }

    private static String axisLabels(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(robot.lookup("#projection").<Node>query()).lookup(".axis-label").queryAll().stream()
                .map(label -> ((Text) label).getText())
                .toList()
                .toString();
    }

    private void closeByHand(FxRobot robot) {
        robot.interact(() -> Event.fireEvent(window, new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static FxRobot retype(FxRobot robot, String id, String text) {
        robot.doubleClickOn(id);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
        return robot;
    }

    private static String labeled(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean visible(Node node) {
        return node.isVisible() && (node.getParent() == null || visible(node.getParent()));
    }
}
