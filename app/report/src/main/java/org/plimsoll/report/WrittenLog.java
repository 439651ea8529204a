package org.plimsoll.report;

import java.util.ArrayList;
import java.util.List;

import org.plimsoll.planner.forecast.Forecast;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.LogPlan;

/**
 * The log that is written between two times, as the sum of its days: of steady growth as a formula, of a learnt course
 * day by day. A day's log comes evenly over the day; days before the first one that is followed are like that one.
 */
final class WrittenLog {
    static final long DAY_SECONDS = 86_400;

    private static final double DAYS_PER_YEAR = 365;
    /** Terms that a row can hold and still be read. */
    private static final int TERMS = 31;

    private final LogPlan log;
    private final Forecast messages;
    private final double share;
    private final double growth;
    private final boolean steady;
    private final Extra extra;

    /**
     * What a storm adds to a log.
     *
     * @param firstDay first of its days, 0 for the plan's
     * @param bytes bytes on each of them, before they are shared among the nodes
     */
    record Extra(int firstDay, List<Double> bytes) {
        /** No storm. */
        static final Extra NONE = new Extra(0, List.of());

        double on(long day) {
            long at = day - firstDay;
            return at < 0 || at >= bytes.size() ? 0 : bytes.get((int) at);
        }
    }

    /**
     * The log of one format.
     *
     * @param place of the log in the plan
     * @param share what the node that is looked at takes of it
     * @param extra what a storm adds
     */
    WrittenLog(CapacityPlan plan, int place, double share, Extra extra) {
        this.extra = extra;
        log = plan.logs().get(place);
        messages = plan.forecasts().get(place).messages();
        this.share = share;
        growth = plan.scenario().growthPerYear();
        steady = plan.steady();
    }

    /**
     * Log between two times, with the way to it.
     *
     * @param parts rows that must come before, for a sum of very many days
     * @param formula the formula
     * @param numbers with its numbers
     * @param bytes the result
     */
    record Sum(List<Part> parts, String formula, String numbers, double bytes) {}

    /** A part of a sum of many days. */
    record Part(List<Long> bounds, String formula, String numbers, double bytes) {}

    /** Some days that are alike. */
    private record Run(long fromDay, double bytes, double days) {}

    static boolean midnight(long second) {
        return Math.floorMod(second, DAY_SECONDS) == 0;
    }

    /** Bytes written between two times. */
    double between(long from, long to) {
        double bytes = 0;
        for (long day = Math.floorDiv(from, DAY_SECONDS); day * DAY_SECONDS < to; day++) {
            bytes += (day(day) + extra.on(day) * share) * part(day, from, to);
        }
        return bytes;
    }

    /** Bytes written between two times, and how they come about. */
    Sum sum(long from, long to) {
        Sum usual = usual(from, to);
        StringBuilder more = new StringBuilder();
        for (int at = 0; at < extra.bytes().size(); at++) {
            long day = (long) extra.firstDay() + at;
            double part = Math.max(0, part(day, from, to));
            if (part * extra.bytes().get(at) > 0) {
                more.append(" + ").append(Working.shown(extra.bytes().get(at)));
                more.append(part == 1 ? "" : " × " + Numbers.rounded(part, 9)).append(shared());
            }
        }
        return more.isEmpty()
                ? usual
                : new Sum(
                        usual.parts(),
                        usual.formula() + " + the storm's log" + (share == 1 ? "" : " × share of the node"),
                        usual.numbers() + more,
                        between(from, to));
    }

    private Sum usual(long from, long to) {
        if (!steady) {
            return learnt(from, to);
        }
        return growth == 0 ? constant(from, to) : growing(from, to);
    }

    private double usualBytes(long from, long to) {
        double bytes = 0;
        for (long day = Math.floorDiv(from, DAY_SECONDS); day * DAY_SECONDS < to; day++) {
            bytes += day(day) * part(day, from, to);
        }
        return bytes;
    }

    private Sum constant(long from, long to) {
        long seconds = to - from;
        String days = seconds % DAY_SECONDS == 0
                ? Numbers.count(seconds / DAY_SECONDS)
                : "%s / 86,400".formatted(Numbers.count(seconds));
        return new Sum(
                List.of(),
                "log a day × " + (share == 1 ? "" : "share of the node × ")
                        + (seconds % DAY_SECONDS == 0 ? "days" : "seconds / 86,400"),
                Working.shown(log.bytesPerDay()) + shared() + " × " + days,
                usualBytes(from, to));
    }

    private Sum growing(long from, long to) {
        double factor = 0;
        double days = 0;
        long first = Math.floorDiv(from, DAY_SECONDS);
        long last = Math.floorDiv(to - 1, DAY_SECONDS);
        for (long day = first; day <= last; day++) {
            factor += Math.pow(1 + growth, followed(day) / DAYS_PER_YEAR) * part(day, from, to);
            days += part(day, from, to);
        }
        boolean clock = log.clockBytesPerDay() > 0;
        boolean whole = midnight(from) && midnight(to);
        String sum = "sum of %s(1 + growth) ^ (n / 365), n from %s to %s%s"
                .formatted(
                        whole ? "" : "parts of days × ",
                        first,
                        last,
                        first < -messages.daysBefore() ? ", none below -" + messages.daysBefore() : "");
        String node = share == 1 ? "" : " × share of the node";
        String raw = Working.shown(log.messagesPerDay() * log.bytesPerMessage());
        String shown = Numbers.rounded(factor, 9);
        return new Sum(
                List.of(),
                clock
                        ? "((log a day - signs of life) × %s + signs of life × days)%s".formatted(sum, node)
                        : "log a day × %s%s".formatted(sum, node),
                clock
                        ? "(%s × %s + %s × %s)%s"
                                .formatted(
                                        raw,
                                        shown,
                                        Working.shown(log.clockBytesPerDay()),
                                        Numbers.rounded(days, 9),
                                        shared())
                        : raw + " × " + shown + shared(),
                usualBytes(from, to));
    }

    private String shared() {
        return share == 1 ? "" : " × " + Numbers.rounded(share, 9);
    }

    /** The days of a learnt course differ, so each is told, with its share of the node. */
    private Sum learnt(long from, long to) {
        String formula = "messages of each day × bytes a message%s%s, added"
                .formatted(
                        log.clockBytesPerDay() > 0 ? " + signs of life" : "",
                        share == 1 ? "" : ", × share of the node");
        List<Run> runs = runs(from, to);
        if (runs.size() <= TERMS) {
            return new Sum(List.of(), formula, terms(runs), usualBytes(from, to));
        }
        List<Part> parts = new ArrayList<>();
        List<String> sums = new ArrayList<>();
        for (int at = 0; at < runs.size(); at += TERMS) {
            int end = Math.min(runs.size(), at + TERMS);
            long begin = Math.max(from, runs.get(at).fromDay() * DAY_SECONDS);
            long stop = end == runs.size() ? to : runs.get(end).fromDay() * DAY_SECONDS;
            double bytes = usualBytes(begin, stop);
            parts.add(new Part(List.of(begin, stop), formula, terms(runs.subList(at, end)), bytes));
            sums.add(Working.shown(bytes));
        }
        return new Sum(parts, "sum of these", String.join(" + ", sums), usualBytes(from, to));
    }

    private static String terms(List<Run> runs) {
        return String.join(
                " + ",
                runs.stream()
                        .map(run -> Working.shown(run.bytes())
                                + (run.days() == 1 ? "" : " × " + Numbers.rounded(run.days(), 9)))
                        .toList());
    }

    /** Days that are alike are one run: those before the first that is followed, if the log reaches back so far. */
    private List<Run> runs(long from, long to) {
        List<Run> runs = new ArrayList<>();
        for (long day = Math.floorDiv(from, DAY_SECONDS); day * DAY_SECONDS < to; day++) {
            double part = part(day, from, to);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.bytes() == day(day)) {
                runs.set(runs.size() - 1, new Run(last.fromDay(), last.bytes(), last.days() + part));
            } else {
                runs.add(new Run(day, day(day), part));
            }
        }
        return runs;
    }

    private double day(long day) {
        return (messages.mean((int) followed(day)) * log.bytesPerMessage() + log.clockBytesPerDay()) * share;
    }

    private long followed(long day) {
        return Math.max(-messages.daysBefore(), day);
    }

    /** The part of a day that lies between two times. */
    private static double part(long day, long from, long to) {
        long begin = Math.max(from, day * DAY_SECONDS);
        long end = Math.min(to, (day + 1) * DAY_SECONDS);
        return (double) (end - begin) / DAY_SECONDS;
    }
}
