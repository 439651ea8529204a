package org.plimsoll.formats.ec;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.model.LogGenerator.Settings;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Traffic;

/**
 * What a Momentum server writes into single fields, for loggers of it that order them in another way than ec_logger.
 * Addresses are written without escapes.
 */
public final class EcValues {
    private static final EcDialect PLAIN = new EcDialect("", EcLineKinds.V3, "", "", "rest", "xfer", false, false);

    private final EcLineWriter writer;

    /**
     * Values for the lines that a sink collects.
     *
     * @param line the sink
     * @param seed the same seed gives the same ids
     */
    public EcValues(ByteSink line, long seed) {
        writer = new EcLineWriter(line, PLAIN, new EcIds(EcGenerator.pid(seed)));
    }

    /** What happens in such a server. */
    public static Traffic traffic(Settings settings) {
        return EcGenerator.traffic(settings, PLAIN);
    }

    /** Writes the value of a field that means something; {@link Meaning#TIME} and {@link Meaning#NONE} have none. */
    public void put(Meaning meaning, Happening event) {
        writer.put(meaning, event);
    }

    /** Writes the id of the connection over which the mail came in. */
    public void putInbound(Happening event) {
        writer.putInbound(event.mail().connection());
    }
}
