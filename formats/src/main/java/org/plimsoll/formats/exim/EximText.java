package org.plimsoll.formats.exim;

import java.util.List;
import java.util.stream.Stream;

import org.plimsoll.formats.bytes.Bytes;

/** Tells lines without a flag apart by their text. */
final class EximText {
    private static final byte[] REJECTED = Bytes.ascii("rejected");
    private static final byte[] AUTHENTICATOR_FAILED = Bytes.ascii(" authenticator failed for ");

    /** Rejections that have a colon before the word, or that name what was rejected first. Source: smtp_in.c. */
    private static final List<byte[]> WORDED_REJECTIONS =
            openers("SMTP protocol synchronization error", "too many recipients: message ", "unqualified ");

    /** How other rejections begin: with the host, the caller or the sender, or at once. */
    private static final List<byte[]> REJECTION_OPENERS =
            openers("H=", "U=", "F=<", " DSH=", "rejected ", "temporarily rejected ");

    /**
     * How Exim's own lines that are about no message begin. Source: smtp_in.c, daemon.c, queue.c, tls-gnu.c, host.c.
     */
    private static final List<byte[]> OPENERS = openers(
            "Start ",
            "End ",
            "exim ",
            "SMTP ",
            "Connection from ",
            "H=",
            "U=",
            " DSH=",
            "TLS ",
            "Message is frozen",
            "no host name found ",
            "no IP address found ",
            "no MAIL in ",
            "notquit: ",
            "refused connection from ",
            "unexpected ",
            "DNS list lookup ",
            "ETRN ",
            "VRFY ",
            "Warning: ",
            "cwd=",
            "ignoring AUTH=",
            "rejected ",
            "too many ");

    private EximText() {}

    private static List<byte[]> openers(String... openers) {
        return Stream.of(openers).map(Bytes::ascii).toList();
    }

    private static boolean startsWithAny(List<byte[]> openers, byte[] data, int from, int end) {
        for (byte[] opener : openers) {
            if (Bytes.startsWith(data, from, end, opener)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a text reports that this host rejected something. Exim writes what it rejected before the first colon and
     * blank; behind them stands what somebody else said.
     */
    static boolean isRejection(byte[] data, int from, int end) {
        boolean opens =
                startsWithAny(REJECTION_OPENERS, data, from, end) || startsWithAny(WORDED_REJECTIONS, data, from, end);
        int at = opens ? from : end;
        while ((at = Bytes.indexOf(data, at, end, (byte) 'j')) < end) {
            int word = at - 2;
            boolean wordStarts = word == from || (word > from && data[word - 1] == ' ');
            int after = word + REJECTED.length;
            boolean wordEnds = after < end && (data[after] == ' ' || data[after] == ':');
            if (wordStarts && wordEnds && Bytes.startsWith(data, word, end, REJECTED)) {
                return ownWords(data, from, word);
            }
            at++;
        }
        return false;
    }

    /** Whether the words before {@code end} are Exim's: no colon and blank stand in them, angle brackets aside. */
    private static boolean ownWords(byte[] data, int from, int end) {
        if (startsWithAny(WORDED_REJECTIONS, data, from, end)) {
            return true;
        }
        int depth = 0;
        for (int i = from; i + 1 < end; i++) {
            depth += data[i] == '<' ? 1 : data[i] == '>' && depth > 0 ? -1 : 0;
            if (depth == 0 && data[i] == ':' && data[i + 1] == ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether a line about no message is one of Exim's own. */
    static boolean isDaemons(byte[] data, int from, int end) {
        return startsWithAny(OPENERS, data, from, end) || Bytes.indexOf(data, from, end, AUTHENTICATOR_FAILED) >= 0;
    }

    /** Index of the first control byte other than a tab, or -1. */
    static int controlByte(byte[] data, int from, int end) {
        for (int i = from; i < end; i++) {
            byte b = data[i];
            if ((b >= 0 && b < ' ' && b != '\t') || b == 0x7f) {
                return i;
            }
        }
        return -1;
    }
}
