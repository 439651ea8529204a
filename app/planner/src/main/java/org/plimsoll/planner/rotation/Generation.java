package org.plimsoll.planner.rotation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plimsoll.planner.measure.Codec;

/**
 * What the name of a file says: the log it is of, and which generation.
 *
 * @param log name of the live file
 * @param number number of the generation; -1 for a name with a date, -2 for one without either
 * @param date the date in the name, empty if there is none
 * @param suffix ending of the compressor, empty if there is none
 */
record Generation(String log, int number, String date, String suffix) {
    static final int DATED = -1;
    static final int NONE = -2;

    private static final Pattern PACKED = Pattern.compile("(.+)(\\.(?:gz|bz2|xz|zst|Z|lzma))");
    private static final Pattern NUMBERED = Pattern.compile("(.+)\\.(\\d{1,5})|(.+)\\.(\\d{1,3})(\\.(?:log|ec))");
    private static final Pattern DATE = Pattern.compile(
            "(.+?)[-.](\\d{8}(?:[-_]?\\d{2,6})?|\\d{4}-\\d{2}-\\d{2}(?:[-_]\\d{2,6})?|\\d{10})(\\.(?:log|ec))?");

    static Generation of(String fileName) {
        Matcher packed = PACKED.matcher(fileName);
        String suffix = packed.matches() ? packed.group(2) : "";
        String name = packed.matches() ? packed.group(1) : fileName;
        Matcher date = DATE.matcher(name);
        if (date.matches()) {
            String ending = date.group(3) == null ? "" : date.group(3);
            return new Generation(date.group(1) + ending, DATED, date.group(2), suffix);
        }
        Matcher number = NUMBERED.matcher(name);
        if (!number.matches()) {
            return new Generation(name, NONE, "", suffix);
        }
        // logrotate's extension stays at the end.
        return number.group(2) == null
                ? new Generation(number.group(3) + number.group(5), Integer.parseInt(number.group(4)), "", suffix)
                : new Generation(number.group(1), Integer.parseInt(number.group(2)), "", suffix);
    }

    /** Whether it is the file that is being written to. */
    boolean live() {
        return number == NONE && suffix.isEmpty();
    }

    boolean dated() {
        return number == DATED;
    }

    boolean packedWith(Codec codec) {
        return suffix.equals(codec.suffix());
    }
}
