package org.plimsoll.formats.table;

import java.util.Arrays;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for in lines or values: a plain text, or a regular expression of RE2, which takes time in
 * proportion to the text whatever the expression is. Immutable; {@link #search} gives what one thread works with.
 */
public final class LinePattern {
    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    private final String text;
    private final boolean foldCase;
    private final @Nullable Pattern regex;
    private final @Nullable String needed;

    private LinePattern(String text, boolean foldCase, @Nullable Pattern regex, @Nullable String needed) {
        this.text = text;
        this.foldCase = foldCase;
        this.regex = regex;
        this.needed = needed;
    }

    /** A text that means itself. */
    public static LinePattern literal(String text, boolean foldCase) {
        return new LinePattern(text, foldCase, null, null);
    }

    /**
     * A regular expression.
     *
     * @throws IllegalArgumentException if it is none; the message is one phrase
     */
    public static LinePattern regex(String expression, boolean foldCase) {
        if (expression.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0)) {
            return literal(expression, foldCase);
        }
        try {
            Pattern regex = Pattern.compile(expression, foldCase ? Pattern.CASE_INSENSITIVE : 0);
            return new LinePattern(expression, foldCase, regex, neededText(expression));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "'%s', expected a regular expression (%s)".formatted(expression, e.getDescription()), e);
        }
    }

    /**
     * The longest text that stands in whatever the expression matches; null where that is not easy to see. A letter
     * outside ASCII is never part of it, because its cases differ in more than a bit.
     */
    static @Nullable String neededText(String expression) {
        if (expression.indexOf('|') >= 0 || expression.contains("(?") || expression.indexOf('\\') >= 0) {
            return null;
        }
        String longest = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        boolean set = false;
        for (int i = 0; i <= expression.length(); i++) {
            char c = i < expression.length() ? expression.charAt(i) : '$';
            boolean plain = SPECIAL.indexOf(c) < 0 && c < 0x80 && !set && depth == 0;
            if (plain) {
                run.append(c);
                continue;
            }
            if ("?*{".indexOf(c) >= 0 && !run.isEmpty()) {
                run.setLength(run.length() - 1);
            }
            longest = run.length() > longest.length() ? run.toString() : longest;
            run.setLength(0);
            depth += set ? 0 : c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
            set = c == '[' || (set && c != ']');
        }
        return longest.isEmpty() ? null : longest;
    }

    /** What was typed. */
    @Override
    public String toString() {
        return text;
    }

    /** A search of this pattern, for one thread. */
    public Search search() {
        if (regex == null) {
            TextSearch plain = new TextSearch(text, foldCase);
            return (data, from, to) -> plain.find(data, from, to) >= 0;
        }
        Matcher matcher = regex.matcher(new byte[0]);
        Search slow = (data, from, to) ->
                matcher.reset(Arrays.copyOfRange(data, from, to)).find();
        if (needed == null) {
            return slow;
        }
        TextSearch first = new TextSearch(needed, foldCase);
        return (data, from, to) -> first.find(data, from, to) >= 0 && slow.in(data, from, to);
    }

    /** A text that stands in whatever the pattern matches; null where that is not easy to see. */
    @Nullable
    TextSearch needed() {
        if (regex == null) {
            return text.isEmpty() ? null : new TextSearch(text, foldCase);
        }
        return needed == null ? null : new TextSearch(needed, foldCase);
    }

    /** Looks for a pattern. */
    public interface Search {
        /** Whether it stands somewhere in {@code [from, to)}. */
        boolean in(byte[] data, int from, int to);
    }
}
