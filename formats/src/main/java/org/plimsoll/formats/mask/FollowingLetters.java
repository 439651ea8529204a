package org.plimsoll.formats.mask;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which letters follow others in the words of logs, from a table that is part of the program. */
final class FollowingLetters {
    /** Signs that may stand before a letter: none, or one of 26. */
    static final int SIGNS = 27;

    /** All letters, from the most frequent to the rarest. */
    static final String FREQUENT = "etaoinsrldhcumpfgywbvkxjqz";

    private static final String TABLE = "following-letters.txt";
    private static final String[] ORDERS = read();

    private FollowingLetters() {}

    /**
     * All letters, from the one that most often stands there to the one that hardly ever does.
     *
     * @param second the last letter but one, from 1; 0 before the beginning of the word
     * @param last the last letter
     */
    static String after(int second, int last) {
        return ORDERS[second * SIGNS + last];
    }

    private static String[] read() {
        String[] orders = new String[SIGNS * SIGNS];
        try (InputStream in = FollowingLetters.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: no " + TABLE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    orders[sign(line.charAt(0)) * SIGNS + sign(line.charAt(1))] = completed(line.substring(3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return orders;
    }

    private static int sign(char c) {
        return c == '^' ? 0 : c - 'a' + 1;
    }

    private static String completed(String first) {
        StringBuilder order = new StringBuilder(first);
        FREQUENT.chars().filter(letter -> first.indexOf(letter) < 0).forEach(letter -> order.append((char) letter));
        return order.toString();
    }
}
