package org.plimsoll.formats.traffic;

/** What can happen in a mail server. */
public enum Step {
    /** A mail came in, for one recipient or for all, see {@link Habits#receptionPerRecipient}. */
    RECEIVED,
    /** The same, from another node of the cluster. */
    TAKEN_OVER,
    /** A recipient's mail went to another node, which deals with it from now on. */
    HANDED_OVER,
    /** A recipient's mail was delivered. */
    DELIVERED,
    /** An attempt failed and will be repeated. */
    DEFERRED,
    /** An attempt failed for good, or was the last one. */
    FAILED,
    /** A minute went by. */
    MINUTE
}
