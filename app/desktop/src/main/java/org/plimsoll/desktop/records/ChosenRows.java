package org.plimsoll.desktop.records;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Which rows are chosen: those from the anchor to the lead, both among them. */
final class ChosenRows {
    private final ReadOnlyLongWrapper anchor = new ReadOnlyLongWrapper(-1);
    private final ReadOnlyLongWrapper lead = new ReadOnlyLongWrapper(-1);

    /** The row whose details are shown, -1 for none. */
    ReadOnlyLongProperty leadProperty() {
        return lead.getReadOnlyProperty();
    }

    /** The other end of the chosen rows, -1 for none. */
    ReadOnlyLongProperty anchorProperty() {
        return anchor.getReadOnlyProperty();
    }

    /** The row whose details are shown, -1 for none. */
    long lead() {
        return lead.get();
    }

    /** The first chosen row, -1 for none. */
    long first() {
        return Math.min(anchor.get(), lead.get());
    }

    /** The last chosen row, -1 for none. */
    long last() {
        return Math.max(anchor.get(), lead.get());
    }

    /** Whether a row is chosen. */
    boolean contains(long row) {
        return lead.get() >= 0 && row >= first() && row <= last();
    }

    /**
     * Chooses a row.
     *
     * @param extend whether the rows from the one chosen before are chosen too
     */
    void choose(long row, boolean extend) {
        if (!extend || anchor.get() < 0) {
            anchor.set(row);
        }
        lead.set(row);
    }

    /** Chooses so many rows from the first on, at least 1; the last of them leads. */
    void chooseAll(long count) {
        anchor.set(0);
        lead.set(count - 1);
    }

    /** Chooses no row. */
    void clear() {
        lead.set(-1);
        anchor.set(-1);
    }
}
