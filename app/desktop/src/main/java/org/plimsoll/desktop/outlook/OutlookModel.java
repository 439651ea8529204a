package org.plimsoll.desktop.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.plan.Plans;
import org.plimsoll.desktop.plan.Scenarios;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.text.Notation;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.Chance;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.report.Contender;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * What the plan screen shows: the plan of the scenario that is being worked on from all sides, and all scenarios side
 * by side. Everything is worked out away from the screen, and only while somebody looks.
 */
public final class OutlookModel {
    private final Plans plans;
    private final NoticeModel notices;
    private final Scenarios scenarios;
    private final Latest foresights;
    private final Latest comparisons;
    private final Latest disks;

    private final ObjectProperty<StudyResult> study;
    private final StringProperty risk = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper riskError = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Foresight>> foresight = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Answer>> disk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean shown;
    private boolean compared = true;
    private boolean stale = true;

    /**
     * Shows nothing until there is a plan.
     *
     * @param nothing a result without measurements
     */
    public OutlookModel(
            Plans plans, Background background, NoticeModel notices, Scenarios scenarios, StudyResult nothing) {
        this.plans = plans;
        this.notices = notices;
        this.scenarios = scenarios;
        foresights = new Latest(background);
        comparisons = new Latest(background);
        disks = new Latest(background);
        study = new SimpleObjectProperty<>(nothing);
        study.subscribe(this::lookAgain);
        scenarios.stateProperty().subscribe(this::follow);
        risk.subscribe(this::askDisk);
    }

    /** The measurements with the plan of the scenario that is being worked on. */
    public ObjectProperty<StudyResult> studyProperty() {
        return study;
    }

    /** The scenarios, for whoever chooses among them. */
    Scenarios scenarios() {
        return scenarios;
    }

    /** The plan from all sides; empty without one. */
    ReadOnlyObjectProperty<Optional<Foresight>> foresightProperty() {
        return foresight.getReadOnlyProperty();
    }

    /** All scenarios side by side; empty while there is only one. */
    ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** The risk for which a disk is asked, as typed; empty for that of the scenario. */
    StringProperty riskProperty() {
        return risk;
    }

    /** What is wrong with it: one sentence, empty if nothing is. */
    ReadOnlyStringProperty riskErrorProperty() {
        return riskError.getReadOnlyProperty();
    }

    /** How large a disk that risk needs. */
    ReadOnlyObjectProperty<Optional<Answer>> diskProperty() {
        return disk.getReadOnlyProperty();
    }

    /** Whether somebody looks. */
    public void setShown(boolean now) {
        shown = now;
        look();
    }

    /** Whether somebody looks at the scenarios side by side. */
    void setCompared(boolean now) {
        compared = now;
        if (shown && now) {
            compare(study.get());
        }
    }

    /** Puts an answer into the scenario that is being worked on. */
    void apply(Answer answer) {
        Scenario applied = answer.applied();
        if (applied != null) {
            scenarios.change(applied, null);
        }
    }

    /** A change of the scenario that is worked on shows as soon as it is planned; all others show at once. */
    private void follow() {
        CapacityPlan plan = study.get().plan();
        if (plan != null && plan.scenario().equals(scenarios.current().scenario())) {
            lookAgain();
        }
    }

    /** Words all figures again. */
    public void wordAgain() {
        lookAgain();
    }

    private void lookAgain() {
        stale = true;
        look();
    }

    private void look() {
        if (!shown || !stale) {
            return;
        }
        stale = false;
        StudyResult found = study.get();
        CapacityPlan plan = found.plan();
        if (plan == null) {
            foresights.forget();
            foresight.set(Optional.empty());
        } else {
            foresights.run(() -> Foresight.of(plan), seen -> foresight.set(Optional.of(seen)), this::fail);
        }
        compare(found);
        askDisk();
    }

    private void compare(StudyResult found) {
        if (!compared) {
            comparisons.forget();
            return;
        }
        List<Scenarios.Named> all = scenarios.all();
        if (found.plan() == null || all.size() < 2) {
            comparisons.forget();
            comparison.set(Optional.empty());
            return;
        }
        comparisons.run(
                () -> Comparison.of(contenders(found, all)), seen -> comparison.set(Optional.of(seen)), this::fail);
    }

    private List<Contender> contenders(StudyResult found, List<Scenarios.Named> all) {
        List<Contender> contenders = new ArrayList<>();
        for (Scenarios.Named named : all) {
            contenders.add(new Contender(named.name(), plans.of(found, named.scenario())));
        }
        return contenders;
    }

    private void askDisk() {
        StudyResult found = study.get();
        CapacityPlan plan = found.plan();
        if (!shown || plan == null) {
            disks.forget();
            disk.set(Optional.empty());
            return;
        }
        try {
            Scenario asking = plan.scenario();
            Chance chance = chance(asking.chance());
            riskError.set("");
            disks.run(() -> diskFor(found, asking, chance), seen -> disk.set(Optional.of(seen)), this::fail);
        } catch (InvalidScenarioException e) {
            riskError.set(Words.sentence(e));
        }
    }

    private Chance chance(Chance before) {
        String typed = risk.get();
        return typed.isBlank()
                ? before
                : new Chance(
                        before.paths(),
                        before.seed(),
                        Units.parsePercentage(
                                text("plan.risk"), Notation.current().plain(typed)));
    }

    private Answer diskFor(StudyResult found, Scenario asking, Chance chance) {
        CapacityPlan plan = plans.of(found, asking.with(chance)).plan();
        return plan == null
                ? new Answer("disk", text("answer.disk"), "\u2013", text("answer.disk.none"), null)
                : Answers.disk(plan, asking);
    }

    private void fail(Throwable failure) {
        notices.show(text("plan.broken", Words.sentence(failure)), "", () -> {});
    }
}
