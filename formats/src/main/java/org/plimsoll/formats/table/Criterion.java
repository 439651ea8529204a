package org.plimsoll.formats.table;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Meaning;

/** One thing that is asked of a record; {@link Criteria} makes them. Immutable. */
public final class Criterion {
    private final Set<Meaning> wanted;
    private final boolean excluding;
    private final boolean ofLine;
    private final Binding test;
    private final @Nullable TextSearch written;

    /**
     * Asks something.
     *
     * @param wanted meanings that a decoder must work out for the test
     * @param excluding whether records that pass the test are the unwanted ones
     * @param ofLine whether it speaks of single lines (when, what) rather than of the message that they are about
     * @param test the test
     * @param written a text that stands in every line that passes the test; null if there is none
     */
    Criterion(Set<Meaning> wanted, boolean excluding, boolean ofLine, Binding test, @Nullable TextSearch written) {
        this.wanted = Set.copyOf(wanted);
        this.excluding = excluding;
        this.ofLine = ofLine;
        this.test = test;
        this.written = written;
    }

    /** Makes a test for one source and one thread. */
    interface Binding {
        LineTest to(Origin origin);
    }

    /** The opposite. */
    public Criterion excluding() {
        return new Criterion(wanted, !excluding, ofLine, test, written);
    }

    /** Whether records that pass the test are the unwanted ones. */
    public boolean isExcluding() {
        return excluding;
    }

    /** Whether it speaks of single lines (when, what) rather than of the message that they are about. */
    public boolean ofLine() {
        return ofLine;
    }

    /** Meanings that a decoder must work out for {@link #test}. */
    public Set<Meaning> wanted() {
        return wanted;
    }

    /** The test itself, whether or not it is one that excludes. */
    public LineTest test(Origin origin) {
        return test.to(origin);
    }

    /** A cheaper test without fields that every line passes which passes {@link #test}; null if there is none. */
    public @Nullable LineTest hint(Origin origin) {
        return wanted.isEmpty() ? test.to(origin) : hint();
    }

    /** What can be asked of a line before its fields are known; null if nothing can. */
    @Nullable
    LineTest quick(Origin origin) {
        if (wanted.isEmpty()) {
            LineTest whole = test.to(origin);
            return excluding ? (cursor, time) -> !whole.test(cursor, time) : whole;
        }
        return excluding ? null : hint();
    }

    /** What must be asked when the fields are known; null if nothing is left. */
    @Nullable
    LineTest thorough(Origin origin) {
        if (wanted.isEmpty()) {
            return null;
        }
        LineTest whole = test.to(origin);
        return excluding ? (cursor, time) -> !whole.test(cursor, time) : whole;
    }

    private @Nullable LineTest hint() {
        TextSearch text = written;
        return text == null ? null : (cursor, time) -> text.find(cursor.data(), cursor.start(), cursor.end()) >= 0;
    }

    /** Whether a line that passes {@link #test} may stand in these bytes, as far as that is easy to see. */
    public boolean mayPassIn(byte[] data, int from, int to) {
        return written == null || written.find(data, from, to) >= 0;
    }
}
