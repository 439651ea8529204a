package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Backtest;
import org.plimsoll.planner.forecast.FittedForecast;
import org.plimsoll.planner.forecast.Note;
import org.plimsoll.planner.forecast.Scores;
import org.plimsoll.planner.forecast.SeriesForecast;
import org.plimsoll.planner.plan.Quantities;
import org.plimsoll.report.model.Block;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;
import org.plimsoll.report.model.Text;

/** Words forecasts of volumes, one series after the other. */
public final class Forecasts {
    /** Mean and quantiles of a point. */
    private static final List<Column> BAND = List.of(
            new Column("mean", "Mean", true),
            new Column("p2_5", "95 % from", true),
            new Column("p10", "80 % from", true),
            new Column("p50", "Median", true),
            new Column("p90", "80 % to", true),
            new Column("p97_5", "95 % to", true));

    private static final List<Column> OVERVIEW = List.of(
            new Column("series", "Series", false),
            new Column("observed", "Observed", true),
            new Column("first", "First", true),
            new Column("last", "Last", true),
            new Column("p10", "80 % from", true),
            new Column("p90", "80 % to", true),
            new Column("mase", "MASE", true),
            new Column("naive", "Naive's", true));

    /** More than these are shown in one table together instead of one by one. */
    private static final int MOST_SHOWN_APART = 5;

    private static final int POINTS_SHOWN = 15;
    private static final int SERIES_SHOWN = 50;

    private final List<SeriesForecast> apart = new ArrayList<>();
    private final List<List<Cell>> together = new ArrayList<>();
    private int count;

    /** Takes the next series, and keeps of it what is told to people: all of a few, a row of some more. */
    public void add(SeriesForecast series) {
        count++;
        if (apart.size() < MOST_SHOWN_APART) {
            apart.add(series);
        }
        if (together.size() < SERIES_SHOWN) {
            together.add(row(series));
        }
    }

    /** The answer in a sentence or two, of the one or more series that were added. */
    public String verdict() {
        SeriesForecast first = apart.get(0);
        if (count > 1) {
            return "%s series continued by %s steps each."
                    .formatted(count, first.points().size());
        }
        FittedForecast.Point last = first.points().get(first.points().size() - 1);
        return "%s: about %s on %s, in 8 of 10 courses of the future between %s and %s."
                .formatted(
                        Visible.text(first.name()),
                        number(last.mean()),
                        place(first, last),
                        number(last.p10()),
                        number(last.p90()));
    }

    /** For people: each series apart if there are few, else one row each of the first ones. */
    public List<Section> compose(List<String> notes) {
        List<Section> sections = new ArrayList<>();
        if (count <= MOST_SHOWN_APART) {
            apart.forEach(forecast -> sections.add(section(forecast)));
        } else {
            sections.add(new Section("series", "Series", overview()));
        }
        if (!notes.isEmpty()) {
            sections.add(new Section(
                    "input",
                    "The input",
                    List.copyOf(notes.stream().map(Forecasts::paragraph).toList())));
        }
        return sections;
    }

    private List<Block> overview() {
        Table table = Table.whole("overview", "Series", OVERVIEW, together);
        return count == together.size()
                ? List.of(table)
                : List.of(
                        table,
                        new Text("The first %s of %s series; CSV and JSON hold all of them."
                                .formatted(together.size(), count)));
    }

    private static List<Cell> row(SeriesForecast forecast) {
        FittedForecast.Point first = forecast.points().get(0);
        FittedForecast.Point last = forecast.points().get(forecast.points().size() - 1);
        Backtest backtest = forecast.backtest();
        return List.of(
                Cell.of(Visible.text(forecast.name())),
                Cells.count(forecast.observed()),
                cell(first.mean()),
                cell(last.mean()),
                cell(last.p10()),
                cell(last.p90()),
                backtest == null ? Cells.NONE : decimals(backtest.chosen().mase(), "%.3f"),
                backtest == null ? Cells.NONE : decimals(backtest.naive().mase(), "%.3f"));
    }

    private static Section section(SeriesForecast forecast) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(course(forecast));
        blocks.add(paragraph("Model: %s, learnt from %s."
                .formatted(forecast.model(), Quantities.count(forecast.observed(), forecast.unit()))));
        Backtest backtest = forecast.backtest();
        if (backtest != null) {
            blocks.add(scores(backtest));
            blocks.add(new Text(judgement(backtest)));
        }
        for (Note note : forecast.notes()) {
            blocks.add(paragraph("· " + note.sentence()));
        }
        String name = Visible.text(forecast.name());
        return new Section("series", name, blocks);
    }

    private static Text paragraph(String text) {
        return new Text(Visible.text(text));
    }

    private static Table course(SeriesForecast forecast) {
        boolean dated = forecast.points().get(0).date() != null;
        List<Column> columns = joined(List.of(new Column("at", dated ? "Date" : "Step", !dated)), BAND);
        List<List<Cell>> rows = forecast.points().stream()
                .map(point -> joined(List.of(Cell.of(place(forecast, point))), band(point)))
                .toList();
        return new Table("points", Visible.text(forecast.name()), columns, rows, Math.min(POINTS_SHOWN, rows.size()));
    }

    private static List<Cell> band(FittedForecast.Point point) {
        return Stream.of(point.mean(), point.p2_5(), point.p10(), point.p50(), point.p90(), point.p97_5())
                .map(Forecasts::cell)
                .toList();
    }

    /** What says where a point is, and behind it what is expected there. */
    private static <T> List<T> joined(List<T> place, List<T> band) {
        return Stream.concat(place.stream(), band.stream()).toList();
    }

    /** Columns of {@link #points(SeriesForecast)}, for machines. */
    public static List<Column> pointColumns() {
        return joined(
                List.of(
                        new Column("series", "Series", false),
                        new Column("step", "Step", true),
                        new Column("date", "Date", false)),
                BAND);
    }

    /** A row for each point of a series. */
    public static Stream<List<Cell>> points(SeriesForecast forecast) {
        return forecast.points().stream()
                .map(point -> joined(
                        List.of(Cell.of(forecast.name()), Cells.count(point.step()), Cell.of(date(point.date()))),
                        band(point)));
    }

    private static Table scores(Backtest backtest) {
        List<Column> columns = List.of(
                new Column("method", "On the past", false),
                new Column("mase", "MASE", true),
                new Column("smape", "sMAPE", true),
                new Column("coverage80", "In 80 % band", true),
                new Column("coverage95", "In 95 % band", true));
        return Table.whole(
                "backtest",
                "Backtest",
                columns,
                List.of(row("this model", backtest.chosen()), row(backtest.naiveName(), backtest.naive())));
    }

    private static List<Cell> row(String method, Scores scores) {
        return List.of(
                Cell.of(method),
                decimals(scores.mase(), "%.3f"),
                decimals(scores.smape(), "%.1f %%"),
                decimals(scores.coverage80() * 100, "%.0f %%"),
                decimals(scores.coverage95() * 100, "%.0f %%"));
    }

    private static String judgement(Backtest backtest) {
        double chosen = backtest.chosen().mase();
        double naive = backtest.naive().mase();
        String tried =
                "From %s places in the past, %s steps ahead each. ".formatted(backtest.origins(), backtest.horizon());
        if (Double.isNaN(chosen) || Double.isNaN(naive)) {
            return tried + "The past never changes, so no error can be set in relation.";
        }
        if (chosen >= naive) {
            return tried
                    + "It is no better than the %s method: the past holds nothing more to learn from."
                            .formatted(backtest.naiveName());
        }
        return tried
                + "It errs %s less than the %s method."
                        .formatted(Numbers.percent(Math.rint(100 * (1 - chosen / naive)) / 100), backtest.naiveName());
    }

    private static String place(SeriesForecast forecast, FittedForecast.Point point) {
        return point.date() == null ? "%s %s".formatted(forecast.unit(), point.step()) : date(point.date());
    }

    private static String date(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static Cell cell(double value) {
        return new Cell(number(value), Numbers.exact(value));
    }

    private static String number(double value) {
        return value >= 1000 ? Numbers.whole(value) : Numbers.significant(value);
    }

    private static Cell decimals(double value, String format) {
        return Double.isNaN(value)
                ? Cells.NONE
                : new Cell(String.format(Locale.ROOT, format, value), Numbers.exact(value));
    }
}
