package org.plimsoll.planner.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.Quantities;

/**
 * Whether all is well, in a word and a sentence.
 *
 * @param status the word
 * @param sentence what is wrong, the gravest first, or what was found to be well; without a full stop
 * @param limits what was checked
 * @param drifts how far the cost of each format is off, against what the limits say
 */
public record Check(Status status, String sentence, Limits limits, List<Drift> drifts) {

    /** How grave it is. */
    public enum Status {
        /** All is well. */
        OK(0),
        /** One in ten futures fills the disk too early. */
        WARNING(1),
        /** The disk is full too early, or the cost has drifted too far. */
        CRITICAL(2),
        /** Nothing can be said. */
        UNKNOWN(3);

        private final int number;

        Status(int number) {
            this.number = number;
        }

        /** What monitoring plugins end with. */
        public int number() {
            return number;
        }
    }

    /**
     * What is checked.
     *
     * @param maxDrift greatest distance of the cost from the last review, or from the baseline without one; null for
     *     any
     * @param fullWithinDays days that the disk has to hold; null if it is not asked about
     */
    public record Limits(
            @Nullable Double maxDrift, @Nullable Integer fullWithinDays) {}

    /**
     * How far a cost is off.
     *
     * @param format the format
     * @param bytesPerMillionMessages what a million messages cost
     * @param expected what they should cost
     * @param since what that is: {@code the last review} or {@code the baseline}
     */
    public record Drift(String format, double bytesPerMillionMessages, double expected, String since) {
        /** 0.2 for 20 % more than expected. */
        public double share() {
            return bytesPerMillionMessages / expected - 1;
        }
    }

    /** Copies the list. */
    public Check {
        drifts = List.copyOf(drifts);
    }

    /** Nothing can be said, and why. */
    public static Check unknown(String why, Limits limits) {
        return new Check(Status.UNKNOWN, why, limits, List.of());
    }

    /**
     * Checks a review.
     *
     * @param now the review
     * @param before the last one, null to hold the cost against the baseline
     * @param limits what is to be checked
     */
    public static Check of(Review now, @Nullable Review before, Limits limits) {
        List<Drift> drifts = before == null ? sinceBaseline(now) : sinceReview(before, now);
        List<String> critical = new ArrayList<>();
        List<String> warning = new ArrayList<>();
        List<String> well = new ArrayList<>();
        checkDisk(now, limits, critical, warning, well);
        checkDrift(drifts, limits, critical, well);
        if (critical.isEmpty() && warning.isEmpty() && well.isEmpty()) {
            return unknown("nothing to hold the cost against: neither a baseline nor a log of the last review", limits);
        }
        Status status = !critical.isEmpty() ? Status.CRITICAL : warning.isEmpty() ? Status.OK : Status.WARNING;
        critical.addAll(warning);
        return new Check(status, String.join("; ", critical.isEmpty() ? well : critical), limits, drifts);
    }

    private static List<Drift> sinceBaseline(Review now) {
        List<Drift> drifts = new ArrayList<>();
        for (Review.Log log : now.logs()) {
            log.drift()
                    .ifPresent(drift -> drifts.add(new Drift(
                            log.format(),
                            log.bytesPerMillionMessages().orElseThrow(),
                            log.baselineBytesPerMillionMessages(),
                            "the baseline")));
        }
        return drifts;
    }

    private static List<Drift> sinceReview(Review before, Review now) {
        return Change.between(before, now).stream()
                .map(change -> new Drift(
                        change.format(),
                        change.now().bytesPerMillionMessages().orElseThrow(),
                        change.before().bytesPerMillionMessages().orElseThrow(),
                        "the last review"))
                .toList();
    }

    private static void checkDrift(List<Drift> drifts, Limits limits, List<String> critical, List<String> well) {
        Double most = limits.maxDrift();
        if (most == null) {
            return;
        }
        for (Drift drift : drifts) {
            boolean far = Math.abs(drift.share()) > most;
            String sentence = "a million %s messages cost %s, %s %s than %s"
                    .formatted(
                            drift.format(),
                            Quantities.size(drift.bytesPerMillionMessages()),
                            Quantities.percent(Math.abs(drift.share())),
                            drift.share() < 0 ? "less" : "more",
                            drift.since());
            (far ? critical : well).add(sentence);
        }
    }

    private static void checkDisk(
            Review now, Limits limits, List<String> critical, List<String> warning, List<String> well) {
        Integer days = limits.fullWithinDays();
        Review.Outlook outlook = now.outlook();
        if (days == null || outlook == null) {
            return;
        }
        LocalDate end = now.date().plusDays(days);
        if (within(outlook.fullOn(), end)) {
            critical.add("log disk full on %s, within %s".formatted(outlook.fullOn(), Quantities.count(days, "day")));
        } else if (within(outlook.fullP10(), end)) {
            warning.add("log disk full by %s in 1 of 10 futures, within %s"
                    .formatted(outlook.fullP10(), Quantities.count(days, "day")));
        } else if (outlook.fullOn() == null) {
            well.add("log disk not full within %s".formatted(Quantities.count(outlook.horizonDays(), "day")));
        } else {
            well.add("log disk full on %s, not within %s".formatted(outlook.fullOn(), Quantities.count(days, "day")));
        }
    }

    private static boolean within(@Nullable LocalDate day, LocalDate end) {
        return day != null && day.isBefore(end);
    }
}
