package org.plimsoll.report.pdf;

import java.awt.BasicStroke;
import java.awt.Paint;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import org.plimsoll.report.Numbers;
import org.plimsoll.report.model.Chart;

/** Horizontal bars, and bullets: bars against a mark. */
final class BarPlots {
    /** Room right of the longest bar for its label. */
    private static final double LABEL_ROOM = 1.42;

    private BarPlots() {}

    static CategoryPlot of(Chart.Bars chart) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        chart.bars().forEach(bar -> values.addValue(bar.value(), "", bar.label()));
        double longest =
                chart.bars().stream().mapToDouble(Chart.Bar::value).max().orElse(1);
        CategoryPlot plot = plot(longest * LABEL_ROOM);
        plot.getRangeAxis().setVisible(false);
        plot.setRangeGridlinesVisible(false);
        IntFunction<String> labels = i -> {
            Chart.Bar bar = chart.bars().get(i);
            return Numbers.size(bar.value(), chart.unit()) + ", " + Numbers.share(bar.share());
        };
        plot.setDataset(values);
        plot.setRenderer(new LabelledBars(0.6, chart.bars().size(), i -> Palette.ACCENT, labels));
        return plot;
    }

    static CategoryPlot of(Chart.Bullet chart) {
        List<Chart.BulletBar> bars = chart.bars();
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        DefaultCategoryDataset marks = new DefaultCategoryDataset();
        for (Chart.BulletBar bar : bars) {
            values.addValue(bar.value(), "", bar.label());
            marks.addValue(bar.mark(), "", bar.label());
        }
        double longest = bars.stream()
                .mapToDouble(bar -> Math.max(bar.value(), bar.mark()))
                .max()
                .orElse(1);
        CategoryPlot plot = plot(longest * LABEL_ROOM);
        plot.getRangeAxis().setLabel(chart.unit() + " a million messages; grey and the black line: baseline");
        plot.setDataset(0, marks);
        // The label stands behind whichever of the two bars is longer.
        IntFunction<String> labels = i -> "%s of %s %s"
                .formatted(
                        Numbers.significant(bars.get(i).value()),
                        Numbers.significant(bars.get(i).mark()),
                        chart.unit());
        IntPredicate over = i -> bars.get(i).value() > bars.get(i).mark();
        plot.setRenderer(
                0, new LabelledBars(0.62, bars.size(), i -> Palette.BAND, i -> over.test(i) ? "" : labels.apply(i)));
        plot.setDataset(1, values);
        plot.setRenderer(
                1,
                new LabelledBars(
                        0.28,
                        bars.size(),
                        i -> Palette.of(bars.get(i).tone()),
                        i -> over.test(i) ? labels.apply(i) : ""));
        plot.setDataset(2, marks);
        plot.setRenderer(2, marks(bars.size()));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        return plot;
    }

    private static LevelRenderer marks(int bars) {
        LevelRenderer marks = new LevelRenderer();
        marks.setDefaultPaint(Palette.INK);
        marks.setAutoPopulateSeriesPaint(false);
        marks.setAutoPopulateSeriesStroke(false);
        marks.setDefaultStroke(new BasicStroke(2.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        marks.setMaximumItemWidth(0.72 / Math.max(1, bars));
        return marks;
    }

    private static CategoryPlot plot(double upper) {
        CategoryAxis names = new CategoryAxis();
        names.setTickLabelFont(Palette.STRONG);
        names.setTickLabelPaint(Palette.INK);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setLowerMargin(0.01);
        names.setUpperMargin(0.01);
        names.setCategoryMargin(0);
        names.setMaximumCategoryLabelWidthRatio(0.3f);
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, upper <= 0 ? 1 : upper);
        axis.setTickLabelFont(Palette.TEXT);
        axis.setTickLabelPaint(Palette.MUTED);
        axis.setLabelFont(Palette.TEXT);
        axis.setLabelPaint(Palette.MUTED);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickUnit(Ticks.upTo(upper));
        axis.setNumberFormatOverride(NumberFormat.getNumberInstance(Locale.ROOT));
        CategoryPlot plot = new CategoryPlot(new DefaultCategoryDataset(), names, axis, null);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setRangeGridlinePaint(Palette.GRID);
        plot.setRangeGridlineStroke(new BasicStroke(0.7f));
        plot.setAxisOffset(new RectangleInsets(0, 4, 0, 0));
        return plot;
    }

    /** Flat bars with a label behind each; JFreeChart's own bars shine and cast shadows. */
    private static final class LabelledBars extends BarRenderer {
        private static final long serialVersionUID = 1L;

        private final transient IntFunction<Paint> paints;

        LabelledBars(double thickness, int bars, IntFunction<Paint> paints, IntFunction<String> labels) {
            this.paints = paints;
            setBarPainter(new StandardBarPainter());
            setShadowVisible(false);
            setDrawBarOutline(false);
            setMaximumBarWidth(thickness / Math.max(1, bars));
            setDefaultItemLabelsVisible(true);
            setDefaultItemLabelFont(Palette.TEXT);
            setDefaultItemLabelPaint(Palette.INK);
            setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator() {
                private static final long serialVersionUID = 1L;

                @Override
                public String generateLabel(CategoryDataset dataset, int row, int column) {
                    return labels.apply(column);
                }
            });
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return paints.apply(column);
        }
    }
}
