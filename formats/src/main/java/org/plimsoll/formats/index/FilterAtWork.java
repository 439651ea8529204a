package org.plimsoll.formats.index;

import java.util.List;
import java.util.Objects;

import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.table.Criterion;
import org.plimsoll.formats.table.LinePattern;
import org.plimsoll.formats.table.LineTest;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.RecordTime;

/** A filter at work on the pages of one log, for one thread. */
final class FilterAtWork {
    private final List<One> alternatives;

    FilterAtWork(LineFilter filter, IndexedLog log) {
        alternatives =
                filter.alternatives().stream().map(each -> new One(each, log)).toList();
    }

    /** The lines that are wanted. */
    LineBits matches(PageLines lines) {
        LineBits bits = new LineBits();
        for (One one : alternatives) {
            if (one.mayMatchIn(lines)) {
                one.mark(lines, bits);
            }
        }
        bits.trim(lines.page().lines());
        return bits;
    }

    /** One alternative. */
    private static final class One {
        private final LineFilter.Alternative asked;
        private final List<Criterion> inPage;
        private final LinePattern.Search[] holding;
        private final LinePattern.Search[] lacking;
        private final LineTest[] hints;
        private final LineTest[] tests;
        private final boolean[] excluding;
        private final LineCursor first;
        private final LineCursor thorough;
        private final RecordTime time = new RecordTime();

        One(LineFilter.Alternative asked, IndexedLog log) {
            this.asked = asked;
            Origin origin = log.origin();
            inPage = asked.holding().stream().map(Criteria::grep).toList();
            holding = asked.holding().stream().map(LinePattern::search).toArray(LinePattern.Search[]::new);
            lacking = asked.lacking().stream().map(LinePattern::search).toArray(LinePattern.Search[]::new);
            hints = asked.criteria().stream()
                    .filter(criterion -> !criterion.isExcluding())
                    .map(criterion -> criterion.hint(origin))
                    .filter(Objects::nonNull)
                    .toArray(LineTest[]::new);
            tests = asked.criteria().stream()
                    .map(criterion -> criterion.test(origin))
                    .toArray(LineTest[]::new);
            excluding = new boolean[tests.length];
            for (int i = 0; i < excluding.length; i++) {
                excluding[i] = asked.criteria().get(i).isExcluding();
            }
            first = new LineCursor(log.format());
            thorough = new LineCursor(log.format(), asked.wanted());
        }

        /** Most pages are turned away without looking at their lines. */
        boolean mayMatchIn(PageLines lines) {
            if (asked.unrecognised() && lines.page().unrecognised() == null) {
                return false;
            }
            return inPage.stream().allMatch(each -> each.mayPassIn(lines.data(), 0, lines.end()))
                    && asked.criteria().stream()
                            .allMatch(each -> each.isExcluding() || each.mayPassIn(lines.data(), 0, lines.end()));
        }

        void mark(PageLines lines, LineBits bits) {
            if (tests.length == 0) {
                markByText(lines, bits);
            } else {
                markByFields(lines, bits);
            }
        }

        private void markByText(PageLines lines, LineBits bits) {
            byte[] data = lines.data();
            int start = 0;
            for (int line = 0; line < lines.page().lines(); line++) {
                int end = Bytes.indexOf(data, start, lines.end(), (byte) '\n');
                if (wanted(lines, line) && textPasses(data, start, end)) {
                    bits.set(line);
                }
                start = end + 1;
            }
        }

        private boolean wanted(PageLines lines, int line) {
            return !asked.unrecognised() || !lines.page().recognised(line);
        }

        private boolean textPasses(byte[] data, int start, int end) {
            for (LinePattern.Search search : holding) {
                if (!search.in(data, start, end)) {
                    return false;
                }
            }
            for (LinePattern.Search search : lacking) {
                if (search.in(data, start, end)) {
                    return false;
                }
            }
            return true;
        }

        private void markByFields(PageLines lines, LineBits bits) {
            time.follow(lines.page().before());
            LineCursor cursor = lines.cursor(first);
            for (int line = 0; cursor.advance(); line++) {
                boolean recognised = lines.page().recognised(line);
                if (recognised) {
                    time.pass(cursor);
                }
                if (wanted(lines, line)
                        && textPasses(cursor.data(), cursor.start(), cursor.end())
                        && (recognised ? fieldsPass(cursor) : onlyExcluding())) {
                    bits.set(line);
                }
            }
        }

        private boolean onlyExcluding() {
            for (boolean each : excluding) {
                if (!each) {
                    return false;
                }
            }
            return true;
        }

        private boolean fieldsPass(LineCursor cursor) {
            for (LineTest hint : hints) {
                if (!hint.test(cursor, time)) {
                    return false;
                }
            }
            thorough.readAgain(cursor);
            for (int i = 0; i < tests.length; i++) {
                if (tests[i].test(thorough, time) == excluding[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
