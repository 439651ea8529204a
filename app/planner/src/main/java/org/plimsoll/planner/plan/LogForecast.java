package org.plimsoll.planner.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.Backtest;
import org.plimsoll.planner.forecast.Forecast;
import org.plimsoll.planner.forecast.Note;

/**
 * Where the volume of one log goes, and why it is thought so.
 *
 * @param messages messages a day, on one or more paths
 * @param model what tells it, in words
 * @param notes what its reader should know
 * @param backtest how it did on the past, null where there was too little of it or nothing was learnt
 */
public record LogForecast(
        Forecast messages,
        String model,
        List<Note> notes,
        @Nullable Backtest backtest) {

    /** Copies the list. */
    public LogForecast {
        notes = List.copyOf(notes);
    }
}
