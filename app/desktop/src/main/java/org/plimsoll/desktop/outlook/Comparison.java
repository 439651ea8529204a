package org.plimsoll.desktop.outlook;

import java.util.List;

import org.plimsoll.report.Comparisons;
import org.plimsoll.report.Contender;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Table;

/**
 * Scenarios side by side, as {@code plimsoll compare} tells them.
 *
 * @param figures one row for each figure, one column for each scenario
 * @param differences the same rows, each as what a scenario has more than the first
 * @param peaks the peaks of each scenario
 */
record Comparison(Table figures, Table differences, Chart.Lines peaks) {
    /** Holds two or more against each other. */
    static Comparison of(List<Contender> contenders) {
        return new Comparison(
                Comparisons.sideBySide(contenders), Comparisons.differences(contenders), Comparisons.peaks(contenders));
    }
}
