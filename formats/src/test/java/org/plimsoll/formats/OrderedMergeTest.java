package org.plimsoll.formats;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.LineCursor;

import static org.assertj.core.api.Assertions.assertThat;

class OrderedMergeTest {
    @ParameterizedTest
    @ValueSource(strings = {"01234", "43210", "20143", "12340", "40312"})
    void inWhateverOrderBlocksComeTheyAreMergedInTheirOwn(String order) {
        OrderedMerge<StringBuilder> merge = new OrderedMerge<>(new TextFold());
        List<String> texts = List.of("a", "b", "c", "d", "e");
        order.chars().map(digit -> digit - '0').forEach(block -> merge.put(block, new StringBuilder(texts.get(block))));
        assertThat(merge.total()).hasToString("abcde");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "1", "02", "2140"})
    void untilABlockComesThoseAfterItWait(String order) {
        OrderedMerge<StringBuilder> merge = new OrderedMerge<>(new TextFold());
        order.chars().map(digit -> digit - '0').forEach(block -> merge.put(block, new StringBuilder("" + block)));
        String expected = order.contains("0") ? order.contains("1") ? "012" : "0" : "";
        assertThat(merge.total()).hasToString(expected);
    }

    private static final class TextFold implements LineFold<StringBuilder> {
        @Override
        public StringBuilder begin() {
            return new StringBuilder();
        }

        @Override
        public void add(StringBuilder text, LineCursor cursor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void merge(StringBuilder earlier, StringBuilder later) {
            earlier.append(later);
        }
    }
}
