package org.plimsoll.cli;

import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.study.Written;

/** The values of options as settings are written, each with the name of its option. */
final class Typed {
    private Typed() {}

    /** Null where the option was not given. */
    static @Nullable Written of(String option, @Nullable String value) {
        return value == null ? null : new Written(option, value);
    }

    static @Nullable Written of(String option, @Nullable Path value) {
        return value == null ? null : new Written(option, value.toString());
    }

    /** An option that is not given says nothing: what a file says counts then. */
    static @Nullable Written of(String option, boolean given) {
        return given ? new Written(option, "true") : null;
    }

    static List<Written> all(String option, List<String> values) {
        return values.stream().map(value -> new Written(option, value)).toList();
    }
}
