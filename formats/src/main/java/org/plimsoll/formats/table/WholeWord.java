package org.plimsoll.formats.table;

/** Finds an id, an address or a host in a text, but not as a part of another one. */
final class WholeWord {
    private static final String INSIDE = "._%+-=";

    private final TextSearch search;

    WholeWord(String word, boolean foldCase) {
        search = new TextSearch(word, foldCase);
    }

    boolean in(byte[] data, int from, int to) {
        if (search.length() == 0) {
            return false;
        }
        for (int at = search.find(data, from, to); at >= 0; at = search.find(data, at + 1, to)) {
            int end = at + search.length();
            boolean begins = at == from || !inside(data[at - 1]);
            boolean ends =
                    end == to || !inside(data[end]) || (data[end] == '.' && (end + 1 == to || !inside(data[end + 1])));
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean inside(byte b) {
        int c = b & 0xff;
        return c >= 0x80 || Character.isLetterOrDigit(c) || INSIDE.indexOf(c) >= 0;
    }
}
