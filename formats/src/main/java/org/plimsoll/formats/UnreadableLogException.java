package org.plimsoll.formats;

import java.util.Objects;

/** A source gives nothing to read; the message is one sentence that names it and says what was expected. */
public final class UnreadableLogException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Takes the sentence. */
    public UnreadableLogException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
