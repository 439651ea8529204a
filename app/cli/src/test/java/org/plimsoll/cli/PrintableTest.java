package org.plimsoll.cli;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTest {
    @ParameterizedTest
    @CsvSource({
        "'two\nlines', two\\x0alines",
        "'\u001b[31mred', \\x1b[31mred",
        "'a\u009bb', a\\x9bb",
        "'a\u202eb', a\\u202eb",
        "'a\u2028b', a\\u2028b",
        "'journal-de-bord-\u00e9t\u00e9 \ud83d\udce7', 'journal-de-bord-\u00e9t\u00e9 \ud83d\udce7'"
    })
    void whatSteersATerminalIsShownAndNotSent(String text, String shown) {
        assertThat(Printable.line(text)).isEqualTo(shown);
    }
}
