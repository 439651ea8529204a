package org.plimsoll.formats.trace;

import java.util.List;

/**
 * What was found.
 *
 * @param messages the traced messages, by the time of their first line
 * @param others lines about no message that meet the criteria, such as rejections, by time
 * @param failures one sentence for each log that could not be read to its end
 * @param unrecognisedLines lines that are no records and hold what is looked for, or might
 */
public record TraceResult(
        List<MessageTrace> messages, List<TracedLine> others, List<String> failures, long unrecognisedLines) {

    /** Copies the lists. */
    public TraceResult {
        messages = List.copyOf(messages);
        others = List.copyOf(others);
        failures = List.copyOf(failures);
    }

    /** Whether nothing was found. */
    public boolean empty() {
        return messages.isEmpty() && others.isEmpty();
    }
}
