package org.plimsoll.report.pdf;

import java.awt.Color;
import java.util.List;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import org.plimsoll.report.Numbers;
import org.plimsoll.report.model.Chart;

/** Turns a chart that is data into one that can be drawn. */
final class ChartPlots {
    /** Pixels of a bar with the space around it. */
    private static final int BAR_HEIGHT = 24;

    private static final int BULLET_HEIGHT = 40;
    private static final int AXIS_HEIGHT = 34;
    private static final int LINES_HEIGHT = 290;

    private ChartPlots() {}

    static JFreeChart of(Chart chart) {
        Plot plot = plot(chart);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(Color.WHITE);
        JFreeChart drawn = new JFreeChart(null, Palette.STRONG, plot, false);
        drawn.setBackgroundPaint(null);
        drawn.setPadding(RectangleInsets.ZERO_INSETS);
        if (chart instanceof Chart.Lines) {
            drawn.addLegend(LinesPlot.legend(plot));
        }
        return drawn;
    }

    private static Plot plot(Chart chart) {
        if (chart instanceof Chart.Bullet bullet) {
            return BarPlots.of(bullet);
        }
        return chart instanceof Chart.Bars bars ? BarPlots.of(bars) : LinesPlot.of((Chart.Lines) chart);
    }

    /** Height that a chart wants, in pixels of 1/96 inch. */
    static int height(Chart chart) {
        if (chart instanceof Chart.Bullet bullet) {
            return BULLET_HEIGHT * bullet.bars().size() + AXIS_HEIGHT;
        }
        return chart instanceof Chart.Bars bars ? BAR_HEIGHT * bars.bars().size() + 4 : LINES_HEIGHT;
    }

    /** One sentence for those who hear the page instead of seeing it. */
    static String spoken(Chart chart) {
        if (chart instanceof Chart.Bullet bullet) {
            return spoken(
                    chart,
                    bullet.bars().stream()
                            .map(bar -> "%s: %s of %s %s"
                                    .formatted(bar.label(), number(bar.value()), number(bar.mark()), bullet.unit()))
                            .toList());
        }
        if (chart instanceof Chart.Bars bars) {
            return spoken(
                    chart,
                    bars.bars().stream()
                            .map(bar -> "%s: %s %s".formatted(bar.label(), number(bar.value()), bars.unit()))
                            .toList());
        }
        Chart.Lines lines = (Chart.Lines) chart;
        return spoken(
                chart,
                lines.lines().stream()
                        .filter(line -> !line.values().isEmpty())
                        .map(line -> "%s: from %s to %s %s"
                                .formatted(
                                        line.label(),
                                        number(line.values().get(0)),
                                        number(line.values().get(line.values().size() - 1)),
                                        lines.unit()))
                        .toList());
    }

    private static String spoken(Chart chart, List<String> parts) {
        return chart.title() + ". " + String.join("; ", parts) + ".";
    }

    private static String number(double value) {
        return Numbers.significant(value);
    }
}
