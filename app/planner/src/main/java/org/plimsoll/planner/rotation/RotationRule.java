package org.plimsoll.planner.rotation;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.plimsoll.planner.plan.RetentionPolicy;

/**
 * What a policy file says of some logs.
 *
 * @param patterns the logs: paths with the wildcards of a shell
 * @param policy what happens to each of them
 * @param place where it is said: file and line
 * @param first number of the youngest generation
 */
public record RotationRule(List<String> patterns, RetentionPolicy policy, String place, int first) {

    /** Copies the list. */
    public RotationRule {
        patterns = List.copyOf(patterns);
    }

    /** Whose youngest generation has the number 1. */
    RotationRule(List<String> patterns, RetentionPolicy policy, String place) {
        this(patterns, policy, place, 1);
    }

    /** Whether the rule is about the log at exactly that path. */
    public boolean names(Path log) {
        return patterns.stream().anyMatch(pattern -> matches(pattern, log));
    }

    /** Whether the rule is about a log of that name in whatever directory. */
    public boolean namesFile(String fileName) {
        return patterns.stream().map(RotationRule::lastPart).anyMatch(pattern -> matches(pattern, Path.of(fileName)));
    }

    private static String lastPart(String pattern) {
        // A slash may stand within braces, where it separates nothing.
        int depth = 0;
        int last = -1;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            last = c == '/' && depth == 0 ? i : last;
        }
        return pattern.substring(last + 1);
    }

    private static boolean matches(String pattern, Path path) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(path);
        } catch (PatternSyntaxException e) {
            return pattern.equals(path.toString());
        }
    }
}
