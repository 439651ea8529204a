package org.plimsoll.formats.custom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
 * <p>Files that it includes are not read. Source: Momentum reference, custom_logger.
 */
final class LoggerStanzas {
    private static final String KEYWORD = "custom_logger";
    private static final Set<String> OFF = Set.of("off", "false", "no", "0", "disabled");

    private final Path file;
    private final List<Stanza> stanzas = new ArrayList<>();

    private LoggerStanzas(Path file) {
        this.file = file;
    }

    /** An option and its value. */
    private record Option(int line, String value) {}

    /** One of them. */
    private record Stanza(String name, int line, Map<String, Option> options) {}

    /**
     * Reads a file.
     *
     * @throws InvalidFormatStringException if it cannot be read or a stanza or a quoted text in it has no end
     */
    static LoggerStanzas read(Path file) throws InvalidFormatStringException {
        LoggerStanzas stanzas = new LoggerStanzas(file);
        ConfigurationTokens tokens = new ConfigurationTokens(file, text(file));
        for (Token token = tokens.next(); token != null; token = tokens.next()) {
            if (token.isWord(KEYWORD)) {
                stanzas.add(token, tokens);
            }
        }
        return stanzas;
    }

    private static String text(Path file) throws InvalidFormatStringException {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw new InvalidFormatStringException(
                    file + ": no such file; expected a configuration of Momentum such as ecelerity.conf");
        } catch (IOException e) {
            throw new InvalidFormatStringException(
                    file + ": cannot be read; expected a configuration of Momentum such as ecelerity.conf");
        }
    }

    private void add(Token keyword, ConfigurationTokens tokens) throws InvalidFormatStringException {
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
            throw new InvalidFormatStringException("%s, line %s: the stanza %s \"%s\" has no end; expected }"
                    .formatted(file, keyword.line(), KEYWORD, name));
        }
        stanzas.add(new Stanza(name, keyword.line(), options));
    }

    private void put(Map<String, Option> options, Token key, ConfigurationTokens tokens)
            throws InvalidFormatStringException {
        Token value = tokens.next();
        if (value == null || value.sign()) {
            throw new InvalidFormatStringException("%s, line %s: nothing is assigned to %s; expected a value behind ="
                    .formatted(file, key.line(), key.text()));
        }
        String name = key.text().toLowerCase(Locale.ROOT);
        Option earlier = options.put(name, new Option(value.line(), value.text()));
        if (earlier != null && name.endsWith(Stage.OPTION)) {
            throw new InvalidFormatStringException(
                    "%s, line %s: %s stands in line %s already; expected every stage once in a stanza"
                            .formatted(file, key.line(), name, earlier.line()));
        }
    }

    /**
     * The format strings of a stanza.
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
                    "%s, line %s: the stanza %s \"%s\" has no format string%s; expected one such as reception_format"
                            .formatted(
                                    file,
                                    stanza.line(),
                                    KEYWORD,
                                    stanza.name(),
                                    staged ? " of " + instance.substring(slash + 1) : ""));
        }
        return strings;
    }

    private void put(Map<Stage, FormatString> strings, Stage stage, Option option) throws InvalidFormatStringException {
        try {
            String text = new String(option.value().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            StageStrings.put(strings, stage, text);
        } catch (InvalidFormatStringException e) {
            throw new InvalidFormatStringException("%s, line %s: %s".formatted(file, option.line(), e.sentence()));
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
        if (named.size() == 1) {
            return named.get(0);
        }
        if (stanzas.isEmpty()) {
            throw new InvalidFormatStringException(
                    "%s: no stanza %s in it; expected one with format strings".formatted(file, KEYWORD));
        }
        String names = stanzas.stream()
                .map(stanza -> "#%s in line %s".formatted(stanza.name(), stanza.line()))
                .collect(Collectors.joining(", "));
        throw new InvalidFormatStringException(
                named.isEmpty()
                        ? "%s: no stanza %s \"%s\" in it; expected one of %s".formatted(file, KEYWORD, name, names)
                        : "%s: several stanzas %s in it; expected the name of one behind the file: %s"
                                .formatted(file, KEYWORD, names));
    }
}
