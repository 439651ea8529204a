package org.plimsoll.desktop.chart;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.GridPane;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.picture.Pictured;
import org.plimsoll.desktop.text.Worded;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.model.Chart.Bar;
import org.plimsoll.report.model.Chart.Bars;

/** Parts of a whole: name, bar, value and share, a line each. */
public final class BarsChart extends GridPane implements Pictured, Worded {
    private @Nullable Bars told;

    /** An empty chart. */
    public BarsChart() {
        getStyleClass().add("bars");
        getColumnConstraints()
                .addAll(
                        BarParts.fitted(HPos.LEFT),
                        BarParts.growing(),
                        BarParts.fitted(HPos.RIGHT),
                        BarParts.fitted(HPos.RIGHT));
    }

    /** Draws the bars, the longest over the whole width. */
    public void show(Bars chart) {
        told = chart;
        draw(ShownUnits.of(chart));
    }

    @Override
    public void wordAgain() {
        if (told != null) {
            show(told);
        }
    }

    private void draw(Bars chart) {
        getChildren().clear();
        double longest = chart.bars().stream().mapToDouble(Bar::value).max().orElse(1);
        int row = 0;
        for (Bar bar : chart.bars()) {
            addRow(
                    row++,
                    BarParts.label(bar.label(), "bars-name"),
                    BarParts.strip(longest == 0 ? 0 : bar.value() / longest, bar.label()),
                    BarParts.label(value(bar.value(), chart.unit()), "bars-value"),
                    BarParts.label(Words.filled("%.1f %%", 100 * bar.share()), "bars-share"));
        }
    }

    private static String value(double value, String unit) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return Words.filled("%,." + decimals + "f %s", value, unit);
    }

    /** Lines sit on one middle. */
    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> setValignment(child, VPos.CENTER));
        super.layoutChildren();
    }
}
