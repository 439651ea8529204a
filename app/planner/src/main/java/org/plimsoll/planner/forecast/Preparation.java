package org.plimsoll.planner.forecast;

import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.forecast.method.Seasonality;

/** Makes a row fit for fitting: names what is missing, an outage or a holiday and puts in what its neighbours tell. */
final class Preparation {
    /** Three years of days: what lies further back tells nothing of tomorrow that these do not. */
    static final int LONGEST = 1100;

    private static final Period WEEK = Period.ofDays(7);
    private static final int DAYS_A_YEAR = 365;
    private static final int WEEKS_A_YEAR = 52;
    private static final int MONTHS_A_YEAR = 12;

    private final Observations observations;
    private final ForecastOptions options;
    private final List<Note> notes = new ArrayList<>();

    private Preparation(Observations observations, ForecastOptions options) {
        this.observations = observations;
        this.options = options;
    }

    static Prepared of(Observations observations, ForecastOptions options) {
        return new Preparation(observations, options).prepare();
    }

    private Prepared prepare() {
        double[] all = observations.values();
        int left = Math.max(0, all.length - LONGEST);
        double[] seen = Arrays.copyOfRange(all, left, all.length);
        if (left > 0) {
            note(
                    Note.Kind.SHORTENED,
                    "the last %s steps were used, the %s before them say nothing of the future"
                            .formatted(LONGEST, left));
        }
        int period = period(seen);
        double[] known = seen.clone();
        noteMissing(known);
        int outages = Gaps.removeOutages(known, period);
        if (outages > 0) {
            note(
                    Note.Kind.OUTAGE,
                    "%s of zero between busy ones: taken as outages, not as low volume".formatted(steps(outages)));
        }
        Holidays holidays = Holidays.of(observations, options, left);
        double[] filled = Gaps.fill(holidays.without(known), period);
        double[] future = holidays.effects(known, filled, notes);
        return new Prepared(observations, filled, seen, period, year(seen.length), future, List.copyOf(notes));
    }

    private void noteMissing(double[] seen) {
        int missing = 0;
        for (double value : seen) {
            missing += Double.isNaN(value) ? 1 : 0;
        }
        if (missing > 0) {
            note(
                    Note.Kind.MISSING,
                    "%s of %s without a value: filled in from the cycles beside them, never scored"
                            .formatted(missing, steps(seen.length)));
        }
    }

    private int period(double[] seen) {
        int asked = options.season().steps();
        int period = asked == 0 ? usual(seen) : asked;
        if (period > 1 && seen.length < 2 * period) {
            if (asked > 1) {
                note(
                        Note.Kind.SEASON,
                        "a season of %s steps was asked for, but %s hold no two of it: none was used"
                                .formatted(asked, steps(seen.length)));
            }
            return 1;
        }
        return period;
    }

    /** Days have a week and months a year; a row without dates shows its season itself, if it has one. */
    private int usual(double[] seen) {
        if (observations.daily()) {
            return Season.WEEK.steps();
        }
        if (observations.date(0) == null) {
            return Recurrence.period(Gaps.fill(seen, 1));
        }
        return observations.step().equals(Period.ofMonths(1)) ? MONTHS_A_YEAR : 1;
    }

    /** The long season, if two of it are there; a row without dates may be of weeks. */
    private @Nullable Seasonality year(int length) {
        boolean weeks = observations.date(0) == null || observations.step().equals(WEEK);
        int steps = observations.daily() ? DAYS_A_YEAR : WEEKS_A_YEAR;
        return options.yearly() && (observations.daily() || weeks) && 2 * length >= 3 * steps
                ? Candidates.year(steps)
                : null;
    }

    private void note(Note.Kind kind, String sentence) {
        notes.add(new Note(kind, sentence));
    }

    private String steps(int count) {
        String unit = observations.daily() ? "day" : "step";
        return count == 1 ? "1 " + unit : count + " " + unit + "s";
    }
}
