package org.plimsoll.planner.forecast;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.forecast.method.Adjusted;
import org.plimsoll.planner.forecast.method.Cycle;
import org.plimsoll.planner.forecast.method.Drift;
import org.plimsoll.planner.forecast.method.Ets;
import org.plimsoll.planner.forecast.method.Method;
import org.plimsoll.planner.forecast.method.Naive;
import org.plimsoll.planner.forecast.method.Theta;

/** Which methods are tried on a row. */
final class Candidates {
    /** Weight of a cycle against the next: the shape of a week changes, but slowly. */
    private static final double MEMORY = 0.98;

    private Candidates() {}

    static List<Candidate> of(double[] values, int period) {
        List<Candidate> candidates = new ArrayList<>();
        for (Method method : methods(period)) {
            if (method.shortest() <= values.length) {
                candidates.add(new Candidate(method, Scale.ADDITIVE));
                if (positive(values)) {
                    candidates.add(new Candidate(method, Scale.MULTIPLICATIVE));
                }
            }
        }
        return candidates;
    }

    private static boolean positive(double[] values) {
        for (double value : values) {
            if (!(value > 0)) {
                return false;
            }
        }
        return true;
    }

    private static List<Method> methods(int period) {
        List<Method> plain = List.of(
                new Ets(Ets.Trend.NONE, 1), new Ets(Ets.Trend.STRAIGHT, 1), new Ets(Ets.Trend.DAMPED, 1), new Theta());
        List<Method> methods = new ArrayList<>();
        if (period > 1) {
            Cycle cycle = new Cycle(period, MEMORY);
            plain.forEach(method -> methods.add(new Adjusted(cycle, method)));
            methods.add(new Ets(Ets.Trend.NONE, period));
        } else {
            methods.addAll(plain);
            methods.add(new Drift());
        }
        methods.add(new Naive(period));
        return methods;
    }
}
