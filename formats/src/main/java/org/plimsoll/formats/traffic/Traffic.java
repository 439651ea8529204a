package org.plimsoll.formats.traffic;

import java.util.List;
import java.util.PriorityQueue;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.TrafficMix;

/**
 * What happens in a mail server from one time to another, in the order in which it happens. Exactly as many receptions
 * happen as were asked for; what would happen after the end is left out. Only mails that wait for their next attempt
 * are kept.
 */
public final class Traffic {
    private static final long SECOND = 1_000_000L;
    private static final long MINUTE = 60 * SECOND;

    private static final long FASTEST_MICROS = 90_000;
    private static final double MEAN_MICROS = 700_000;
    private static final int RETRY_JITTER_MICROS = 25_000_000;

    private final Habits habits;
    private final Odds odds;
    private final Chance chance;
    private final Mails mails;
    private final Arrivals arrivals;
    private final long endMicros;
    private final Reply none = new Reply(Cause.BODY, "");

    /** What is due, the earliest first; of two at the same time, the one that was noted first. */
    private final PriorityQueue<Due> due = new PriorityQueue<>();

    private long notes;
    private long arrivalMicros;
    private long minuteMicros;

    /** Something that is going to happen; an attempt below 0 is the reception. */
    private record Due(long micros, long note, Mail mail, int recipient, int attempt) implements Comparable<Due> {
        private static final int RECEPTION = -1;

        @Override
        public int compareTo(Due other) {
            int order = Long.compare(micros, other.micros);
            return order == 0 ? Long.compare(note, other.note) : order;
        }
    }

    /**
     * The traffic of a server.
     *
     * @param habits what kind of server it is
     * @param mix what kind of traffic it sees
     * @param seed seed of everything that is random
     * @param receptions how many {@link Step#RECEIVED} happen
     * @param startMicros nothing happens before, microseconds since 1970-01-01T00:00Z
     * @param endMicros nothing happens from then on
     */
    public Traffic(Habits habits, TrafficMix mix, long seed, long receptions, long startMicros, long endMicros) {
        this.habits = habits;
        this.endMicros = Math.max(endMicros, startMicros + 1);
        chance = Chance.of(seed, 3);
        mails = new Mails(habits, mix.sizes(), seed);
        odds = Odds.of(mix);
        double takenAtOnce = habits.receptionPerRecipient() ? Mails.MEAN_RECIPIENTS : 1;
        arrivals = new Arrivals(seed, mix.rhythm(), receptions, takenAtOnce, startMicros, this.endMicros);
        arrivalMicros = arrivals.next();
        minuteMicros = startMicros;
    }

    /** What happens next; null when the end is reached. */
    public @Nullable Happening next() {
        while (true) {
            Due first = due.peek();
            long dueMicros = first == null ? Arrivals.NONE : first.micros();
            if (minuteMicros < endMicros && minuteMicros <= Math.min(dueMicros, arrivalMicros)) {
                Happening minute = new Happening(minuteMicros, Step.MINUTE, Mails.NONE, 0, 0, none, false);
                minuteMicros += MINUTE;
                return minute;
            }
            if (arrivalMicros < dueMicros) {
                arrive();
            } else if (first == null) {
                return null;
            } else {
                due.remove();
                return first.attempt() == Due.RECEPTION ? receive(first) : attempt(first);
            }
        }
    }

    private void arrive() {
        int wanted = mails.drawRecipients();
        boolean each = habits.receptionPerRecipient();
        int recipients = each ? 1 + arrivals.take(wanted - 1) : wanted;
        receiveLater(mails.draw(arrivalMicros, recipients));
        if (chance.happens(habits.nodeShare())) {
            receiveLater(mails.fromNode(arrivalMicros));
        }
        arrivalMicros = arrivals.next();
    }

    private void receiveLater(Mail mail) {
        int receptions = habits.receptionPerRecipient() ? mail.recipients().size() : 1;
        for (int i = 0; i < receptions; i++) {
            note(mail.receivedMicros(), mail, i, Due.RECEPTION);
        }
    }

    private Happening receive(Due reception) {
        Mail mail = reception.mail();
        if (habits.receptionPerRecipient()) {
            note(reception.micros() + drawDuration(), mail, reception.recipient(), 0);
        } else {
            attemptAll(mail);
        }
        Step step = mail.way() == Way.NODE ? Step.TAKEN_OVER : Step.RECEIVED;
        return new Happening(reception.micros(), step, mail, reception.recipient(), 0, none, false);
    }

    /** Recipients of the same domain get the mail in the same transaction. */
    private void attemptAll(Mail mail) {
        List<Address> recipients = mail.recipients();
        long micros = 0;
        for (int i = 0; i < recipients.size(); i++) {
            boolean together = i > 0
                    && recipients.get(i).domain().equals(recipients.get(i - 1).domain());
            micros = together ? micros : mail.receivedMicros() + drawDuration();
            note(micros, mail, i, 0);
        }
    }

    private long drawDuration() {
        return FASTEST_MICROS + (long) (chance.waiting() * MEAN_MICROS);
    }

    private void note(long micros, Mail mail, int recipient, int attempt) {
        if (micros < endMicros) {
            due.add(new Due(micros, notes++, mail, recipient, attempt));
        }
    }

    private Happening attempt(Due now) {
        Mail mail = now.mail();
        Domain domain = mail.recipients().get(now.recipient()).domain();
        int attempt = now.attempt();
        if (attempt == habits.attemptSeconds().size() - 1) {
            return fail(now, Replies.EXPIRED);
        }
        if (domain.silent() && odds.uneven()) {
            return defer(now, Replies.silent(domain));
        }
        if (attempt == 0 && mail.way() == Way.SUBMITTED && chance.happens(habits.nodeShare())) {
            return end(now, Step.HANDED_OVER, none);
        }
        double trouble = odds.trouble(domain);
        double share = chance.unit();
        double deferred = trouble * odds.deferred(attempt);
        if (share < deferred) {
            return defer(now, Replies.temporary(chance));
        }
        double failed = trouble * odds.failed(attempt);
        return share < deferred + failed
                ? fail(now, Replies.permanent(chance))
                : end(now, Step.DELIVERED, Replies.accepted(domain));
    }

    private Happening defer(Due now, Reply reply) {
        int next = now.attempt() + 1;
        long planned = now.mail().receivedMicros() + habits.attemptSeconds().get(next) * SECOND;
        note(planned + drawDuration() + chance.below(RETRY_JITTER_MICROS), now.mail(), now.recipient(), next);
        return new Happening(now.micros(), Step.DEFERRED, now.mail(), now.recipient(), now.attempt(), reply, false);
    }

    private Happening fail(Due now, Reply reply) {
        Address sender = now.mail().sender();
        long micros = now.micros() + FASTEST_MICROS / 2;
        boolean reported = sender != null && micros < endMicros && chance.happens(habits.bounceShare());
        if (sender != null && reported && arrivals.take(1) == 1) {
            receiveLater(mails.bounce(micros, now.mail(), sender));
        }
        return end(now, Step.FAILED, reply);
    }

    private static Happening end(Due now, Step step, Reply reply) {
        Mail mail = now.mail();
        mail.open--;
        return new Happening(now.micros(), step, mail, now.recipient(), now.attempt(), reply, mail.open == 0);
    }
}
