package org.plimsoll.desktop.plan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.ToggleSwitch;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.control.Columns;
import org.plimsoll.desktop.control.FieldBox;
import org.plimsoll.desktop.control.Stepper;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/** The policy form at the right of the window. Every change counts at once; there is nothing to apply. */
public final class PlanView extends VBox implements Worded {
    private static final double NARROWEST = 118;
    private static final double GAP = 10;
    private static final List<Duration> RHYTHMS = List.of(
            Duration.ofHours(1), Duration.ofHours(12), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30));

    private final PlanModel model;
    private final Map<PlanInput, FieldBox> fields = new EnumMap<>(PlanInput.class);
    private final EffectBox effects = new EffectBox();

    /** Shows what the model holds. */
    public PlanView(PlanModel model) {
        this.model = model;
        setId("plan");
        getStyleClass().add("plan");
        UndoKeys.on(this, model);
        VBox form = new VBox(
                heading(),
                pair(stepped(PlanInput.KEEP), rhythm()),
                codecs(),
                delay(),
                typed(PlanInput.MESSAGES),
                growth(),
                pair(typed(PlanInput.DISK), typed(PlanInput.RESERVE)),
                typed(PlanInput.HORIZON),
                effects);
        form.getStyleClass().add("plan-form");
        ScrollPane scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plan-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, buttons());
        model.plannedProperty().subscribe(study -> showAssumptions(study.plan()));
        model.effectsProperty().subscribe(effects::show);
    }

    /** Puts the cursor into the field of an input. */
    public void ask(PlanInput input) {
        Node control = lookup("#plan-" + input.key());
        if (control != null) {
            control.requestFocus();
        }
    }

    private HBox heading() {
        Label title = new Label(text("plan.heading"));
        title.getStyleClass().add("side-title");
        Badge edited = new Badge();
        edited.setId("plan-edited");
        model.editedProperty().subscribe(changed -> edited.show(changed ? text("plan.edited") : "", Tone.WARNING));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(title, gap, edited);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("plan-heading");
        return line;
    }

    private FieldBox typed(PlanInput input) {
        TextField field = new TextField();
        bind(field, input);
        return box(input, field);
    }

    private FieldBox stepped(PlanInput input) {
        Stepper stepper = new Stepper();
        bind(stepper.field(), input);
        FieldBox box = box(input, stepper);
        stepper.setId(null);
        stepper.field().setId("plan-" + input.key());
        stepper.field().setAccessibleText(text("plan." + input.key()));
        return box;
    }

    private FieldBox rhythm() {
        ComboBox<String> rhythms = new ComboBox<>();
        rhythms.setEditable(true);
        rhythms.setMaxWidth(Double.MAX_VALUE);
        RHYTHMS.stream().map(Units::printDuration).forEach(rhythms.getItems()::add);
        bind(rhythms.getEditor(), PlanInput.ROTATE);
        return box(PlanInput.ROTATE, rhythms);
    }

    private FieldBox growth() {
        TextField field = new TextField();
        bind(field, PlanInput.GROWTH);
        field.setPromptText(text("plan.growth.prompt"));
        GrowthSlider slider = new GrowthSlider(model.textProperty(PlanInput.GROWTH));
        FieldBox box = box(PlanInput.GROWTH, field);
        box.getChildren().add(2, slider);
        return box;
    }

    private FieldBox codecs() {
        ToggleGroup group = new ToggleGroup();
        HBox pills = new HBox();
        pills.getStyleClass().add("pills");
        List<ToggleButton> buttons = new ArrayList<>();
        for (Codec codec : Codec.values()) {
            ToggleButton button = new ToggleButton(text("codec." + codec.label()));
            button.setId("plan-codec-" + codec.label());
            button.setToggleGroup(group);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(event -> {
                model.codecProperty().set(codec);
                button.setSelected(true);
            });
            model.codecProperty().subscribe(chosen -> button.setSelected(chosen == codec));
            buttons.add(button);
        }
        buttons.get(0).getStyleClass().add("left-pill");
        buttons.subList(1, buttons.size() - 1)
                .forEach(button -> button.getStyleClass().add("center-pill"));
        buttons.get(buttons.size() - 1).getStyleClass().add("right-pill");
        pills.getChildren().addAll(buttons);
        return new FieldBox("plan-codec", text("plan.codec"), pills);
    }

    private ToggleSwitch delay() {
        ToggleSwitch toggle = new ToggleSwitch(text("plan.delay"));
        toggle.setId("plan-delay");
        toggle.setAccessibleText(text("plan.delay"));
        toggle.getStyleClass().add("plan-delay");
        toggle.setTooltip(new Tooltip(text("plan.delay.tip")));
        toggle.selectedProperty().bindBidirectional(model.delayCompressionProperty());
        toggle.disableProperty().bind(model.codecProperty().map(codec -> codec == Codec.NONE));
        return toggle;
    }

    private HBox buttons() {
        Button compare = new Button(text("plan.compare"));
        compare.setId("plan-compare");
        compare.getStyleClass().add("accent");
        compare.setTooltip(new Tooltip(text("plan.compare.tip")));
        compare.setMaxWidth(Double.MAX_VALUE);
        compare.setOnAction(event -> model.compareFromHere());
        compare.disableProperty().bind(model.editedProperty().not());
        HBox.setHgrow(compare, Priority.ALWAYS);
        Button reset = new Button(text("plan.reset"));
        reset.setId("plan-reset");
        reset.setTooltip(new Tooltip(text("plan.reset.tip")));
        reset.setOnAction(event -> model.reset());
        reset.disableProperty().bind(model.editedProperty().not());
        HBox line = new HBox(compare, reset);
        line.getStyleClass().add("plan-buttons");
        return line;
    }

    private void bind(TextField field, PlanInput input) {
        field.textProperty().bindBidirectional(model.textProperty(input));
        field.focusedProperty().subscribe(model::settle);
    }

    private FieldBox box(PlanInput input, Node control) {
        FieldBox box = new FieldBox("plan-" + input.key(), text("plan." + input.key()), control);
        model.errorProperty(input).subscribe(box::setError);
        Tooltip.install(control, new Tooltip(text("plan." + input.key() + ".tip")));
        fields.put(input, box);
        return box;
    }

    @Override
    public void wordAgain() {
        showAssumptions(model.plannedProperty().get().plan());
    }

    /** Where a field is empty, the figure that is used in its place stands below it. */
    private void showAssumptions(@org.jspecify.annotations.Nullable CapacityPlan plan) {
        FieldBox messages = Objects.requireNonNull(fields.get(PlanInput.MESSAGES));
        if (plan == null
                || plan.scenario().messagesPerDay() != null
                || plan.logs().isEmpty()) {
            messages.setHint("");
            return;
        }
        List<String> measured = new ArrayList<>();
        for (LogPlan log : plan.logs()) {
            String count = Words.quantity(log.messagesPerDay());
            measured.add(plan.logs().size() == 1 ? count : text("plan.messages.of", count, log.format()));
        }
        messages.setHint(text("plan.messages.measured", String.join(", ", measured)));
    }

    private static Columns pair(Node one, Node other) {
        return new Columns(NARROWEST, GAP, one, other);
    }
}
