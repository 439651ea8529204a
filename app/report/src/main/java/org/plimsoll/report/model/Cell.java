package org.plimsoll.report.model;

/**
 * One value, two spellings.
 *
 * @param display for people: {@code 652.3 MB}
 * @param exact for machines, never rounded and never in a locale: {@code 652336437.5}
 */
public record Cell(String display, String exact) {

    /** A value that is spelled the same for both. */
    public static Cell of(String text) {
        return new Cell(text, text);
    }
}
