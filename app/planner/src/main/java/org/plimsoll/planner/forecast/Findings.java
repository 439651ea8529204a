package org.plimsoll.planner.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.plimsoll.planner.forecast.method.Cycle;

/** What can be said in words about a row and how far it can be continued. */
final class Findings {
    private static final int TWO_YEARS = 730;

    private final Prepared prepared;
    private final List<Note> notes = new ArrayList<>();

    private Findings(Prepared prepared) {
        this.prepared = prepared;
    }

    static List<Note> of(Prepared prepared, int horizon, int proven) {
        Findings findings = new Findings(prepared);
        findings.constant();
        findings.trend();
        findings.shifts();
        findings.reach(horizon, proven);
        return findings.notes;
    }

    private void constant() {
        double[] values = prepared.values();
        if (Arrays.stream(values).allMatch(value -> value == 0)) {
            note(Note.Kind.CONSTANT, "every value is 0: nothing tells when that changes");
        } else if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            note(Note.Kind.CONSTANT, "every value is the same: the band has no width, for the past shows no error");
        }
    }

    private void trend() {
        Trend trend = Trend.of(perCycle());
        if (!trend.certain()) {
            note(Note.Kind.NO_TREND, "no trend: what there is of one cannot be told from chance");
        } else {
            note(
                    Note.Kind.TREND,
                    String.format(
                            Locale.ROOT,
                            "trend: %+.2f %% of the mean each %s over the last %s steps",
                            100 * trend.slope(),
                            prepared.period() == 7 ? "week" : prepared.period() == 1 ? "step" : "season",
                            trend.length() * prepared.period()));
        }
    }

    /** Means of the last cycles, a year of weeks at most: the season cancels out. */
    private double[] perCycle() {
        double[] values = prepared.values();
        int period = prepared.period();
        int count = Math.min(values.length / period, 52);
        double[] means = new double[count];
        for (int i = 0; i < count; i++) {
            int from = values.length - (count - i) * period;
            means[i] = Arrays.stream(values, from, from + period).average().orElseThrow();
        }
        return means;
    }

    private void shifts() {
        double[] values = prepared.values();
        boolean positive = Arrays.stream(values).allMatch(value -> value > 0);
        double[] level = (positive ? Scale.MULTIPLICATIVE : Scale.ADDITIVE).to(values);
        if (prepared.period() > 1) {
            double[] season = new Cycle("season", prepared.period(), 1).of(level, level.length);
            Arrays.setAll(level, i -> level[i] - season[i]);
        }
        double[] plain = positive ? Scale.MULTIPLICATIVE.from(level) : level;
        for (LevelShifts.Shift shift : LevelShifts.of(plain, prepared.period())) {
            note(
                    Note.Kind.LEVEL_SHIFT,
                    String.format(
                            Locale.ROOT,
                            "the level moved by %+.0f %% %s",
                            100 * shift.change(),
                            prepared.place(shift.at())));
        }
    }

    private void reach(int horizon, int proven) {
        if (horizon > proven) {
            note(
                    Note.Kind.UNPROVEN,
                    ("from step %s on nothing in the past proves the band: it is as long as %s steps"
                                    + " allow, and widens from there on as it did before")
                            .formatted(proven + 1, prepared.values().length));
        }
        if (horizon > prepared.values().length) {
            note(
                    Note.Kind.UNPROVEN,
                    "from step %s on no trend is carried on: the past is no longer than that"
                            .formatted(prepared.values().length + 1));
        }
        if (prepared.daily() && horizon > TWO_YEARS) {
            note(Note.Kind.UNPROVEN, "beyond two years: nobody knows, take those figures for a drawing");
        }
    }

    private void note(Note.Kind kind, String sentence) {
        notes.add(new Note(kind, sentence));
    }
}
