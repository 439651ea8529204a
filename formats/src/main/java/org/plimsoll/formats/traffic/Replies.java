package org.plimsoll.formats.traffic;

import java.util.List;

/** What other hosts say: {@code %} stands for the recipient, {@code $} for the host, {@code #} for a number. */
final class Replies {
    static final Reply EXPIRED = new Reply(Cause.EXPIRED, "");

    private static final List<Reply> ACCEPTED = List.of(
            new Reply(Cause.BODY, "250 2.0.0 Ok: queued as #"),
            new Reply(Cause.BODY, "250 2.0.0 OK # - gsmtp"),
            new Reply(Cause.BODY, "250 OK id=#"),
            new Reply(
                    Cause.BODY,
                    "250 2.6.0 <#@$> [InternalId=8920086405, Hostname=$] Queued mail for delivery -> 250 2.1.5"),
            new Reply(Cause.BODY, "250 Message accepted for delivery"));

    private static final List<Reply> TEMPORARY = List.of(
            new Reply(Cause.RECIPIENT, "450 4.2.0 <%>: Recipient address rejected: Greylisted, please try again later"),
            new Reply(Cause.RECIPIENT, "450 4.2.0 <%>: Recipient address rejected: Greylisted, please try again later"),
            new Reply(Cause.RECIPIENT, "451 4.7.1 Greylisting in action, please come back in 00:05:00"),
            new Reply(Cause.RECIPIENT, "452 4.2.2 The recipient's inbox is out of storage space. #"),
            new Reply(Cause.RECIPIENT, "450 4.1.1 <%>: unverified address: Address verification in progress"),
            new Reply(
                    Cause.SENDER,
                    "421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints"),
            new Reply(Cause.BODY, """
                    421-4.7.28 Our system has detected an unusual rate of mail originating from your
                    421-4.7.28 network. To protect our users from spam, mail sent from it has been
                    421 4.7.28 temporarily rate limited. See https://$/bulk for our guidelines. # - gsmtp"""),
            new Reply(Cause.BODY, "452 4.3.1 Insufficient system storage"),
            new Reply(Cause.BANNER, "421 4.3.2 $ Service not available, too many connections, try again later"),
            new Reply(Cause.CONNECTION_TIMED_OUT, ""),
            new Reply(Cause.CONNECTION_REFUSED, ""),
            new Reply(Cause.NO_HOST, ""));

    private static final List<Reply> PERMANENT = List.of(
            new Reply(
                    Cause.RECIPIENT,
                    "550 5.1.1 <%>: Recipient address rejected: User unknown in virtual mailbox table"),
            new Reply(Cause.RECIPIENT, "550 5.1.1 <%>... User unknown"),
            new Reply(Cause.RECIPIENT, """
                    550-5.1.1 The email account that you tried to reach does not exist. Please try
                    550-5.1.1 double-checking the recipient's email address for typos or
                    550 5.1.1 unnecessary spaces. # - gsmtp"""),
            new Reply(Cause.RECIPIENT, "552 5.2.2 <%>: Mailbox is full"),
            new Reply(Cause.RECIPIENT, "550 5.7.1 Service unavailable; client host blocked using dnsbl.example"),
            new Reply(Cause.SENDER, "553 5.1.8 Domain of sender address does not exist"),
            new Reply(Cause.BODY, "554 5.7.1 Message rejected as spam by content scanning, reference #"),
            new Reply(Cause.BODY, "552 5.3.4 Message size exceeds fixed limit"));

    private static final List<Cause> SILENCE =
            List.of(Cause.CONNECTION_TIMED_OUT, Cause.CONNECTION_REFUSED, Cause.NO_HOST);

    private Replies() {}

    /** A host always thanks in the same words. */
    static Reply accepted(Domain domain) {
        return ACCEPTED.get(Math.floorMod(domain.name().hashCode(), ACCEPTED.size()));
    }

    static Reply temporary(Chance chance) {
        return TEMPORARY.get(chance.below(TEMPORARY.size()));
    }

    static Reply permanent(Chance chance) {
        return PERMANENT.get(chance.below(PERMANENT.size()));
    }

    /** A host that is down is down in the same way every time. */
    static Reply silent(Domain domain) {
        return new Reply(SILENCE.get(Math.floorMod(domain.name().hashCode(), SILENCE.size())), "");
    }
}
