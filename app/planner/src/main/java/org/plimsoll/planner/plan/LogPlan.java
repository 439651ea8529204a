package org.plimsoll.planner.plan;

import java.time.Duration;
import java.util.OptionalDouble;

/**
 * What the plan assumes of one log format, each figure with where it comes from.
 *
 * @param format name of the format
 * @param messagesPerDay messages a day as of the plan's first day
 * @param messagesPerDayOrigin where that comes from: one phrase such as {@code mean of 6 complete days}
 * @param bytesPerMessage measured log bytes a message, without the lines that come by the clock
 * @param bytesPerDay product of the two, and the bytes of the lines that come by the clock
 * @param compressionRatio uncompressed over compressed size, 1 without compression
 * @param compressionRatioOrigin where that comes from: one phrase such as {@code measured with gzip on 16 MB}
 * @param archiveRatio the ratio of generations in the archive, 1 without one
 * @param backlogFactor bytes in a queue on disk for each byte of log, above 1
 * @param clockBytesPerDay bytes a day of lines that come by the clock, however many messages there are
 */
public record LogPlan(
        String format,
        double messagesPerDay,
        String messagesPerDayOrigin,
        double bytesPerMessage,
        double bytesPerDay,
        double compressionRatio,
        String compressionRatioOrigin,
        double archiveRatio,
        double backlogFactor,
        double clockBytesPerDay) {

    /**
     * What of this log lies on the disk just before a rotation, at the volume of the plan's first day: the live file
     * and all generations, in bytes. Empty where that is not told by time alone: by sizes, months, ages, an archive, or
     * where nothing is ever removed.
     */
    public OptionalDouble storedBytes(RetentionPolicy policy) {
        boolean byTime = policy.life() == RetentionPolicy.Life.ROTATED
                && policy.keep() != RetentionPolicy.KEEP_ALL
                && policy.trigger().equals(Trigger.ON_TIME)
                && policy.maxAgeDays() == null
                && policy.archive() == null;
        if (!byTime) {
            return OptionalDouble.empty();
        }
        double generation =
                bytesPerDay * policy.period().toMinutes() / Duration.ofDays(1).toMinutes();
        int whole = policy.delayCompression() ? Math.min(1, policy.keep()) : 0;
        return OptionalDouble.of(generation * (1 + whole + (policy.keep() - whole) / compressionRatio));
    }

    /** A log of which nothing comes by the clock, and that is neither archived nor queued. */
    public LogPlan(
            String format,
            double messagesPerDay,
            String messagesPerDayOrigin,
            double bytesPerMessage,
            double bytesPerDay,
            double compressionRatio,
            String compressionRatioOrigin) {
        this(
                format,
                messagesPerDay,
                messagesPerDayOrigin,
                bytesPerMessage,
                bytesPerDay,
                compressionRatio,
                compressionRatioOrigin,
                1,
                1,
                0);
    }

    /** The same log with so many times the bytes of each message, as if so many times the messages came. */
    LogPlan busier(double factor) {
        return new LogPlan(
                format,
                messagesPerDay,
                messagesPerDayOrigin,
                bytesPerMessage * factor,
                (bytesPerDay - clockBytesPerDay) * factor + clockBytesPerDay,
                compressionRatio,
                compressionRatioOrigin,
                archiveRatio,
                backlogFactor,
                clockBytesPerDay);
    }

    /** The same log packed otherwise. */
    LogPlan packed(double ratio, String origin) {
        return new LogPlan(
                format,
                messagesPerDay,
                messagesPerDayOrigin,
                bytesPerMessage,
                bytesPerDay,
                ratio,
                origin,
                archiveRatio,
                backlogFactor,
                clockBytesPerDay);
    }
}
