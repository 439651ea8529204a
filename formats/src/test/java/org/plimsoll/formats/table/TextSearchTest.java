package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextSearchTest {
    private static final String SIGNS = "abAB@`.-1";

    @ParameterizedTest
    @CsvSource({
        "ann@hub.example, xx ann@hub.example yy, true",
        "ann@hub.example, ANN@Hub.Example, true",
        "ann@hub.example, ann@hub.exampl, false",
        "1xVTAe-0002Am-1a, 2026-11-23 12:29:20 1xvtae-0002am-1a Completed, true",
        "Ä, grün Ä, true"
    })
    void aTextIsFoundWithoutRegardToTheCaseOfLetters(String text, String line, boolean there) {
        byte[] data = line.getBytes(StandardCharsets.UTF_8);
        assertThat(new TextSearch(text, true).find(data, 0, data.length) >= 0).isEqualTo(there);
    }

    @Test
    void whereATextStandsIsWhereStringsFindIt() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String line = text(random, random.nextInt(40));
            String text = text(random, 1 + random.nextInt(4));
            if (line.length() > 12 && random.nextBoolean()) {
                // A long text that stands there, or nearly does.
                text = line.substring(random.nextInt(4), 12 + random.nextInt(line.length() - 12));
                text = random.nextBoolean() ? text : text.replace('.', '-');
            }
            byte[] data = line.getBytes(StandardCharsets.UTF_8);
            int from = random.nextInt(line.length() + 1);
            assertThat(new TextSearch(text, false).find(data, from, data.length))
                    .as("%s in %s from %s", text, line, from)
                    .isEqualTo(line.indexOf(text, from));
            assertThat(new TextSearch(text, true).find(data, from, data.length))
                    .as("%s in %s from %s", text, line, from)
                    .isEqualTo(line.toLowerCase(Locale.ROOT).indexOf(text.toLowerCase(Locale.ROOT), from));
        }
    }

    @Test
    void aTextThatIsLongerThanAnyStrideIsFound() {
        String text = "0123456789abcdefghijklmnopqrstuvwxyz-_.".repeat(8);
        for (int before = 0; before < 400; before += 7) {
            byte[] data = ("x".repeat(before) + text + "y".repeat(30)).getBytes(StandardCharsets.UTF_8);
            assertThat(new TextSearch(text, true).find(data, 0, data.length)).isEqualTo(before);
            assertThat(new TextSearch(text, false).find(data, 0, data.length - 31))
                    .isEqualTo(-1);
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }
}
