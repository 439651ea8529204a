package org.plimsoll.formats.exim;

import java.util.List;
import java.util.Set;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.model.Meaning;

/** The main log of Exim, with the ids of Exim up to 4.96, of 4.97 and later, and of Momentum's exim_logger. */
public final class EximFormat implements LogFormat {
    /** Momentum's installation guide: "700 MB per 1,000,000 messages"; a MB is read as 10^6 bytes. */
    private static final long BASELINE = 700_000_000L;

    private static final int CONTINUATION =
            EximLineKinds.ALL.stream().map(LineKind::tag).toList().indexOf(EximLineKinds.CONTINUATION);

    @Override
    public String name() {
        return "exim";
    }

    @Override
    public String description() {
        return "Exim main log, and Momentum's exim_logger";
    }

    @Override
    public long baselineBytesPerMillionMessages() {
        return BASELINE;
    }

    @Override
    public Set<Event> recipientEvents() {
        return Set.of(Event.DELIVERED, Event.FAILED);
    }

    @Override
    public String recipientRule() {
        return "An Exim message may have many recipients; recipients are counted as final deliveries"
                + " and failures, so the two denominators differ.";
    }

    @Override
    public boolean instants() {
        return false;
    }

    @Override
    public List<LineKind> kinds() {
        return EximLineKinds.ALL;
    }

    @Override
    public int continuationKind() {
        return CONTINUATION;
    }

    @Override
    public LineDecoder decoder(Set<Meaning> wanted) {
        return new EximDecoder(EximLineKinds.ALL, wanted);
    }

    @Override
    public LineEncoder encoder() {
        return new EximEncoder();
    }

    @Override
    public LogGenerator generator() {
        return new EximGenerator();
    }
}
