package org.plimsoll.formats.exim;

/** Writes times as Exim does: {@code 1w2d3h4m5s} without parts that are zero, and milliseconds of short ones. */
final class EximDurations {
    private static final long MICROS = 1_000_000L;
    private static final long MICROS_IN_MILLI = 1000;
    /** Longer times are written without milliseconds. Source: functions.h of Exim, string_timediff. */
    private static final long SHORT_SECONDS = 5;

    private static final int[] UNITS = {604_800, 86_400, 3600, 60, 1};
    private static final String NAMES = "wdhms";

    private EximDurations() {}

    /** A time, with milliseconds if it is short and they are wanted. */
    static String text(long micros, boolean milliseconds) {
        long seconds = micros / MICROS;
        if (milliseconds && seconds < SHORT_SECONDS) {
            long milli = micros % MICROS / MICROS_IN_MILLI;
            return seconds + "." + String.valueOf(1000 + milli).substring(1) + 's';
        }
        StringBuilder text = new StringBuilder();
        long rest = seconds;
        for (int i = 0; i < UNITS.length; i++) {
            if (rest >= UNITS[i] || (i == UNITS.length - 1 && text.isEmpty())) {
                text.append(rest / UNITS[i]).append(NAMES.charAt(i));
                rest %= UNITS[i];
            }
        }
        return text.toString();
    }
}
