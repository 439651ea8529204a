package org.plimsoll.planner.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.plimsoll.planner.forecast.method.Adjusted;
import org.plimsoll.planner.forecast.method.Cycle;
import org.plimsoll.planner.forecast.method.Drift;
import org.plimsoll.planner.forecast.method.Ets;
import org.plimsoll.planner.forecast.method.Method;
import org.plimsoll.planner.forecast.method.Naive;
import org.plimsoll.planner.forecast.method.RobustTrend;
import org.plimsoll.planner.forecast.method.Seasonality;
import org.plimsoll.planner.forecast.method.Theta;
import org.plimsoll.planner.forecast.method.Waves;

/** Which methods are tried on a row. */
final class Candidates {
    /** Weight of a cycle against the next: the shape of a week changes, but slowly. */
    private static final double MEMORY = 0.98;

    private Candidates() {}

    /** A year's shape is worth less from year to year. */
    private static final double YEAR_MEMORY = 0.9;

    private static final double DAYS_A_YEAR = 365.25;
    private static final int HARMONICS = 8;
    private static final int LATEST = 28;

    /** The first one never needs more than the shortest: it is what the others are compared to. */
    static List<Candidate> of(Prepared prepared) {
        double[] values = prepared.values();
        boolean positive = Arrays.stream(values).allMatch(value -> value > 0);
        List<Candidate> candidates = new ArrayList<>();
        for (Method method : methods(prepared)) {
            if (method.shortest() <= values.length) {
                candidates.add(new Candidate(method, Scale.ADDITIVE));
                if (positive && !(method instanceof Naive)) {
                    candidates.add(new Candidate(method, Scale.MULTIPLICATIVE));
                }
            }
        }
        return candidates;
    }

    private static List<Method> methods(Prepared prepared) {
        int period = prepared.period();
        List<Method> methods = new ArrayList<>();
        methods.add(new Naive(period));
        List<Method> plain = List.of(level(), new Ets(Ets.Trend.STRAIGHT, 1), damped(), new Theta(), robust(period));
        plain.forEach(method -> methods.add(inWeek(period, method)));
        if (period > 1) {
            methods.add(new Ets(Ets.Trend.NONE, period));
        } else {
            methods.add(new Drift());
        }
        Seasonality year = prepared.year();
        if (year != null) {
            for (Method method : List.of(level(), damped(), new Theta())) {
                methods.add(inWeek(period, new Adjusted(year, method)));
            }
        }
        return methods;
    }

    private static Method level() {
        return new Ets(Ets.Trend.NONE, 1);
    }

    private static Method damped() {
        return new Ets(Ets.Trend.DAMPED, 1);
    }

    private static Method robust(int period) {
        return new RobustTrend(Math.max(LATEST, 4 * period));
    }

    private static Method inWeek(int period, Method method) {
        return period == 1 ? method : new Adjusted(week(period), method);
    }

    private static Cycle week(int period) {
        return new Cycle(period == 7 ? "week" : "season " + period, period, MEMORY);
    }

    /** A year of days is smooth, for there are few of them to learn from; one of longer steps has a value each. */
    static Seasonality year(int steps) {
        return steps > 100 ? new Waves("year", DAYS_A_YEAR, HARMONICS) : new Cycle("year", steps, YEAR_MEMORY);
    }
}
