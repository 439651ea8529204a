package org.plimsoll.formats.mask;

/**
 * Replaces the letters of a word one after the other: each by a permutation that the key makes of the letter before it,
 * among the frequent letters or among the others. So words with a part in common still have one, and the text has as
 * many frequent letters as before: a compressor does with it what it did with the original. That is the price of a
 * promise: a longer memory would be harder to guess but costs 3 % of the compressed size where 2 % are allowed, and
 * words replaced as a whole cost 7 %. Not safe for use by several threads.
 */
final class WordChain {
    private static final int PURPOSE = 1;
    private static final int LETTERS = 26;
    private static final byte BEGINNING = 0;

    /** Two of three letters of any text are of the first group. */
    private static final String[] GROUPS = {"etaoinsr", "ldhcumpfgywbvkxjqz"};

    private final Prf prf;
    private final byte[][] permutations = new byte[LETTERS + 1][];
    private final byte[] name = new byte[1];

    WordChain(Prf prf) {
        this.prf = prf;
    }

    /** Replaces letters where they stand; case is kept and does not matter. The first one always changes. */
    void mask(byte[] data, int from, int to) {
        byte before = BEGINNING;
        for (int i = from; i < to; i++) {
            int letter = (data[i] | 0x20) - 'a';
            int small = data[i] & 0x20;
            data[i] = (byte) (permutation(before)[letter] + ('A' | small));
            before = (byte) (letter + 1);
        }
    }

    private byte[] permutation(byte before) {
        byte[] known = permutations[before];
        if (known == null) {
            known = draw(before);
            permutations[before] = known;
        }
        return known;
    }

    private byte[] draw(byte before) {
        name[0] = before;
        byte[] digest = prf.digest(PURPOSE, name, 0, name.length);
        byte[] permutation = new byte[LETTERS];
        for (byte i = 0; i < LETTERS; i++) {
            permutation[i] = i;
        }
        for (String group : GROUPS) {
            shuffle(permutation, group, digest, before == BEGINNING);
        }
        return permutation;
    }

    /** In one cycle through all letters (Sattolo 1986) none stays; otherwise any order is as likely as another. */
    private static void shuffle(byte[] permutation, String group, byte[] digest, boolean cycle) {
        for (int i = group.length() - 1; i > 0; i--) {
            int letter = group.charAt(i) - 'a';
            int random = (digest[letter] & 0xff) << 8 | (digest[(letter + 5) & 31] & 0xff);
            int other = group.charAt(random % (cycle ? i : i + 1)) - 'a';
            byte swapped = permutation[letter];
            permutation[letter] = permutation[other];
            permutation[other] = swapped;
        }
    }
}
