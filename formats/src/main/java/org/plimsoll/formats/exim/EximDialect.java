package org.plimsoll.formats.exim;

import java.util.List;
import java.util.Set;

/**
 * What a version writes into fields that all versions have, and what a site has selected.
 *
 * @param version name of the version, with the selection behind a plus and the way of the log behind a blank
 * @param processDigits digits of the process in a message id
 * @param fractionDigits digits of the fraction of the second in a message id
 * @param fractionMicros unit of that fraction, in microseconds
 * @param cipherPrefix how the name of the usual TLS cipher begins
 * @param selections what is written beyond the default log selector
 * @param way how the log is kept
 */
record EximDialect(
        String version,
        int processDigits,
        int fractionDigits,
        long fractionMicros,
        String cipherPrefix,
        Set<Selection> selections,
        Way way) {

    /** A part of a log selector. */
    enum Selection {
        /** Milliseconds in the stamp. */
        MILLISECONDS,
        /** {@code log_timezone = true}. */
        ZONE,
        /** The process. */
        PROCESS,
        /** Ports and local addresses of incoming connections. */
        INTERFACES,
        /** When connections begin and end, and how Exim is called. */
        CONNECTIONS,
        /** The subject. */
        SUBJECT,
        /** Sender and recipients of a reception. */
        ENVELOPE,
        /** All times that Exim can measure. */
        TIMES,
        /** All that is left. */
        ALL_ELSE
    }

    /** How a log is kept. */
    enum Way {
        FILE,
        /** Through syslog, with the prefix of RFC 3164. */
        SYSLOG,
        /** Through syslog, with the prefix of RFC 5424. */
        SYSLOG_5424
    }

    private static final EximDialect CURRENT =
            new EximDialect("4.97", 11, 4, 1, "TLS1.3:TLS_AES_256_GCM_SHA384:256", Set.of(), Way.FILE);
    private static final EximDialect OLD = new EximDialect(
            "4.96", 6, 2, 5000, "TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256", Set.of(), Way.FILE);

    /** All that can be generated; the first is the default. Source: receive.c and local_scan.h of Exim. */
    static final List<EximDialect> ALL = List.of(
            CURRENT,
            OLD,
            CURRENT.selecting("+millisec+pid+zone", Selection.MILLISECONDS, Selection.PROCESS, Selection.ZONE),
            CURRENT.selecting(
                    "+panel", Selection.INTERFACES, Selection.CONNECTIONS, Selection.SUBJECT, Selection.ENVELOPE),
            CURRENT.selecting("+all", Selection.values()),
            OLD.selecting("+all", Selection.values()),
            CURRENT.through(" syslog", Way.SYSLOG),
            CURRENT.through(" syslog-5424", Way.SYSLOG_5424));

    private EximDialect selecting(String suffix, Selection... selected) {
        return new EximDialect(
                version + suffix, processDigits, fractionDigits, fractionMicros, cipherPrefix, Set.of(selected), way);
    }

    private EximDialect through(String suffix, Way newWay) {
        return new EximDialect(
                version + suffix, processDigits, fractionDigits, fractionMicros, cipherPrefix, selections, newWay);
    }

    /** The release of Exim. */
    String release() {
        return hasConnectionIds() ? CURRENT.version : OLD.version;
    }

    boolean selects(Selection selection) {
        return selections.contains(selection);
    }

    /** Whether a connection id is written where all else is; that is new in 4.97. */
    boolean hasConnectionIds() {
        return processDigits > 6;
    }
}
