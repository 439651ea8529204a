package org.plimsoll.formats.custom;

import java.nio.file.Path;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * The words, quoted texts and signs of a configuration of Momentum. A {@code #} begins a comment to the end of the
 * line, {@code /}{@code *} one to {@code *}{@code /}; in a quoted text a backslash takes the sign behind it for itself,
 * but {@code \t} and {@code \n} are a tab and a line end. Words mean the same in upper and lower case. Source: Momentum
 * reference, configuration overview.
 */
final class ConfigurationTokens {
    private static final String SIGNS = "{}=()[],;";
    private static final String COMMENT = "/*";
    private static final String COMMENT_END = "*/";

    private final Path file;
    private final String text;
    private int at;
    private int line = 1;

    ConfigurationTokens(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * A word, a quoted text or a sign.
     *
     * @param file the file it stands in
     * @param line line in which it begins, from 1
     * @param text what it says
     * @param sign whether it is a sign
     * @param quoted whether it stood in quotes
     */
    record Token(Path file, int line, String text, boolean sign, boolean quoted) {
        boolean isSign(char c) {
            return sign && text.charAt(0) == c;
        }

        boolean isWord(String word) {
            return !sign && !quoted && text.equalsIgnoreCase(word);
        }

        String lowerCase() {
            return text.toLowerCase(Locale.ROOT);
        }

        /** Where it stands, for sentences. */
        String place() {
            return "%s, line %s".formatted(file, line);
        }
    }

    /** The file they are read from. */
    Path file() {
        return file;
    }

    /**
     * The next one, null behind the last one.
     *
     * @throws InvalidFormatStringException if a quoted text or a comment has no end
     */
    @Nullable
    Token next() throws InvalidFormatStringException {
        skipBlanks();
        if (at == text.length()) {
            return null;
        }
        char c = text.charAt(at);
        if (c == '"' || c == '\'') {
            return quoted(c);
        }
        if (SIGNS.indexOf(c) >= 0) {
            at++;
            return new Token(file, line, String.valueOf(c), true, false);
        }
        int from = at;
        while (at < text.length() && !endsWord(text.charAt(at)) && !text.startsWith(COMMENT, at)) {
            at++;
        }
        return new Token(file, line, text.substring(from, at), false, false);
    }

    private static boolean endsWord(char c) {
        return c <= ' ' || c == '"' || c == '#' || SIGNS.indexOf(c) >= 0;
    }

    private void skipBlanks() throws InvalidFormatStringException {
        boolean comment = false;
        for (; at < text.length(); at++) {
            if (!comment && text.startsWith(COMMENT, at)) {
                skipComment();
                continue;
            }
            char c = text.charAt(at);
            comment = c != '\n' && (comment || c == '#');
            if (!comment && c > ' ') {
                return;
            }
            line += c == '\n' ? 1 : 0;
        }
    }

    /** Stops at the last sign of the comment. */
    private void skipComment() throws InvalidFormatStringException {
        int end = text.indexOf(COMMENT_END, at + COMMENT.length());
        if (end < 0) {
            throw new InvalidFormatStringException(
                    "%s, line %s: a comment without an end; expected %s".formatted(file, line, COMMENT_END));
        }
        line += (int) text.substring(at, end).chars().filter(c -> c == '\n').count();
        at = end + COMMENT_END.length() - 1;
    }

    private Token quoted(char quote) throws InvalidFormatStringException {
        int begin = line;
        StringBuilder value = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != quote; at++) {
            char c = text.charAt(at);
            line += c == '\n' ? 1 : 0;
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                line += text.charAt(at) == '\n' ? 1 : 0;
                value.append(unescaped(text.charAt(at)));
            } else {
                value.append(c);
            }
        }
        if (at == text.length()) {
            throw new InvalidFormatStringException(
                    "%s, line %s: a quoted text without an end; expected %s".formatted(file, begin, quote));
        }
        at++;
        return new Token(file, begin, value.toString(), false, true);
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> c;
        };
    }
}
