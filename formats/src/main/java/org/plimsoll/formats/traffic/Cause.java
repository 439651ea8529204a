package org.plimsoll.formats.traffic;

/** Where an attempt failed. */
public enum Cause {
    /** No host was found that would take the mail. */
    NO_HOST,
    /** The other host refused the connection. */
    CONNECTION_REFUSED,
    /** The other host did not answer. */
    CONNECTION_TIMED_OUT,
    /** The other host said no as soon as it was connected. */
    BANNER,
    /** It refused the sender. */
    SENDER,
    /** It refused the recipient. */
    RECIPIENT,
    /** It refused the body after it was sent. */
    BODY,
    /** Too much time went by. */
    EXPIRED;

    /** Whether the other host was connected, and said something. */
    public boolean remote() {
        return this == BANNER || this == SENDER || this == RECIPIENT || this == BODY;
    }
}
