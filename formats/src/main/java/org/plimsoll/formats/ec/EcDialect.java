package org.plimsoll.formats.ec;

import java.util.List;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineKind;

/**
 * What a version writes into fields that all versions have.
 *
 * @param product version of the product, as users name it
 * @param version version of the line kinds
 * @param heartbeatTag tag of its heartbeats
 * @param heartbeatVersion version of their line kind
 * @param httpProtocol protocol of mail that came over HTTP
 * @param nodeProtocol protocol of mail that came from another node
 * @param escapes whether an {@code @} in a local part is escaped; without that there can be none
 * @param microseconds whether times have microseconds
 */
record EcDialect(
        String product,
        String version,
        String heartbeatTag,
        String heartbeatVersion,
        String httpProtocol,
        String nodeProtocol,
        boolean escapes,
        boolean microseconds) {

    private static final long MICROS = 1_000_000L;

    /** All that can be generated; the first is the default: what 3 to 5 have in common, as 4 writes it. */
    static final List<EcDialect> ALL = List.of(
            since3("3+", "rest", false),
            since3("5", "rest", true),
            since3("4", "rest", false),
            since3("3", "ecstream", false),
            upTo2(EcLineKinds.V22),
            upTo2(EcLineKinds.V21));

    private static EcDialect since3(String product, String httpProtocol, boolean microseconds) {
        return new EcDialect(product, EcLineKinds.V3, "M1", EcLineKinds.V3, httpProtocol, "xfer", true, microseconds);
    }

    private static EcDialect upTo2(String version) {
        return new EcDialect(version, version, "M", EcLineKinds.V2, "ecstream", "xfr", false, false);
    }

    /** The dialect of a product version. */
    static EcDialect of(String product) {
        return ALL.stream()
                .filter(dialect -> dialect.product.equals(product))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(product + ": not a version that can be generated"));
    }

    /** A kind of the dialect's version. */
    LineKind kind(String tag, String log, Event event) {
        return kind(tag, version, log, event);
    }

    /** The kind of its heartbeats. */
    LineKind heartbeat() {
        return kind(heartbeatTag, heartbeatVersion, EcLineKinds.MAINLOG, Event.HEARTBEAT);
    }

    private static LineKind kind(String tag, String version, String log, Event event) {
        return EcLineKinds.ALL.stream()
                .filter(kind -> kind.tag().equals(tag) && kind.version().equals(version))
                .filter(kind -> kind.log().equals(log) && kind.event() == event)
                .findFirst()
                .orElseThrow();
    }

    /** Writes the time of a line. */
    void putTime(ByteSink line, long micros) {
        line.put(microseconds ? micros : micros / MICROS);
    }
}
