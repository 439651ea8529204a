package org.plimsoll.desktop.plan;

import javafx.beans.property.StringProperty;
import javafx.scene.chart.NumberAxis;
import javafx.scene.control.Slider;

import org.plimsoll.desktop.text.Notation;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.plan.InvalidScenarioException;

import static org.plimsoll.desktop.text.Texts.text;

/** The growth as a slider beside its text. The text is what counts: it may lie beyond the slider's ends. */
final class GrowthSlider extends Slider {
    private static final double LEAST = -25;
    private static final double MOST = 100;

    private final StringProperty typed;
    private boolean following;

    GrowthSlider(StringProperty typed) {
        super(LEAST, MOST, 0);
        this.typed = typed;
        setId("plan-growth-slider");
        setMajorTickUnit(25);
        setMinorTickCount(0);
        setShowTickLabels(true);
        setBlockIncrement(1);
        setAccessibleText(text("plan.growth"));
        typed.subscribe(this::follow);
        // Only what a hand does: a slider that merely comes into being says nothing about the growth.
        valueProperty().subscribe((before, now) -> lead(now.doubleValue()));
        skinProperty().subscribe(this::calm);
    }

    /** Labels that fade from one place to another can be read at neither. */
    private void calm() {
        if (lookup(".axis") instanceof NumberAxis axis) {
            axis.setAnimated(false);
        }
    }

    private void follow(String text) {
        if (following) {
            return;
        }
        following = true;
        try {
            setValue(
                    text.isBlank()
                            ? 0
                            : 100
                                    * Units.parsePercentage(
                                            text("plan.growth"),
                                            Notation.current().plain(text)));
        } catch (InvalidScenarioException e) {
            // The form says so beside the text; the slider stays where it was.
            setValue(getValue());
        }
        following = false;
    }

    private void lead(double percent) {
        if (!following) {
            following = true;
            typed.set(Words.percentage(Math.rint(percent) / 100));
            following = false;
        }
    }
}
