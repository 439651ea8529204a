package org.plimsoll.planner.volume;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EvenRowTest {
    private static final int[][] ROWS = {
        {},
        {7},
        {3, 4, 5, 6},
        {5, 5, 5, 5},
        {10, 2010, 4010, 6010},
        {9, 8, 7},
        {1, 2, 3, 5, 6, 7, 9},
        {Track.NO_DAY, 3, 4},
        {3, Track.NO_DAY, Integer.MAX_VALUE, Track.NO_DAY},
    };

    @Test
    void whatWasAddedIsThereEvenlyOrNot() {
        for (int[] row : ROWS) {
            assertThat(of(row).toArray()).containsExactly(row);
            for (int at = 0; at < row.length; at++) {
                assertThat(of(row).get(at)).isEqualTo(row[at]);
            }
        }
    }

    @Test
    void aCopyGoesItsOwnWay() {
        for (int[] row : ROWS) {
            EvenRow original = of(row);
            EvenRow copy = original.copy();
            copy.add(42);
            original.add(-1);
            assertThat(copy.toArray()).containsExactly(with(row, 42));
            assertThat(original.toArray()).containsExactly(with(row, -1));
        }
    }

    @Test
    void whatIsDroppedIsGoneAndTheRestGoesOn() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            int[] row = new int[random.nextInt(40)];
            Arrays.setAll(row, at -> at * 3 + random.nextInt(1 + random.nextInt(2)));
            boolean[] marked = new boolean[row.length];
            for (int at = 0; at < row.length; at++) {
                marked[at] = random.nextInt(3) == 0;
            }
            EvenRow kept = of(row);
            kept.drop(marked);
            kept.add(1_000);
            int[] left = new int[row.length + 1];
            int to = 0;
            for (int at = 0; at < row.length; at++) {
                left[to] = row[at];
                to += marked[at] ? 0 : 1;
            }
            left[to] = 1_000;
            assertThat(kept.toArray()).containsExactly(Arrays.copyOf(left, to + 1));
        }
    }

    private static int[] with(int[] row, int last) {
        int[] longer = Arrays.copyOf(row, row.length + 1);
        longer[row.length] = last;
        return longer;
    }

    private static EvenRow of(int... values) {
        EvenRow row = new EvenRow();
        for (int value : values) {
            row.add(value);
        }
        return row;
    }
}
