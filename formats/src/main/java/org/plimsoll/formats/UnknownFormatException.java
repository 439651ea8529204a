package org.plimsoll.formats;

import java.util.Objects;

/** No format goes by what a user typed; the message is one sentence that says what was typed and what was expected. */
public final class UnknownFormatException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Takes the sentence. */
    public UnknownFormatException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
