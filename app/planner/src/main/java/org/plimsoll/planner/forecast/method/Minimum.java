package org.plimsoll.planner.forecast.method;

import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Where a function is smallest: Nelder and Mead's simplex, which uses no random number and no clock. */
final class Minimum {
    private static final double RELATIVE = 1e-7;
    private static final double ABSOLUTE = 1e-12;
    private static final int EVALUATIONS = 400;

    private Minimum() {}

    /** The best point found from one of the starts. */
    static double[] of(MultivariateFunction function, double[]... starts) {
        double[] best = starts[0];
        double least = Double.POSITIVE_INFINITY;
        for (double[] start : starts) {
            Seen seen = new Seen(function, start);
            search(seen, start);
            if (seen.least < least) {
                least = seen.least;
                best = seen.best;
            }
        }
        return best;
    }

    private static void search(Seen function, double[] start) {
        try {
            PointValuePair ignored = new SimplexOptimizer(new SimpleValueChecker(RELATIVE, ABSOLUTE))
                    .optimize(
                            new MaxEval(EVALUATIONS),
                            new ObjectiveFunction(function),
                            GoalType.MINIMIZE,
                            new InitialGuess(start),
                            new NelderMeadSimplex(start.length, 0.8));
            assert ignored != null;
        } catch (TooManyEvaluationsException e) {
            // The best point seen is a good one all the same: a flat valley has no sharp end.
            return;
        }
    }

    /** Remembers the best point, also when the search is cut short. */
    private static final class Seen implements MultivariateFunction {
        private final MultivariateFunction function;
        private double[] best;
        private double least = Double.POSITIVE_INFINITY;

        private Seen(MultivariateFunction function, double[] start) {
            this.function = function;
            this.best = start;
        }

        @Override
        public double value(double[] point) {
            double value = function.value(point);
            double sound = Double.isNaN(value) ? Double.MAX_VALUE : value;
            if (sound < least) {
                least = sound;
                best = point.clone();
            }
            return sound;
        }
    }
}
