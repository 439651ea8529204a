package org.plimsoll.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;

/**
 * The finished report: everything a reader sees, already worded and computed. Writers only draw it.
 *
 * @param title heading of the whole
 * @param date day it speaks from
 * @param verdict the answer in one or two sentences
 * @param complete whether every source was read to its end
 * @param sections in reading order
 * @param study the numbers behind it, for machines
 */
public record Report(
        String title, LocalDate date, String verdict, boolean complete, List<Section> sections, StudyResult study) {

    private static final Set<String> FIRST_PAGE = Set.of("summary", "findings");

    /** Copies the list. */
    public Report {
        sections = List.copyOf(sections);
    }

    /** Every table, in reading order. */
    public List<Table> tables() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .toList();
    }

    /** The same report with nothing but what its first page says: the summary and the findings. */
    public Report summary() {
        List<Section> first = sections.stream()
                .filter(section -> FIRST_PAGE.contains(section.id()))
                .toList();
        return new Report(title, date, verdict, complete, first, study);
    }
}
