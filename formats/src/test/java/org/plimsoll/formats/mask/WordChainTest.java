package org.plimsoll.formats.mask;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordChainTest {
    private final WordChain chain = chain("a key of a test, and of it only");

    private static WordChain chain(String key) {
        return new WordChain(new Prf(key.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String masked(WordChain chain, String word) {
        byte[] data = word.getBytes(StandardCharsets.US_ASCII);
        chain.mask(data, 0, data.length);
        return new String(data, StandardCharsets.US_ASCII);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void wordsOfThreeLettersBecomeAsManyAndNoneKeepsItsFirstLetter(int key) {
        WordChain any = chain("key " + key);
        Set<String> words = new HashSet<>();
        for (int i = 0; i < 26 * 26 * 26; i++) {
            String word = "" + (char) ('a' + i / 676) + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26);
            String masked = masked(any, word);
            assertThat(masked).matches("[a-z]{3}");
            assertThat(masked.charAt(0)).isNotEqualTo(word.charAt(0));
            words.add(masked);
        }
        assertThat(words).hasSize(26 * 26 * 26);
    }

    @Test
    void caseIsKeptAndDoesNotMatter() {
        String masked = masked(chain, "postmaster");
        assertThat(masked(chain, "POSTMASTER")).isEqualTo(masked.toUpperCase(Locale.ROOT));
        assertThat(masked(chain, "PostMaster")).isEqualToIgnoringCase(masked).matches("[A-Z][a-z]{3}[A-Z][a-z]{5}");
    }

    @Test
    void anotherKeyMakesAnotherWord() {
        Set<String> words = new HashSet<>();
        for (int key = 0; key < 50; key++) {
            words.add(masked(chain("key " + key), "administrator"));
        }
        assertThat(words).hasSize(50);
    }

    /** Who knows what some words became cannot spell others with their letters. */
    @Test
    void aLetterBecomesManyOthersByWhatStandsBeforeIt() {
        Set<Character> letters = new HashSet<>();
        for (String before : new String[] {"", "m", "pos", "est", "rat", "tra", "ion", "ost", "ine", "ate"}) {
            letters.add(masked(chain, before + "e").charAt(before.length()));
        }
        assertThat(letters).hasSizeGreaterThan(3);
    }

    @Test
    void everyPlaceInAWordHasAnOrderOfAllLetters() {
        for (int second = 0; second < FollowingLetters.SIGNS; second++) {
            for (int last = second == 0 ? 0 : 1; last < FollowingLetters.SIGNS; last++) {
                assertThat(FollowingLetters.after(second, last).chars().boxed())
                        .as("%s, %s", second, last)
                        .hasSize(26)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
