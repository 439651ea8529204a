package org.plimsoll.planner.forecast;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A row of values, equally spaced in time, some of which may be missing. With a first date it is spaced by days, weeks
 * or months; without one by steps of unknown length.
 */
public final class Observations {
    private final String name;
    private final @Nullable LocalDate firstDate;
    private final Period step;
    private final double[] values;

    /**
     * Takes a row.
     *
     * @param name what it is called
     * @param firstDate date of the first value, null for a row without dates
     * @param step from one value to the next; of no meaning without dates
     * @param values 0 or more, NaN where there is none; copied
     * @throws InvalidForecastException if a value is negative or infinite, or if there is none at all
     */
    public Observations(String name, @Nullable LocalDate firstDate, Period step, double... values) {
        this.name = name;
        this.firstDate = firstDate;
        this.step = step;
        this.values = values.clone();
        for (double value : values) {
            if (value < 0 || Double.isInfinite(value)) {
                throw new InvalidForecastException("%s: %s, expected 0 or more".formatted(name, value));
            }
        }
        if (Arrays.stream(values).allMatch(Double::isNaN)) {
            throw new InvalidForecastException("%s: no value at all, expected one or more".formatted(name));
        }
    }

    /** Days as they were observed; those between that are not in the series are missing. */
    public static Observations of(Series series) {
        List<Series.Day> days = series.days();
        if (days.isEmpty()) {
            throw new InvalidForecastException("messages: no whole day at all, expected one or more");
        }
        LocalDate first = days.get(0).date();
        LocalDate last = days.get(days.size() - 1).date();
        double[] values = new double[Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1];
        Arrays.fill(values, Double.NaN);
        for (Series.Day day : days) {
            values[Math.toIntExact(ChronoUnit.DAYS.between(first, day.date()))] = day.messages();
        }
        return new Observations("messages", first, Period.ofDays(1), values);
    }

    /** What it is called. */
    public String name() {
        return name;
    }

    /** The same row under another name. */
    public Observations named(String other) {
        return new Observations(other, firstDate, step, values);
    }

    /** Date of a step, null without dates. */
    public @Nullable LocalDate date(int at) {
        return firstDate == null ? null : firstDate.plus(step.multipliedBy(at));
    }

    /** From one value to the next. */
    public Period step() {
        return step;
    }

    /** Whether each value is one day's. */
    public boolean daily() {
        return firstDate != null && step.equals(Period.ofDays(1));
    }

    /** What a step is: {@code day}, {@code week}, {@code month}, or {@code step} for anything else. */
    public String unit() {
        if (daily()) {
            return "day";
        }
        if (firstDate != null && step.equals(Period.ofMonths(1))) {
            return "month";
        }
        return firstDate != null && step.equals(Period.ofDays(7)) ? "week" : "step";
    }

    /** Steps, missing ones included. */
    public int size() {
        return values.length;
    }

    /** The values, NaN where there is none. */
    public double[] values() {
        return values.clone();
    }
}
