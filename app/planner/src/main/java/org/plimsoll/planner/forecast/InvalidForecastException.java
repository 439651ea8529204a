package org.plimsoll.planner.forecast;

/** A forecast was asked for that cannot be given; the message is one sentence for the person who asked. */
public final class InvalidForecastException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Takes the sentence. */
    public InvalidForecastException(String sentence) {
        super(sentence);
    }
}
