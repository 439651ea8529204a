package org.plimsoll.formats.traffic;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.TrafficMix;

/** Makes mails: who writes to whom, how much, and over which connection. */
final class Mails {
    private static final double SEVERAL_RECIPIENTS_SHARE = 0.06;
    private static final double LIST_SHARE = 0.004;
    private static final int MOST_ON_A_LIST = 24;
    private static final int MOST_SEVERAL = 5;

    /** Recipients of a mail on average, as the shares above give it. */
    static final double MEAN_RECIPIENTS =
            1 + SEVERAL_RECIPIENTS_SHARE * MOST_SEVERAL / 2 + LIST_SHARE * (MOST_ON_A_LIST + 1) / 2;

    private static final double SAME_CONNECTION_SHARE = 0.3;
    private static final long LONGEST_CONNECTION_MICROS = 60_000_000L;
    private static final double COLLEAGUE_SHARE = 0.3;

    private static final double LARGE_SHARE = 0.07;
    private static final long SMALLEST_BYTES = 850;
    private static final double MEAN_BYTES = 9_000;
    private static final double MEAN_LARGE_BYTES = 420_000;
    private static final long REPORT_BYTES = 2_700;

    private static final Address POSTMASTER = new Address("postmaster", Domains.ourOwn(0));
    private static final Host OURSELVES = new Host("localhost", "127.0.0.1");
    private static final Connection NO_CONNECTION = new Connection(0, 0, OURSELVES, 0);

    /** Stands for the mail where there is none. */
    static final Mail NONE = new Mail(0, 0, Way.LOCAL, NO_CONNECTION, null, List.of(POSTMASTER), 0, null);

    private final Habits habits;
    private final Chance chance;
    private final People people;
    private final @Nullable Sizes sizes;

    private long mails;
    private long connections;
    private Connection latest = NO_CONNECTION;

    Mails(Habits habits, TrafficMix.@Nullable Sizes sizes, long seed) {
        this.habits = habits;
        this.sizes = sizes == null ? null : new Sizes(sizes);
        chance = Chance.of(seed, 2);
        people = new People(habits.oddLocalParts());
    }

    /** How many recipients the next mail has. */
    int drawRecipients() {
        double share = chance.unit();
        if (share < LIST_SHARE) {
            return 2 + chance.below(MOST_ON_A_LIST);
        }
        return share < LIST_SHARE + SEVERAL_RECIPIENTS_SHARE ? 2 + chance.below(MOST_SEVERAL) : 1;
    }

    /** A mail from outside the cluster. */
    Mail draw(long micros, int recipients) {
        double share = chance.unit();
        if (share < habits.incomingShare()) {
            return mail(micros, Way.INCOMING, recipients);
        }
        if (share < habits.incomingShare() + habits.localShare()) {
            return mail(micros, Way.LOCAL, recipients);
        }
        boolean http = share < habits.incomingShare() + habits.localShare() + habits.httpShare();
        return mail(micros, http ? Way.HTTP : Way.SUBMITTED, recipients);
    }

    /** A mail from another node. */
    Mail fromNode(long micros) {
        return mail(micros, Way.NODE, 1);
    }

    /** The report that a mail could not be delivered. */
    Mail bounce(long micros, Mail about, Address sender) {
        long sizeBytes = REPORT_BYTES + Math.min(about.sizeBytes(), 20_000) + chance.below(400);
        return mail(micros, Way.BOUNCE, NO_CONNECTION, null, List.of(sender), sizeBytes, about);
    }

    private Mail mail(long micros, Way way, int count) {
        Connection connection = way == Way.LOCAL ? NO_CONNECTION : connection(micros, way);
        Domain from = way == Way.INCOMING ? Domains.draw(chance) : Domains.ourOwn(connection.stream());
        Address sender = new Address(people.draw(chance), from);
        List<Address> recipients = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            boolean home = way == Way.INCOMING || (habits.incomingShare() > 0 && chance.happens(COLLEAGUE_SHARE));
            Domain to = home ? Domains.ourOwn(connection.stream()) : Domains.draw(chance);
            recipients.add(new Address(people.draw(chance), to));
        }
        return mail(micros, way, connection, sender, recipients, drawBytes(), null);
    }

    private Mail mail(
            long micros,
            Way way,
            Connection connection,
            @Nullable Address sender,
            List<Address> recipients,
            long sizeBytes,
            @Nullable Mail about) {
        Mail mail = new Mail(mails, micros, way, connection, sender, recipients, sizeBytes, about);
        mails += recipients.size() + 1L;
        return mail;
    }

    private long drawBytes() {
        if (sizes != null) {
            return sizes.draw(chance);
        }
        double mean = chance.happens(LARGE_SHARE) ? MEAN_LARGE_BYTES : MEAN_BYTES;
        return SMALLEST_BYTES + (long) (chance.waiting() * mean);
    }

    private Connection connection(long micros, Way way) {
        boolean recent = micros - latest.startMicros() < LONGEST_CONNECTION_MICROS;
        if (way == Way.SUBMITTED && recent && chance.happens(SAME_CONNECTION_SHARE)) {
            return latest;
        }
        long number = way == Way.HTTP ? 0 : ++connections;
        long startMicros = micros - chance.below(400_000);
        Connection connection = new Connection(number, startMicros, peer(way), chance.below(Connection.STREAMS));
        if (way == Way.SUBMITTED) {
            latest = connection;
        }
        return connection;
    }

    private Host peer(Way way) {
        int high = chance.below(way == Way.NODE ? 1 : 16);
        int low = 1 + chance.below(way == Way.NODE ? 4 : 250);
        return switch (way) {
            case NODE -> new Host("node" + low + ".harbour.example", "10.0.0." + low);
            case INCOMING ->
                new Host("mail" + low % 9 + ".sender" + high + low + ".example", "198.19." + high + '.' + low);
            default -> new Host("app" + low + ".harbour.example", "10.20." + high + '.' + low);
        };
    }
}
