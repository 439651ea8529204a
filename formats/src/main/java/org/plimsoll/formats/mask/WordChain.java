package org.plimsoll.formats.mask;

/**
 * Replaces the letters of a word one after the other: each by a permutation that the key makes of the two letters
 * before it. Words that are the same stay the same, others never become the same.
 *
 * <p>The price of a compressed size within 2 % is that letters stay in groups: the four that most often follow the two
 * before them become the four most frequent ones, in an order that only the key tells, the next six the next six, the
 * others the others. So whatever the words are, the masked text has more of the frequent letters than the original, and
 * what a compressor gains by that pays for the parts that words no longer have in common. Remembering two letters costs
 * up to 1.9 %, three up to 2.3 %, the whole beginning of a word up to 2.4 %; one group of eight letters instead of four
 * and six 0.4 % more. Not safe for use by several threads.
 */
final class WordChain {
    private static final int PURPOSE = 1;
    private static final int LETTERS = 26;
    private static final int SIGNS = FollowingLetters.SIGNS;

    /** Where groups of letters end, in the order of how often they follow. */
    private static final int[] GROUP_ENDS = {4, 10, LETTERS};

    private final Prf prf;
    private final byte[][] permutations = new byte[SIGNS * SIGNS][];
    private final byte[] name = new byte[2];

    WordChain(Prf prf) {
        this.prf = prf;
    }

    /** Replaces letters where they stand; case is kept and does not matter. The first one always changes. */
    void mask(byte[] data, int from, int to) {
        int second = 0;
        int last = 0;
        for (int i = from; i < to; i++) {
            int letter = (data[i] | 0x20) - 'a';
            int small = data[i] & 0x20;
            data[i] = (byte) (permutation(second, last)[letter] + ('A' | small));
            second = last;
            last = letter + 1;
        }
    }

    private byte[] permutation(int second, int last) {
        int place = second * SIGNS + last;
        byte[] known = permutations[place];
        if (known == null) {
            known = draw(second, last);
            permutations[place] = known;
        }
        return known;
    }

    private byte[] draw(int second, int last) {
        name[0] = (byte) second;
        name[1] = (byte) last;
        byte[] digest = prf.digest(PURPOSE, name, 0, name.length);
        String likely = FollowingLetters.after(second, last);
        byte[] permutation = new byte[LETTERS];
        int begin = 0;
        for (int end : GROUP_ENDS) {
            char[] group = FollowingLetters.FREQUENT.substring(begin, end).toCharArray();
            shuffle(group, digest, begin);
            for (int i = begin; i < end; i++) {
                permutation[likely.charAt(i) - 'a'] = (byte) (group[i - begin] - 'a');
            }
            begin = end;
        }
        if (last == 0) {
            change(permutation);
        }
        return permutation;
    }

    /** Any order is as likely as another (Fisher and Yates). */
    private static void shuffle(char[] group, byte[] digest, int begin) {
        for (int i = group.length - 1; i > 0; i--) {
            int random = (digest[begin + i] & 0xff) << 8 | (digest[(begin + i + 5) & 31] & 0xff);
            int other = random % (i + 1);
            char swapped = group[i];
            group[i] = group[other];
            group[other] = swapped;
        }
    }

    /** Sees to it that no letter stays: one that does trades its place with the next one, which then cannot stay. */
    private static void change(byte[] permutation) {
        for (int i = 0; i < LETTERS; i++) {
            if (permutation[i] == i) {
                int next = (i + 1) % LETTERS;
                permutation[i] = permutation[next];
                permutation[next] = (byte) i;
            }
        }
    }
}
