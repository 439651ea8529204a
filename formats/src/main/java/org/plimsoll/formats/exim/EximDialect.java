package org.plimsoll.formats.exim;

import java.util.List;

/**
 * What a version writes into fields that all versions have.
 *
 * @param version name of the version
 * @param processDigits digits of the process in a message id
 * @param fractionDigits digits of the fraction of the second in a message id
 * @param fractionMicros unit of that fraction, in microseconds
 * @param cipherPrefix how the name of the usual TLS cipher begins
 */
record EximDialect(String version, int processDigits, int fractionDigits, long fractionMicros, String cipherPrefix) {

    /** All that can be generated; the first is the default. Source: receive.c and local_scan.h of Exim. */
    static final List<EximDialect> ALL = List.of(
            new EximDialect("4.97", 11, 4, 1, "TLS1.3:TLS_AES_256_GCM_SHA384:256"),
            new EximDialect("4.96", 6, 2, 5000, "TLS1.3:ECDHE_X25519__RSA_PSS_RSAE_SHA256__AES_256_GCM:256"));
}
