package org.plimsoll.planner.measure;

import java.util.OptionalDouble;

/**
 * What a million messages cost, told from a part of the logs of one format.
 *
 * @param format name of the format
 * @param baselineBytesPerMillionMessages what the vendor says a million messages cost, in bytes
 * @param messages receptions in all logs, estimated
 * @param messagesLow lower end of their 95 % interval, not below the receptions that were seen
 * @param messagesHigh upper end of their 95 % interval
 * @param bytes bytes of all logs, decompressed: known, not estimated, where blocks were read
 * @param bytesRead bytes that were read
 * @param blocksRead blocks that the estimate rests on
 * @param exact whether every byte was read, so that nothing is estimated
 * @param seed seed of the places that were read
 */
public record Estimate(
        String format,
        long baselineBytesPerMillionMessages,
        double messages,
        double messagesLow,
        double messagesHigh,
        long bytes,
        long bytesRead,
        int blocksRead,
        boolean exact,
        long seed) {

    /** Share of all samples whose interval covers the truth. */
    public static final double CONFIDENCE = 0.95;

    private static final double MILLION = 1_000_000.0;

    /** Bytes that a million messages cost; empty where no message was found to divide by. */
    public OptionalDouble bytesPerMillionMessages() {
        return cost(messages);
    }

    /** Lower end of the interval of {@link #bytesPerMillionMessages}. */
    public OptionalDouble low() {
        return cost(messagesHigh);
    }

    /** Upper end of the interval of {@link #bytesPerMillionMessages}; empty where there may be no message at all. */
    public OptionalDouble high() {
        return cost(messagesLow);
    }

    /** Half the interval over the estimate: 0.01 for one that is right to 1 %; 0 if everything was read. */
    public double precision() {
        return messages == 0 ? 0 : (messagesHigh - messagesLow) / 2 / messages;
    }

    private OptionalDouble cost(double count) {
        return count > 0 ? OptionalDouble.of(bytes * MILLION / count) : OptionalDouble.empty();
    }
}
