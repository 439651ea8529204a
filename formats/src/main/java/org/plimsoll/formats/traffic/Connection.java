package org.plimsoll.formats.traffic;

/**
 * A connection over which mails came in.
 *
 * @param number number of the connection, 0 if it is none that has one
 * @param startMicros when it began, microseconds since 1970-01-01T00:00Z
 * @param peer the host at its other end
 * @param stream the kind of mail that came over it, 0 to {@link #STREAMS} - 1
 */
public record Connection(long number, long startMicros, Host peer, int stream) {

    /** How many kinds of mail there are. */
    public static final int STREAMS = 6;
}
