package org.plimsoll.planner.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * The times at which one log is rotated, in seconds from the midnight that begins the plan's first day. Rotations of a
 * fixed period fall on its multiples; those of the calendar on the first of a month or year; where the size of the file
 * plays a part, the file is looked at each time the rotation is started, and the volume decides.
 *
 * <p>Rotations went on before the plan in the same way, far enough back for every generation to be there. Of files that
 * nothing removes only those are told that the plan adds.
 */
final class Turns {
    /** Where the size decides, the past is followed no further: a log that fills in decades is no capacity problem. */
    private static final int LONGEST_PAST_DAYS = 7320;

    private final RetentionPolicy policy;
    private final LocalDate today;
    private final long end;

    private Turns(RetentionPolicy policy, LocalDate today, int horizonDays) {
        this.policy = policy;
        this.today = today;
        this.end = horizonDays * Flow.SECONDS_PER_DAY;
    }

    /** The rotations of one course, in order; the first one only begins the oldest generation. */
    static long[] of(RetentionPolicy policy, LocalDate today, int horizonDays, Flow flow) {
        Turns turns = new Turns(policy, today, horizonDays);
        if (policy.life() != RetentionPolicy.Life.ROTATED) {
            return new long[] {0};
        }
        if (policy.trigger().looksAtSize()) {
            return turns.bySize(flow);
        }
        return switch (policy.trigger().calendar()) {
            case NONE -> turns.byPeriod();
            case MONTHLY -> turns.byMonths(1);
            case YEARLY -> turns.byMonths(12);
        };
    }

    private long[] byPeriod() {
        long period = policy.period().toSeconds();
        long first = -generationsBefore(policy.period().toSeconds());
        int count = Math.toIntExact(-Math.floorDiv(-end, period) - first);
        long[] turns = new long[count];
        Arrays.setAll(turns, k -> (first + k) * period);
        return turns;
    }

    private long[] byMonths(int months) {
        YearMonth month = months == 12 ? YearMonth.of(today.getYear(), 1) : YearMonth.from(today);
        long before = generationsBefore(months * 28L * Flow.SECONDS_PER_DAY);
        int after = Math.toIntExact(end / (months * 28L * Flow.SECONDS_PER_DAY)) + 2;
        long[] turns = new long[Math.toIntExact(before) + after];
        for (int k = 0; k < turns.length; k++) {
            turns[k] = second(month.plusMonths((k - before) * months).atDay(1));
        }
        return Arrays.stream(turns).filter(turn -> turn < end).toArray();
    }

    private long second(LocalDate date) {
        return ChronoUnit.DAYS.between(today, date) * Flow.SECONDS_PER_DAY;
    }

    private long[] bySize(Flow flow) {
        Trigger trigger = policy.trigger();
        long check = trigger.check().toSeconds();
        long looks = Math.min(LONGEST_PAST_DAYS * Flow.SECONDS_PER_DAY, pastSeconds(flow)) / check + 1;
        long[] turns = new long[16];
        int count = 1;
        long last = -looks * check;
        turns[0] = last;
        for (long second = last + check; second < end; second += check) {
            double live = flow.between(last, second);
            if (due(trigger, last, second, live)) {
                if (count == turns.length) {
                    turns = Arrays.copyOf(turns, 2 * count);
                }
                turns[count++] = second;
                last = second;
            }
        }
        return Arrays.copyOf(turns, count);
    }

    private boolean due(Trigger trigger, long last, long second, double liveBytes) {
        if (trigger.maxBytes() != null && liveBytes > trigger.maxBytes()) {
            return true;
        }
        if (trigger.sizeBytes() != null) {
            return liveBytes >= trigger.sizeBytes();
        }
        return bucket(last) != bucket(second) && (trigger.minBytes() == null || liveBytes >= trigger.minBytes());
    }

    /** The day, week, month or other period that a time lies in: a rotation is due in each of them once. */
    private long bucket(long second) {
        LocalDate date = today.plusDays(Math.floorDiv(second, Flow.SECONDS_PER_DAY));
        return switch (policy.trigger().calendar()) {
            case NONE -> Math.floorDiv(second, policy.period().toSeconds());
            case MONTHLY -> YearMonth.from(date).getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH);
            case YEARLY -> date.getYear();
        };
    }

    /** Time in which as many generations fill as are kept. */
    private long pastSeconds(Flow flow) {
        Trigger trigger = policy.trigger();
        double perSecond = flow.between(-1, 0);
        Long size = trigger.sizeBytes() == null ? trigger.minBytes() : trigger.sizeBytes();
        double fill = perSecond <= 0 ? Double.MAX_VALUE : (size == null ? 0 : size) / perSecond;
        long longest = trigger.sizeBytes() == null ? policy.period().toSeconds() : 0;
        double each = Math.max((double) Math.max(longest, trigger.check().toSeconds()), fill)
                + trigger.check().toSeconds();
        return (long) Math.min(Long.MAX_VALUE / 4.0, each * generationsBefore(longest == 0 ? 1 : longest));
    }

    /** Generations of which something is kept when the plan begins, and two more to rotate away. */
    private long generationsBefore(long periodSeconds) {
        Archive archive = policy.archive();
        long archived = archive == null ? 0 : Math.max(0, archive.keep());
        Integer maxAge = policy.maxAgeDays();
        long aged = maxAge == null ? Long.MAX_VALUE : (maxAge + 1L) * Flow.SECONDS_PER_DAY / periodSeconds + 1;
        long counted = policy.keep() == RetentionPolicy.KEEP_ALL ? Long.MAX_VALUE : policy.keep();
        long kept = Math.min(aged, counted);
        return (kept == Long.MAX_VALUE ? 0 : Math.min(kept, RetentionPolicy.MOST_GENERATIONS)) + archived + 2;
    }
}
