package org.plimsoll.planner.rotation;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Names of files that logrotate does not include from a directory: leftovers of editors and package tools. */
final class Taboo {
    private static final String MORE = "+";

    private final List<String> endings = new ArrayList<>(List.of(
            "~",
            ",v",
            ".bak",
            ".cfsaved",
            ".disabled",
            ".dpkg-bak",
            ".dpkg-del",
            ".dpkg-dist",
            ".dpkg-new",
            ".dpkg-old",
            ".dpkg-tmp",
            ".rpmnew",
            ".rpmorig",
            ".rpmsave",
            ".swp",
            ".ucf-dist",
            ".ucf-new",
            ".ucf-old"));
    private final List<String> patterns = new ArrayList<>(List.of("*.rhn-cfg-tmp-*"));

    /** Whether a file is included. */
    boolean admits(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".")
                && endings.stream().noneMatch(name::endsWith)
                && patterns.stream().noneMatch(pattern -> matches(pattern, name));
    }

    /** {@code tabooext}: other endings, or more of them behind a plus. */
    void endings(String list) {
        change(endings, list);
    }

    /** {@code taboopat}: other patterns, or more of them behind a plus. */
    void patterns(String list) {
        change(patterns, list);
    }

    private static void change(List<String> taboo, String list) {
        boolean more = list.startsWith(MORE);
        if (!more) {
            taboo.clear();
        }
        Arrays.stream((more ? list.substring(MORE.length()) : list).split("[\\s,]+"))
                .filter(each -> !each.isEmpty())
                .forEach(taboo::add);
    }

    private static boolean matches(String pattern, String name) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(name));
        } catch (PatternSyntaxException e) {
            return pattern.equals(name);
        }
    }
}
