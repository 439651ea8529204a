package org.plimsoll.desktop.overview;

import org.plimsoll.report.model.Figures.Tone;

/**
 * One of the large numbers.
 *
 * @param value the number or the date, empty where there is none yet
 * @param unit its unit, may be empty
 * @param remark what puts it into relation
 * @param badge a short verdict, may be empty
 * @param tone how good it is
 */
public record Headline(String value, String unit, String remark, String badge, Tone tone) {

    /** A size, its number apart from its unit: {@code 61.4 GB}. */
    static Headline size(String printed, String perUnit, String remark, String badge, Tone tone) {
        int space = printed.lastIndexOf(' ');
        return space < 0
                ? new Headline(printed, perUnit, remark, badge, tone)
                : new Headline(
                        printed.substring(0, space), printed.substring(space + 1) + perUnit, remark, badge, tone);
    }
}
