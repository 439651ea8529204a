package org.plimsoll.planner.plan;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.measure.Codec;

/**
 * What happens to a log file as it ages. Retention counts generations, not days: that is how ec_rotate, logrotate and
 * exicyclog behave. A greatest age in days stands beside it where there is one.
 *
 * @param keep rotated generations kept beside the live file, 0 to 10,000, or {@link #KEEP_ALL}
 * @param period time between two rotations, 1 hour to 366 days; of a backlog, the age of its oldest record
 * @param codec what generations are compressed with
 * @param delayCompression whether the youngest generation stays uncompressed until the next rotation
 * @param life whether the file is rotated at all
 * @param trigger what makes a rotation due besides the period
 * @param maxAgeDays a generation goes at the first rotation that finds it older than so many whole days, as with
 *     {@code maxage} of logrotate; null for any age
 * @param manner how a rotation goes about it
 * @param level level of the codec
 * @param archive where older generations go, null if they are removed
 */
public record RetentionPolicy(
        int keep,
        Duration period,
        Codec codec,
        boolean delayCompression,
        Life life,
        Trigger trigger,
        @Nullable Integer maxAgeDays,
        Manner manner,
        int level,
        @Nullable Archive archive) {

    /** What becomes of a file. */
    public enum Life {
        /** It is rotated. */
        ROTATED,
        /** Nothing ever rotates it: there is no peak, only the day when the disk is full. */
        NEVER_ROTATED,
        /** It is a queue on disk (jlog): a record goes once every subscriber has read it. */
        BACKLOG
    }

    // The limits come first: the policies below are checked against them.
    private static final Duration SHORTEST = Duration.ofHours(1);
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration DAILY = Duration.ofDays(1);

    /** Most generations that a policy may keep: 27 years of days, or more than a year of hours. */
    public static final int MOST_GENERATIONS = 10_000;

    /** Nothing removes a generation. */
    public static final int KEEP_ALL = -1;

    /** What Momentum's ec_rotate does unless told otherwise: daily, 7 generations, bzip2. */
    public static final RetentionPolicy EC_ROTATE = new RetentionPolicy(7, DAILY, Codec.BZIP2, false);

    /** What exicyclog does unless told otherwise: 10 generations, gzip, all but the youngest compressed. */
    public static final RetentionPolicy EXICYCLOG =
            new RetentionPolicy(10, DAILY, Codec.GZIP, true).with(new Manner(false, true, false));

    /** What the cluster manager does with the logs that it gathers: a plain file a day, never deleted. */
    public static final RetentionPolicy AGGREGATED = rotated(KEEP_ALL, DAILY, Codec.NONE, false);

    /** A file that no rotation knows. */
    public static final RetentionPolicy UNROTATED = new RetentionPolicy(
            0, DAILY, Codec.NONE, false, Life.NEVER_ROTATED, Trigger.ON_TIME, null, Manner.RENAME, 0, null);

    /**
     * Checks the numbers.
     *
     * @throws InvalidScenarioException if one of them makes no sense
     */
    public RetentionPolicy {
        checkKept("rotations kept", keep);
        if (period.compareTo(SHORTEST) < 0 || period.compareTo(LONGEST) > 0) {
            throw new InvalidScenarioException(
                    "rotation period: %s, expected 1 hour to 366 days".formatted(Quantities.duration(period)));
        }
        if (delayCompression && codec == Codec.NONE) {
            throw new InvalidScenarioException(
                    "delayed compression without compression: expected %s beside it".formatted("gzip or bzip2"));
        }
        if (maxAgeDays != null && (maxAgeDays < 0 || maxAgeDays > 36_600)) {
            throw new InvalidScenarioException(
                    "greatest age: %s days, expected a whole number from 0 to 36600".formatted(maxAgeDays));
        }
        if (archive != null && (keep == KEEP_ALL || life != Life.ROTATED)) {
            throw new InvalidScenarioException(
                    "an archive beside files that nothing removes: expected a number of rotations kept");
        }
        checkLevel(codec, level);
    }

    /**
     * A policy of numbered generations that are renamed, at the codec's usual level.
     *
     * @throws InvalidScenarioException if one of the values makes no sense
     */
    public RetentionPolicy(int keep, Duration period, Codec codec, boolean delayCompression) {
        this(
                checkCounted(keep),
                period,
                codec,
                delayCompression,
                Life.ROTATED,
                Trigger.ON_TIME,
                null,
                Manner.RENAME,
                codec.defaultLevel(),
                null);
    }

    /**
     * A queue on disk whose slowest subscriber is so far behind.
     *
     * @throws InvalidScenarioException if that is less than an hour or more than 366 days
     */
    public static RetentionPolicy backlog(Duration behind) {
        return new RetentionPolicy(
                0, behind, Codec.NONE, false, Life.BACKLOG, Trigger.ON_TIME, null, Manner.RENAME, 0, null);
    }

    private static RetentionPolicy rotated(int keep, Duration period, Codec codec, boolean delayed) {
        return new RetentionPolicy(0, period, codec, delayed).keeping(keep);
    }

    /**
     * The same policy with another number of generations.
     *
     * @param generations 0 to {@link #MOST_GENERATIONS}, or {@link #KEEP_ALL}
     * @throws InvalidScenarioException if the number makes no sense
     */
    public RetentionPolicy keeping(int generations) {
        return new RetentionPolicy(
                generations, period, codec, delayCompression, life, trigger, maxAgeDays, manner, level, archive);
    }

    /**
     * The same policy with another period.
     *
     * @throws InvalidScenarioException if it is too short or too long
     */
    public RetentionPolicy rotating(Duration other) {
        return new RetentionPolicy(
                keep, other, codec, delayCompression, life, trigger, maxAgeDays, manner, level, archive);
    }

    /** The same policy with another trigger. */
    public RetentionPolicy with(Trigger other) {
        return new RetentionPolicy(
                keep, period, codec, delayCompression, life, other, maxAgeDays, manner, level, archive);
    }

    /** The same policy that goes about it in another manner. */
    public RetentionPolicy with(Manner other) {
        return new RetentionPolicy(
                keep, period, codec, delayCompression, life, trigger, maxAgeDays, other, level, archive);
    }

    /** The same policy with another archive, or none. */
    public RetentionPolicy with(@Nullable Archive other) {
        return new RetentionPolicy(
                keep, period, codec, delayCompression, life, trigger, maxAgeDays, manner, level, other);
    }

    /**
     * The same policy with a greatest age.
     *
     * @param days null for any age
     * @throws InvalidScenarioException if the number makes no sense
     */
    public RetentionPolicy withMaxAgeDays(@Nullable Integer days) {
        return new RetentionPolicy(keep, period, codec, delayCompression, life, trigger, days, manner, level, archive);
    }

    /**
     * The same policy with other compression.
     *
     * @throws InvalidScenarioException if the codec knows no such level
     */
    public RetentionPolicy compressing(Codec other, int otherLevel, boolean delayed) {
        return new RetentionPolicy(
                keep, period, other, delayed, life, trigger, maxAgeDays, manner, otherLevel, archive);
    }

    /** Whether the number of files grows without end. */
    public boolean endless() {
        return life == Life.NEVER_ROTATED
                || (life == Life.ROTATED && keep == KEEP_ALL && maxAgeDays == null)
                || (archive != null && archive.keep() == KEEP_ALL);
    }

    /**
     * Time that the kept generations reach back: the count times the period, or the greatest age if that ends first.
     * Empty where nothing ends it, or where rotations depend on the size of the file.
     */
    public Optional<Duration> reach() {
        if (life == Life.NEVER_ROTATED || trigger.sizeBytes() != null) {
            return Optional.empty();
        }
        if (life == Life.BACKLOG) {
            return Optional.of(period);
        }
        Duration byAge = maxAgeDays == null ? null : Duration.ofDays(maxAgeDays + 1L);
        if (keep == KEEP_ALL) {
            return Optional.ofNullable(byAge);
        }
        Duration byCount = period.multipliedBy(keep);
        return Optional.of(byAge != null && byAge.compareTo(byCount) < 0 ? byAge : byCount);
    }

    static void checkKept(String what, int keep) {
        if (keep != KEEP_ALL && (keep < 0 || keep > MOST_GENERATIONS)) {
            throw new InvalidScenarioException("%s: %s, expected a whole number from 0 to 10000".formatted(what, keep));
        }
    }

    static void checkLevel(Codec codec, int level) {
        if (level < codec.lowestLevel() || level > codec.highestLevel()) {
            throw new InvalidScenarioException("level of %s: %s, expected %s to %s"
                    .formatted(codec.label(), level, codec.lowestLevel(), codec.highestLevel()));
        }
    }

    private static int checkCounted(int keep) {
        if (keep < 0) {
            throw new InvalidScenarioException(
                    "rotations kept: %s, expected a whole number from 0 to 10000".formatted(keep));
        }
        return keep;
    }
}
