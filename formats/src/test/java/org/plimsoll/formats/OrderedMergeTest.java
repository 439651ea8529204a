package org.plimsoll.formats;

import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plimsoll.formats.model.LineCursor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void whoeverIsFarAheadWaitsForTheOthers() throws Exception {
        OrderedMerge<StringBuilder> merge = new OrderedMerge<>(new TextFold());
        Thread ahead = new Thread(() -> {
            for (int block = 1; block <= OrderedMerge.MOST_EARLY + 10; block++) {
                merge.put(block, new StringBuilder("."));
            }
        });
        ahead.start();
        while (ahead.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertThat(merge.total()).isEmpty();
        merge.put(0, new StringBuilder("first"));
        ahead.join();
        assertThat(merge.total()).hasToString("first" + ".".repeat(OrderedMerge.MOST_EARLY + 10));
    }

    @Test
    void whoeverWaitsForOneWhoGaveUpGivesUpToo() throws Exception {
        OrderedMerge<StringBuilder> merge = new OrderedMerge<>(new TextFold());
        IllegalStateException reason = new IllegalStateException("first");
        merge.abandon(reason);
        merge.abandon(new IllegalStateException("second"));
        assertThat(merge.cause()).isSameAs(reason);
        assertThatThrownBy(() -> merge.put(OrderedMerge.MOST_EARLY + 1, new StringBuilder("late")))
                .isInstanceOf(CancellationException.class);
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
