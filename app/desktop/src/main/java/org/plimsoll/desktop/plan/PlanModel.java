package org.plimsoll.desktop.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.text.Notation;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The scenario that is being worked on as texts, what is wrong with each, and the plan that follows from them.
 *
 * <p>An input that makes no sense keeps its text and says so; the plan then is that of the other inputs, with the last
 * sound value of this one.
 */
public final class PlanModel {
    private final Plans plans;
    private final Latest plannings;
    private final NoticeModel notices;
    private final Scenarios scenarios;

    private final Map<Input, StringProperty> texts = new LinkedHashMap<>();
    private final Map<Input, ReadOnlyStringWrapper> errors = new LinkedHashMap<>();
    private final ObjectProperty<Codec> codec;
    private final BooleanProperty delayCompression;
    private final ObjectProperty<StudyResult> measured;
    private final ReadOnlyObjectWrapper<StudyResult> planned;
    private final ReadOnlyObjectWrapper<Scenario> scenario;
    private final ReadOnlyObjectWrapper<Scenario> reference;
    private final ReadOnlyObjectWrapper<List<Effect>> effects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private boolean filling;
    private int place;

    /** The two plans of one turn of a knob. */
    private record Planned(StudyResult now, StudyResult before) {}

    /**
     * A form.
     *
     * @param scenarios what is worked on
     * @param nothing a result without measurements, shown until there are some
     */
    public PlanModel(
            Plans plans, Background background, NoticeModel notices, Scenarios scenarios, StudyResult nothing) {
        this.plans = plans;
        this.plannings = new Latest(background);
        this.notices = notices;
        this.scenarios = scenarios;
        Scenario start = scenarios.current().scenario();
        this.codec = new SimpleObjectProperty<>(start.policy().codec());
        this.delayCompression = new SimpleBooleanProperty(start.policy().delayCompression());
        this.measured = new SimpleObjectProperty<>(nothing);
        this.planned = new ReadOnlyObjectWrapper<>(nothing);
        this.scenario = new ReadOnlyObjectWrapper<>(start);
        this.reference = new ReadOnlyObjectWrapper<>(start);
        this.place = scenarios.stateProperty().get().at();
        Stream.<Input>concat(Stream.of(PlanInput.values()), Stream.of(FurtherInput.values()))
                .forEach(input -> {
                    texts.put(input, new SimpleStringProperty(shown(input, start)));
                    errors.put(input, new ReadOnlyStringWrapper(""));
                });
        texts.forEach((input, property) -> property.subscribe(() -> read(input)));
        codec.subscribe(() -> read(null));
        delayCompression.subscribe(() -> read(null));
        scenarios.stateProperty().subscribe(this::follow);
        measured.subscribe(this::plan);
    }

    /** The text of an input. */
    public StringProperty textProperty(Input input) {
        return Objects.requireNonNull(texts.get(input));
    }

    /** What is wrong with an input: one sentence, empty if nothing is. */
    public ReadOnlyStringProperty errorProperty(Input input) {
        return Objects.requireNonNull(errors.get(input)).getReadOnlyProperty();
    }

    /** What generations are compressed with. */
    public ObjectProperty<Codec> codecProperty() {
        return codec;
    }

    /** Whether the youngest generation stays uncompressed; without a codec it means nothing. */
    public BooleanProperty delayCompressionProperty() {
        return delayCompression;
    }

    /** The measurements that are planned with. */
    public ObjectProperty<StudyResult> measuredProperty() {
        return measured;
    }

    /** The measurements with the plan that follows from the inputs. */
    public ReadOnlyObjectProperty<StudyResult> plannedProperty() {
        return planned.getReadOnlyProperty();
    }

    /** The inputs, as far as they make sense: the scenario that is being worked on. */
    public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    /** What the inputs change against those they are compared with; empty without a plan. */
    public ReadOnlyObjectProperty<List<Effect>> effectsProperty() {
        return effects.getReadOnlyProperty();
    }

    /** Whether the inputs differ from those they are compared with, or one of them makes no sense. */
    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Takes all inputs back to those they are compared with. */
    public void reset() {
        scenarios.change(reference.get(), null);
        fill();
    }

    /** From here on, changes are compared with the inputs as they are now. */
    public void compareFromHere() {
        reference.set(scenario.get());
        settle();
        judge();
        plan();
    }

    /** The field that was typed into is left: what is typed next is another step to undo. */
    public void settle() {
        scenarios.settle();
    }

    /** Takes the last change back: first of all what makes no sense and therefore has changed nothing yet. */
    public void undo() {
        if (sound()) {
            scenarios.undo();
        } else {
            fill();
        }
    }

    /** Does what was taken back again. */
    public void redo() {
        scenarios.redo();
    }

    /** Words all figures again. */
    public void wordAgain() {
        fill();
        plan();
    }

    /** What is typed every day has the marks that the user has chosen; what seldom changes has the words of a file. */
    private static String shown(Input input, Scenario scenario) {
        String printed = input.print(scenario);
        return input instanceof PlanInput ? Notation.current().marked(printed) : printed;
    }

    /** Takes over a scenario that was changed elsewhere, or another one that was chosen. */
    private void follow(Scenarios.State state) {
        Scenario next = state.current().scenario();
        boolean opened = !scenarios.undoableProperty().get()
                && !scenarios.redoableProperty().get();
        boolean another = state.at() != place || opened;
        if (another) {
            place = state.at();
            reference.set(next);
        }
        if (another || !next.equals(scenario.get())) {
            scenario.set(next);
            fill();
            plan();
        }
    }

    /** Writes the scenario into all inputs. */
    private void fill() {
        Scenario shown = scenario.get();
        filling = true;
        texts.forEach((input, property) -> property.set(shown(input, shown)));
        errors.values().forEach(error -> error.set(""));
        codec.set(shown.policy().codec());
        delayCompression.set(shown.policy().delayCompression());
        filling = false;
        judge();
    }

    /**
     * Reads all inputs that say something else than the scenario; each that makes no sense leaves its last sound value
     * in place.
     *
     * @param typedIn the input that has changed, null if it was no typed one
     */
    private void read(@Nullable Input typedIn) {
        if (filling) {
            return;
        }
        Scenario before = scenario.get();
        Scenario next = withCodec(before);
        for (Map.Entry<Input, StringProperty> entry : texts.entrySet()) {
            Input input = entry.getKey();
            String typed = entry.getValue().get();
            String error = "";
            if (!typed.equals(shown(input, next))) {
                try {
                    next = input.apply(
                            next,
                            input instanceof PlanInput ? Notation.current().plain(typed) : typed);
                } catch (InvalidScenarioException e) {
                    error = Words.sentence(e);
                }
            }
            Objects.requireNonNull(errors.get(input)).set(error);
        }
        scenario.set(next);
        scenarios.change(next, typedIn);
        judge();
        plan();
    }

    private Scenario withCodec(Scenario before) {
        RetentionPolicy policy = before.policy();
        Codec chosen = codec.get();
        boolean delayed = delayCompression.get() && chosen != Codec.NONE;
        if (chosen == policy.codec() && delayed == policy.delayCompression()) {
            return before;
        }
        int level = chosen == policy.codec() ? policy.level() : chosen.defaultLevel();
        Scenario packed = before.with(policy.compressing(chosen, level, delayed));
        filling = true;
        textProperty(FurtherInput.LEVEL).set(FurtherInput.LEVEL.print(packed));
        filling = false;
        return packed;
    }

    private boolean sound() {
        return errors.values().stream().allMatch(error -> error.get().isEmpty());
    }

    private void judge() {
        edited.set(!sound() || !scenario.get().equals(reference.get()));
    }

    private void plan() {
        StudyResult study = measured.get();
        if (study.measurements().isEmpty()) {
            plannings.forget();
            show(new Planned(study, study));
            return;
        }
        Scenario now = scenario.get();
        Scenario before = reference.get();
        plannings.run(
                () -> new Planned(plans.of(study, now), plans.of(study, before)),
                this::show,
                failure -> notices.show(text("plan.broken", Words.sentence(failure)), "", () -> {}));
    }

    private void show(Planned both) {
        planned.set(both.now());
        Optional<CapacityPlan> before = Optional.ofNullable(both.before().plan());
        Optional<CapacityPlan> now = Optional.ofNullable(both.now().plan());
        effects.set(before.isPresent() && now.isPresent() ? Effect.between(before.get(), now.get()) : List.of());
    }
}
