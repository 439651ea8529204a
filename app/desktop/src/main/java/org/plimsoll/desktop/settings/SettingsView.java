package org.plimsoll.desktop.settings;

import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.plimsoll.desktop.control.FieldBox;

import static org.plimsoll.desktop.text.Texts.text;

/** The settings. Each counts at once; there is nothing to confirm. */
public final class SettingsView extends VBox {
    /** What the example of figures shows: a size whose decimal and binary unit differ. */
    private static final double EXAMPLE_BYTES = 1_234_567_890_123.0;

    private static final long EXAMPLE_NUMBER = 7_647_202;

    private final Label example = new Label();

    /** Shows what the model holds. */
    public SettingsView(SettingsModel model) {
        setId("settings");
        getStyleClass().add("settings");
        example.setId("settings-example");
        example.getStyleClass().add("muted");
        model.notationProperty()
                .subscribe(notation -> example.setText(text(
                        "settings.example",
                        notation.size(EXAMPLE_BYTES),
                        notation.fill("%,d", EXAMPLE_NUMBER),
                        notation.fill("%+.1f %%", 18.3))));
        getChildren()
                .addAll(
                        box(
                                "settings-units",
                                "settings.units",
                                choice("settings-units", model.binaryProperty(), SettingsView::unitsKey, false, true)),
                        box(
                                "settings-marks",
                                "settings.marks",
                                choice("settings-marks", model.marksProperty(), SettingsView::key, Marks.values())),
                        example,
                        zone(model),
                        box(
                                "settings-look",
                                "settings.look",
                                choice("settings-look", model.lookProperty(), SettingsView::key, Look.values())),
                        size(model));
    }

    private static FieldBox box(String id, String key, HBox control) {
        FieldBox box = new FieldBox(id, text(key), control);
        box.setHint(text(key + ".hint"));
        return box;
    }

    private static String unitsKey(boolean binary) {
        return binary ? "binary" : "decimal";
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** One of a few, side by side; the one that is pressed stays pressed. */
    @SafeVarargs
    private static <T> HBox choice(String id, Property<T> chosen, Function<T, String> key, T... values) {
        HBox line = new HBox();
        line.getStyleClass().add("pills");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < values.length; i++) {
            T value = values[i];
            ToggleButton button = new ToggleButton(text(id.replace('-', '.') + "." + key.apply(value)));
            button.setId(id + "-" + key.apply(value));
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == values.length - 1 ? "right-pill" : "center-pill");
            button.setOnAction(event -> {
                chosen.setValue(value);
                button.setSelected(true);
            });
            chosen.subscribe(now -> button.setSelected(value.equals(now)));
            line.getChildren().add(button);
        }
        return line;
    }

    private static FieldBox zone(SettingsModel model) {
        TextField field = new TextField();
        field.setPromptText(text("settings.zone.prompt"));
        field.textProperty().bindBidirectional(model.zoneTextProperty());
        field.setOnAction(event -> model.takeZone());
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                model.takeZone();
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        FieldBox box = new FieldBox("settings-zone", text("settings.zone"), field);
        box.setHint(text("settings.zone.hint"));
        model.zoneErrorProperty().subscribe(box::setError);
        Button here = new Button(text("settings.zone.here"));
        here.setId("settings-zone-here");
        here.setTooltip(new Tooltip(java.time.ZoneId.systemDefault().getId()));
        here.setOnAction(event -> model.takeSystemZone());
        box.getChildren().add(2, here);
        return box;
    }

    private static FieldBox size(SettingsModel model) {
        Slider slider = new Slider(
                Choices.LEAST_PERCENT,
                Choices.MOST_PERCENT,
                model.textPercentProperty().get());
        slider.setMajorTickUnit(25);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(10);
        slider.setShowTickMarks(true);
        slider.setShowTickLabels(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        FieldBox box = new FieldBox("settings-text", text("settings.text"), slider);
        model.textPercentProperty().subscribe(percent -> {
            slider.setValue(percent.intValue());
            box.setHint(text("settings.text.hint", percent.intValue()));
            slider.setAccessibleText(text("settings.text") + ", " + percent + " %");
        });
        // While the knob is held the window keeps its size under the hand.
        slider.valueChangingProperty().subscribe(changing -> take(slider, model));
        slider.valueProperty().subscribe(value -> take(slider, model));
        return box;
    }

    private static void take(Slider slider, SettingsModel model) {
        if (!slider.isValueChanging()) {
            model.textPercentProperty().set((int) (5 * Math.round(slider.getValue() / 5)));
        }
    }
}
