package org.plimsoll.planner.study;

/** A file that should hold a study or a review and does not; the message is one sentence that names file and place. */
public final class InvalidStudyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A complaint. */
    public InvalidStudyException(String sentence) {
        super(sentence);
    }
}
