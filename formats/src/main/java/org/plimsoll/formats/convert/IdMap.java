package org.plimsoll.formats.convert;

import org.jspecify.annotations.Nullable;

/**
 * Says the ids of one product in the notation of the other, so that the way back gives the same id.
 *
 * <p>An ec id fits into an Exim id: from 4.97 on number for number; before that the counter needs more than the two
 * digits of the fraction, and its upper part goes in front of the process, above 2^32, where no process id is.
 *
 * <p>An Exim id has more bits than an ec id. The lower 16 bits of its process and of its number make the message id;
 * the upper ones go into the batch id, whose process column is from {@value #MARK} on, which no 16-bit process id is.
 * Up to 2.2 there is no batch id, and the upper bits are lost.
 */
final class IdMap {
    /** Process column of a batch id that holds the upper bits of an Exim id of 16 characters. */
    private static final long MARK = 70_000;

    /** The same for one of 23 characters; below it, and from it on, there is room for 2^29 processes. */
    private static final long LONG_MARK = 80_000;

    private static final long MARK_END = 90_000;
    private static final int BITS = 16;
    private static final long LOW = (1L << BITS) - 1;

    /** Of an Exim id of 16 characters: what two digits hold, and where an ec id begins. */
    private static final long TWO_DIGITS = 62L * 62;

    private static final long EC_PROCESS = 1L << 32;
    private static final long PROCESS_COLUMN = 100_000;

    /** Unit of the fraction in an id of 16 characters; that of a longer one is a microsecond. */
    private static final long FRACTION_MICROS = 5_000;

    private IdMap() {}

    /** Whether an ec batch id holds a part of an Exim id. */
    static boolean fromExim(@Nullable MessageId batch) {
        return batch != null && batch.process() >= MARK && batch.process() < MARK_END;
    }

    /** The ec message id for an id of any notation. */
    static MessageId ec(MessageId id) {
        return switch (id.notation()) {
            case EC -> id;
            case EXIM_16 ->
                id.process() >= EC_PROCESS
                        ? ec(
                                id.second(),
                                (id.process() - EC_PROCESS) % PROCESS_COLUMN,
                                (id.process() - EC_PROCESS) / PROCESS_COLUMN * TWO_DIGITS + id.number())
                        : low(id);
            case EXIM_23 -> low(id);
        };
    }

    private static MessageId low(MessageId id) {
        return ec(id.second(), id.process() & LOW, id.number() & LOW);
    }

    private static MessageId ec(long second, long process, long number) {
        return new MessageId(MessageId.Notation.EC, second & 0xffffffffL, process, number & LOW);
    }

    /** The ec batch id that holds the rest of an Exim id; null if it was an ec id before, or the rest is too large. */
    static @Nullable MessageId batch(MessageId id) {
        long process = id.process() >>> BITS;
        if (wasEc(id) || process >= LONG_MARK - MARK || id.number() >>> BITS > LOW) {
            return null;
        }
        long mark = id.notation() == MessageId.Notation.EXIM_16 ? MARK : LONG_MARK;
        return ec(id.second(), mark + process, id.number() >>> BITS);
    }

    private static boolean wasEc(MessageId id) {
        return id.notation() == MessageId.Notation.EC
                || (id.notation() == MessageId.Notation.EXIM_16 && id.process() >= EC_PROCESS);
    }

    /** Whether an ec message id says all of an id, with the batch id beside it if there is one. */
    static boolean exact(MessageId id, boolean withBatch) {
        boolean fits = id.process() <= LOW && id.number() <= LOW;
        return wasEc(id) || (id.second() <= 0xffffffffL && (fits || (withBatch && batch(id) != null)));
    }

    /**
     * The Exim id for an ec message id.
     *
     * @param batch the batch id beside it, null if there is none; if it holds the rest of an Exim id, that id comes
     *     back
     * @param notation how to write an id that was none of Exim's
     */
    static MessageId exim(MessageId id, @Nullable MessageId batch, MessageId.Notation notation) {
        if (batch != null && fromExim(batch) && batch.second() == id.second()) {
            boolean isLong = batch.process() >= LONG_MARK;
            long process = (batch.process() - (isLong ? LONG_MARK : MARK)) << BITS | (id.process() & LOW);
            MessageId.Notation original = isLong ? MessageId.Notation.EXIM_23 : MessageId.Notation.EXIM_16;
            return new MessageId(original, id.second(), process, batch.number() << BITS | id.number());
        }
        return switch (notation) {
            case EC -> id;
            case EXIM_23 -> new MessageId(notation, id.second(), id.process(), id.number());
            case EXIM_16 ->
                new MessageId(
                        notation,
                        id.second(),
                        EC_PROCESS + id.number() / TWO_DIGITS * PROCESS_COLUMN + id.process(),
                        id.number() % TWO_DIGITS);
        };
    }

    /** An Exim id in the other width; the fraction of the longer one is finer, the shorter one counts 5 ms. */
    static MessageId width(MessageId id, MessageId.Notation notation) {
        boolean shorter = id.notation() == MessageId.Notation.EXIM_23 && notation == MessageId.Notation.EXIM_16;
        boolean longer = id.notation() == MessageId.Notation.EXIM_16 && notation == MessageId.Notation.EXIM_23;
        long number = shorter ? id.number() / FRACTION_MICROS : longer ? id.number() * FRACTION_MICROS : id.number();
        return shorter || longer ? new MessageId(notation, id.second(), id.process(), number) : id;
    }
}
