package org.plimsoll.report;

import org.plimsoll.planner.StudyResult;

/**
 * One of several scenarios that are held against each other.
 *
 * @param name what it is called, unlike the others
 * @param study what was found, its plan included
 */
public record Contender(String name, StudyResult study) {}
