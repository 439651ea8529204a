package org.plimsoll.formats.mask;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Parts of ids and of addresses, of which a log is so full that by chance many would become each other. */
class MetWordsTest {
    private static final Pattern WORD = Pattern.compile("[0-9A-Za-z]{4,10}");
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final byte[] KEY = "a key of a test, and of it only".getBytes(StandardCharsets.US_ASCII);

    private static String number(Random random, int length, int radix) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < length; i++) {
            number.append(DIGITS.charAt(random.nextInt(radix)));
        }
        return number.toString();
    }

    private static Arguments words(int count, Function<Random, String> word) {
        return Arguments.of(count, word);
    }

    static Stream<Arguments> words() {
        return Stream.of(
                words(20_000, random -> "1xVTtu-00000000" + number(random, 3, 62) + "-" + number(random, 4, 62)),
                words(2_000, random -> number(random, 4, 62) + " 1xVT" + number(random, 2, 62) + "-000000-00"),
                words(20_000, random -> "00/00-" + number(random, 5, 7) + "-31B987F" + number(random, 1, 16)),
                words(3_000, random -> "2001:db8::" + number(random, 4, 10)),
                words(3_000, random -> "fd" + number(random, 2, 5) + ":" + number(random, 4, 10) + "::1"),
                words(3_000, random -> "2001:" + "db" + number(random, 2, 10) + "::1 " + number(random, 4, 10)));
    }

    @ParameterizedTest
    @MethodSource("words")
    void noPartOfAnIdOrOfAnAddressBecomesAWordOfTheLog(int count, Function<Random, String> word) {
        Random random = new Random(count);
        TextMask mask = new TextMask(KEY);
        Set<String> originals = new HashSet<>();
        List<String> log = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = word.apply(random);
            log.add(text);
            parts(text).forEach(originals::add);
            byte[] data = text.getBytes(StandardCharsets.US_ASCII);
            mask.learn(data, 0, data.length, false);
        }
        Set<String> others = new HashSet<>();
        for (String text : log) {
            byte[] data = text.getBytes(StandardCharsets.US_ASCII);
            mask.mask(data, 0, data.length);
            String masked = new String(data, StandardCharsets.US_ASCII);
            others.add(masked);
            assertThat(parts(masked)).as("%s as %s", text, masked).noneMatch(originals::contains);
        }
        assertThat(others).hasSameSizeAs(new HashSet<>(log));
    }

    private static List<String> parts(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .toList();
    }
}
