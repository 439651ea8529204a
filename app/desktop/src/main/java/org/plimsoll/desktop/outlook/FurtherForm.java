package org.plimsoll.desktop.outlook;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.controls.ToggleSwitch;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.control.Card;
import org.plimsoll.desktop.control.Columns;
import org.plimsoll.desktop.control.FieldBox;
import org.plimsoll.desktop.plan.FromFiles;
import org.plimsoll.desktop.plan.FurtherInput;
import org.plimsoll.desktop.plan.PlanModel;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.plan.StormPlan;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/** All of a scenario that is not at the right of the window: rotation, disk, nodes and storms, volume and chance. */
final class FurtherForm extends VBox {
    private static final double GAP = 12;
    private static final double NARROWEST = 110;
    private static final double CARD = 250;
    private static final List<String> POLICIES =
            List.of("ec_rotate", "exicyclog", "aggregated", "unrotated", "jlog:1d");
    private static final List<String> STORMS =
            List.of("outage:30%:1d", "bounces:1M:6h", "debug:10:1d", "worst-day:3", "worst-hour:6h");

    private final PlanModel plan;
    private final FromFiles files;
    private final OutlookView.Surroundings asker;
    private final VBox storms = new VBox(5);

    FurtherForm(PlanModel plan, FromFiles files, OutlookView.Surroundings asker) {
        this.plan = plan;
        this.files = files;
        this.asker = asker;
        setId("further");
        setSpacing(GAP);
        getChildren().add(new Columns(CARD, GAP, rotation(), disk(), load(), volume()));
    }

    /** What the storms would cost. */
    void show(List<StormPlan> costs) {
        storms.getChildren().clear();
        for (StormPlan cost : costs) {
            Label name = new Label(cost.storm().name());
            name.getStyleClass().add("answer-remark");
            name.setWrapText(true);
            HBox.setHgrow(name, Priority.ALWAYS);
            Label need = new Label(Words.size(cost.neededBytes()));
            need.getStyleClass().add("answer-value");
            need.setMinWidth(USE_PREF_SIZE);
            Badge fits = new Badge();
            fits.show(
                    text(cost.fits() ? "outlook.storm.fits" : "outlook.storm.full"),
                    cost.fits() ? Tone.GOOD : Tone.BAD);
            HBox line = new HBox(8, name, need, fits);
            line.setAlignment(Pos.CENTER_LEFT);
            storms.getChildren().add(line);
        }
    }

    private Node rotation() {
        MenuButton from = menu("policy-from", "outlook.policy");
        for (String policy : POLICIES) {
            MenuItem item = new MenuItem(policy);
            item.setOnAction(event -> files.policyNamed(policy));
            from.getItems().add(item);
        }
        MenuItem file = new MenuItem(text("outlook.policy.file"));
        file.setOnAction(
                event -> asker.file(this, text("outlook.policy.file.title")).ifPresent(files::policy));
        MenuItem directory = new MenuItem(text("outlook.policy.directory"));
        directory.setOnAction(event ->
                asker.directory(this, text("outlook.policy.file.title")).ifPresent(files::policy));
        from.getItems().addAll(file, directory);
        return card(
                "outlook.rotation",
                from,
                pair(FurtherInput.MAX_AGE, FurtherInput.LEVEL),
                pair(FurtherInput.ROTATE_SIZE, FurtherInput.ROTATE_CHECK),
                pair(FurtherInput.MIN_SIZE, FurtherInput.MAX_SIZE),
                typed(FurtherInput.ARCHIVE),
                switched(FurtherInput.COPY_TRUNCATE),
                switched(FurtherInput.OLDEST_FIRST));
    }

    private Node disk() {
        Button read = button("disk-read", "outlook.disk.read");
        read.setOnAction(
                event -> asker.directory(this, text("outlook.disk.read.title")).ifPresent(files::disk));
        return card(
                "outlook.diskHeading",
                read,
                pair(FurtherInput.OTHER_USE, FurtherInput.OTHER_GROWTH),
                pair(FurtherInput.BLOCK, FurtherInput.INODES),
                typed(FurtherInput.MOUNTS));
    }

    private Node load() {
        MenuButton add = menu("storm-add", "outlook.storm.add");
        for (String storm : STORMS) {
            MenuItem item = new MenuItem(storm);
            item.setOnAction(event -> addStorm(storm));
            add.getItems().add(item);
        }
        return card(
                "outlook.load",
                add,
                typed(FurtherInput.NODES),
                switched(FurtherInput.LOSE_NODE),
                typed(FurtherInput.STORMS),
                storms);
    }

    private void addStorm(String storm) {
        String before = plan.textProperty(FurtherInput.STORMS).get();
        plan.settle();
        plan.textProperty(FurtherInput.STORMS).set(before.isBlank() ? storm : before + "; " + storm);
        plan.settle();
    }

    private Node volume() {
        Button read = button("volumes-read", "outlook.volumes");
        read.setOnAction(
                event -> asker.file(this, text("outlook.volumes.title")).ifPresent(files::volumes));
        Button forget = button("volumes-forget", "outlook.volumes.forget");
        forget.setOnAction(event -> files.forgetVolumes());
        Label known = new Label();
        known.setId("volumes-known");
        known.getStyleClass().add("answer-remark");
        known.setWrapText(true);
        plan.scenarioProperty().subscribe(scenario -> {
            forget.setDisable(scenario.demand().history() == null);
            known.setText(known(scenario));
        });
        return card(
                "outlook.volumeHeading",
                new HBox(8, read, forget),
                known,
                pair(FurtherInput.TODAY, FurtherInput.COMPRESSION_RATIO),
                pair(FurtherInput.RISK, FurtherInput.FUTURES),
                typed(FurtherInput.SEED));
    }

    private static String known(Scenario scenario) {
        var history = scenario.demand().history();
        return history == null
                ? text("outlook.volumes.none")
                : text("outlook.volumes.known", Words.figure(history.days().size()));
    }

    private static Card card(String key, Node... parts) {
        Card card = new Card(text(key), new VBox(9, parts));
        card.getStyleClass().add("further-card");
        return card;
    }

    private static MenuButton menu(String id, String key) {
        MenuButton menu = new MenuButton(text(key));
        menu.setId(id);
        menu.setTooltip(new Tooltip(text(key + ".tip")));
        return menu;
    }

    private static Button button(String id, String key) {
        Button button = new Button(text(key));
        button.setId(id);
        button.setTooltip(new Tooltip(text(key + ".tip")));
        return button;
    }

    private Columns pair(FurtherInput one, FurtherInput other) {
        List<Node> boxes = new ArrayList<>(List.of(typed(one), typed(other)));
        return new Columns(NARROWEST, 10, boxes.get(0), boxes.get(1));
    }

    private FieldBox typed(FurtherInput input) {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(plan.textProperty(input));
        field.focusedProperty().subscribe(plan::settle);
        field.setPromptText(text("plan." + input.key() + ".prompt"));
        field.setTooltip(new Tooltip(text("plan." + input.key() + ".tip")));
        FieldBox box = new FieldBox("plan-" + input.key(), input.label(), field);
        plan.errorProperty(input).subscribe(box::setError);
        return box;
    }

    private VBox switched(FurtherInput input) {
        ToggleSwitch toggle = new ToggleSwitch(input.label());
        toggle.setId("plan-" + input.key());
        toggle.setAccessibleText(input.label());
        toggle.getStyleClass().add("plan-delay");
        toggle.setTooltip(new Tooltip(text("plan." + input.key() + ".tip")));
        plan.textProperty(input).subscribe(words -> toggle.setSelected(words.equals("true")));
        toggle.selectedProperty().subscribe(on -> {
            if (!plan.textProperty(input).get().equals(on.toString())) {
                plan.settle();
                plan.textProperty(input).set(on.toString());
            }
        });
        Label message = new Label();
        message.setId("plan-" + input.key() + "-message");
        message.getStyleClass().addAll("field-message", "switch-error");
        message.setWrapText(true);
        message.textProperty().bind(plan.errorProperty(input));
        message.visibleProperty().bind(message.textProperty().isNotEmpty());
        message.managedProperty().bind(message.visibleProperty());
        return new VBox(2, toggle, message);
    }
}
