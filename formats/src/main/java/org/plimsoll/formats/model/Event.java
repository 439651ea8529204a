package org.plimsoll.formats.model;

/**
 * What a log line reports, in words that every format shares.
 *
 * <p>The list is closed: the planner and the reports are written against it, a format only maps its line kinds onto it.
 */
public enum Event {
    /** A message was taken over from outside: the one event that counts as a message. */
    RECEIVED,
    /** A message was handed over to its next hop or to a mailbox, for one recipient. */
    DELIVERED,
    /** An attempt failed and will be repeated. */
    DEFERRED,
    /** An attempt failed for good. */
    FAILED,
    /** A failure was classified, or came back as a bounce message. */
    BOUNCED,
    /** A command or a message was refused before it was taken over. */
    REJECTED,
    /** A message went from one node of a cluster to another; seen from either side. */
    MOVED,
    /** A message left the spool: nothing more is to be done for it. */
    COMPLETED,
    /** A sign of life, written whether or not there is traffic. */
    HEARTBEAT,
    /** A well-formed line that reports none of these. */
    OTHER
}
