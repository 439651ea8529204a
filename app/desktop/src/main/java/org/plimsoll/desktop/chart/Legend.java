package org.plimsoll.desktop.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.plimsoll.report.model.Chart;

/** Which line of a chart is which. */
public final class Legend extends FlowPane {

    /** An empty legend. */
    public Legend() {
        getStyleClass().add("legend");
    }

    /** Names the lines of a chart. */
    public void show(Chart.Lines chart) {
        getChildren().clear();
        for (int i = 0; i < chart.lines().size(); i++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("swatch", "swatch-" + i);
            HBox entry = new HBox(swatch, new Label(chart.lines().get(i).label()));
            entry.getStyleClass().add("legend-entry");
            entry.setAlignment(Pos.CENTER_LEFT);
            getChildren().add(entry);
        }
    }
}
