package org.plimsoll.report.model;

/**
 * A paragraph.
 *
 * @param text plain text
 */
public record Text(String text) implements Block {}
