package org.plimsoll.planner;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.plimsoll.formats.LogFormats;
import org.plimsoll.formats.model.LogFormat;

/**
 * The order in which the formats of a study are told, and what each is called: those that are known come in the order
 * of their detection, then those that a user described, as they were met. A study may hold several of one name, such as
 * two format strings of custom_logger; the second is called {@code custom 2}.
 */
final class FormatOrder {
    private FormatOrder() {}

    /** The names of formats, in the order in which they are told. */
    static Map<LogFormat, String> names(Collection<LogFormat> met) {
        Set<LogFormat> ordered = new LinkedHashSet<>(LogFormats.all());
        ordered.retainAll(met);
        ordered.addAll(met);
        Map<LogFormat, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (LogFormat format : ordered) {
            String name = format.name();
            for (int number = 2; !taken.add(name); number++) {
                name = "%s %s".formatted(format.name(), number);
            }
            names.put(format, name);
        }
        return names;
    }

    /** What was found of each format, in the order in which they are told. */
    static <T> List<T> ordered(Map<LogFormat, T> found) {
        return names(found.keySet()).keySet().stream()
                .map(format -> Objects.requireNonNull(found.get(format)))
                .toList();
    }
}
