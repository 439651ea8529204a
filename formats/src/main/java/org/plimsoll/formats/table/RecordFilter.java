package org.plimsoll.formats.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.Meaning;

/**
 * Which records are wanted: those that meet every criterion, or with {@code inverted} those that do not. Immutable.
 *
 * @param criteria what is asked; none of them lets every record pass
 * @param inverted whether the others are wanted
 */
public record RecordFilter(List<Criterion> criteria, boolean inverted) {
    /** Lets every record pass. */
    public static final RecordFilter ALL = new RecordFilter(List.of(), false);

    /** Copies the list. */
    public RecordFilter {
        criteria = List.copyOf(criteria);
    }

    /** Meanings that a decoder must work out for it. */
    Set<Meaning> wanted() {
        Set<Meaning> wanted = EnumSet.noneOf(Meaning.class);
        criteria.forEach(criterion -> wanted.addAll(criterion.wanted()));
        return wanted;
    }

    /** The filter at work on one source, for one thread. */
    AtWork on(Origin origin) {
        return new AtWork(
                tests(inverted ? null : criterion -> criterion.quick(origin)),
                tests(inverted ? criterion -> every(criterion, origin) : criterion -> criterion.thorough(origin)),
                inverted);
    }

    private static LineTest every(Criterion criterion, Origin origin) {
        LineTest test = criterion.test(origin);
        return criterion.isExcluding() ? (cursor, time) -> !test.test(cursor, time) : test;
    }

    private LineTest[] tests(@Nullable Function<Criterion, @Nullable LineTest> test) {
        if (test == null) {
            return new LineTest[0];
        }
        return criteria.stream().map(test).filter(Objects::nonNull).toArray(LineTest[]::new);
    }

    /** The tests, in two steps: what can be told of a line as it is, and what needs its fields. */
    static final class AtWork {
        private final LineTest[] quick;
        private final LineTest[] thorough;
        private final boolean inverted;

        private AtWork(LineTest[] quick, LineTest[] thorough, boolean inverted) {
            this.quick = quick;
            this.thorough = thorough;
            this.inverted = inverted;
        }

        /** Whether lines can be turned away before their fields are known. */
        boolean hasQuick() {
            return quick.length > 0;
        }

        /** Whether the line may pass, as far as that shows without its fields. */
        boolean mayPass(LineCursor cursor, RecordTime time) {
            return all(quick, cursor, time);
        }

        /** Whether a line that may pass does pass; its fields must have been worked out. */
        boolean passes(LineCursor cursor, RecordTime time) {
            return all(thorough, cursor, time) != inverted;
        }

        private static boolean all(LineTest[] tests, LineCursor cursor, RecordTime time) {
            for (LineTest test : tests) {
                if (!test.test(cursor, time)) {
                    return false;
                }
            }
            return true;
        }
    }
}
