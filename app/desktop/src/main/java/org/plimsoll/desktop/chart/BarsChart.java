package org.plimsoll.desktop.chart;

import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import org.plimsoll.report.model.Chart.Bar;
import org.plimsoll.report.model.Chart.Bars;

/** Parts of a whole: name, bar, value and share, a line each. */
public final class BarsChart extends GridPane {

    /** An empty chart. */
    public BarsChart() {
        getStyleClass().add("bars");
        getColumnConstraints().addAll(fitted(HPos.LEFT), growing(), fitted(HPos.RIGHT), fitted(HPos.RIGHT));
    }

    /** Draws the bars, the longest over the whole width. */
    public void show(Bars chart) {
        getChildren().clear();
        double longest = chart.bars().stream().mapToDouble(Bar::value).max().orElse(1);
        int row = 0;
        for (Bar bar : chart.bars()) {
            ProgressBar strip = new ProgressBar(longest == 0 ? 0 : bar.value() / longest);
            strip.setMaxWidth(Double.MAX_VALUE);
            strip.getStyleClass().add("bars-strip");
            strip.setAccessibleText(bar.label());
            addRow(
                    row++,
                    label(bar.label(), "bars-name"),
                    strip,
                    label(value(bar.value(), chart.unit()), "bars-value"),
                    label(String.format(Locale.ROOT, "%.1f %%", 100 * bar.share()), "bars-share"));
        }
    }

    private static String value(double value, String unit) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f %s", value, unit);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints fitted(HPos position) {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(position);
        return column;
    }

    private static ColumnConstraints growing() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setFillWidth(true);
        return column;
    }

    /** Lines sit on one middle. */
    @Override
    protected void layoutChildren() {
        getChildren().forEach(child -> setValignment(child, VPos.CENTER));
        super.layoutChildren();
    }
}
