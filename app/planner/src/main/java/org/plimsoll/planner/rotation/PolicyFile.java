package org.plimsoll.planner.rotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.plimsoll.planner.plan.Finding;
import org.plimsoll.planner.plan.RetentionPolicy;

/**
 * The settings of a program that rotates logs: {@code ec_rotate.conf}, a file or directory of logrotate, or what tells
 * exicyclog how many files to keep (the script itself, a crontab that calls it, or Exim's build settings).
 *
 * @param program {@code ec_rotate}, {@code logrotate} or {@code exicyclog}
 * @param rules what it says, in its order: the first that names a log counts
 * @param findings what it says that is ignored, or that surprises
 */
public record PolicyFile(String program, List<RotationRule> rules, List<Finding> findings) {
    private static final int LARGEST = 4 << 20;

    /** Copies the lists. */
    public PolicyFile {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    /**
     * Reads the settings, whatever program they are of.
     *
     * @param path a file, or a directory of logrotate
     * @throws InvalidPolicyFileException if it cannot be read or understood
     */
    public static PolicyFile read(Path path) {
        if (Files.isDirectory(path)) {
            return Logrotate.read(path);
        }
        String text = text(path);
        String name = String.valueOf(path.getFileName());
        if (name.contains("exicyclog") || Exicyclog.isIts(text)) {
            return Exicyclog.read(path.toString(), text);
        }
        if (name.contains("ec_rotate") || EcRotate.isIts(text)) {
            return EcRotate.read(path.toString(), text);
        }
        return Logrotate.read(path);
    }

    /**
     * The rule for a log: one that names its path, else one that names its file, else the only policy there is.
     *
     * @param log the log, or one of its generations
     */
    public Optional<RotationRule> ruleFor(Path log) {
        Optional<RotationRule> exact = rules.stream()
                .filter(rule -> rule.names(log.toAbsolutePath().normalize()))
                .findFirst();
        String file = Generation.of(String.valueOf(log.getFileName())).log();
        return exact.or(() ->
                        rules.stream().filter(rule -> rule.namesFile(file)).findFirst())
                .or(this::onlyRule);
    }

    /** The rule, if all rules say the same. */
    public Optional<RotationRule> onlyRule() {
        List<RetentionPolicy> policies =
                rules.stream().map(RotationRule::policy).distinct().toList();
        return policies.size() == 1 ? Optional.of(rules.get(0)) : Optional.empty();
    }

    /** The logs that the rules name, as they are written. */
    public String named() {
        return rules.stream().flatMap(rule -> rule.patterns().stream()).collect(Collectors.joining(", "));
    }

    static String text(Path path) {
        // A device has no size and may have no end.
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new InvalidPolicyFileException(
                        path + ": is larger than 4 MiB, expected the settings of a program that rotates logs");
            }
            return new String(bytes, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new InvalidPolicyFileException(
                    path + ": cannot be read, expected the settings of ec_rotate, logrotate or exicyclog");
        }
    }

    /** The lines of a text, those that end in a backslash joined with the next, each with the number of its first. */
    static List<Line> joinedLines(String text) {
        List<Line> lines = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        int begin = 1;
        int number = 0;
        for (String line : text.split("\\r?\\n", -1)) {
            number++;
            if (joined.isEmpty()) {
                begin = number;
            }
            if (line.endsWith("\\")) {
                joined.append(line, 0, line.length() - 1).append(' ');
            } else {
                lines.add(new Line(begin, joined.append(line).toString()));
                joined.setLength(0);
            }
        }
        if (!joined.isEmpty()) {
            lines.add(new Line(begin, joined.toString()));
        }
        return lines;
    }

    /** A line and its number. */
    record Line(int number, String text) {}
}
