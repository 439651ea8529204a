package org.plimsoll.desktop.plan;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.plimsoll.desktop.Studies;
import org.plimsoll.desktop.plan.Scenarios.Named;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScenariosTest {
    private static final Scenario START = Scenario.starting(Studies.TODAY);

    private final Scenarios scenarios = new Scenarios(START);

    @Test
    void aStudyBeginsWithOneScenarioThatCountsAsSaved() {
        assertThat(scenarios.all()).containsExactly(new Named("Base", START));
        assertThat(scenarios.changedProperty().get()).isFalse();
        assertThat(scenarios.undoableProperty().get()).isFalse();
        assertThat(scenarios.redoableProperty().get()).isFalse();
    }

    @Test
    void everyChangeIsTakenBackAndDoneAgainInItsOrder() {
        scenarios.change(keeping(8), null);
        scenarios.addCopy();
        scenarios.rename("a month");
        scenarios.change(keeping(30), null);
        scenarios.undo();
        assertThat(scenarios.current()).isEqualTo(new Named("a month", keeping(8)));
        scenarios.undo();
        assertThat(names()).containsExactly("Base", "Base 2");
        scenarios.undo();
        assertThat(names()).containsExactly("Base");
        scenarios.undo();
        assertThat(scenarios.current().scenario()).isEqualTo(START);
        assertThat(scenarios.undoableProperty().get()).isFalse();
        for (int i = 0; i < 4; i++) {
            scenarios.redo();
        }
        assertThat(scenarios.current()).isEqualTo(new Named("a month", keeping(30)));
        assertThat(scenarios.redoableProperty().get()).isFalse();
    }

    @Test
    void typingInOneFieldIsOneStepUntilItIsLeft() {
        for (int keep : new int[] {1, 14, 140}) {
            scenarios.change(keeping(keep), PlanInput.KEEP);
        }
        scenarios.change(START.withHorizonDays(90), PlanInput.HORIZON);
        scenarios.settle();
        scenarios.change(START.withHorizonDays(900), PlanInput.HORIZON);
        scenarios.undo();
        assertThat(scenarios.current().scenario().horizonDays()).isEqualTo(90);
        scenarios.undo();
        assertThat(scenarios.current().scenario()).isEqualTo(keeping(140));
        scenarios.undo();
        assertThat(scenarios.current().scenario()).isEqualTo(START);
    }

    @Test
    void aChangeAfterUndoingForgetsWhatWasUndone() {
        scenarios.change(keeping(8), PlanInput.KEEP);
        scenarios.undo();
        scenarios.change(keeping(9), PlanInput.KEEP);
        assertThat(scenarios.redoableProperty().get()).isFalse();
        scenarios.undo();
        assertThat(scenarios.current().scenario()).isEqualTo(START);
    }

    @Test
    void aScenarioThatStaysTheSameIsNoStep() {
        scenarios.change(START, null);
        scenarios.choose(0);
        scenarios.rename(" Base ");
        assertThat(scenarios.undoableProperty().get()).isFalse();
    }

    @Test
    void theOldestStepsAreForgotten() {
        for (int step = 0; step <= Scenarios.MOST_STEPS; step++) {
            scenarios.change(keeping(100 + step), null);
        }
        while (scenarios.undoableProperty().get()) {
            scenarios.undo();
        }
        assertThat(scenarios.current().scenario()).isEqualTo(keeping(100));
    }

    @Test
    void namesStayUnique() {
        scenarios.addCopy();
        scenarios.addCopy();
        assertThat(names()).containsExactly("Base", "Base 2", "Base 3");
        assertThatThrownBy(() -> scenarios.rename("Base"))
                .isInstanceOf(InvalidScenarioException.class)
                .hasMessage("name of a scenario: 'Base', expected one that no other scenario has");
        assertThatThrownBy(() -> scenarios.rename("  ")).isInstanceOf(InvalidScenarioException.class);
        assertThat(names()).containsExactly("Base", "Base 2", "Base 3");
    }

    @Test
    void theLastScenarioCannotBeTakenAway() {
        scenarios.remove();
        assertThat(names()).containsExactly("Base");
        scenarios.addCopy();
        scenarios.remove();
        assertThat(names()).containsExactly("Base");
        assertThat(scenarios.stateProperty().get().at()).isZero();
    }

    @Test
    void theFirstIsTheOneThatWasMovedThere() {
        scenarios.addCopy();
        scenarios.moveToFront();
        assertThat(names()).containsExactly("Base 2", "Base");
        assertThat(scenarios.current().name()).isEqualTo("Base 2");
    }

    @Test
    void whatWasSavedIsToldFromWhatWasNot() {
        scenarios.change(keeping(8), null);
        assertThat(scenarios.changedProperty().get()).isTrue();
        scenarios.markSaved();
        assertThat(scenarios.changedProperty().get()).isFalse();
        scenarios.undo();
        assertThat(scenarios.changedProperty().get()).isTrue();
        scenarios.redo();
        assertThat(scenarios.changedProperty().get()).isFalse();
        scenarios.addCopy();
        scenarios.markSaved();
        scenarios.choose(0);
        assertThat(scenarios.changedProperty().get()).isFalse();
    }

    @Test
    void anOpenedStudyTakesThePlaceOfEverything() {
        scenarios.change(keeping(8), null);
        scenarios.replaceAll(List.of(new Named("a", START), new Named("b", keeping(30))), 1);
        assertThat(scenarios.current()).isEqualTo(new Named("b", keeping(30)));
        assertThat(scenarios.undoableProperty().get()).isFalse();
        assertThat(scenarios.changedProperty().get()).isFalse();
        assertThatThrownBy(() -> scenarios.replaceAll(List.of(new Named("a", START), new Named("a", START)), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> names() {
        return scenarios.all().stream().map(Named::name).toList();
    }

    private static Scenario keeping(int keep) {
        return START.with(START.policy().keeping(keep));
    }
}
