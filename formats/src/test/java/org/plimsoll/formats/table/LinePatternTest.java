package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LinePatternTest {
    private static final List<String> EXPRESSIONS = List.of(
            "ab+c", "a.c", "^ab", "bc$", "[abc]b", "a{2}b", "(ab)?c", "x*ab", "ab|bc", "a(b)c", "[^a]c", "ab{0}c",
            "a?bc", "(?i)AB", "\\bab", "a[]b]c", "b.*a");

    @Test
    void anExpressionFindsWhatAnotherEngineFinds() {
        Random random = new Random(11);
        for (String expression : EXPRESSIONS) {
            Pattern oracle = Pattern.compile(expression);
            LinePattern.Search search = LinePattern.regex(expression, false).search();
            for (int i = 0; i < 300; i++) {
                String line = random.ints(random.nextInt(12), 0, 5)
                        .mapToObj("abcx "::charAt)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString();
                byte[] data = (">" + line + "<").getBytes(StandardCharsets.UTF_8);
                assertThat(search.in(data, 1, data.length - 1))
                        .as("%s in '%s'", expression, line)
                        .isEqualTo(oracle.matcher(line).find());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "quota exceeded.*[0-9], quota exceeded",
        "hm? timed out, ' timed out'",
        "a*bcd+, bcd",
        "(hidden)seen, seen",
        "x{3}yz, yz",
        "[abc]def, def"
    })
    void aTextThatEveryMatchHoldsIsSeen(String expression, String needed) {
        assertThat(LinePattern.neededText(expression)).isEqualTo(needed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a|b", "(?i)abc", "\\d+abc", ".*", "[abc]"})
    void whereNoTextIsSureNoneIsNamed(String expression) {
        assertThat(LinePattern.neededText(expression)).isNull();
    }

    @Test
    void anExpressionThatIsNoneIsRefusedWithItsReason() {
        assertThatThrownBy(() -> LinePattern.regex("a(b", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'a(b', expected a regular expression");
    }

    @Test
    void anExpressionThatKeepsOthersBusyForYearsIsDoneAtOnce() {
        byte[] data = "a".repeat(5000).getBytes(StandardCharsets.US_ASCII);
        assertThat(LinePattern.regex("(a+)+$x", false).search().in(data, 0, data.length))
                .isFalse();
    }
}
