package org.plimsoll.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plimsoll.desktop.plan.PlanInput;
import org.plimsoll.desktop.theme.Theme;
import org.plimsoll.planner.Study;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Planner;
import org.plimsoll.planner.plan.Prospect;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.Comparisons;
import org.plimsoll.report.Contender;
import org.plimsoll.report.model.Table;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.desktop.TestWindow.field;
import static org.plimsoll.desktop.TestWindow.node;
import static org.plimsoll.desktop.TestWindow.pressWithControl;
import static org.plimsoll.desktop.TestWindow.retype;
import static org.plimsoll.desktop.TestWindow.shown;
import static org.plimsoll.desktop.TestWindow.text;

/** The stories of the plan screen, with the real planner behind it. */
@UiTest
@ExtendWith(ApplicationExtension.class)
class PlanStoryTest {
    private static final Path LOG = Path.of("/var/log/ecelerity/mainlog.ec");

    private final Models models = TestWindow.models(new PlanEngine());

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        DesktopApp.show(stage, models, new Shell.Choosers(() -> List.of(LOG), List::of, form -> null));
        models.samples().open(List.of(LOG));
    }

    @Test
    void aChangeOfThePolicyMovesTheDateAndUndoTakesItBack(FxRobot robot) {
        pressWithControl(robot, KeyCode.DIGIT4);
        retype(robot, "#plan-disk", "200MB");
        String before = text(robot, "#full-sentence");
        assertThat(before).isEqualTo(chance());
        retype(robot, "#plan-keep", "3");
        String after = text(robot, "#full-sentence");
        assertThat(after).isNotEqualTo(before).startsWith("None of 1,000 futures");
        pressWithControl(robot, KeyCode.Z);
        assertThat(text(robot, "#full-sentence")).isEqualTo(before);
        assertThat(field(robot, "#plan-keep").getText()).isEqualTo("7");
        pressWithControl(robot, KeyCode.Y);
        assertThat(text(robot, "#full-sentence")).isEqualTo(after);
        pressWithControl(robot, KeyCode.Z);
        pressWithControl(robot, KeyCode.Z);
        assertThat(field(robot, "#plan-disk").getText()).isEmpty();
        assertThat(robot.lookup("#undo").queryButton().isDisabled()).isTrue();
    }

    @Test
    void anAnswerIsPutIntoTheScenario(FxRobot robot) {
        pressWithControl(robot, KeyCode.DIGIT4);
        retype(robot, "#plan-disk", "500MB");
        String most = Integer.toString(Planner.mostGenerations(plan()).orElseThrow());
        assertThat(text(robot, "#answer-generations")).isEqualTo(most);
        robot.clickOn("#apply-generations");
        assertThat(field(robot, "#plan-keep").getText()).isEqualTo(most);
        assertThat(robot.lookup("#apply-generations").queryButton().isDisabled())
                .isTrue();
        robot.clickOn("#apply-codec-xz");
        assertThat(robot.lookup("#plan-codec-xz").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        robot.clickOn("#answer-risk").write("2%");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#apply-disk");
        Prospect.Full full =
                Objects.requireNonNull(Objects.requireNonNull(plan().prospect()).full());
        assertThat(full.probability()).isLessThanOrEqualTo(0.021);
        assertThat(plan().scenario().chance().risk()).isEqualTo(0.02);
    }

    @Test
    void scenariosAreComparedWithThePlannersFigures(FxRobot robot) {
        pressWithControl(robot, KeyCode.DIGIT4);
        retype(robot, "#plan-disk", "200MB");
        robot.clickOn("#part-compare").clickOn("#compare-copy");
        retype(robot, "#plan-keep", "14");
        robot.clickOn("#scenario-rename").write("two weeks").type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        List<Contender> contenders = models.scenarios().all().stream()
                .map(named -> new Contender(named.name(), Study.plan(Studies.uneven(), named.scenario())))
                .toList();
        assertThat(contenders).extracting(Contender::name).containsExactly("Base", "two weeks");
        Table expected = Comparisons.sideBySide(contenders);
        for (List<org.plimsoll.report.model.Cell> row : expected.rows()) {
            for (int column = 1; column < row.size(); column++) {
                String id = "#compare-" + row.get(0).exact() + "-" + (column - 1);
                assertThat(text(robot, id)).isEqualTo(row.get(column).display());
            }
        }
        robot.clickOn("#scenario-remove");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, "#compare-table")).isFalse();
    }

    @Test
    void aNameThatIsTakenIsRefusedInPlace(FxRobot robot) {
        pressWithControl(robot, KeyCode.DIGIT4);
        robot.clickOn("#scenario-copy")
                .clickOn("#scenario-rename")
                .write("Base")
                .type(KeyCode.ENTER);
        assertThat(text(robot, "#scenario-name-message")).contains("'Base'", "expected");
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shown(robot, "#scenario-name")).isFalse();
        assertThat(models.scenarios().current().name()).isEqualTo("Base 2");
    }

    @Test
    void wheelDragAndKeysLookCloserAndBack(FxRobot robot) {
        pressWithControl(robot, KeyCode.DIGIT4);
        assertThat(robot.lookup("#fan-all").queryButton().isDisabled()).isTrue();
        for (int turn = 0; turn < 7; turn++) {
            wheel(robot, 40);
        }
        Button all = robot.lookup("#fan-all").queryButton();
        assertThat(all.isDisabled()).isFalse();
        assertThat(robot.lookup(".chart-line-0").tryQuery()).isPresent();
        wheel(robot, -40);
        assertThat(all.isDisabled()).isFalse();
        robot.doubleClickOn("#fan");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(all.isDisabled()).isTrue();
        robot.drag("#fan").moveBy(60, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(all.isDisabled()).isFalse();
        robot.type(KeyCode.DIGIT0);
        assertThat(all.isDisabled()).isTrue();
        robot.type(KeyCode.EQUALS, 3).type(KeyCode.RIGHT).type(KeyCode.MINUS);
        assertThat(all.isDisabled()).isFalse();
        assertThat(node(robot, "#fan").getAccessibleText()).contains("look closer");
        robot.clickOn("#fan-all");
        assertThat(all.isDisabled()).isTrue();
    }

    /** What the wheel of a mouse sends; the robot's own wheel turns one way on one platform, the other on another. */
    private static void wheel(FxRobot robot, double turned) {
        Node fan = node(robot, "#fan");
        robot.interact(() -> fan.fireEvent(new ScrollEvent(
                ScrollEvent.SCROLL,
                fan.getBoundsInLocal().getCenterX(),
                fan.getBoundsInLocal().getCenterY(),
                0,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                turned,
                0,
                turned,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void thePointerTellsWhatTheFanSaysOfADay(FxRobot robot) {
        pressWithControl(robot, KeyCode.DIGIT4);
        robot.moveTo("#fan").moveBy(30, 5);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.from(node(robot, "#fan-box"))
                        .lookup(".crosshair-number")
                        .queryAll())
                .hasSize(4);
    }

    @Test
    void stormsNodesAndSizesAreSetAndRefusedInPlace(FxRobot robot) {
        pressWithControl(robot, KeyCode.DIGIT4);
        robot.clickOn("#part-further");
        retype(robot, "#plan-rotate_size", "5 parsecs");
        assertThat(text(robot, "#plan-rotate_size-message")).contains("Rotate at size", "5 parsecs", "expected");
        pressWithControl(robot, KeyCode.Z);
        assertThat(shown(robot, "#plan-rotate_size-message")).isFalse();
        robot.interact(
                () -> robot.lookup("#plan-storms").queryAs(TextField.class).requestFocus());
        robot.write("worst-day:3");
        robot.interact(
                () -> robot.lookup("#plan-nodes").queryAs(TextField.class).requestFocus());
        robot.write("3");
        WaitForAsyncUtils.waitForFxEvents();
        Scenario scenario = models.scenarios().current().scenario();
        assertThat(scenario.storms()).hasSize(1);
        assertThat(scenario.fleet().shares()).hasSize(3);
        assertThat(plan().storms()).hasSize(1);
    }

    @Test
    void scenariosAreChosenByKeyAndKeepTheirOwnInputs(FxRobot robot) {
        pressWithControl(robot, KeyCode.DIGIT4);
        robot.clickOn("#scenario-copy");
        retype(robot, "#plan-keep", "30");
        robot.clickOn("#scenario-1").type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field(robot, "#plan-keep").getText()).isEqualTo("7");
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(field(robot, "#plan-keep").getText()).isEqualTo("30");
        assertThat(models.scenarios().changedProperty().get()).isTrue();
    }

    private String chance() {
        Prospect.Full full =
                Objects.requireNonNull(Objects.requireNonNull(plan().prospect()).full());
        return "The disk is full in %s of the futures by 1 Mar 2027."
                .formatted(org.plimsoll.report.Numbers.percent(full.probability()));
    }

    private CapacityPlan plan() {
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(models.plan().errorProperty(PlanInput.DISK).get()).isEmpty();
        return Objects.requireNonNull(models.plan().plannedProperty().get().plan());
    }
}
