package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Bytes;

/**
 * A word as people type it to choose values: {@code *} stands for any text, and the case of ASCII letters does not
 * count. As an address, {@code @example.com} and {@code example.com} mean every address of that domain, and {@code <>}
 * the null sender.
 */
final class Wildcard {
    private final List<byte[]> parts = new ArrayList<>();
    private final boolean domain;
    private final boolean foldCase;
    private final @Nullable TextSearch hint;

    private Wildcard(String text, boolean domain, boolean foldCase) {
        this.domain = domain;
        this.foldCase = foldCase;
        String longest = "";
        for (String part : text.split("\\*", -1)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            parts.add(foldCase ? TextSearch.lower(bytes) : bytes);
            String written = alwaysWritten(part);
            longest = written.length() > longest.length() ? written : longest;
        }
        hint = longest.isEmpty() ? null : new TextSearch(longest, foldCase);
    }

    /** The end of a text that a log cannot write in another way: signs in a local part may be escaped. */
    private static String alwaysWritten(String part) {
        int at = part.lastIndexOf('@');
        boolean escapable = part.indexOf('\\') >= 0 || part.indexOf('"') >= 0 || part.indexOf('@') != at;
        return part.equals("<>") ? "" : escapable ? part.substring(Math.max(at, part.lastIndexOf('\\')) + 1) : part;
    }

    /** A word that is all of a value. */
    static Wildcard word(String text) {
        return new Wildcard(text, false, true);
    }

    /** A word of which every sign counts, and whether a letter is a small one. */
    static Wildcard exact(String text) {
        return new Wildcard(text, false, false);
    }

    /** An address, or a domain of addresses. */
    static Wildcard address(String text) {
        boolean whole = text.lastIndexOf('@') > 0 || text.equals("<>") || text.equals("*");
        return new Wildcard(text.startsWith("@") ? text.substring(1) : text, !whole, true);
    }

    /** A text that stands in every line with such a value; null if there is none, or if it may be written otherwise. */
    @Nullable
    TextSearch hint() {
        return hint;
    }

    boolean matches(byte[] data, int start, int end) {
        int from = start;
        if (domain) {
            from = Bytes.lastIndexOf(data, start, end, (byte) '@') + 1;
            if (from == 0) {
                return false;
            }
        }
        return matchesAll(data, from, end);
    }

    private boolean matchesAll(byte[] data, int start, int end) {
        byte[] first = parts.get(0);
        if (parts.size() == 1) {
            return end - start == first.length && isAt(first, data, start);
        }
        byte[] last = parts.get(parts.size() - 1);
        if (end - start < first.length + last.length
                || !isAt(first, data, start)
                || !isAt(last, data, end - last.length)) {
            return false;
        }
        int at = start + first.length;
        for (byte[] part : parts.subList(1, parts.size() - 1)) {
            at = find(part, data, at, end - last.length);
            if (at < 0) {
                return false;
            }
            at += part.length;
        }
        return true;
    }

    private int find(byte[] part, byte[] data, int from, int to) {
        for (int i = from; i + part.length <= to; i++) {
            if (isAt(part, data, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] part, byte[] data, int at) {
        for (int i = 0; i < part.length; i++) {
            byte b = data[at + i];
            if ((foldCase ? TextSearch.lower(b) : b) != part[i]) {
                return false;
            }
        }
        return true;
    }
}
