package org.plimsoll.planner.volume;

import java.util.List;

/** Finds out what stands between two cells: the character that cuts the first lines into equally many. */
final class Separator {
    /** In this order where two do it equally well: a comma may be a decimal one, the others mean nothing else. */
    private static final String CANDIDATES = "\t;|,";

    private Separator() {}

    /** The separator of these lines; a comma if there is none, for then there is one column. */
    static char of(List<String> lines) {
        char best = ',';
        double most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char candidate = CANDIDATES.charAt(i);
            double share = agreement(lines, candidate);
            if (share > most) {
                most = share;
                best = candidate;
            }
        }
        return best;
    }

    /** Share of the lines that have as many of it as the second line, which is data if any is. */
    private static double agreement(List<String> lines, char separator) {
        int expected = count(lines.get(Math.min(1, lines.size() - 1)), separator);
        if (expected == 0) {
            return 0;
        }
        long agreeing = lines.stream()
                .filter(line -> count(line, separator) == expected)
                .count();
        return (double) agreeing / lines.size();
    }

    private static int count(String line, char separator) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == separator ? 1 : 0;
        }
        return count;
    }
}
