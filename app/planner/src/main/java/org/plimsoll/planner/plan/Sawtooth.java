package org.plimsoll.planner.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.plimsoll.planner.forecast.Forecast;

/**
 * The level of the log disk on the mean course, rotation by rotation: what the figures of the days are the least and
 * the most of. Between two points the level rises or falls evenly.
 *
 * @param points in order of time; a rotation is three points at one time
 */
public record Sawtooth(List<Point> points) {

    /**
     * A level.
     *
     * @param day time in days since the midnight that begins the plan's first day
     * @param bytes what is on the disk then
     */
    public record Point(double day, double bytes) {}

    /** Copies the list. */
    public Sawtooth {
        points = List.copyOf(points);
    }

    /** The levels of a plan from its first day to the end of its last, on the node that has to take the most. */
    public static Sawtooth of(CapacityPlan plan) {
        List<Forecast> messages =
                plan.forecasts().stream().map(LogForecast::messages).toList();
        Courses courses = Courses.decisive(plan.logs(), messages, plan.scenario());
        List<RotatedLog> files = courses.onMean();
        long end = plan.scenario().horizonDays() * Flow.SECONDS_PER_DAY;
        TreeSet<Long> times = new TreeSet<>();
        for (long midnight = 0; midnight <= end; midnight += Flow.SECONDS_PER_DAY) {
            times.add(midnight);
        }
        files.forEach(log -> log.bends(end).forEach(times::add));
        List<Point> points = new ArrayList<>();
        for (long time : times) {
            add(points, files, time);
        }
        return new Sawtooth(points);
    }

    /** Before, during and after the rotations at a time; one level where there is none. */
    private static void add(List<Point> points, List<RotatedLog> files, long time) {
        double day = (double) time / Flow.SECONDS_PER_DAY;
        RotatedLog.Moment sum = RotatedLog.Moment.NOTHING;
        boolean rotated = false;
        for (RotatedLog log : files) {
            sum = sum.plus(log.at(time));
            rotated |= log.turnsAt(time);
        }
        points.add(new Point(day, sum.before()));
        if (rotated) {
            points.add(new Point(day, sum.during()));
            points.add(new Point(day, sum.after()));
        }
    }
}
