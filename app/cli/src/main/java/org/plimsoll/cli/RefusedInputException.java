package org.plimsoll.cli;

/** An input of which nothing can be made; the message is one sentence that names it. */
final class RefusedInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedInputException(String sentence) {
        super(sentence);
    }
}
