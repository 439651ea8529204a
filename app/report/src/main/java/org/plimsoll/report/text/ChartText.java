package org.plimsoll.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.plimsoll.report.Numbers;
import org.plimsoll.report.model.Chart;

/** A chart drawn with block characters. */
final class ChartText {
    /** Eighths of a place, as parts of a bar's end. */
    private static final String EIGHTHS = "▏▎▍▌▋▊▉";

    private static final String FULL = "█";
    private static final String MARK = "┃";

    /** A year drawn with a bar a month and both ends. */
    private static final int SHOWN_DAYS = 13;

    private static final int LONGEST_LABEL = 20;

    /** Places of {@code 100.0 %}. */
    private static final int SHARE_WIDTH = 7;

    private ChartText() {}

    static List<String> draw(Chart chart) {
        if (chart instanceof Chart.Bullet bullet) {
            return bullet(bullet);
        }
        return chart instanceof Chart.Bars bars ? bars(bars) : lines((Chart.Lines) chart);
    }

    private static List<String> bullet(Chart.Bullet chart) {
        double longest = chart.bars().stream()
                .flatMap(bar -> Stream.of(bar.value(), bar.mark()))
                .max(Double::compare)
                .orElse(0.0);
        List<Row> rows = chart.bars().stream()
                .map(bar -> new Row(
                        bar.label(),
                        bar.value(),
                        List.of(bar.mark()),
                        "%s of %s %s"
                                .formatted(
                                        Numbers.significant(bar.value()),
                                        Numbers.significant(bar.mark()),
                                        chart.unit())))
                .toList();
        List<String> lines = new ArrayList<>(rows(rows, longest));
        if (!rows.isEmpty()) {
            lines.add(MARK + " what the vendor says");
        }
        return lines;
    }

    private static List<String> bars(Chart.Bars chart) {
        double longest =
                chart.bars().stream().mapToDouble(Chart.Bar::value).max().orElse(0);
        List<Row> rows = chart.bars().stream()
                .map(bar -> new Row(
                        bar.label(),
                        bar.value(),
                        List.of(),
                        Numbers.size(bar.value(), chart.unit())
                                + "  "
                                + Layout.right(Numbers.share(bar.share()), SHARE_WIDTH)))
                .toList();
        return rows(rows, longest);
    }

    /** The first line of the chart as bars, one for every few days, with the limits as marks. */
    private static List<String> lines(Chart.Lines chart) {
        Chart.Line first = chart.lines().get(0);
        List<Double> limits = chart.limits().stream().map(Chart.Limit::value).toList();
        double longest = Stream.concat(first.values().stream(), limits.stream())
                .max(Double::compare)
                .orElse(0.0);
        int days = chart.days().size();
        int shown = Math.min(days, SHOWN_DAYS);
        List<Row> rows = IntStream.range(0, shown)
                .map(i -> shown == 1 ? 0 : (int) ((long) i * (days - 1) / (shown - 1)))
                .mapToObj(day -> new Row(
                        chart.days().get(day).toString(),
                        first.values().get(day),
                        limits,
                        Numbers.significant(first.values().get(day)) + " " + chart.unit()))
                .toList();
        List<String> lines = new ArrayList<>(rows(rows, longest));
        lines.add(FULL + " " + first.label());
        chart.limits().forEach(limit -> lines.addAll(Layout.wrap(MARK + " " + limit.label(), Layout.WIDTH)));
        return lines;
    }

    private static List<String> rows(List<Row> rows, double longest) {
        int labels = Math.min(
                LONGEST_LABEL,
                rows.stream().mapToInt(row -> Layout.width(row.label)).max().orElse(0));
        int values =
                rows.stream().mapToInt(row -> Layout.width(row.value)).max().orElse(0);
        int room = Layout.WIDTH - labels - values - 4;
        return rows.stream()
                .map(row -> Layout.left(Layout.wrap(row.label, LONGEST_LABEL).get(0), labels)
                        + "  " + row.bar(longest, room)
                        + "  " + Layout.right(row.value, values))
                .toList();
    }

    private record Row(String label, double length, List<Double> marks, String value) {

        /** A bar in exactly that many places. */
        String bar(double longest, int room) {
            double places = longest == 0 ? 0 : length / longest * (room - 1);
            int eighths = (int) Math.round(places * 8);
            StringBuilder bar = new StringBuilder(FULL.repeat(eighths / 8));
            if (eighths % 8 > 0) {
                bar.append(EIGHTHS.charAt(eighths % 8 - 1));
            }
            bar.append(" ".repeat(room - bar.length()));
            for (double mark : marks) {
                int at = longest == 0 ? 0 : (int) Math.round(mark / longest * (room - 1));
                bar.replace(at, at + 1, MARK);
            }
            return bar.toString();
        }
    }
}
