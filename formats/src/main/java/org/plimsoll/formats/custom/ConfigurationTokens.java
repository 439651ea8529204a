package org.plimsoll.formats.custom;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The words, quoted texts and signs of a configuration of Momentum. A {@code #} begins a comment; in a quoted text a
 * backslash takes the sign behind it for itself, but {@code \t} and {@code \n} are a tab and a line end.
 */
final class ConfigurationTokens {
    private static final String SIGNS = "{}=()[],;";

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
     * @param line line in which it begins, from 1
     * @param text what it says
     * @param sign whether it is a sign
     * @param quoted whether it stood in quotes
     */
    record Token(int line, String text, boolean sign, boolean quoted) {
        boolean isSign(char c) {
            return sign && text.charAt(0) == c;
        }

        boolean isWord(String word) {
            return !sign && !quoted && text.equals(word);
        }
    }

    /**
     * The next one, null behind the last one.
     *
     * @throws InvalidFormatStringException if a quoted text has no end
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
            return new Token(line, String.valueOf(c), true, false);
        }
        int from = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        return new Token(line, text.substring(from, at), false, false);
    }

    /**
     * Skips what follows an opening brace, to the one that closes it.
     *
     * @throws InvalidFormatStringException if a quoted text in it has no end
     */
    void skipBlock() throws InvalidFormatStringException {
        int open = 1;
        for (Token token = next(); token != null; token = next()) {
            open += token.isSign('{') ? 1 : 0;
            open -= token.isSign('}') ? 1 : 0;
            if (open == 0) {
                return;
            }
        }
    }

    private static boolean endsWord(char c) {
        return c <= ' ' || c == '"' || c == '#' || SIGNS.indexOf(c) >= 0;
    }

    private void skipBlanks() {
        boolean comment = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            comment = c != '\n' && (comment || c == '#');
            if (!comment && c > ' ') {
                return;
            }
            line += c == '\n' ? 1 : 0;
        }
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
        return new Token(begin, value.toString(), false, true);
    }

    private static char unescaped(char c) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            default -> c;
        };
    }
}
