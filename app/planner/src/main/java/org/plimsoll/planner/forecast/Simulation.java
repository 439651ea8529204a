package org.plimsoll.planner.forecast;

/**
 * Draws courses of the future: the point forecast plus the whole course of the errors made from one origin of the past,
 * so that errors of neighbouring steps stay as alike as they were. Beyond the length of such a course another follows,
 * on the level that the first ended on.
 */
final class Simulation {
    private final Errors errors;
    private final int cycle;

    /**
     * Takes the errors.
     *
     * @param errors one course or more
     * @param cycle steps over which the last level of a course is taken
     */
    Simulation(Errors errors, int cycle) {
        this.errors = errors;
        this.cycle = cycle;
    }

    /** Paths around a point forecast. Each course begins equally many of them, so that chance moves no mean. */
    double[][] draw(double[] point, int paths, Dice dice) {
        int[] order = dice.order(errors.size());
        double[][] drawn = new double[paths][];
        for (int i = 0; i < paths; i++) {
            drawn[i] = path(point, order[i % order.length], dice);
        }
        return drawn;
    }

    private double[] path(double[] point, int first, Dice dice) {
        double[] path = new double[point.length];
        double[] course = errors.course(first);
        double level = 0;
        int at = 0;
        while (at < path.length) {
            double known = 0;
            for (int i = 0; i < course.length && at < path.length; i++, at++) {
                known = Double.isNaN(course[i]) ? known : course[i];
                path[at] = Math.max(0, point[at] + level + known);
            }
            level += lastLevel(course);
            course = errors.course(dice.below(errors.size()));
        }
        return path;
    }

    private double lastLevel(double[] course) {
        double sum = 0;
        int count = 0;
        for (int i = Math.max(0, course.length - cycle); i < course.length; i++) {
            if (!Double.isNaN(course[i])) {
                sum += course[i];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
