package org.plimsoll.formats.custom;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.plimsoll.formats.custom.ConfigurationTokens.Token;

/**
 * The stanzas {@code custom_logger} of a configuration of Momentum, of which nothing else is looked at:
 *
 * <pre>
 * custom_logger "name" {
 *   reception_format = "%t@%i@R@%r@%R"
 *   log_deliveries = off
 * }
 * </pre>
 *
 * <p>Files that it includes are read as if they stood there. Source: Momentum reference, custom_logger.
 */
final class LoggerStanzas {
    private static final String KEYWORD = "custom_logger";
    private static final Set<String> OFF = Set.of("off", "false", "no", "0", "disabled");

    private final Path file;
    private final List<Stanza> stanzas = new ArrayList<>();
    private List<String> missing = List.of();

    private LoggerStanzas(Path file) {
        this.file = file;
    }

    /** An option and its value. */
    private record Option(Token key, String value) {}

    /** One of them. */
    private record Stanza(String name, Token keyword, Map<String, Option> options) {}

    /**
     * Reads a file.
     *
     * @throws InvalidFormatStringException if it cannot be read or a stanza or a quoted text in it has no end, or it
     *     includes files that cannot be read or include each other
     */
    static LoggerStanzas read(Path file) throws InvalidFormatStringException {
        LoggerStanzas stanzas = new LoggerStanzas(file);
        Configuration tokens = new Configuration(file);
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            if (token.isWord(KEYWORD)) {
                int known = tokens.missing().size();
                stanzas.add(token, tokens);
                refuseMissing(tokens.missing(), known);
            }
        }
        stanzas.missing = tokens.missing();
        return stanzas;
    }

    private static void refuseMissing(List<String> missing, int known) throws InvalidFormatStringException {
        if (missing.size() > known) {
            throw new InvalidFormatStringException(missing.get(known));
        }
    }

    private void add(Token keyword, Configuration tokens) throws InvalidFormatStringException {
        Token token = tokens.next();
        String name = "";
        if (token != null && !token.isSign('{')) {
            name = token.text();
            token = tokens.next();
        }
        if (token == null || !token.isSign('{')) {
            return;
        }
        Map<String, Option> options = new LinkedHashMap<>();
        for (token = tokens.next(); token != null && !token.isSign('}'); token = tokens.next()) {
            Token assign = tokens.next();
            if (assign != null && assign.isSign('=')) {
                put(options, token, tokens);
            } else if (assign != null && assign.isSign('{')) {
                tokens.skipBlock();
            } else if (assign != null && assign.isSign('}')) {
                token = assign;
                break;
            }
        }
        if (token == null) {
            throw new InvalidFormatStringException(
                    "%s: the stanza %s \"%s\" has no end; expected }".formatted(keyword.place(), KEYWORD, name));
        }
        stanzas.add(new Stanza(name, keyword, options));
    }

    private static void put(Map<String, Option> options, Token key, Configuration tokens)
            throws InvalidFormatStringException {
        Token value = tokens.next();
        if (value == null || value.sign()) {
            throw new InvalidFormatStringException(
                    "%s: nothing is assigned to %s; expected a value behind =".formatted(key.place(), key.text()));
        }
        String name = key.lowerCase();
        Option earlier = options.put(name, new Option(value, value.text()));
        if (earlier != null && name.endsWith(Stage.OPTION)) {
            throw new InvalidFormatStringException("%s: %s stands in %s already; expected every stage once in a stanza"
                    .formatted(key.place(), name, place(earlier.key(), key.file())));
        }
    }

    /** Where something stands, in as few words as whoever knows the file needs. */
    private static String place(Token token, Path known) {
        return token.file().equals(known) ? "line " + token.line() : token.place();
    }

    /**
     * The format strings of a stanza. Files that are included but not there matter as long as the stanza was not asked
     * for by its name and found.
     *
     * @param instance its name, empty for the only one; behind a slash one of its stages
     * @throws InvalidFormatStringException if there is no such stanza or stage, or several, or a format string is none
     */
    Map<Stage, FormatString> strings(String instance) throws InvalidFormatStringException {
        int slash = instance.lastIndexOf('/');
        boolean staged =
                slash >= 0 && Stage.named(instance.substring(slash + 1)).isPresent();
        Stanza stanza = stanza(staged ? instance.substring(0, slash) : instance);
        Map<Stage, FormatString> strings = new LinkedHashMap<>();
        for (Map.Entry<String, Option> option : stanza.options().entrySet()) {
            Optional<Stage> stage =
                    option.getKey().endsWith(Stage.OPTION) ? Stage.named(option.getKey()) : Optional.empty();
            if (stage.isPresent() && isOn(stanza, stage.get())) {
                put(strings, stage.get(), option.getValue());
            }
        }
        if (staged) {
            strings.keySet()
                    .retainAll(Set.of(Stage.named(instance.substring(slash + 1)).orElseThrow()));
        }
        if (strings.isEmpty()) {
            throw new InvalidFormatStringException(
                    "%s: the stanza %s \"%s\" has no format string%s; expected one such as reception_format"
                            .formatted(
                                    stanza.keyword().place(),
                                    KEYWORD,
                                    stanza.name(),
                                    staged ? " of " + instance.substring(slash + 1) : ""));
        }
        return strings;
    }

    private static void put(Map<Stage, FormatString> strings, Stage stage, Option option)
            throws InvalidFormatStringException {
        try {
            String text = new String(option.value().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            StageStrings.put(strings, stage, text);
        } catch (InvalidFormatStringException e) {
            throw new InvalidFormatStringException(
                    "%s: %s".formatted(option.key().place(), e.sentence()));
        }
    }

    private static boolean isOn(Stanza stanza, Stage stage) {
        Option toggle = stanza.options().get(stage.toggle);
        return toggle == null || !OFF.contains(toggle.value().toLowerCase(Locale.ROOT));
    }

    private Stanza stanza(String name) throws InvalidFormatStringException {
        List<Stanza> named = stanzas.stream()
                .filter(stanza -> name.isEmpty() || stanza.name().equals(name))
                .toList();
        if (name.isEmpty() || named.isEmpty()) {
            refuseMissing(missing, 0);
        }
        if (named.size() == 1) {
            return named.get(0);
        }
        if (stanzas.isEmpty()) {
            throw new InvalidFormatStringException(
                    "%s: no stanza %s in it; expected one with format strings".formatted(file, KEYWORD));
        }
        String names = stanzas.stream()
                .map(stanza -> "#%s in %s".formatted(stanza.name(), place(stanza.keyword(), file)))
                .collect(Collectors.joining(", "));
        throw new InvalidFormatStringException(
                named.isEmpty()
                        ? "%s: no stanza %s \"%s\" in it; expected one of %s".formatted(file, KEYWORD, name, names)
                        : "%s: several stanzas %s in it; expected the name of one behind the file: %s"
                                .formatted(file, KEYWORD, names));
    }
}
