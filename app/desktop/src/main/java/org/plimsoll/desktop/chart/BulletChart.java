package org.plimsoll.desktop.chart;

import java.util.Locale;
import javafx.scene.layout.Region;

import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.model.Chart.BulletBar;
import org.plimsoll.report.model.Figures.Tone;

/**
 * One measured value against its mark: a grey ground up to the mark, a tinted one beyond it, a bar for the value and a
 * tick at the mark. The mark stands at the same place in every bar, so that bars of different units can be compared.
 */
public final class BulletChart extends Region implements Pictured {
    /** How far the ground goes, in marks; a value beyond it stretches the ground. */
    private static final double GROUND = 1.4;

    private static final double THICKNESS = 14;

    private final Region within = part("bullet-within");
    private final Region beyond = part("bullet-beyond");
    private final Region bar = part("bullet-bar");
    private final Region tick = part("bullet-tick");
    private double value;
    private double mark = 1;
    private Tone tone = Tone.NEUTRAL;

    /** An empty bar. */
    public BulletChart() {
        getStyleClass().add("bullet");
        getChildren().addAll(within, beyond, bar, tick);
        bar.getStyleClass().add(styleOf(tone));
    }

    /** Draws a bar. */
    public void show(BulletBar shown) {
        value = shown.value();
        mark = shown.mark();
        bar.getStyleClass().remove(styleOf(tone));
        tone = shown.tone();
        bar.getStyleClass().add(styleOf(tone));
        setAccessibleText(Words.filled("%s %.1f / %.1f", shown.label(), value, mark));
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return THICKNESS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return THICKNESS;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 160;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double top = Math.max(0, (getHeight() - THICKNESS) / 2);
        double whole = Math.max(GROUND * mark, 1.05 * value);
        double markX = snapPositionX(width * mark / whole);
        within.resizeRelocate(0, top, markX, THICKNESS);
        beyond.resizeRelocate(markX, top, width - markX, THICKNESS);
        bar.resizeRelocate(0, top + 4, snapSizeX(width * value / whole), THICKNESS - 8);
        tick.resizeRelocate(markX - 1, top + 1, 3, THICKNESS - 2);
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        region.setManaged(false);
        return region;
    }

    private static String styleOf(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }
}
