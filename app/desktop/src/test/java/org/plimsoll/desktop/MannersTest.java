package org.plimsoll.desktop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.desktop.aside.Aside;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.screen.Screen;
import org.plimsoll.desktop.theme.Theme;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.NOBODY;

/** What every screen owes to small windows, to the keyboard and to those who are read to. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class MannersTest {
    /** Names that others have given: as long as they like, and told whole by a tooltip. */
    private static final Set<String> NAMES =
            Set.of("sample-name", "bars-name", "file-name", "study-name", "recent-path");

    private final Models models = TestWindow.models(new PlanEngine());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, NOBODY);
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void noTextIsCutInTheSmallestWindow(Screen screen) throws Exception {
        Scene scene = scene(screen, 1024, 700);
        assertThat(cut(scene)).isEmpty();
        assertThat(outside(scene)).isEmpty();
    }

    /** 1440 by 900 at 125 %: what is left of it to lay out. */
    @ParameterizedTest
    @EnumSource(Screen.class)
    void noTextIsCutAtAHundredAndTwentyFivePercent(Screen screen) throws Exception {
        Scene scene = scene(screen, 1152, 720);
        assertThat(cut(scene)).isEmpty();
        assertThat(outside(scene)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 200})
    void noTextIsCutOnAnyScreenHoweverLargeItIs(int percent) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Screen screen : Screen.values()) {
            check(scene(screen, 1024, 700, percent), screen.key(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {125, 150, 200})
    void noTextIsCutInThePanesThatAreUnfolded(int percent) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (String pane : List.of("#side-samples", "#side-policy")) {
            Scene scene = scene(Screen.PLAN, 1024, 700, percent);
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                ((Toggle) scene.lookup(pane)).setSelected(true);
                return scene;
            });
            draw(scene, "manners%s-1024-%d".formatted(pane.replace("#side", ""), percent));
            check(scene, pane, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 150, 200})
    void noTextIsCutAround(int percent) throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Aside aside : Aside.values()) {
            Scene scene = scene(Screen.OVERVIEW, 1024, 700, percent);
            WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
                models.workspace().aside().show(aside);
                return scene;
            });
            draw(scene, "manners-%s-1024-%d".formatted(aside.key(), percent));
            check(scene, aside.key(), wrong);
        }
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> models.workspace().aside().close());
        Scene empty = scene(Screen.OVERVIEW, 1024, 700, percent);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            models.workspace().study().begin();
            models.workspace().study().giveUp();
            return empty;
        });
        draw(empty, "manners-welcome-1024-%d".formatted(percent));
        check(empty, "welcome", wrong);
        assertThat(wrong).isEmpty();
    }

    private static void check(Scene scene, String where, List<String> wrong) {
        cut(scene).forEach(text -> wrong.add(where + ", cut: " + text));
        outside(scene).forEach(text -> wrong.add(where + ", outside: " + text));
        overlapping(scene).forEach(text -> wrong.add(where + ", overlapping: " + text));
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void whatTakesTheFocusHasAName(Screen screen, FxRobot robot) {
        go(robot, screen);
        List<String> nameless = focusable(robot.window(0).getScene()).stream()
                .filter(node -> name(node).isBlank())
                .map(MannersTest::told)
                .toList();
        assertThat(nameless).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theTabKeyGoesEverywhere(Screen screen, FxRobot robot) {
        go(robot, screen);
        Scene scene = robot.window(0).getScene();
        List<Node> wanted = focusable(scene);
        robot.interact(() -> robot.lookup("#measure").query().requestFocus());
        Set<Node> reached = new LinkedHashSet<>();
        for (int i = 0; i < 2 * wanted.size() && reached.add(scene.getFocusOwner()); i++) {
            // Where a tab is a letter of what is written, Ctrl goes on.
            robot.press(KeyCode.CONTROL, KeyCode.TAB).release(KeyCode.TAB, KeyCode.CONTROL);
            if (reached.contains(scene.getFocusOwner())) {
                robot.type(KeyCode.TAB);
            }
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(wanted.stream()
                        .filter(node -> !reached.contains(node))
                        .filter(node -> !besideAnother(node, reached))
                        .map(MannersTest::told)
                        .toList())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void beforeAnythingIsOpenEveryScreenLeadsToTheSamples(Screen screen, FxRobot robot) {
        robot.interact(() -> models.screens().show(screen));
        assertThat(shown(robot.lookup("#welcome-samples").query())).isTrue();
        robot.clickOn("#welcome-samples");
        assertThat(models.samples().opened()).containsExactly(Path.of("samples"));
    }

    @Test
    void everyPictureInAButtonHasWordsToo(FxRobot robot) {
        for (Screen screen : Screen.values()) {
            go(robot, screen);
            assertThat(nodes(robot.window(0).getScene().getRoot())
                            .filter(node -> node.getStyleClass().contains("button-icon"))
                            .filter(node -> name(node).isBlank())
                            .map(MannersTest::told)
                            .toList())
                    .as(screen.name())
                    .isEmpty();
        }
    }

    private void fill(Screen screen) {
        Path samples = Path.of(System.getProperty("plimsoll.root"), "samples");
        models.samples().open(List.of(samples.resolve("mainlog.ec"), samples.resolve("exim-mainlog")));
        models.plan().textProperty(PlanInput.GROWTH).set("40%");
        models.plan().textProperty(PlanInput.DISK).set("2GB");
        models.screens().show(screen);
    }

    private void go(FxRobot robot, Screen screen) {
        robot.interact(() -> fill(screen));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.window(0).getScene().getRoot().layout());
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Drawn outside the window: all tests share one, and a size that was set stays set. */
    private Scene scene(Screen screen, double width, double height) throws Exception {
        return scene(screen, width, height, 100);
    }

    private Scene scene(Screen screen, double width, double height, int percent) throws Exception {
        Scene scene = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Shell shell = new Shell(models, NOBODY, "1.0");
            Scene small = new Scene(shell, width, height);
            models.workspace().settings().textPercentProperty().set(percent);
            shell.dress(small);
            fill(screen);
            return small;
        });
        return draw(scene, "manners-%s-%.0f-%d".formatted(screen.key(), width, percent));
    }

    private static Scene draw(Scene scene, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.snapshot(null));
        Pictures.write(scene, name);
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return scene;
        });
        return scene;
    }

    /** Texts that end in dots that nobody wrote. */
    private static List<String> cut(Scene scene) {
        return nodes(scene.getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isEmpty())
                .filter(label -> label.getStyleClass().stream().noneMatch(NAMES::contains))
                .filter(label -> !within(label, "records-table"))
                // Told anew every two seconds: it may just have been.
                .filter(label -> !"status-heap".equals(label.getId()))
                .filter(label -> label.getChildrenUnmodifiable().stream()
                        .filter(child -> child.getStyleClass().contains("text"))
                        .map(Text.class::cast)
                        .anyMatch(text -> !text.getText()
                                .replace("\n", "")
                                .equals(label.getText().replace("\n", ""))))
                .map(label -> told(label) + ": " + label.getText())
                .toList();
    }

    /** What lies beyond the window and cannot be scrolled to. */
    private static List<String> outside(Scene scene) {
        return nodes(scene.getRoot())
                .filter(node -> node instanceof Labeled || node instanceof TextInputControl)
                .filter(node -> !scrolled(node))
                .filter(node -> {
                    Bounds bounds = node.localToScene(node.getLayoutBounds());
                    return bounds.getMinX() < -1
                            || bounds.getMinY() < -1
                            || bounds.getMaxX() > scene.getWidth() + 1
                            || bounds.getMaxY() > scene.getHeight() + 1;
                })
                .map(MannersTest::told)
                .toList();
    }

    /** Texts that lie over each other, where none of them was meant to lie over the other. */
    private static List<String> overlapping(Scene scene) {
        List<Labeled> labels = nodes(scene.getRoot())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(label -> label.getText() != null && !label.getText().isBlank())
                .filter(label -> !within(label, "aside") && !within(label, "samples") && !within(label, "plan"))
                .filter(label -> !within(label, "axis"))
                .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            for (int j = i + 1; j < labels.size(); j++) {
                if (overlap(labels.get(i), labels.get(j))) {
                    found.add(told(labels.get(i)) + ": " + labels.get(i).getText() + " / "
                            + labels.get(j).getText());
                }
            }
        }
        return found;
    }

    private static boolean overlap(Labeled one, Labeled other) {
        if (scroll(one) != scroll(other)) {
            return false;
        }
        Bounds a = one.localToScene(one.getLayoutBounds());
        Bounds b = other.localToScene(other.getLayoutBounds());
        boolean around = isWithin(one, other) || isWithin(other, one);
        return !around
                && a.getMinX() < b.getMaxX() - 2
                && b.getMinX() < a.getMaxX() - 2
                && a.getMinY() < b.getMaxY() - 2
                && b.getMinY() < a.getMaxY() - 2;
    }

    private static boolean isWithin(Node inner, Node outer) {
        for (Node each = inner; each != null; each = each.getParent()) {
            if (each == outer) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Node scroll(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane || each.getStyleClass().contains("table-view")) {
                return each;
            }
        }
        return null;
    }

    private static boolean within(Node node, String style) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }

    private static boolean scrolled(Node node) {
        return scroll(node) != null;
    }

    private static List<Node> focusable(Scene scene) {
        return nodes(scene.getRoot())
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .filter(node -> !(node instanceof ScrollBar))
                .toList();
    }

    /** Of a group of toggles the tab key goes to one, arrow keys to the others. */
    private static boolean besideAnother(Node node, Set<Node> reached) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(reached::contains);
    }

    private static String name(Node node) {
        List<Object> candidates = new ArrayList<>();
        candidates.add(node.getAccessibleText());
        candidates.add(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        Object label = node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY);
        if (label instanceof Labeled labeled) {
            candidates.add(labeled.getText());
        }
        if (node instanceof TextInputControl field) {
            // What is written is no name, but what is asked for is.
            candidates.remove(1);
            candidates.add(field.getPromptText());
        }
        return candidates.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String told(Node node) {
        return node.getClass().getSimpleName() + " #" + node.getId() + " ." + String.join(".", node.getStyleClass());
    }

    private static boolean shown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** All that is to be seen. */
    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(MannersTest::nodes))
                : Stream.of(node);
    }
}
