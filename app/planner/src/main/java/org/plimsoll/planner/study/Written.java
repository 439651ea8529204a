package org.plimsoll.planner.study;

/**
 * A value as somebody wrote it.
 *
 * @param label what a complaint calls it: the option {@code --keep}, or the key of a file {@code keep}
 * @param text what was written, such as {@code 500GB}
 */
public record Written(String label, String text) {}
