package org.plimsoll.formats.ec;

import java.io.IOException;
import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.traffic.Cause;
import org.plimsoll.formats.traffic.Chance;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Reply;

/**
 * Writes bounce logs: every failure once more, with the addresses and a class; from version 3 on every deferral, too. A
 * few mails that were delivered come back minutes to days later.
 */
final class EcBounceChronicle implements EcChronicle {
    private static final double LATE_SHARE = 0.004;
    private static final long SOONEST_MICROS = 120 * 1_000_000L;
    private static final double MEAN_LATE_MICROS = 6 * 3600 * 1e6;

    private static final List<Reply> LATE = List.of(
            new Reply(Cause.RECIPIENT, "550 5.1.1 <%>: User unknown"),
            new Reply(Cause.RECIPIENT, "552 5.2.2 <%>: Mailbox is full"),
            new Reply(Cause.BODY, "554 5.7.1 Message taken for spam after it was accepted, reference #"),
            new Reply(Cause.BODY, "550 5.0.0 Automatic reply: out of office"));

    private final EcLineWriter writer;
    private final LineKind heartbeat;
    private final LineKind bounce;
    private final @Nullable LineKind deferral;
    private final Chance chance;
    private final PriorityQueue<Late> late = new PriorityQueue<>();
    private long notes;

    /** A mail that will come back; of two at the same time the one that was noted first. */
    private record Late(long micros, long note, Happening delivery, Reply reply) implements Comparable<Late> {
        @Override
        public int compareTo(Late other) {
            int order = Long.compare(micros, other.micros);
            return order == 0 ? Long.compare(note, other.note) : order;
        }
    }

    EcBounceChronicle(EcDialect dialect, EcLineWriter writer, long seed) {
        this.writer = writer;
        heartbeat = dialect.heartbeat();
        bounce = dialect.kind("B", EcLineKinds.BOUNCELOG, Event.BOUNCED);
        deferral = dialect.version().equals(EcLineKinds.V3)
                ? dialect.kind("T", EcLineKinds.BOUNCELOG, Event.DEFERRED)
                : null;
        chance = Chance.of(seed, 6);
    }

    @Override
    public void write(Happening event) throws IOException {
        while (!late.isEmpty() && late.element().micros() <= event.micros()) {
            Late back = late.remove();
            writer.writeLate(bounce, back.delivery(), back.micros(), back.reply());
        }
        switch (event.step()) {
            case MINUTE -> writer.write(heartbeat, event);
            case FAILED -> writer.write(bounce, event);
            case DEFERRED -> {
                if (deferral != null) {
                    writer.write(deferral, event);
                }
            }
            case DELIVERED -> {
                if (chance.happens(LATE_SHARE)) {
                    comeBack(event);
                }
            }
            default -> {
                return;
            }
        }
    }

    private void comeBack(Happening delivery) {
        long micros = delivery.micros() + SOONEST_MICROS + (long) (chance.waiting() * MEAN_LATE_MICROS);
        late.add(new Late(micros, notes++, delivery, LATE.get(chance.below(LATE.size()))));
    }
}
