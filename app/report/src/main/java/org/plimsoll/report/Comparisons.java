package org.plimsoll.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.CapacityPlan;
import org.plimsoll.planner.plan.DiskDay;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.report.model.Block;
import org.plimsoll.report.model.Cell;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Column;
import org.plimsoll.report.model.Section;
import org.plimsoll.report.model.Table;
import org.plimsoll.report.model.Text;

/** Holds scenarios on the same logs against each other. */
public final class Comparisons {
    private static final String WHAT = "The levels are those of the day with the highest peak. What each scenario is "
            + "compared with is the first one.";

    private Comparisons() {}

    /**
     * Composes what the scenarios have in common and where they differ.
     *
     * @param contenders two or more results of the same logs
     * @param date day the report speaks from
     */
    public static Report compose(List<Contender> contenders, LocalDate date) {
        StudyResult first = contenders.get(0).study();
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>(
                List.of(new Text(WHAT), sideBySide(contenders), differences(contenders), policies(contenders)));
        Chart.Lines peaks = peaks(contenders);
        if (!peaks.days().isEmpty()) {
            blocks.add(1, peaks);
        }
        sections.add(new Section("comparison", "Scenarios side by side", blocks));
        List<List<Cell>> findings = findings(contenders);
        if (!findings.isEmpty()) {
            sections.add(new Section("findings", "Findings", List.of(findingsTable(findings))));
        }
        return new Report("Log disk, scenarios compared", date, verdict(contenders), first.complete(), sections, first);
    }

    /** One row for each quantity, one column for each scenario. */
    public static Table sideBySide(List<Contender> contenders) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Quantity quantity : Quantity.all(contenders.get(0).study())) {
            List<OptionalDouble> values = contenders.stream()
                    .map(contender -> quantity.value().apply(contender.study()))
                    .toList();
            addRow(rows, quantity, values, quantity.cell());
        }
        return Table.whole("comparison", "Side by side", columns(contenders), rows);
    }

    /** The same quantities, each as what a scenario has more than the first. */
    public static Table differences(List<Contender> contenders) {
        StudyResult first = contenders.get(0).study();
        List<Contender> others = contenders.subList(1, contenders.size());
        List<List<Cell>> rows = new ArrayList<>();
        for (Quantity quantity : Quantity.all(first)) {
            List<OptionalDouble> values = others.stream()
                    .map(contender -> quantity.difference(contender.study(), first))
                    .toList();
            addRow(rows, quantity, values, quantity.difference());
        }
        return Table.whole(
                "differences",
                "Difference from \"%s\"".formatted(contenders.get(0).name()),
                columns(others),
                rows);
    }

    /** A quantity of which no scenario has a value is left out. */
    private static void addRow(
            List<List<Cell>> rows, Quantity quantity, List<OptionalDouble> values, DoubleFunction<Cell> cell) {
        if (values.stream().anyMatch(OptionalDouble::isPresent)) {
            List<Cell> row = new ArrayList<>(List.of(new Cell(quantity.label(), quantity.id())));
            values.forEach(value -> row.add(value.isPresent() ? cell.apply(value.getAsDouble()) : new Cell("–", "")));
            rows.add(row);
        }
    }

    private static List<Column> columns(List<Contender> contenders) {
        List<Column> columns = new ArrayList<>(List.of(Tables.text("quantity", "Quantity")));
        // Dates stand among the numbers, so no column is one of numbers alone.
        contenders.forEach(contender -> columns.add(Tables.text(contender.name(), contender.name())));
        return columns;
    }

    private static Table policies(List<Contender> contenders) {
        List<List<Cell>> rows = contenders.stream()
                .map(contender -> List.of(Cells.text(contender.name()), Cells.text(policy(contender.study()))))
                .toList();
        return Table.whole(
                "policies",
                "What each of them does",
                List.of(Tables.text("scenario", "Scenario"), Tables.text("policy", "Policy")),
                rows);
    }

    private static String policy(StudyResult study) {
        CapacityPlan plan = study.plan();
        return plan == null ? "no plan" : Wording.policy(plan.scenario().policy());
    }

    private static List<List<Cell>> findings(List<Contender> contenders) {
        Set<Finding> seen = contenders.stream()
                .flatMap(contender -> contender.study().findings().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return seen.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .map(finding -> List.of(
                        Cells.text(finding.severity().name().toLowerCase(Locale.ROOT)),
                        Cells.text(having(contenders, finding)),
                        Cells.text(finding.sentence())))
                .toList();
    }

    private static String having(List<Contender> contenders, Finding finding) {
        List<String> names = contenders.stream()
                .filter(contender -> contender.study().findings().contains(finding))
                .map(Contender::name)
                .toList();
        return names.size() == contenders.size() ? "all" : String.join(", ", names);
    }

    private static Table findingsTable(List<List<Cell>> rows) {
        return Table.whole(
                "findings",
                "Findings",
                List.of(
                        Tables.text("severity", "Severity"),
                        Tables.text("scenarios", "Scenarios"),
                        Tables.text("finding", "Finding")),
                rows);
    }

    /** The peaks of each scenario on the days that all of them plan for. */
    public static Chart.Lines peaks(List<Contender> contenders) {
        List<CapacityPlan> plans = contenders.stream()
                .map(contender -> contender.study().plan())
                .filter(Objects::nonNull)
                .toList();
        List<LocalDate> days = commonDays(plans);
        double highest = plans.stream()
                .flatMap(plan -> plan.days().stream())
                .mapToDouble(DiskDay::peakBytes)
                .max()
                .orElse(0);
        String unit = Numbers.unit(highest);
        List<Chart.Line> lines = contenders.stream()
                .filter(contender -> contender.study().plan() != null)
                .map(contender -> line(contender, days, unit))
                .toList();
        List<Chart.Limit> limits = plans.stream()
                .map(plan -> plan.scenario().diskBytes())
                .filter(Objects::nonNull)
                .distinct()
                .map(disk -> new Chart.Limit("disk " + Numbers.size(disk), disk / Numbers.bytesPer(unit)))
                .toList();
        return new Chart.Lines("peaks-compared", "Log disk, peaks of each scenario", unit, days, lines, limits);
    }

    private static Chart.Line line(Contender contender, List<LocalDate> days, String unit) {
        return new Chart.Line(
                contender.name(),
                Objects.requireNonNull(contender.study().plan()).days().stream()
                        .filter(day -> days.contains(day.date()))
                        .map(day -> day.peakBytes() / Numbers.bytesPer(unit))
                        .toList());
    }

    private static List<LocalDate> commonDays(List<CapacityPlan> plans) {
        return plans.stream()
                .map(plan -> plan.days().stream().map(DiskDay::date).toList())
                .reduce((some, others) -> some.stream().filter(others::contains).toList())
                .orElse(List.of());
    }

    private static String verdict(List<Contender> contenders) {
        return contenders.stream().map(Comparisons::sentence).collect(Collectors.joining(" "));
    }

    private static String sentence(Contender contender) {
        CapacityPlan plan = contender.study().plan();
        if (plan == null) {
            return "\"%s\" gives no plan.".formatted(contender.name());
        }
        LocalDate full = plan.fullDay();
        String need = "\"%s\" needs %s".formatted(contender.name(), Numbers.size(plan.neededBytes()));
        if (plan.scenario().diskBytes() == null) {
            return need + ".";
        }
        return full == null
                ? "%s and fits until %s.".formatted(need, Wording.lastDay(plan.scenario()))
                : "%s and is full on %s.".formatted(need, full);
    }
}
