package org.plimsoll.formats;

import java.util.Objects;

/** A source gives nothing to read; the message is one sentence that names it and says what was expected. */
public final class UnreadableLogException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean empty;

    /**
     * Takes the sentence.
     *
     * @param sentence the sentence
     * @param empty whether the source can be read but holds nothing
     */
    public UnreadableLogException(String sentence, boolean empty) {
        super(sentence);
        this.empty = empty;
    }

    /** Whether the source can be read but holds nothing, as a log does right after its rotation. */
    public boolean empty() {
        return empty;
    }

    /** The sentence. */
    public String sentence() {
        return Objects.requireNonNull(getMessage());
    }
}
