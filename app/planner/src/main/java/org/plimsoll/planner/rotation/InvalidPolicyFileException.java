package org.plimsoll.planner.rotation;

/**
 * A policy file cannot be read or understood; the message is one sentence with the file, the line and what was
 * expected.
 */
public final class InvalidPolicyFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes the sentence. */
    InvalidPolicyFileException(String sentence) {
        super(sentence);
    }

    /** What is wrong on one line of a file. */
    static InvalidPolicyFileException at(String file, int line, String sentence) {
        return new InvalidPolicyFileException("%s, line %s: %s".formatted(file, line, sentence));
    }
}
