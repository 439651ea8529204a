package org.plimsoll.formats.custom;

import java.util.Objects;

/** A format string, or the file that holds it, cannot be used; the message is one sentence that says where and why. */
public final class InvalidFormatStringException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Takes the sentence. */
    public InvalidFormatStringException(String sentence) {
        super(sentence);
    }

    /** The sentence. */
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
