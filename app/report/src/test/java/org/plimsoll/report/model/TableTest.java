package org.plimsoll.report.model;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableTest {
    private static final List<Column> COLUMNS = List.of(new Column("n", "N", true));

    @Test
    void aSpreadExcerptHasBothEndsAndEvenSteps() {
        assertThat(numbers(new Table("t", "T", COLUMNS, rows(365), 13)))
                .startsWith("0", "30", "60")
                .endsWith("364")
                .hasSize(13);
    }

    @Test
    void anExcerptOfTheFirstRowsHasTheFirstRows() {
        assertThat(numbers(new Table("t", "T", COLUMNS, rows(50), 3, Table.Excerpt.FIRST)))
                .containsExactly("0", "1", "2");
    }

    @Test
    void aShortTableIsShownWhole() {
        Table table = new Table("t", "T", COLUMNS, rows(3), 13);
        assertThat(table.abridged()).isFalse();
        assertThat(table.shownRows()).isEqualTo(table.rows());
    }

    @Test
    void oneRowOfMoreIsTheFirst() {
        assertThat(numbers(new Table("t", "T", COLUMNS, rows(5), 1))).containsExactly("0");
    }

    @Test
    void theRemarkTellsHowMuchIsLeftOut() {
        assertThat(new Table("t", "T", COLUMNS, rows(365), 13).remark())
                .isEqualTo("13 of 365 rows; CSV and JSON hold all of them.");
    }

    @Test
    void aRowThatDoesNotFitItsColumnsIsRefused() {
        List<List<Cell>> rows = List.of(List.of(Cell.of("1"), Cell.of("2")));
        assertThatThrownBy(() -> Table.whole("t", "T", COLUMNS, rows))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table t: 2 cells for 1 columns");
    }

    private static List<String> numbers(Table table) {
        return table.shownRows().stream().map(row -> row.get(0).exact()).toList();
    }

    private static List<List<Cell>> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> List.of(Cell.of(Integer.toString(i))))
                .toList();
    }
}
