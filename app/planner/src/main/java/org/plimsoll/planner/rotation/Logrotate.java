package org.plimsoll.planner.rotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.InvalidScenarioException;

/**
 * The files of logrotate: directives that hold for what follows, sections of log names with directives of their own
 * between braces, files and directories to include. Names may carry wildcards, braces and quotes and may go on over
 * several lines; scripts are skipped; {@code #} at the beginning of a line begins a comment.
 */
final class Logrotate {
    private static final Set<String> SCRIPTS =
            Set.of("prerotate", "postrotate", "firstaction", "lastaction", "preremove");
    private static final int DEEPEST_INCLUDE = 16;

    private final List<RotationRule> rules = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final LogrotateOptions globals = new LogrotateOptions();
    private final Taboo taboo = new Taboo();

    private Logrotate() {}

    static PolicyFile read(Path path) {
        Logrotate settings = new Logrotate();
        settings.add(path, 0);
        return new PolicyFile("logrotate", settings.rules, settings.findings);
    }

    private void add(Path path, int depth) {
        if (depth > DEEPEST_INCLUDE) {
            throw new InvalidPolicyFileException(
                    path + ": is included by itself or 16 deep, expected files that end somewhere");
        }
        if (!Files.isDirectory(path)) {
            new Reading(path, depth).read();
            return;
        }
        try (Stream<Path> entries = Files.list(path)) {
            entries.filter(Files::isRegularFile).filter(taboo::admits).sorted().forEach(file -> add(file, depth + 1));
        } catch (IOException e) {
            throw new InvalidPolicyFileException(
                    path + ": cannot be listed, expected a directory of logrotate's files");
        }
    }

    /** One file on its way through. */
    private final class Reading {
        private final Path path;
        private final int depth;
        private final String[] lines;
        private int at;
        private final List<String> names = new ArrayList<>();
        private @Nullable LogrotateOptions section;
        private int sectionLine;

        Reading(Path path, int depth) {
            this.path = path;
            this.depth = depth;
            lines = PolicyFile.text(path).split("\\r?\\n", -1);
        }

        void read() {
            for (at = 0; at < lines.length; at++) {
                String line = lines[at].strip();
                if (!line.isEmpty() && !line.startsWith("#")) {
                    line(line);
                }
            }
            at = lines.length - 1;
            if (section != null) {
                throw wrong("the section that begins on line %s is not closed, expected }".formatted(sectionLine));
            }
            if (!names.isEmpty()) {
                throw wrong("the file ends after %s, expected {".formatted(names.get(names.size() - 1)));
            }
        }

        private void line(String line) {
            if (section != null) {
                inSection(line);
            } else if (line.startsWith("}")) {
                throw wrong("} without a section, expected log names and { before it");
            } else if (!names.isEmpty() || isName(line)) {
                names(line);
            } else {
                directive(line, globals);
            }
        }

        private void inSection(String line) {
            if (line.startsWith("}")) {
                close();
                String rest = line.substring(1).strip();
                if (!rest.isEmpty() && !rest.startsWith("#")) {
                    line(rest);
                }
            } else if (line.endsWith("}") && !line.contains("{")) {
                directive(line.substring(0, line.length() - 1).strip(), open());
                close();
            } else if (isName(line) || line.endsWith("{")) {
                throw wrong("'%s' within the section that begins on line %s, expected } before it"
                        .formatted(line, sectionLine));
            } else {
                directive(line, open());
            }
        }

        private LogrotateOptions open() {
            if (section == null) {
                throw wrong("no section is open");
            }
            return section;
        }

        private static boolean isName(String line) {
            return "/\"'*?[~{".indexOf(line.charAt(0)) >= 0;
        }

        /** Names until the brace that opens their section, which a blank or a quote sets apart from those of a name. */
        private void names(String line) {
            StringBuilder name = new StringBuilder();
            char quote = 0;
            boolean within = false;
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (quote == 0 && c == '{' && !within) {
                    section = new LogrotateOptions(globals);
                    sectionLine = at + 1;
                    if (names.isEmpty()) {
                        throw wrong("{ without log names, expected names before it");
                    }
                    String rest = line.substring(i + 1).strip();
                    if (!rest.isEmpty() && !rest.startsWith("#")) {
                        inSection(rest);
                    }
                    return;
                }
                if (quote == 0 && (c == '"' || c == '\'')) {
                    quote = c;
                    within = true;
                } else if (c == quote) {
                    quote = 0;
                } else if (c == '\\' && i + 1 < line.length()) {
                    name.append(line.charAt(++i));
                    within = true;
                } else if (quote == 0 && (Character.isWhitespace(c) || c == ',') && !inBraces(name)) {
                    within = finish(name);
                } else {
                    name.append(c);
                    within = true;
                }
            }
            if (quote != 0) {
                throw wrong("a quote is not closed, expected %s".formatted(quote));
            }
            finish(name);
        }

        private static boolean inBraces(StringBuilder name) {
            return name.lastIndexOf("{") > name.lastIndexOf("}");
        }

        private boolean finish(StringBuilder name) {
            if (!name.isEmpty()) {
                names.add(name.toString());
                name.setLength(0);
            }
            return false;
        }

        private void close() {
            LogrotateOptions options = open();
            String place = "%s, line %s".formatted(path, sectionLine);
            try {
                rules.add(new RotationRule(names, options.policy(), place, options.first()));
            } catch (InvalidScenarioException e) {
                throw new InvalidPolicyFileException("%s: %s".formatted(place, e.getMessage()));
            }
            if (!options.knowsCompressor()) {
                warn("%s: %s is no compressor that is known here; it is planned with as gzip."
                        .formatted(place, options.command()));
            }
            String endless = options.neverShortened();
            if (endless != null) {
                warn("%s: %s.".formatted(place, endless));
            }
            names.clear();
            section = null;
        }

        private void directive(String line, LogrotateOptions options) {
            String[] parts = line.split("[\\s=]+", 2);
            String word = parts[0];
            String value = parts.length < 2 ? "" : withoutComment(parts[1]);
            if (word.equals("include")) {
                include(value);
            } else if (word.equals("tabooext")) {
                taboo.endings(value);
            } else if (word.equals("taboopat")) {
                taboo.patterns(value);
            } else if (SCRIPTS.contains(word)) {
                skipScript(word);
            } else {
                take(word, value, options);
            }
        }

        private void take(String word, String value, LogrotateOptions options) {
            try {
                if (!options.take(word, value)) {
                    warn("%s, line %s: '%s' is no directive of logrotate, which ignores it."
                            .formatted(path, at + 1, word));
                }
            } catch (InvalidScenarioException e) {
                throw wrong(String.valueOf(e.getMessage()));
            }
        }

        private void warn(String sentence) {
            findings.add(new Finding(Finding.Severity.WARNING, sentence));
        }

        private static String withoutComment(String value) {
            int comment = value.indexOf(" #");
            return (comment < 0 ? value : value.substring(0, comment)).strip();
        }

        private void include(String value) {
            if (section != null || value.isEmpty()) {
                throw wrong("include '%s', expected a file or directory outside of sections".formatted(value));
            }
            Path included = included(value);
            if (!Files.isRegularFile(included) && !Files.isDirectory(included)) {
                throw wrong("include %s, which is not there, expected a file or directory".formatted(value));
            }
            add(included, depth + 1);
        }

        private Path included(String value) {
            try {
                Path parent = path.toAbsolutePath().getParent();
                return parent == null ? Path.of(value) : parent.resolve(value);
            } catch (InvalidPathException e) {
                throw wrong("include '%s', which is no path, expected a file or directory".formatted(value));
            }
        }

        private void skipScript(String word) {
            int begin = at + 1;
            while (++at < lines.length) {
                if (lines[at].strip().equals("endscript")) {
                    return;
                }
            }
            throw InvalidPolicyFileException.at(
                    path.toString(), begin, "%s is not ended, expected endscript".formatted(word));
        }

        private InvalidPolicyFileException wrong(String sentence) {
            return InvalidPolicyFileException.at(path.toString(), at + 1, sentence);
        }
    }
}
