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
    private final @Nullable Binding hint;

    /**
     * Asks something.
     *
     * @param wanted meanings that a decoder must work out for the test
     * @param excluding whether records that pass the test are the unwanted ones
     * @param ofLine whether it speaks of single lines (when, what) rather than of the message that they are about
     * @param test the test
     * @param hint a cheaper test that needs no fields and which every line passes that passes the test
     */
    Criterion(Set<Meaning> wanted, boolean excluding, boolean ofLine, Binding test, @Nullable Binding hint) {
        this.wanted = Set.copyOf(wanted);
        this.excluding = excluding;
        this.ofLine = ofLine;
        this.test = test;
        this.hint = hint;
    }

    /** Makes a test for one source and one thread. */
    interface Binding {
        LineTest to(Origin origin);
    }

    /** The opposite. */
    public Criterion excluding() {
        return new Criterion(wanted, !excluding, ofLine, test, hint);
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
        return wanted.isEmpty() ? test.to(origin) : hint == null ? null : hint.to(origin);
    }

    /** What can be asked of a line before its fields are known; null if nothing can. */
    @Nullable
    LineTest quick(Origin origin) {
        if (wanted.isEmpty()) {
            LineTest whole = test.to(origin);
            return excluding ? (cursor, time) -> !whole.test(cursor, time) : whole;
        }
        return excluding || hint == null ? null : hint.to(origin);
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
}
