package org.plimsoll.formats.ec;

import java.util.List;

/**
 * What a version writes into fields that all versions have.
 *
 * @param version version of the line kinds
 * @param heartbeatTag tag of its heartbeats
 * @param heartbeatVersion version of their line kind
 * @param httpProtocol protocol of mail that came over HTTP
 * @param nodeProtocol protocol of mail that came from another node
 * @param escapes whether an {@code @} in a local part is escaped; without that there can be none
 */
record EcDialect(
        String version,
        String heartbeatTag,
        String heartbeatVersion,
        String httpProtocol,
        String nodeProtocol,
        boolean escapes) {

    /** All that can be generated; the first is the default. */
    static final List<EcDialect> ALL = List.of(
            new EcDialect(EcLineKinds.V3, "M1", EcLineKinds.V3, "rest", "xfer", true),
            new EcDialect(EcLineKinds.V22, "M", EcLineKinds.V2, "ecstream", "xfr", false),
            new EcDialect(EcLineKinds.V21, "M", EcLineKinds.V2, "ecstream", "xfr", false));
}
