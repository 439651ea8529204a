package org.plimsoll.formats.trace;

/** What became of a message, as far as its lines tell. */
public enum Outcome {
    /** Handed over for every recipient. */
    DELIVERED,
    /** Handed over, and came back later. */
    BOUNCED,
    /** Handed over for some recipients, given up for others. */
    PARTLY,
    /** Given up. */
    FAILED,
    /** Not yet handed over; will be tried again. */
    DEFERRED,
    /** Went to another node of the cluster. */
    MOVED,
    /** Refused, or never taken over. */
    REJECTED,
    /** Taken over, and nothing more is told. */
    RECEIVED,
    /** The lines do not tell. */
    UNKNOWN
}
