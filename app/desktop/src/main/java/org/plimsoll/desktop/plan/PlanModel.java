package org.plimsoll.desktop.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.InvalidScenarioException;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Scenario;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The inputs of the plan as texts, what is wrong with each, and the plan that follows from them.
 *
 * <p>An input that makes no sense keeps its text and says so; the plan then is that of the other inputs, with the last
 * sound value of this one.
 */
public final class PlanModel {
    private final Engine engine;
    private final Latest plannings;
    private final NoticeModel notices;

    private final Map<PlanInput, StringProperty> texts = new EnumMap<>(PlanInput.class);
    private final Map<PlanInput, ReadOnlyStringWrapper> errors = new EnumMap<>(PlanInput.class);
    private final ObjectProperty<Codec> codec;
    private final BooleanProperty delayCompression;
    private final ObjectProperty<StudyResult> measured;
    private final ReadOnlyObjectWrapper<StudyResult> planned;
    private final ReadOnlyObjectWrapper<Scenario> scenario;
    private final ReadOnlyObjectWrapper<Scenario> reference;
    private final ReadOnlyObjectWrapper<List<Effect>> effects = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private boolean filling;

    /** The two plans of one turn of a knob. */
    private record Planned(StudyResult now, StudyResult before) {}

    /**
     * A form.
     *
     * @param start the scenario that it begins with
     * @param nothing a result without measurements, shown until there are some
     */
    public PlanModel(Engine engine, Background background, NoticeModel notices, Scenario start, StudyResult nothing) {
        this.engine = engine;
        this.plannings = new Latest(background);
        this.notices = notices;
        this.codec = new SimpleObjectProperty<>(start.policy().codec());
        this.delayCompression = new SimpleBooleanProperty(start.policy().delayCompression());
        this.measured = new SimpleObjectProperty<>(nothing);
        this.planned = new ReadOnlyObjectWrapper<>(nothing);
        this.scenario = new ReadOnlyObjectWrapper<>(start);
        this.reference = new ReadOnlyObjectWrapper<>(start);
        for (PlanInput input : PlanInput.values()) {
            texts.put(input, new SimpleStringProperty(input.print(start)));
            errors.put(input, new ReadOnlyStringWrapper(""));
        }
        texts.values().forEach(property -> property.subscribe(this::read));
        codec.subscribe(this::read);
        delayCompression.subscribe(this::read);
        measured.subscribe(this::plan);
    }

    /** The text of an input. */
    public StringProperty textProperty(PlanInput input) {
        return Objects.requireNonNull(texts.get(input));
    }

    /** What is wrong with an input: one sentence, empty if nothing is. */
    public ReadOnlyStringProperty errorProperty(PlanInput input) {
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

    /** The inputs, as far as they make sense. */
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
        Scenario start = reference.get();
        filling = true;
        texts.forEach((input, property) -> property.set(input.print(start)));
        codec.set(start.policy().codec());
        delayCompression.set(start.policy().delayCompression());
        filling = false;
        read();
    }

    /** From here on, changes are compared with the inputs as they are now. */
    public void compareFromHere() {
        reference.set(scenario.get());
        read();
    }

    /** Reads all inputs; each that makes no sense leaves its last sound value in place. */
    private void read() {
        if (filling) {
            return;
        }
        boolean sound = true;
        Scenario next = withCodec(scenario.get());
        for (PlanInput input : PlanInput.values()) {
            String error = "";
            try {
                next = input.apply(next, textProperty(input).get());
            } catch (InvalidScenarioException e) {
                error = Words.sentence(e);
                sound = false;
            }
            Objects.requireNonNull(errors.get(input)).set(error);
        }
        scenario.set(next);
        edited.set(!sound || !next.equals(reference.get()));
        plan();
    }

    private Scenario withCodec(Scenario before) {
        RetentionPolicy policy = before.policy();
        Codec chosen = codec.get();
        boolean delayed = delayCompression.get() && chosen != Codec.NONE;
        int level = chosen == policy.codec() ? policy.level() : chosen.defaultLevel();
        return before.with(policy.compressing(chosen, level, delayed));
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
                () -> new Planned(engine.plan(study, now), engine.plan(study, before)),
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
