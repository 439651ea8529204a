package org.plimsoll.report.model;

/**
 * One column of a table.
 *
 * @param id name in CSV and JSON, lower case with underscores, with the unit ({@code peak_bytes})
 * @param label heading for people
 * @param number whether values are numbers, set flush right
 */
public record Column(String id, String label, boolean number) {}
