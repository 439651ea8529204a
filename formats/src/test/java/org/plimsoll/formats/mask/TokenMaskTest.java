package org.plimsoll.formats.mask;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenMaskTest {
    private final TokenMask mask = new TokenMask(new Prf(bytes("a key of a test, and of it only")));

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private String masked(String token) {
        byte[] data = bytes(token);
        mask.mask(data, 0, data.length);
        return new String(data, StandardCharsets.US_ASCII);
    }

    private void learn(Iterable<String> tokens) {
        for (String token : tokens) {
            mask.learn(bytes(token), 0, token.length());
        }
    }

    /** Of ten thousand numbers of four digits the log holds as many as leave room for others. */
    @ParameterizedTest
    @ValueSource(ints = {10, 1000, 3000, 4500})
    void noNumberOfTheLogBecomesAnotherOfItAndAllStayDifferent(int count) {
        Random random = new Random(count);
        Set<String> numbers = new HashSet<>();
        while (numbers.size() < count) {
            numbers.add("%04d".formatted(random.nextInt(10_000)));
        }
        learn(numbers);
        Set<String> others = new HashSet<>();
        for (String number : numbers) {
            String other = masked(number);
            assertThat(other).matches("\\d{4}");
            assertThat(numbers).doesNotContain(other);
            assertThat(others.add(other)).isTrue();
            assertThat(masked(number)).isEqualTo(other);
        }
    }

    @Test
    void wordsOfTheLogThatWouldMeetKeepTheirCaseAndTheirShape() {
        List<String> words = IntStream.range(0, 20_000)
                .mapToObj(i -> "" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + i / 676)
                .filter(word -> word.length() >= 4)
                .toList();
        learn(words);
        Set<String> others = new HashSet<>();
        for (String word : words) {
            String other = masked(word);
            assertThat(words).doesNotContain(other);
            others.add(other);
            assertThat(masked(word.toUpperCase(Locale.ROOT))).isEqualTo(other.toUpperCase(Locale.ROOT));
        }
        assertThat(others).hasSameSizeAs(words);
    }

    @Test
    void whereEveryNumberIsInTheLogAllStillBecomeOthers() {
        List<String> numbers =
                IntStream.range(0, 10_000).mapToObj("%04d"::formatted).toList();
        learn(numbers);
        assertThat(numbers.stream().limit(300).map(this::masked).distinct()).hasSize(300);
        assertThat(numbers.stream().limit(300))
                .allSatisfy(number -> assertThat(masked(number)).isNotEqualTo(number));
    }

    @Test
    void tokensThatNobodyLearntStayWhatTheyWouldBecome() {
        List<String> tokens =
                Stream.of("bob", "postmaster", "a1b2c3", "20251103").toList();
        List<String> before = tokens.stream().map(this::masked).toList();
        learn(List.of("quite", "another"));
        assertThat(tokens.stream().map(this::masked)).isEqualTo(before);
    }
}
