package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.LogPlan;
import org.plimsoll.planner.plan.Manner;
import org.plimsoll.planner.plan.RetentionPolicy;
import org.plimsoll.planner.plan.Trigger;

/**
 * How the three levels of one day come about, generation by generation. It is worked out here once more, from the
 * assumptions alone, so that a reader who follows the steps checks the planner.
 *
 * <p>Days count from the plan's first, 0. Where a rotation does not fall on a midnight, or where generations are older
 * than growth is followed into the past, there is no sum short enough for paper, and the steps refer to the table.
 */
final class LevelWorking {
    /** A rotation's step with its numbers put in. */
    record Step(String quantity, String formula, String numbers, double resultBytes) {}

    /** The planner follows growth one year into the past. */
    private static final long LONGEST_PAST_DAYS = 366;

    private static final double DAYS_PER_YEAR = 365;

    private final CapacityPlan plan;
    private final RetentionPolicy policy;
    private final DiskDay day;
    private final int number;
    private final int period;
    private final int rotation;
    private final List<Step> steps = new ArrayList<>();

    private LevelWorking(CapacityPlan plan, int number, int period) {
        this.plan = plan;
        this.policy = plan.scenario().policy();
        this.day = plan.days().get(number);
        this.number = number;
        this.period = period;
        this.rotation = number - number % period;
    }

    /** The steps to one day's levels. */
    static List<Step> of(CapacityPlan plan, int number) {
        RetentionPolicy policy = plan.scenario().policy();
        long hours = policy.period().toHours();
        long past = (policy.keep() + 1L) * hours / 24;
        boolean closed = isPlain(plan) && policy.period().toMinutes() % (24 * 60) == 0 && past <= LONGEST_PAST_DAYS;
        return closed
                ? new LevelWorking(plan, number, (int) (hours / 24)).levels()
                : levels(plan.days().get(number));
    }

    /** Numbered generations that are renamed each period, on one node, without blocks, on a course of steady growth. */
    private static boolean isPlain(CapacityPlan plan) {
        RetentionPolicy policy = plan.scenario().policy();
        return policy.life() == RetentionPolicy.Life.ROTATED
                && policy.keep() != RetentionPolicy.KEEP_ALL
                && policy.trigger().equals(Trigger.ON_TIME)
                && policy.maxAgeDays() == null
                && policy.archive() == null
                && policy.manner().equals(Manner.RENAME)
                && plan.scenario().disk().blockBytes() == 0
                && plan.scenario().fleet().decisiveShare() == 1
                && plan.steady();
    }

    private static List<Step> levels(DiskDay day) {
        String formula = "followed from rotation to rotation";
        String numbers = "see the table of days";
        return List.of(
                new Step("Right after a rotation, " + day.date(), formula, numbers, day.afterRotationBytes()),
                new Step("Just before the next, " + day.date(), formula, numbers, day.beforeRotationBytes()),
                new Step("Peak while rotating, " + day.date(), formula, numbers, day.peakBytes()));
    }

    private List<Step> levels() {
        plan.logs().forEach(this::generations);
        double after = after();
        add(
                "Right after the rotation of " + date(rotation),
                policy.keep() == 0 ? "no generation is kept" : "sum of the generations kept, as they lie on disk",
                policy.keep() == 0 ? "0" : terms(this::keptTerm),
                after);
        double live = sum(log -> written(log, rotation, number + 1));
        add(
                "Just before the next, end of " + day.date(),
                "right after the rotation + log written since",
                Working.shown(after) + " + " + Working.shown(live),
                after + live);
        if (rotation == number) {
            peak(after, after + live);
        } else {
            add(
                    "Peak of " + day.date(),
                    "no rotation on this day: its end is its peak",
                    Working.shown(after + live),
                    after + live);
        }
        return steps;
    }

    /** What one log wrote into its generations, before any compression. */
    private void generations(LogPlan log) {
        if (policy.keep() == 0) {
            return;
        }
        if (policy.delayCompression()) {
            days("Youngest generation, ", log, rotation - period, rotation);
        }
        if (!policy.delayCompression() || policy.keep() > 1) {
            days("Log in the %s generations, ".formatted(packedGenerations()), log, oldest(), youngestPacked());
        }
    }

    private void days(String what, LogPlan log, int from, int to) {
        double growth = plan.scenario().growthPerYear();
        int count = to - from;
        double factor = IntStream.range(from, to).mapToDouble(this::grown).sum();
        String formula = growth == 0
                ? "log a day × days"
                : "log a day × sum of (1 + growth) ^ (n / 365), n from %s to %s".formatted(from, to - 1);
        String numbers = Working.shown(log.bytesPerDay()) + " × "
                + (growth == 0 ? Numbers.count(count) : Numbers.rounded(factor, 9));
        add(what + log.format() + ", " + date(from) + " to " + date(to - 1), formula, numbers, written(log, from, to));
    }

    /** During a rotation the oldest generation and the compressor's input lie beside what will be left. */
    private void peak(double after, double endOfDay) {
        double oldest = sum(log -> written(log, oldest() - period, oldest()) / ratio(log));
        int input = policy.delayCompression() ? rotation - 2 * period : rotation - period;
        boolean compresses = policy.codec() != Codec.NONE && policy.keep() > 0;
        double raw = compresses ? sum(log -> written(log, input, input + period)) : 0;
        if (policy.keep() == 0) {
            // What is kept none of is compressed all the same before it goes, unless compression waits.
            boolean packed = policy.codec() != Codec.NONE && !policy.delayCompression();
            oldest += packed ? sum(log -> written(log, input, input + period) / log.compressionRatio()) : 0;
        }
        double rotating = after + oldest + raw;
        String numbers = Working.shown(after) + " + " + Working.shown(oldest);
        add(
                "Peak of the rotation of " + date(rotation),
                policy.keep() == 0
                        ? "the file that is to be removed, and its compressed copy if there is one"
                        : "right after it + oldest generation, not yet removed"
                                + (compresses ? " + compressor's input, not yet removed" : ""),
                compresses ? numbers + " + " + Working.shown(raw) : numbers,
                rotating);
        add(
                "Peak of " + day.date(),
                "the greater of that and the end of the day",
                "max(%s, %s)".formatted(Working.shown(rotating), Working.shown(endOfDay)),
                Math.max(rotating, endOfDay));
    }

    private double after() {
        return policy.keep() == 0 ? 0 : sum(this::kept);
    }

    private double kept(LogPlan log) {
        return written(log, youngestPacked(), rotation) + written(log, oldest(), youngestPacked()) / ratio(log);
    }

    private String keptTerm(LogPlan log) {
        String packed = Working.shown(written(log, oldest(), youngestPacked())) + " / " + ratioShown(log);
        if (!policy.delayCompression()) {
            return packed;
        }
        String youngest = Working.shown(written(log, youngestPacked(), rotation));
        return policy.keep() == 1 ? youngest : youngest + " + " + packed;
    }

    private int packedGenerations() {
        return policy.delayCompression() ? policy.keep() - 1 : policy.keep();
    }

    private int oldest() {
        return rotation - policy.keep() * period;
    }

    /** First day that no longer lies in a compressed generation. */
    private int youngestPacked() {
        return policy.delayCompression() && policy.keep() > 0 ? rotation - period : rotation;
    }

    private double ratio(LogPlan log) {
        return policy.codec() == Codec.NONE || policy.keep() == 0 ? 1 : log.compressionRatio();
    }

    private String ratioShown(LogPlan log) {
        return Numbers.rounded(ratio(log), 9);
    }

    private double written(LogPlan log, int from, int to) {
        return log.bytesPerDay()
                * IntStream.range(from, to).mapToDouble(this::grown).sum();
    }

    private double grown(int n) {
        return Math.pow(1 + plan.scenario().growthPerYear(), n / DAYS_PER_YEAR);
    }

    private double sum(ToDoubleFunction<LogPlan> bytes) {
        return plan.logs().stream().mapToDouble(bytes).sum();
    }

    private String terms(Function<LogPlan, String> term) {
        return plan.logs().stream().map(term).collect(Collectors.joining(" + "));
    }

    private LocalDate date(int n) {
        return plan.scenario().today().plusDays(n);
    }

    private void add(String quantity, String formula, String numbers, double resultBytes) {
        steps.add(new Step(quantity, formula, numbers, resultBytes));
    }
}
