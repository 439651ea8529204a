package org.plimsoll.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a run ended, as scripts see it. The help and the documentation list these. */
enum ExitCode {
    /** Everything was read and the answer is not "no". */
    DONE(0, "done"),
    /** The disk is full within the horizon, or the cost has drifted too far. */
    NO(1, "the answer is \"no\": the disk is full within the horizon, or the cost has drifted beyond --max-drift"),
    /** The command line makes no sense. */
    USAGE(2, "wrong usage, or a number that makes no sense"),
    /** What was read is still printed and marked incomplete. */
    INPUT(
            3,
            "an input could not be read or recognised, is truncated, or holds too little for a plan; what was read is"
                    + " printed, marked incomplete"),
    /** Nothing half-written is left behind. */
    OUTPUT(4, "an output could not be written");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** What the process returns. */
    int number() {
        return number;
    }

    /** Number and meaning of each, for the help. */
    static Map<String, String> list() {
        Map<String, String> list = new LinkedHashMap<>();
        for (ExitCode code : values()) {
            list.put(Integer.toString(code.number), code.meaning);
        }
        return list;
    }
}
