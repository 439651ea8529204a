package org.plimsoll.formats.traffic;

import org.plimsoll.formats.model.TrafficMix;

/**
 * How likely an attempt is to be deferred or to fail.
 *
 * @param firstDeferred of first attempts, the share that is deferred
 * @param againDeferred of later attempts
 * @param firstFailed of first attempts, the share that fails for good
 * @param laterFailed of later attempts
 * @param uneven whether some hosts are down for weeks, and our own cause little trouble
 */
record Odds(double firstDeferred, double againDeferred, double firstFailed, double laterFailed, boolean uneven) {
    private static final Odds USUAL = new Odds(0.085, 0.22, 0.026, 0.03, true);

    /** Our own mailboxes cause a tenth of the trouble that other sites do. */
    private static final double HOME_TROUBLE = 0.1;

    /**
     * The odds that give the shares of a mix. Of those that were deferred once, {@code laterFailed / (1 -
     * againDeferred)} fail in the end; the rest of the failures happen at the first attempt.
     */
    static Odds of(TrafficMix mix) {
        Double deferredShare = mix.deferredShare();
        Double bouncedShare = mix.bouncedShare();
        if (deferredShare == null && bouncedShare == null) {
            return USUAL;
        }
        double leftByBounced = bouncedShare == null ? 1 : 1 - bouncedShare;
        double deferred = deferredShare == null ? Math.min(USUAL.firstDeferred, leftByBounced) : deferredShare;
        double bounced = bouncedShare == null ? Math.min(USUAL.firstFailed, 1 - deferred) : bouncedShare;
        double ended = 1 - USUAL.againDeferred;
        double failedLater = Math.min(bounced, deferred * USUAL.laterFailed / ended);
        double laterFailed = deferred == 0 ? 0 : failedLater / deferred * ended;
        return new Odds(deferred, USUAL.againDeferred, bounced - failedLater, laterFailed, false);
    }

    double deferred(int attempt) {
        return attempt == 0 ? firstDeferred : againDeferred;
    }

    double failed(int attempt) {
        return attempt == 0 ? firstFailed : laterFailed;
    }

    double trouble(Domain domain) {
        return uneven && domain.home() ? HOME_TROUBLE : 1;
    }
}
