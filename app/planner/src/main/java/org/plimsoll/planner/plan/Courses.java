package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.forecast.Forecast;

/** All logs on the disk of one node, on each course that their volume may take. */
final class Courses {
    private final List<LogPlan> logs;
    private final List<Forecast> forecasts;
    private final Scenario scenario;
    private final double share;
    private final Mounts.Part part;
    private final long[] turns;

    /**
     * The courses of a node.
     *
     * @param logs what is assumed of each log
     * @param forecasts where the volume of each goes, in the same order
     * @param scenario what to plan for
     * @param share what the node takes of all messages
     * @param part which of the files lie on the disk that is looked at
     */
    Courses(List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario, double share, Mounts.Part part) {
        this.logs = logs;
        this.forecasts = forecasts;
        this.scenario = scenario;
        this.share = share;
        this.part = part;
        boolean alike = !logs.isEmpty() && !scenario.policy().trigger().looksAtSize();
        turns = alike ? turns(mean(0)) : new long[0];
    }

    /** The courses on the log disk of the node that has to take the most. */
    static Courses decisive(List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario) {
        return onLogDisk(logs, forecasts, scenario, scenario.fleet().decisiveShare());
    }

    /** The courses on the log disk of a node, without the logs and files that lie on another volume. */
    static Courses onLogDisk(List<LogPlan> logs, List<Forecast> forecasts, Scenario scenario, double share) {
        List<LogPlan> held = new ArrayList<>();
        List<Forecast> expected = new ArrayList<>();
        for (int log = 0; log < logs.size(); log++) {
            if (!Mounts.apart(logs.get(log).format(), scenario)) {
                held.add(logs.get(log));
                expected.add(forecasts.get(log));
            }
        }
        return new Courses(held, expected, scenario, share, Mounts.onLogDisk(scenario));
    }

    /** Number of paths, at least 1. */
    int paths() {
        return forecasts.stream().mapToInt(Forecast::paths).max().orElse(1);
    }

    /** The files of each log on the mean course of the volume. */
    List<RotatedLog> onMean() {
        List<RotatedLog> files = new ArrayList<>();
        for (int log = 0; log < logs.size(); log++) {
            files.add(files(log, mean(log)));
        }
        return files;
    }

    /**
     * The files of each log on the mean course with more on some days.
     *
     * @param firstDay first of these days, which may lie before the plan
     * @param extraBytes bytes more on each of them, for each log, before they are shared among the nodes
     */
    List<RotatedLog> onMeanWith(int firstDay, List<double[]> extraBytes) {
        List<RotatedLog> files = new ArrayList<>();
        for (int log = 0; log < logs.size(); log++) {
            double[] extra = extraBytes.get(log).clone();
            for (int day = 0; day < extra.length; day++) {
                extra[day] *= share;
            }
            files.add(files(log, mean(log).plus(firstDay, extra)));
        }
        return files;
    }

    /** The files of each log on one path; a log with fewer paths than others takes its own in turn. */
    List<RotatedLog> onPath(int path) {
        List<RotatedLog> files = new ArrayList<>();
        for (int log = 0; log < logs.size(); log++) {
            Forecast messages = forecasts.get(log);
            files.add(
                    files(log, Flow.ofPath(messages, path % messages.paths(), bytesPerMessage(log), clockBytes(log))));
        }
        return files;
    }

    /** What is on the disk each day, all logs together. */
    List<DiskDay> days(List<RotatedLog> files) {
        LocalDate today = scenario.today();
        List<DiskDay> days = new ArrayList<>();
        for (int day = 0; day < scenario.horizonDays(); day++) {
            DiskDay sum = new DiskDay(today.plusDays(day), 0, 0, 0, 0, 0);
            for (int log = 0; log < files.size(); log++) {
                double messages = forecasts.get(log).mean(day) * share;
                sum = sum.plus(files.get(log).day(day, sum.date(), messages));
            }
            days.add(sum);
        }
        return days;
    }

    /** The files behind the levels of a day, of each log. */
    List<LogLevels> levels(List<RotatedLog> files, int day) {
        List<LogLevels> levels = new ArrayList<>();
        for (int log = 0; log < files.size(); log++) {
            levels.add(new LevelTrace(files.get(log)).levels(logs.get(log).format(), share, day));
        }
        return levels;
    }

    /** Files on the disk at the end of the last day, all logs together: where nothing removes them, the most. */
    long files(List<RotatedLog> files) {
        return files.stream()
                .mapToLong(log -> log.files(scenario.horizonDays() - 1))
                .sum();
    }

    /** The highest level of each day, all logs together. */
    double[] peaks(List<RotatedLog> files) {
        double[] peaks = new double[scenario.horizonDays()];
        for (RotatedLog log : files) {
            for (int day = 0; day < peaks.length; day++) {
                peaks[day] += log.peak(day);
            }
        }
        return peaks;
    }

    private Flow mean(int log) {
        return Flow.ofMean(forecasts.get(log), bytesPerMessage(log), clockBytes(log));
    }

    private double bytesPerMessage(int log) {
        return logs.get(log).bytesPerMessage() * share;
    }

    /** Each node writes its part of what comes by the clock, too. */
    private double clockBytes(int log) {
        return logs.get(log).clockBytesPerDay() * share;
    }

    private RotatedLog files(int log, Flow flow) {
        LogPlan plan = logs.get(log);
        Packing packing = new Packing(
                plan.compressionRatio(), plan.archiveRatio(), scenario.disk().blockBytes(), plan.backlogFactor());
        return new RotatedLog(flow, scenario.policy(), packing, turns.length == 0 ? turns(flow) : turns, part);
    }

    private long[] turns(Flow flow) {
        return Turns.of(scenario.policy(), scenario.today(), scenario.horizonDays(), flow);
    }
}
