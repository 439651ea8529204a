package org.plimsoll.desktop.text;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NotationTest {
    private static final Notation GERMAN = new Notation(false, Locale.GERMANY);
    private static final Notation FRENCH = new Notation(false, Locale.FRANCE);
    private static final Notation BINARY = new Notation(true, Locale.ROOT);

    @AfterEach
    void plainAgain() {
        Notation.use(Notation.PLAIN);
    }

    @Test
    void figuresHaveTheMarksThatWereChosen() {
        assertThat(Notation.PLAIN.fill("%,d and %.1f", 7_647_202, 18.3)).isEqualTo("7,647,202 and 18.3");
        assertThat(GERMAN.fill("%,d and %.1f", 7_647_202, 18.3)).isEqualTo("7.647.202 and 18,3");
        assertThat(FRENCH.fill("%,d", 7_647_202)).isEqualTo("7\u00A0647\u00A0202");
    }

    @Test
    void digitsAreTheUsualOnesWhereverTheMarksComeFrom() {
        Notation egyptian = new Notation(false, Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertThat(egyptian.fill("%,d", 1_234).replaceAll("\\D", "")).isEqualTo("1234");
    }

    @Test
    void sizesAreToldInPowersOfTwoOnWish() {
        assertThat(Notation.PLAIN.size(1_840_000_000_000.0)).isEqualTo("1.84 TB");
        assertThat(BINARY.size(1_840_000_000_000.0)).isEqualTo("1.67 TiB");
        assertThat(BINARY.size(1023)).isEqualTo("1,023 B");
        assertThat(BINARY.size(1024)).isEqualTo("1.00 KiB");
        assertThat(BINARY.size(-3_221_225_472.0)).isEqualTo("-3.00 GiB");
        assertThat(GERMAN.size(1_840_000_000_000.0)).isEqualTo("1,84 TB");
    }

    @Test
    void unitsOfChartsAreChangedWithTheirValues() {
        assertThat(BINARY.unit("GB")).isEqualTo("GiB");
        assertThat(1e9 / (1L << 30)).isCloseTo(BINARY.perUnit("GB"), org.assertj.core.data.Offset.offset(1e-12));
        assertThat(BINARY.unit("days")).isEqualTo("days");
        assertThat(BINARY.perUnit("days")).isEqualTo(1);
        assertThat(Notation.PLAIN.perUnit("TB")).isEqualTo(1);
    }

    @Test
    void whatIsTypedWithTheseMarksIsReadAsItIsMeant() {
        assertThat(GERMAN.marked("1,234.5 GB")).isEqualTo("1.234,5 GB");
        assertThat(GERMAN.plain("1.234,5 GB")).isEqualTo("1,234.5 GB");
        assertThat(FRENCH.plain("1 000 000,5")).isEqualTo("1,000,000.5");
        assertThat(FRENCH.plain("500 GB")).isEqualTo("500 GB");
        assertThat(Notation.PLAIN.plain("1,234.5")).isEqualTo("1,234.5");
    }

    @Test
    void sentencesKeepNamesDatesAndAddresses() {
        String plain = "mainlog.1 of 10.0.0.1 on 2026-07-03: 4,361,500 lines, 12.5 %, 420 MB, version 4.97.";
        assertThat(Notation.PLAIN.sentence(plain)).isEqualTo(plain);
        assertThat(GERMAN.sentence(plain))
                .isEqualTo("mainlog.1 of 10.0.0.1 on 2026-07-03: 4.361.500 lines, 12,5 %, 420 MB, version 4,97.");
        assertThat(BINARY.sentence("disk 420 MB")).isEqualTo("disk 400.5 MiB");
    }

    @Test
    void textsAndWordsFollowWhatWasChosen() {
        Notation.use(GERMAN);
        assertThat(Words.count(12_345, "files")).isEqualTo("12.345 files");
        assertThat(Words.percentage(0.125)).isEqualTo("12,5 %");
        assertThat(Words.mega(248_600_000)).isEqualTo("248,6");
        Notation.use(BINARY);
        assertThat(Words.mega(248_600_000)).isEqualTo("237.1");
        assertThat(Words.megaUnit()).isEqualTo("MiB");
    }
}
