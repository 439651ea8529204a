package org.plimsoll.report;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTest {

    @Test
    void controlCharactersAreShownAsBytes() {
        assertThat(Visible.text("a\u001b[31mb\r\n\t\u007fc")).isEqualTo("a\\x1B[31mb\\x0D\\x0A\\x09\\x7Fc");
    }

    @Test
    void theSecondSetOfControlCharactersIsShownAsItsBytesInUtf8() {
        assertThat(Visible.text("\u009b31m")).isEqualTo("\\xC2\\x9B31m");
    }

    @Test
    void charactersThatSteerTheDirectionOfWritingAreShownAsBytes() {
        assertThat(Visible.text("log\u202Egol.exe\u2066x")).isEqualTo("log\\xE2\\x80\\xAEgol.exe\\xE2\\x81\\xA6x");
    }

    @Test
    void halfACharacterAndLineSeparatorsAreShownToo() {
        assertThat(Visible.text("\ud800x\u2028")).isEqualTo("\\x3Fx\\xE2\\x80\\xA8");
    }

    @Test
    void allOtherTextStaysAsItIs() {
        assertThat(Visible.text("Größe \u4e2d\u6587 😀 <b>&")).isEqualTo("Größe \u4e2d\u6587 😀 <b>&");
    }

    @Test
    void whatATypefaceCannotDrawIsShownAsBytes() {
        assertThat(Visible.text("a\u4e2d", codePoint -> codePoint < 0x250)).isEqualTo("a\\xE4\\xB8\\xAD");
    }
}
