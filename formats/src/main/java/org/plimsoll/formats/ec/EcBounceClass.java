package org.plimsoll.formats.ec;

import java.util.List;

import org.plimsoll.formats.traffic.Cause;

/** Classifies failures by their cause and by words of the reply, as the bounce classifier does. */
final class EcBounceClass {
    private static final int SOFT = 20;
    private static final int DNS = 21;
    private static final int TIMEOUT = 24;
    private static final int GENERIC = 40;

    /** The first word that a reply holds decides. */
    private static final List<Word> WORDS = List.of(
            new Word("5.1.1", 10),
            new Word("does not exist", 10),
            new Word("Mailbox is full", 22),
            new Word("storage", 22),
            new Word("exceeds fixed limit", 23),
            new Word("blocked", 51),
            new Word("complaints", 50),
            new Word("Automatic reply", 60),
            new Word("reylist", 70),
            new Word("rate of mail", 70),
            new Word("spam", 52));

    private record Word(String text, int code) {}

    private EcBounceClass() {}

    static int of(Cause cause, String reply, boolean permanent) {
        return switch (cause) {
            case NO_HOST -> DNS;
            case CONNECTION_REFUSED, CONNECTION_TIMED_OUT -> SOFT;
            case EXPIRED -> TIMEOUT;
            default ->
                WORDS.stream()
                        .filter(word -> reply.contains(word.text()))
                        .mapToInt(Word::code)
                        .findFirst()
                        .orElse(permanent ? GENERIC : SOFT);
        };
    }
}
