package org.plimsoll.formats;

/** Tells of the lines of logs, one after the other, which of them are wanted. */
public interface Stretch {
    /** All lines. */
    Stretch ALL = new Stretch() {
        @Override
        public boolean isEndless() {
            return true;
        }

        @Override
        public void begin() {}

        @Override
        public boolean takes(boolean timed, long clockMicros, int offsetSeconds) {
            return true;
        }
    };

    /** Whether every line is wanted. */
    boolean isEndless();

    /** Begins with the first line of a log. */
    void begin();

    /**
     * Whether the next line is wanted.
     *
     * @param timed whether it tells a time
     * @param clockMicros microseconds since 1970-01-01T00:00 on the line's clock
     * @param offsetSeconds seconds that this clock is ahead of UTC, or {@code LineDecoder.NO_OFFSET}
     */
    boolean takes(boolean timed, long clockMicros, int offsetSeconds);
}
