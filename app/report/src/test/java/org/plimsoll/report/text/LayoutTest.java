package org.plimsoll.report.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutTest {

    @Test
    void aWideCharacterTakesTwoPlacesAndAnAccentNone() {
        assertThat(Layout.width("a\u4e2de\u0301")).isEqualTo(4);
    }

    @Test
    void textIsCutAtBlanks() {
        assertThat(Layout.wrap("one two three", 8)).containsExactly("one two", "three");
    }

    @Test
    void aWordThatIsTooLongIsBroken() {
        assertThat(Layout.wrap("go /var/log/exim/mainlog", 10)).containsExactly("go", "/var/log/e", "xim/mainlo", "g");
    }

    @Test
    void aWideCharacterIsNeverCutInHalf() {
        assertThat(Layout.wrap("\u4e2d\u6587\u4e2d", 3)).containsExactly("\u4e2d", "\u6587", "\u4e2d");
    }

    @Test
    void aTextThatFitsStaysAsItIsButForBlanksInFront() {
        assertThat(Layout.wrap("a  b ", 10)).containsExactly("a  b ");
        assertThat(Layout.wrap("  a b", 10)).containsExactly("a b");
        assertThat(Layout.wrap("", 10)).containsExactly("");
    }

    @Test
    void whatMustNotReachATerminalIsShownAsBytesThatAreCounted() {
        assertThat(Layout.wrap("a\u001b b", 6)).containsExactly("a\\x1B", "b");
    }
}
