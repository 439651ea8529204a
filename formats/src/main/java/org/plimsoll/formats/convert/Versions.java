package org.plimsoll.formats.convert;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;

/**
 * Which line kinds of a table a product version writes: {@code 3+} means 3 and later, {@code 2.x} any 2, {@code any}
 * all.
 */
final class Versions {
    private static final String ANY = "any";
    private static final String AND_LATER = "+";
    private static final String WILD = "x";
    private static final int FIRST_WITH_MICROS = 5;

    private Versions() {}

    /** The kinds that a version writes; all of them if the table does not tell versions apart. */
    static List<LineKind> kinds(LogFormat format, String version) {
        List<LineKind> kinds = new ArrayList<>();
        for (LineKind kind : format.kinds()) {
            if (covers(kind.version(), version)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Every version that may be asked for by name, for a sentence to a user. */
    static Set<String> names(LogFormat format) {
        Set<String> names = new LinkedHashSet<>(format.generator().versions());
        for (LineKind kind : format.kinds()) {
            if (!kind.version().equals(ANY) && !kind.version().endsWith(WILD)) {
                names.add(kind.version());
            }
        }
        return names;
    }

    /** Whether a format knows a version: by name, or as a number that a kind of {@code N+} covers. */
    static boolean known(LogFormat format, String version) {
        return names(format).contains(version)
                || format.kinds().stream()
                        .anyMatch(kind -> kind.version().endsWith(AND_LATER)
                                && isNumber(version)
                                && covers(kind.version(), version));
    }

    /**
     * Whether Unix times of a version are whole seconds: Momentum writes microseconds from 5.3 on. A name that stands
     * for later versions too, or a 5 of which the rest is not told, may have them.
     */
    static boolean wholeSeconds(String version) {
        if (!isNumber(version.replaceFirst("\\.x$", "")) || major(version) > FIRST_WITH_MICROS) {
            return false;
        }
        return major(version) < FIRST_WITH_MICROS || version.matches("5\\.[0-2](\\..*)?");
    }

    private static boolean covers(String written, String asked) {
        if (written.equals(ANY) || written.equals(asked)) {
            return true;
        }
        if (written.endsWith(WILD)) {
            return asked.startsWith(written.substring(0, written.length() - 1));
        }
        String from = written.endsWith(AND_LATER) ? written.substring(0, written.length() - 1) : "";
        String least = asked.replaceFirst("\\.x$|\\+$", "");
        return isNumber(from) && isNumber(least) && major(least) >= major(from);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                && text.charAt(0) != '.';
    }

    private static int major(String version) {
        int point = version.indexOf('.');
        String digits = point < 0 ? version : version.substring(0, point);
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
