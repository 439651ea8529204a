package org.plimsoll.formats.exim;

import java.util.List;
import java.util.Set;

import org.plimsoll.formats.model.CodeTable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.model.LogSetting;
import org.plimsoll.formats.model.Meaning;

/**
 * The logs of Exim: main, reject and panic log, as files or through syslog, with the ids of Exim up to 4.96, of 4.97
 * and later, and of Momentum's exim_logger.
 *
 * <p>Three choices where a line alone does not tell. A time of RFC 3164 without its year is of the first year in which
 * the day comes after the reception that the line's message id tells, else of the year that brings it nearest to other
 * lines of the log, else of the latest year in which it is not in the future. A line that is given to syslog twice, for
 * the main log and for another one, counts as a rejection once: the second one is a copy if its priority or the headers
 * below it tell so, or in a file without priorities that it stands below its twin, with nothing but lines of other
 * processes between. Another program's line in the same file is a kind of its own, so that all bytes of the file are
 * accounted for.
 */
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
        return "Exim main, reject and panic log, also through syslog, and Momentum's exim_logger";
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

    /** Behind a stamp and before a text nothing else has the shape of Exim's ids. */
    @Override
    public boolean idIsEvidence() {
        return true;
    }

    @Override
    public List<CodeTable> codeTables() {
        return EximCodes.ALL;
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
    public List<LogSetting> settings() {
        return EximSettings.ALL;
    }

    @Override
    public LogGenerator generator() {
        return new EximGenerator();
    }
}
