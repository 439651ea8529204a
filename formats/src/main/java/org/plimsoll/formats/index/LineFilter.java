package org.plimsoll.formats.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Criterion;
import org.plimsoll.formats.table.LinePattern;

/**
 * Which lines are wanted: those that meet everything of one of the alternatives. Immutable.
 *
 * @param alternatives at least one
 */
public record LineFilter(List<Alternative> alternatives) {
    /** Every line. */
    public static final LineFilter ALL = of(new Alternative(List.of(), List.of(), List.of(), false));

    /** Every line that is no record. */
    public static final LineFilter UNRECOGNISED = of(new Alternative(List.of(), List.of(), List.of(), true));

    /** Copies the list. */
    public LineFilter {
        alternatives = List.copyOf(alternatives);
    }

    /** A filter of one alternative. */
    public static LineFilter of(Alternative only) {
        return new LineFilter(List.of(only));
    }

    /** Whether every line is wanted. */
    public boolean all() {
        return alternatives.stream()
                .anyMatch(each -> each.holding().isEmpty()
                        && each.lacking().isEmpty()
                        && each.criteria().isEmpty()
                        && !each.unrecognised());
    }

    /** The same, of lines that are no records only. */
    public LineFilter unrecognisedOnly() {
        return new LineFilter(alternatives.stream()
                .map(each -> new Alternative(each.holding(), each.lacking(), each.criteria(), true))
                .toList());
    }

    /**
     * What is asked of a line, everything at once. A line that is no record has no fields: it meets those criteria only
     * that exclude.
     *
     * @param holding patterns that stand in it
     * @param lacking patterns that do not
     * @param criteria what is asked of its fields, its kind and its time
     * @param unrecognised whether it must be no record
     */
    public record Alternative(
            List<LinePattern> holding, List<LinePattern> lacking, List<Criterion> criteria, boolean unrecognised) {
        /** Copies the lists. */
        public Alternative {
            holding = List.copyOf(holding);
            lacking = List.copyOf(lacking);
            criteria = List.copyOf(criteria);
        }

        Set<Meaning> wanted() {
            Set<Meaning> wanted = EnumSet.noneOf(Meaning.class);
            criteria.forEach(criterion -> wanted.addAll(criterion.wanted()));
            return wanted;
        }
    }
}
