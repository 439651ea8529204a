package org.plimsoll.planner.forecast;

import java.time.LocalDate;

/**
 * A day on which people behave otherwise.
 *
 * @param date the day
 * @param name what returns: holidays of one name are expected to be alike
 */
public record Holiday(LocalDate date, String name) {}
