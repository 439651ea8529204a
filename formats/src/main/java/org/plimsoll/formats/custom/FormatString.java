package org.plimsoll.formats.custom;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A format string of custom_logger, taken apart into macros and the literal text around them.
 *
 * @param text as it was written
 * @param literals text before the first macro, between macros, and after the last one: one more than macros
 * @param macros the macros in their order, at least one
 */
record FormatString(String text, List<String> literals, List<Macro> macros) {
    /** Momentum takes two of them for a part of a macro's name. */
    private static final Pattern FORBIDDEN = Pattern.compile("::|__");

    /**
     * The name of a macro is as long as letters go. Some names are several words; {@code _} is part of a name where the
     * letters before it are none.
     */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");

    private static final Pattern LONG_NAME = Pattern.compile("[A-Za-z]+(?:_[A-Za-z]+)*");

    FormatString {
        literals = List.copyOf(literals);
        macros = List.copyOf(macros);
    }

    /**
     * Takes a format string apart.
     *
     * @throws InvalidFormatStringException if it is none, with the position at which it is not
     */
    static FormatString parse(String text) throws InvalidFormatStringException {
        List<String> literals = new ArrayList<>();
        List<Macro> macros = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '%') {
                refuseLineEnd(c, at);
                literal.append(c);
                at++;
            } else if (text.startsWith("%%", at)) {
                literal.append('%');
                at += 2;
            } else {
                Macro macro = macro(text, at);
                literals.add(literal.toString());
                literal.setLength(0);
                macros.add(macro);
                at += macro.written().length();
            }
        }
        literals.add(literal.toString());
        if (macros.isEmpty()) {
            throw new InvalidFormatStringException("no specifier in it; expected some such as %t, %i, %r and %R");
        }
        refuseForbidden(text, literals, macros);
        return new FormatString(text, literals, macros);
    }

    private static void refuseLineEnd(char c, int at) throws InvalidFormatStringException {
        if (c == '\n' || c == '\r') {
            throw new InvalidFormatStringException(
                    "position %s: a line end; expected none, for the logger ends every record with one"
                            .formatted(at + 1));
        }
    }

    private static Macro macro(String text, int at) throws InvalidFormatStringException {
        Matcher name = NAME.matcher(text).region(at + 1, text.length());
        if (!name.lookingAt()) {
            throw new InvalidFormatStringException(
                    "position %s: '%%' without a specifier; expected letters behind it, or %%%% for the sign itself"
                            .formatted(at + 1));
        }
        if (!Specifier.known(name.group())) {
            name.usePattern(LONG_NAME).lookingAt();
        }
        return withArgument(text, at, name.group(), name.end());
    }

    /** Manuals write the brace with a backslash before it. */
    private static Macro withArgument(String text, int at, String name, int end) throws InvalidFormatStringException {
        int open = text.startsWith("\\{", end) ? end + 1 : end;
        if (!text.startsWith("{", open)) {
            return new Macro(at + 1, name, "", text.substring(at, end));
        }
        int close = text.indexOf('}', open);
        if (close < 0) {
            throw new InvalidFormatStringException(
                    "position %s: the brace behind %%%s is not closed; expected }".formatted(open + 1, name));
        }
        return new Macro(at + 1, name, text.substring(open + 1, close), text.substring(at, close + 1));
    }

    private static void refuseForbidden(String text, List<String> literals, List<Macro> macros)
            throws InvalidFormatStringException {
        int at = 0;
        for (int i = 0; i < literals.size(); i++) {
            Matcher forbidden = FORBIDDEN.matcher(literals.get(i));
            if (forbidden.find()) {
                throw new InvalidFormatStringException(
                        "position %s: '%s', which Momentum does not take for literal text; expected another delimiter"
                                .formatted(text.indexOf(forbidden.group(), at) + 1, forbidden.group()));
            }
            at = i < macros.size()
                    ? macros.get(i).position() - 1 + macros.get(i).written().length()
                    : at;
        }
    }
}
