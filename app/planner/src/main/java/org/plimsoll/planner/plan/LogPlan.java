package org.plimsoll.planner.plan;

/**
 * What the plan assumes of one log format, each figure with where it comes from.
 *
 * @param format name of the format
 * @param messagesPerDay messages a day as of the plan's first day
 * @param messagesPerDayOrigin where that comes from: one phrase such as {@code mean of 6 complete days}
 * @param bytesPerMessage measured log bytes a message
 * @param bytesPerDay product of the two
 * @param compressionRatio uncompressed over compressed size, 1 without compression
 * @param compressionRatioOrigin where that comes from: one phrase such as {@code measured with gzip on 16 MB}
 */
public record LogPlan(
        String format,
        double messagesPerDay,
        String messagesPerDayOrigin,
        double bytesPerMessage,
        double bytesPerDay,
        double compressionRatio,
        String compressionRatioOrigin) {}
