package org.plimsoll.formats.ec;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
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
 * The ec format: one record a line, fields separated by {@code @}, told apart line by line into the versions 2.1, 2.2
 * and 3 to 5. The logs beside the main log are part of it; what follows the time of a line tells which log it is of.
 */
public final class EcFormat implements LogFormat {
    /** Momentum's installation guide: "about 300 MB per 1,000,000 messages"; a MB is read as 10^6 bytes. */
    private static final long BASELINE = 300_000_000L;

    /** The same place in either table. */
    private static final int CONTINUATION =
            EcLineKinds.ALL.stream().map(LineKind::tag).toList().indexOf(EcPanicKinds.CONTINUATION);

    private final List<LineKind> kinds;

    /** Made when the first decoder is: a format is often known by its name only. */
    private volatile @Nullable EcTables tables;

    /** The format of logs whose bounces were written by bounce_logger. */
    public EcFormat() {
        this(EcLineKinds.ALL);
    }

    private EcFormat(List<LineKind> kinds) {
        this.kinds = kinds;
    }

    /**
     * The format of logs whose bounces were written by custom_bounce_logger: what stands behind the last {@code @} of a
     * bounce is a field of its own. Nothing in a line tells which of the two wrote it, so it has to be asked for.
     */
    public static EcFormat withUserString() {
        return new EcFormat(EcLineKinds.WITH_USER_STRING);
    }

    @Override
    public String name() {
        return "ec";
    }

    @Override
    public String description() {
        return "Momentum (Ecelerity) logs, versions 2.1 to 5: mainlog, bouncelog, rejectlog, paniclog, acctlog, and those of"
                + " its modules";
    }

    @Override
    public long baselineBytesPerMillionMessages() {
        return BASELINE;
    }

    @Override
    public Set<Event> recipientEvents() {
        return Set.of(Event.RECEIVED);
    }

    @Override
    public String recipientRule() {
        return "An ec message has one recipient: mail for three recipients is logged as three messages,"
                + " so both denominators are the same.";
    }

    @Override
    public boolean instants() {
        return true;
    }

    @Override
    public List<LineKind> kinds() {
        return kinds;
    }

    @Override
    public int continuationKind() {
        return CONTINUATION;
    }

    /** Records of the panic log, and an accounting record with a line end in a field. */
    @Override
    public boolean continuable(LineKind kind) {
        return kind.log().equals(EcPanicKinds.PANICLOG) || kind.tag().equals(EcServiceKinds.BEGUN);
    }

    @Override
    public List<CodeTable> codeTables() {
        return EcCodes.ALL;
    }

    @Override
    public LineDecoder decoder(Set<Meaning> wanted) {
        EcTables made = tables;
        if (made == null) {
            made = new EcTables(kinds);
            tables = made;
        }
        return new EcDecoder(made, wanted);
    }

    @Override
    public LineEncoder encoder() {
        return new EcEncoder();
    }

    @Override
    public List<LogSetting> settings() {
        return EcSettings.ALL;
    }

    @Override
    public LogGenerator generator() {
        return new EcGenerator();
    }
}
