package org.plimsoll.formats.traffic;

/** How a mail came in. */
public enum Way {
    /** Over SMTP from one of our own, who said who they are. */
    SUBMITTED,
    /** Over SMTP from another site. */
    INCOMING,
    /** Over HTTP. */
    HTTP,
    /** From a program on the same machine. */
    LOCAL,
    /** Made by the mail server itself: the report of a failure. */
    BOUNCE,
    /** From another node of the cluster. */
    NODE
}
