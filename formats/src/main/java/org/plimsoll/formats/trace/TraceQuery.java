package org.plimsoll.formats.trace;

import java.util.List;

import org.plimsoll.formats.table.Criterion;

/**
 * Which messages are traced.
 *
 * <p>A message is wanted if for each criterion there is one line of the message that meets it: an ec reception tells
 * the sender, another line of the same message the host that took it. Criteria that speak of lines (when, what) choose
 * the lines that the others are asked of. A criterion that excludes must be met by no line of the message.
 *
 * @param criteria what is asked; at least one
 * @param inverted whether the messages that do not meet this are wanted
 * @param related whether messages that name a wanted one, or are named by it, are wanted too, and so on
 * @param minDelaySeconds messages are left out that were dealt with faster
 */
public record TraceQuery(List<Criterion> criteria, boolean inverted, boolean related, double minDelaySeconds) {
    /** Copies the list. */
    public TraceQuery {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty()) {
            throw new IllegalArgumentException("expected at least one criterion");
        }
    }
}
