package org.plimsoll.report.model;

import java.util.List;

/**
 * The few numbers that matter, large.
 *
 * @param figures in reading order
 */
public record Figures(List<Figure> figures) implements Block {

    /** Copies the list. */
    public Figures {
        figures = List.copyOf(figures);
    }

    /**
     * One of them.
     *
     * @param label what it is
     * @param value the value with its unit
     * @param remark one short phrase that puts it into relation, may be empty
     * @param tone how good it is
     */
    public record Figure(String label, Cell value, String remark, Tone tone) {}

    /** How good a value is; never told by colour alone. */
    public enum Tone {
        /** Neither good nor bad. */
        NEUTRAL,
        /** Within what was planned. */
        GOOD,
        /** Near the limit. */
        WARNING,
        /** Beyond the limit. */
        BAD
    }
}
