package org.plimsoll.formats.traffic;

import java.util.List;

/**
 * In what one mail server differs from another.
 *
 * @param receptionPerRecipient whether a mail for three recipients is received three times
 * @param oddLocalParts whether a few local parts hold an {@code @}
 * @param incomingShare share of the mails that come from other sites for our own people
 * @param localShare share of the mails that programs on the same machine hand in
 * @param httpShare share of the mails that come in over HTTP
 * @param nodeShare share of the mails that change from node to node
 * @param bounceShare share of the failures that are reported to the sender
 * @param attemptSeconds when deliveries are attempted, seconds after reception; at the last one the mail is given up
 */
public record Habits(
        boolean receptionPerRecipient,
        boolean oddLocalParts,
        double incomingShare,
        double localShare,
        double httpShare,
        double nodeShare,
        double bounceShare,
        List<Integer> attemptSeconds) {

    /** Copies the attempts. */
    public Habits {
        attemptSeconds = List.copyOf(attemptSeconds);
    }
}
