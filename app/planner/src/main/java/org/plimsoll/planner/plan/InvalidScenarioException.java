package org.plimsoll.planner.plan;

/** An input of the plan makes no sense; the message is one sentence for the person who entered it. */
public final class InvalidScenarioException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Takes the sentence: which input, what was found, what was expected. */
    public InvalidScenarioException(String sentence) {
        super(sentence);
    }
}
