package org.plimsoll.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.plimsoll.report.model.Chart;

/** Values over days against limits: the first line as an area, the others as lines told apart by their strokes. */
final class LinesPlot {
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);
    private static final List<Color> COLOURS = List.of(Palette.ACCENT, Palette.MUTED, Palette.MUTED);
    private static final List<Stroke> STROKES =
            List.of(new BasicStroke(1.8f), new BasicStroke(1.3f), dashed(1.3f, 1.5f, 2.5f));

    /** Room above the highest value for the label of the highest limit. */
    private static final double HEADROOM = 1.1;

    private LinesPlot() {}

    static XYPlot of(Chart.Lines chart) {
        XYPlot plot = new XYPlot(null, dates(), values(chart), null);
        plot.setDataset(0, series(chart, 0, 1));
        plot.setRenderer(0, area());
        plot.setDataset(1, series(chart, 0, chart.lines().size()));
        plot.setRenderer(1, lines(chart));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.7f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        for (int i = 0; i < chart.limits().size(); i++) {
            plot.addRangeMarker(marker(chart.limits().get(i), i == 0), Layer.FOREGROUND);
        }
        chart.moments().forEach(moment -> plot.addDomainMarker(marker(moment, chart), Layer.FOREGROUND));
        return plot;
    }

    static LegendTitle legend(Plot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setFrame(BlockBorder.NONE);
        legend.setItemFont(Palette.TEXT);
        legend.setItemPaint(Palette.INK);
        legend.setBackgroundPaint(null);
        legend.setLegendItemGraphicPadding(new RectangleInsets(1, 2, 1, 4));
        legend.setItemLabelPadding(new RectangleInsets(1, 0, 1, 12));
        return legend;
    }

    private static DateAxis dates() {
        DateAxis axis = new DateAxis(null, UTC, Locale.ROOT);
        axis.setDateFormatOverride(monthly());
        axis.setLowerMargin(0);
        axis.setUpperMargin(0.01);
        axis.setTickLabelFont(Palette.TEXT);
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setAxisLinePaint(Palette.MUTED);
        axis.setTickMarkPaint(Palette.MUTED);
        return axis;
    }

    private static SimpleDateFormat monthly() {
        SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd", Locale.ROOT);
        format.setTimeZone(UTC);
        return format;
    }

    private static NumberAxis values(Chart.Lines chart) {
        NumberAxis axis = new NumberAxis(chart.unit());
        axis.setRange(0, highest(chart) * HEADROOM);
        axis.setTickUnit(Ticks.upTo(highest(chart) * HEADROOM));
        axis.setNumberFormatOverride(NumberFormat.getNumberInstance(Locale.ROOT));
        axis.setLabelFont(Palette.TEXT);
        axis.setLabelPaint(Palette.MUTED);
        axis.setTickLabelFont(Palette.TEXT);
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static double highest(Chart.Lines chart) {
        double lines = chart.lines().stream()
                .flatMap(line -> line.values().stream())
                .max(Double::compare)
                .orElse(0.0);
        double limits = chart.limits().stream()
                .map(Chart.Limit::value)
                .max(Double::compare)
                .orElse(0.0);
        double highest = Math.max(lines, limits);
        return highest > 0 ? highest : 1;
    }

    private static XYSeriesCollection series(Chart.Lines chart, int from, int to) {
        XYSeriesCollection collection = new XYSeriesCollection();
        for (Chart.Line line : chart.lines().subList(from, to)) {
            XYSeries series = new XYSeries(line.label());
            for (int i = 0; i < chart.days().size(); i++) {
                series.add(millis(chart.days().get(i)), line.values().get(i).doubleValue());
            }
            collection.addSeries(series);
        }
        return collection;
    }

    private static double millis(LocalDate day) {
        return (double) day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static XYAreaRenderer area() {
        XYAreaRenderer area = new XYAreaRenderer(XYAreaRenderer.AREA);
        area.setSeriesPaint(0, Palette.AREA);
        area.setSeriesVisibleInLegend(0, false);
        area.setOutline(false);
        return area;
    }

    private static XYLineAndShapeRenderer lines(Chart.Lines chart) {
        // A single day is a dot; a line through it would be nothing.
        XYLineAndShapeRenderer lines =
                new XYLineAndShapeRenderer(true, chart.days().size() == 1);
        lines.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < chart.lines().size(); i++) {
            lines.setSeriesPaint(i, COLOURS.get(i % COLOURS.size()));
            lines.setSeriesStroke(i, STROKES.get(i % STROKES.size()));
        }
        return lines;
    }

    /** The first limit, the disk, is told above its line, what is below it below: they may be close to each other. */
    private static ValueMarker marker(Chart.Limit limit, boolean above) {
        ValueMarker marker = new ValueMarker(limit.value(), Palette.RED, dashed(1.3f, 5, 3));
        marker.setLabel(limit.label());
        marker.setLabelFont(Palette.TEXT);
        marker.setLabelPaint(Palette.RED);
        marker.setLabelBackgroundColor(new Color(255, 255, 255, 0));
        marker.setLabelAnchor(above ? RectangleAnchor.TOP_LEFT : RectangleAnchor.BOTTOM_LEFT);
        marker.setLabelTextAnchor(above ? TextAnchor.BOTTOM_LEFT : TextAnchor.TOP_LEFT);
        marker.setLabelOffset(new RectangleInsets(2, 6, 2, 6));
        return marker;
    }

    private static ValueMarker marker(Chart.Moment moment, Chart.Lines chart) {
        ValueMarker marker = new ValueMarker(millis(moment.day()), Palette.INK, dashed(1f, 2, 2));
        // Beside the line, on the side where there is room.
        boolean late = chart.days().indexOf(moment.day()) > chart.days().size() * 0.7;
        marker.setLabel(moment.label());
        marker.setLabelFont(Palette.STRONG);
        marker.setLabelPaint(Palette.INK);
        marker.setLabelBackgroundColor(new Color(255, 255, 255, 0));
        marker.setLabelAnchor(late ? RectangleAnchor.BOTTOM_LEFT : RectangleAnchor.BOTTOM_RIGHT);
        marker.setLabelTextAnchor(late ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
        marker.setLabelOffset(new RectangleInsets(6, 5, 6, 5));
        return marker;
    }

    private static BasicStroke dashed(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }
}
