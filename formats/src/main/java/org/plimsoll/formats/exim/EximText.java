package org.plimsoll.formats.exim;

import java.util.List;

import org.plimsoll.formats.bytes.Bytes;

/** Tells lines without a flag apart by their text. */
final class EximText {
    private static final byte[] REJECTED = Bytes.ascii("rejected");
    private static final byte[] AUTHENTICATOR_FAILED = Bytes.ascii(" authenticator failed for ");

    /** Rejections that have a colon before the word. */
    private static final List<byte[]> EXCEPTIONS =
            List.of(Bytes.ascii("SMTP protocol synchronization error"), Bytes.ascii("too many recipients: "));

    /**
     * How Exim's own lines that are about no message begin. Source: smtp_in.c, daemon.c, queue.c, tls-gnu.c, host.c.
     */
    private static final List<byte[]> OPENERS = List.of(
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
                    "too many ")
            .stream()
            .map(Bytes::ascii)
            .toList();

    private EximText() {}

    /**
     * Whether a text reports that this host rejected something. Exim writes what it rejected before the first colon and
     * blank; behind them stands what somebody else said.
     */
    static boolean isRejection(byte[] data, int from, int end) {
        int at = from;
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

    /** Whether no colon and blank stand in the text, angle brackets aside, or it begins as one of the exceptions. */
    private static boolean ownWords(byte[] data, int from, int end) {
        int depth = 0;
        for (int i = from; i + 1 < end; i++) {
            depth += data[i] == '<' ? 1 : data[i] == '>' && depth > 0 ? -1 : 0;
            if (depth == 0 && data[i] == ':' && data[i + 1] == ' ') {
                return isException(data, from, end);
            }
        }
        return true;
    }

    private static boolean isException(byte[] data, int from, int end) {
        for (byte[] opener : EXCEPTIONS) {
            if (Bytes.startsWith(data, from, end, opener)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line about no message is one of Exim's own. */
    static boolean isDaemons(byte[] data, int from, int end) {
        for (byte[] opener : OPENERS) {
            if (Bytes.startsWith(data, from, end, opener)) {
                return true;
            }
        }
        return Bytes.indexOf(data, from, end, AUTHENTICATOR_FAILED) >= 0;
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
