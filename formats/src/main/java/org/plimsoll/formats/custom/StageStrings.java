package org.plimsoll.formats.custom;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Format strings by stage, as users write them behind {@code custom:}: one format string as it is, or several of the
 * form {@code stage=string}, a semicolon between them. A semicolon divides only where a stage and {@code =} follow it;
 * {@code \;} never does.
 */
final class StageStrings {
    private static final Pattern NAMED = Pattern.compile("(?:^|(?<!\\\\);)\\s*("
            + Stream.of(Stage.values()).map(stage -> stage.label).collect(Collectors.joining("|")) + ")(?:"
            + Stage.OPTION + ")?\\s*=");

    /** A type letter of the ec format that stands for itself. */
    private static final Pattern LETTER = Pattern.compile("(?<![A-Za-z])[RDTPXB](?![A-Za-z])");

    private StageStrings() {}

    /**
     * Divides what stands behind {@code custom:}.
     *
     * @throws InvalidFormatStringException if it is no format string or names a stage twice
     */
    static Map<Stage, FormatString> parse(String text) throws InvalidFormatStringException {
        Matcher named = NAMED.matcher(text);
        if (!named.lookingAt()) {
            FormatString string = FormatString.parse(text);
            return Map.of(stage(string), string);
        }
        Map<Stage, FormatString> strings = new LinkedHashMap<>();
        boolean more = true;
        while (more) {
            Stage stage = Stage.named(named.group(1)).orElseThrow();
            int from = named.end();
            more = named.find();
            String string = text.substring(from, more ? named.start() : text.length());
            put(strings, stage, string.replace("\\;", ";"));
        }
        return strings;
    }

    /** Adds the format string of a stage. */
    static void put(Map<Stage, FormatString> strings, Stage stage, String text) throws InvalidFormatStringException {
        FormatString string;
        try {
            string = FormatString.parse(text);
        } catch (InvalidFormatStringException e) {
            throw new InvalidFormatStringException("%s, %s".formatted(stage.label, e.sentence()));
        }
        if (strings.put(stage, string) != null) {
            throw new InvalidFormatStringException(
                    "%s is named twice; expected every stage once".formatted(stage.label));
        }
    }

    /**
     * The stage of a string that names none: the one whose type letter stands in it by itself. Without one, what only
     * lines about attempts and failures can tell says that it is one of those; otherwise it is a reception.
     */
    static Stage stage(FormatString string) {
        Optional<Stage> byLetter = byLetter(string);
        if (byLetter.isPresent()) {
            return byLetter.get();
        }
        boolean attempt = has(string, Specifier.OF_ATTEMPTS);
        boolean failure = has(string, Specifier.OF_FAILURES);
        if (failure) {
            return attempt ? Stage.PERMANENT_FAILURE : Stage.REJECTION;
        }
        return attempt ? Stage.DELIVERY : Stage.RECEPTION;
    }

    private static Optional<Stage> byLetter(FormatString string) {
        Set<String> letters = new LinkedHashSet<>();
        for (String literal : string.literals()) {
            LETTER.matcher(literal).results().forEach(found -> letters.add(found.group()));
        }
        return letters.size() == 1
                ? Stream.of(Stage.values())
                        .filter(stage -> letters.contains(stage.letter))
                        .findFirst()
                : Optional.empty();
    }

    private static boolean has(FormatString string, List<String> names) {
        return string.macros().stream().anyMatch(macro -> names.contains(macro.name()));
    }
}
