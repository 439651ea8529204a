package org.plimsoll.formats.model;

/**
 * What a field means to the planner and to the tools, whatever a format calls it.
 *
 * <p>A decoder is asked for the meanings that are wanted and works out nothing else.
 */
public enum Meaning {
    /** When the line was written. */
    TIME,
    /** The id of the message. */
    MESSAGE,
    /** The id shared by all recipients of one message body. */
    BATCH,
    /** The id of the connection. */
    CONNECTION,
    /** The envelope sender, or its local part where the domain is a field of its own. */
    SENDER,
    /** The domain of the envelope sender. */
    SENDER_DOMAIN,
    /** The recipient, or its local part where the domain is a field of its own. */
    RECIPIENT,
    /** The domain of the recipient. */
    RECIPIENT_DOMAIN,
    /** The domain that mail is routed to; a gateway's name where one is set. */
    DOMAIN,
    /** The other host: an IP address, with names and port in formats that write them. */
    PEER,
    /** Size in bytes. */
    SIZE,
    /** How the message came in. */
    PROTOCOL,
    /** The group that a binding belongs to. */
    GROUP,
    /** The outbound identity a message is sent from. */
    BINDING,
    /** Attempts made before this one. */
    ATTEMPT,
    /** Time between reception and this line. */
    DELAY,
    /** The point of the SMTP dialogue at which a failure happened, see {@link LogFormat#codeTables}. */
    STAGE,
    /** The code a bounce was classified with, see {@link LogFormat#codeTables}. */
    BOUNCE_CLASS,
    /** Why: the reply of the other host or of the MTA itself. */
    REASON,
    /** Nothing that anyone but a reader of this format asks for. */
    NONE
}
