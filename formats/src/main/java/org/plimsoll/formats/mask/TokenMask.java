package org.plimsoll.formats.mask;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Replaces tokens: letters and digits of a token change independently, so that a name is the same with any number
 * behind it. A short token can so become another one of the log. Where the tokens of the log are known beforehand, such
 * a token becomes what one would become that is not in the log, so that others still become others. Not safe for use by
 * several threads.
 */
final class TokenMask {
    /** Some 10 MB; more than a log of a terabyte needs, unless nearly all numbers of its length are in it. */
    static final int MOST_MOVED = 1 << 16;

    private static final int MOST_STEPS = 10_000;

    private final WordChain words;
    private final NumberChain numbers;

    /** The tokens of the log, null if they are not known. */
    private @Nullable SeenTokens seen;

    private final byte[] original = new byte[SeenTokens.LONGEST];

    /** Tokens that would have become another one of the log, in small letters, and what they become instead. */
    private final Map<String, byte[]> moved = new HashMap<>();

    private final Set<String> taken = new HashSet<>();

    TokenMask(Prf prf) {
        words = new WordChain(prf);
        numbers = new NumberChain(prf);
    }

    /** Notes a token of the log. */
    void learn(byte[] data, int from, int to) {
        SeenTokens tokens = seen == null ? new SeenTokens() : seen;
        seen = tokens;
        tokens.add(data, from, to);
    }

    /** Whether a token is in the log, as far as that is known. */
    boolean isOfLog(byte[] data, int from, int to) {
        SeenTokens tokens = SeenTokens.notes(to - from) ? seen : null;
        return tokens != null && tokens.has(data, from, to);
    }

    /** Replaces the token in {@code [from, to)}. */
    void mask(byte[] data, int from, int to) {
        int length = to - from;
        SeenTokens tokens = SeenTokens.notes(length) ? seen : null;
        if (tokens == null) {
            replace(data, from, to);
            return;
        }
        System.arraycopy(data, from, original, 0, length);
        replace(data, from, to);
        if (tokens.has(data, from, to)) {
            move(tokens, data, from, length);
        }
    }

    private void move(SeenTokens tokens, byte[] data, int from, int length) {
        byte[] small = Arrays.copyOf(original, length);
        for (int i = 0; i < length; i++) {
            small[i] = Letters.lower(small[i]);
        }
        String name = text(small);
        byte[] other = moved.get(name);
        if (other == null) {
            other = moved.size() < MOST_MOVED ? free(tokens, small) : replaced(small);
            moved.put(name, other);
        }
        for (int i = 0; i < length; i++) {
            boolean capital = Letters.isLetter(original[i]) && original[i] != Letters.lower(original[i]);
            data[from + i] = (byte) (capital ? other[i] & ~0x20 : other[i]);
        }
    }

    /** What a token becomes that is not in the log, if that is not in it either; else what the token itself becomes. */
    private byte[] free(SeenTokens tokens, byte[] token) {
        byte[] first = replaced(token);
        byte[] stranger = first.clone();
        for (int step = 0; step < MOST_STEPS; step++) {
            count(stranger);
            if (!tokens.has(stranger, 0, stranger.length)) {
                byte[] next = replaced(stranger);
                if (!tokens.has(next, 0, next.length) && taken.add(text(next))) {
                    return next;
                }
            }
        }
        return first;
    }

    /** Goes to the next token of the same letters and digits, as an odometer does. */
    private static void count(byte[] token) {
        for (int i = token.length - 1; i >= 0; i--) {
            if (token[i] == 'z') {
                token[i] = 'a';
            } else if (token[i] == '9') {
                token[i] = '0';
            } else if (token[i] >= 0) {
                token[i]++;
                return;
            }
        }
    }

    private byte[] replaced(byte[] token) {
        byte[] next = token.clone();
        replace(next, 0, next.length);
        return next;
    }

    private static String text(byte[] token) {
        return new String(token, StandardCharsets.ISO_8859_1);
    }

    private void replace(byte[] data, int from, int to) {
        int start = from;
        for (int at = from + 1; at <= to; at++) {
            if (at == to || Letters.isLetter(data[at]) != Letters.isLetter(data[at - 1])) {
                if (Letters.isLetter(data[start])) {
                    words.mask(data, start, at);
                } else {
                    numbers.mask(data, start, at);
                }
                start = at;
            }
        }
    }
}
