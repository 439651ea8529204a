package org.plimsoll.cli;

import java.time.Duration;
import java.util.regex.Pattern;

import org.plimsoll.planner.Units;

/** Times that may be as short as seconds, which plans do not know. */
final class ShortTime {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}s?");

    private ShortTime() {}

    /** {@code 30}, {@code 30s}, {@code 90min}, {@code 12h}. */
    static Duration parse(String option, String text) {
        return SECONDS.matcher(text).matches()
                ? Duration.ofSeconds(Long.parseLong(text.replace("s", "")))
                : Units.parseDuration(option, text);
    }
}
