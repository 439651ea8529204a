package org.plimsoll.report.json;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Backtest;
import org.plimsoll.planner.forecast.FittedForecast;
import org.plimsoll.planner.forecast.Note;
import org.plimsoll.planner.forecast.Scores;
import org.plimsoll.planner.forecast.SeriesForecast;

/** How series go on, as {@code forecast --json} prints it. */
final class ForecastJson {
    private final Json json;

    private ForecastJson(Json json) {
        this.json = json;
    }

    static void write(Json json, Iterator<SeriesForecast> series, List<String> notes) throws IOException {
        ForecastJson writer = new ForecastJson(json);
        json.start();
        json.list("series", series, writer::series);
        json.texts("notes", notes);
        json.end();
    }

    private void series(SeriesForecast forecast) throws IOException {
        json.text("name", forecast.name());
        json.text("model", forecast.model());
        backtest(forecast.backtest());
        json.list("points", forecast.points(), this::point);
        json.list("notes", forecast.notes(), this::note);
    }

    private void backtest(@Nullable Backtest backtest) throws IOException {
        if (backtest == null) {
            json.nothing("backtest");
            return;
        }
        json.start("backtest");
        json.count("origins", (long) backtest.origins());
        json.count("horizon", (long) backtest.horizon());
        scores(backtest.chosen());
        json.start("naive");
        json.text("model", backtest.naiveName());
        scores(backtest.naive());
        json.end();
        json.end();
    }

    private void scores(Scores scores) throws IOException {
        number("mase", scores.mase());
        number("smape", scores.smape());
        number("coverage80", scores.coverage80());
        number("coverage95", scores.coverage95());
        number("msis", scores.msis());
    }

    private void point(FittedForecast.Point point) throws IOException {
        json.count("step", (long) point.step());
        json.text("date", point.date() == null ? null : String.valueOf(point.date()));
        json.number("mean", point.mean());
        json.number("p2_5", point.p2_5());
        json.number("p10", point.p10());
        json.number("p50", point.p50());
        json.number("p90", point.p90());
        json.number("p97_5", point.p97_5());
    }

    private void note(Note note) throws IOException {
        json.text("kind", note.kind().name());
        json.text("sentence", note.sentence());
    }

    /** Null where a score does not exist, such as an error in units of nothing. */
    private void number(String key, double value) throws IOException {
        json.number(key, Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value));
    }
}
