package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.jspecify.annotations.Nullable;

/** Follows every future, each by itself, and keeps what is asked of them. */
final class Draws {
    /** More days than these no chart shows. */
    private static final int FAN_DAYS = 400;

    private static final int NEVER = Integer.MAX_VALUE;

    private final Scenario scenario;
    private final double[] needs;
    private final int[] fullDays;
    private final double[][] fan;
    private final int step;

    private Draws(Courses courses, Scenario scenario) {
        this.scenario = scenario;
        int paths = courses.paths();
        needs = new double[paths];
        fullDays = new int[paths];
        step = (scenario.horizonDays() + FAN_DAYS - 1) / FAN_DAYS;
        fan = new double[(scenario.horizonDays() + step - 1) / step][paths];
        // Each path writes its own places only, so the order in which they are followed changes nothing.
        IntStream.range(0, paths).parallel().forEach(path -> follow(path, courses.peaks(courses.onPath(path))));
    }

    /** What the futures say together. */
    static Prospect prospect(Courses courses, Scenario scenario) {
        return new Draws(courses, scenario).prospect();
    }

    private void follow(int path, double[] peaks) {
        Disk disk = scenario.disk();
        int full = NEVER;
        double need = 0;
        for (int day = 0; day < peaks.length; day++) {
            need = Math.max(need, peaks[day] + disk.otherBytes(day));
            Double usable = disk.usableBytes(day);
            if (full == NEVER && usable != null && peaks[day] > usable) {
                full = day;
            }
            if (day % step == 0) {
                fan[day / step][path] = peaks[day];
            }
        }
        needs[path] = need / (1 - disk.reserve());
        fullDays[path] = full;
    }

    private Prospect prospect() {
        double risk = scenario.chance().risk();
        Percentile found = quantiles(needs);
        Prospect.Need need = new Prospect.Need(
                found.evaluate(50), found.evaluate(90), found.evaluate(99), risk, found.evaluate((1 - risk) * 100));
        boolean known = scenario.disk().sizeBytes() != null;
        return new Prospect(needs.length, scenario.chance().seed(), need, known ? full() : null, fan());
    }

    private Prospect.Full full() {
        Arrays.sort(fullDays);
        long filled = Arrays.stream(fullDays).filter(day -> day != NEVER).count();
        return new Prospect.Full(date(0.1), date(0.5), date(0.9), (double) filled / fullDays.length, fullDays());
    }

    private List<Prospect.FullDay> fullDays() {
        double all = fullDays.length;
        List<Prospect.FullDay> days = new ArrayList<>();
        for (int first = 0, next; first < fullDays.length && fullDays[first] != NEVER; first = next) {
            next = first;
            while (next < fullDays.length && fullDays[next] == fullDays[first]) {
                next++;
            }
            days.add(
                    new Prospect.FullDay(scenario.today().plusDays(fullDays[first]), (next - first) / all, next / all));
        }
        return days;
    }

    /** The first day by which at least that share of the futures has filled the disk. */
    private @Nullable LocalDate date(double probability) {
        int day = fullDays[(int) Math.ceil(probability * fullDays.length) - 1];
        return day == NEVER ? null : scenario.today().plusDays(day);
    }

    private List<Prospect.FanDay> fan() {
        return IntStream.range(0, fan.length).parallel().mapToObj(this::fanDay).toList();
    }

    private Prospect.FanDay fanDay(int i) {
        Percentile peaks = quantiles(fan[i]);
        return new Prospect.FanDay(
                scenario.today().plusDays((long) i * step),
                peaks.evaluate(2.5),
                peaks.evaluate(10),
                peaks.evaluate(50),
                peaks.evaluate(90),
                peaks.evaluate(97.5));
    }

    /** All quantiles of the same values share the work of finding them. */
    private static Percentile quantiles(double[] values) {
        Percentile quantiles = new Percentile().withEstimationType(EstimationType.R_7);
        quantiles.setData(values);
        return quantiles;
    }
}
