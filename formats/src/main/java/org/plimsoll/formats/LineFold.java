package org.plimsoll.formats;

import org.plimsoll.formats.model.LineCursor;

/**
 * Makes one value of the lines of a log. Blocks are folded beside each other and merged in the order of the log, so the
 * result does not depend on the number of threads or on the size of blocks.
 *
 * @param <T> the value; one thread works on it at a time
 */
public interface LineFold<T> {
    /** A value of no lines. */
    T begin();

    /** Adds the line at which the cursor stands. */
    void add(T value, LineCursor cursor);

    /** Adds all lines of the block that the cursor has begun. */
    default void addAll(T value, LineCursor cursor) {
        while (cursor.advance()) {
            add(value, cursor);
        }
    }

    /** Adds what was made of the lines that follow those of {@code earlier}; {@code later} is not used again. */
    void merge(T earlier, T later);

    /** Whether {@link LineCursor#line} is to tell the number of the line in the log instead of that in its block. */
    default boolean numbered() {
        return false;
    }

    /**
     * Whether a block must be gone through line by line. A fold that looks for something may see faster that it is not
     * there.
     *
     * @param data holds the block from its beginning on
     * @param end byte after its last one
     */
    default boolean concerns(byte[] data, int end) {
        return true;
    }

    /**
     * Takes note of a block that was passed over because it {@link #concerns} nobody.
     *
     * @param value nothing was added to it yet
     * @param last stands at the last record of the block
     */
    default void passOver(T value, LineCursor last) {}
}
