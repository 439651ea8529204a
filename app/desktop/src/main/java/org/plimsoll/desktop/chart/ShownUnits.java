package org.plimsoll.desktop.chart;

import java.util.List;

import org.plimsoll.desktop.text.Notation;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.model.Chart;

/** Charts of the report in the units that the user has chosen. */
final class ShownUnits {
    private ShownUnits() {}

    static Chart.Lines of(Chart.Lines chart) {
        double factor = Notation.current().perUnit(chart.unit());
        return new Chart.Lines(
                chart.id(),
                chart.title(),
                Notation.current().unit(chart.unit()),
                chart.days(),
                chart.lines().stream()
                        .map(line -> new Chart.Line(line.label(), scaled(line.values(), factor)))
                        .toList(),
                chart.limits().stream()
                        .map(limit -> new Chart.Limit(Words.reworded(limit.label()), limit.value() * factor))
                        .toList(),
                chart.moments());
    }

    static Chart.Bars of(Chart.Bars chart) {
        double factor = Notation.current().perUnit(chart.unit());
        return new Chart.Bars(
                chart.id(),
                chart.title(),
                Notation.current().unit(chart.unit()),
                chart.bars().stream()
                        .map(bar -> new Chart.Bar(bar.label(), bar.value() * factor, bar.share()))
                        .toList());
    }

    private static List<Double> scaled(List<Double> values, double factor) {
        return factor == 1
                ? values
                : values.stream().map(value -> value * factor).toList();
    }
}
