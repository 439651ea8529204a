package org.plimsoll.desktop.task;

/**
 * How far a measuring is.
 *
 * @param source the file that was read last
 * @param doneBytes bytes read, as the files hold them
 * @param totalBytes bytes of all files, 0 where nobody knows
 * @param seconds time since it began
 */
public record Pace(String source, long doneBytes, long totalBytes, double seconds) {
    /** Nothing under way. */
    public static final Pace NONE = new Pace("", 0, 0, 0);

    /** Share done, 0 to 1; -1 where the total is not known. */
    public double fraction() {
        return totalBytes == 0 ? -1 : Math.min(1, (double) doneBytes / totalBytes);
    }

    /** Mean speed since it began, 0 before there is one. */
    public double bytesPerSecond() {
        return seconds <= 0 ? 0 : doneBytes / seconds;
    }

    /** Time left at that speed; -1 where it cannot be told. */
    public double secondsLeft() {
        double speed = bytesPerSecond();
        return speed == 0 || totalBytes == 0 ? -1 : Math.max(0, totalBytes - doneBytes) / speed;
    }
}
