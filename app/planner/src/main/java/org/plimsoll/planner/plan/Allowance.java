package org.plimsoll.planner.plan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

import org.plimsoll.planner.forecast.Forecast;

/**
 * What fits the disk in all but so many of the futures as the scenario's risk allows. Where nothing is left to chance,
 * that is what fits on the only course.
 */
public final class Allowance {
    /** As near as the messages that fit are looked for, as a share of them. */
    private static final double PRECISION = 1e-4;

    /** The guess is mostly as near as this. */
    private static final double STRIDE = 1.02;

    /** So small a share of the messages is none. */
    private static final double NOTHING = 1e-6;

    private final CapacityPlan plan;
    private final Scenario scenario;

    private Allowance(CapacityPlan plan) {
        this.plan = plan;
        this.scenario = plan.scenario();
    }

    /**
     * The greatest number of generations that fits until the horizon, all else being equal.
     *
     * @param plan its logs, its forecasts and its scenario are used
     * @return as {@link Planner#mostGenerations}
     */
    public static OptionalInt mostGenerations(CapacityPlan plan) {
        OptionalInt onMean = Planner.mostGenerations(plan);
        return onMean.isEmpty() || plan.steady() ? onMean : new Allowance(plan).generations(onMean.getAsInt());
    }

    /**
     * Messages a day, as of the plan's first day and all logs together in their proportion, that still fit until the
     * horizon on every course that the risk does not give up.
     *
     * @param plan its logs, its forecasts and its scenario are used
     * @return as {@link Planner#messagesPerDayThatFit}
     */
    public static OptionalDouble messagesPerDayThatFit(CapacityPlan plan) {
        OptionalDouble onMean = Planner.messagesPerDayThatFit(plan);
        if (onMean.isEmpty() || plan.steady()) {
            return onMean;
        }
        double today = plan.logs().stream().mapToDouble(LogPlan::messagesPerDay).sum();
        Allowance allowance = new Allowance(plan);
        double guess = onMean.getAsDouble() / today / allowance.margin();
        return OptionalDouble.of(today * greatest(allowance::carries, guess));
    }

    /** How much more a disk must hold at the risk than on the mean course. */
    private double margin() {
        Prospect prospect = plan.prospect();
        return prospect == null || plan.neededBytes() <= 0
                ? 1
                : Math.max(1, prospect.need().atRisk() / plan.neededBytes());
    }

    private OptionalInt generations(int onMean) {
        int fitting = (int) (onMean / margin());
        int tooMany = fitting + 1;
        for (int step = 1; !keeps(fitting); step *= 2) {
            if (fitting == 0) {
                return OptionalInt.empty();
            }
            tooMany = fitting;
            fitting = Math.max(0, fitting - step);
        }
        for (int step = 1; tooMany <= RetentionPolicy.MOST_GENERATIONS && keeps(tooMany); step *= 2) {
            fitting = tooMany;
            tooMany = Math.min(RetentionPolicy.MOST_GENERATIONS + 1, tooMany + step);
        }
        while (tooMany - fitting > 1) {
            int between = (fitting + tooMany) >>> 1;
            if (keeps(between)) {
                fitting = between;
            } else {
                tooMany = between;
            }
        }
        return OptionalInt.of(fitting);
    }

    private static double greatest(DoublePredicate fits, double guess) {
        double fitting = Math.max(guess, NOTHING);
        double tooMany = fitting * STRIDE;
        while (!fits.test(fitting)) {
            if (fitting <= NOTHING) {
                return 0;
            }
            tooMany = fitting;
            fitting /= STRIDE * STRIDE;
        }
        while (fits.test(tooMany)) {
            fitting = tooMany;
            tooMany *= STRIDE * STRIDE;
        }
        while (tooMany - fitting > tooMany * PRECISION) {
            double between = (fitting + tooMany) / 2;
            if (fits.test(between)) {
                fitting = between;
            } else {
                tooMany = between;
            }
        }
        return fitting;
    }

    private boolean keeps(int generations) {
        return allowed(plan.logs(), scenario.with(scenario.policy().keeping(generations)));
    }

    private boolean carries(double factor) {
        return allowed(plan.logs().stream().map(log -> log.busier(factor)).toList(), scenario);
    }

    private boolean allowed(List<LogPlan> logs, Scenario asked) {
        List<Forecast> messages = plan.messages();
        Courses courses = Courses.decisive(logs, messages, asked);
        long full = IntStream.range(0, courses.paths())
                .parallel()
                .filter(path -> full(courses.peaks(courses.onPath(path)), asked.disk()))
                .count();
        return full <= asked.chance().risk() * courses.paths();
    }

    private static boolean full(double[] peaks, Disk disk) {
        for (int day = 0; day < peaks.length; day++) {
            Double usable = disk.usableBytes(day);
            if (usable != null && peaks[day] > usable) {
                return true;
            }
        }
        return false;
    }
}
