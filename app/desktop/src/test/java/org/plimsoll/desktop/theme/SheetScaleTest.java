package org.plimsoll.desktop.theme;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SheetScaleTest {
    @Test
    void textAndTheRoomForItGrowAndNothingElse() {
        String css = ".a { -fx-font-size: 12px; -fx-min-height: 36; -fx-padding: 4 8 4 8; -fx-icon-size: 16px; }";
        assertThat(SheetScale.scaled(css, 150))
                .isEqualTo(
                        ".a { -fx-font-size: 18.0px; -fx-min-height: 54.0; -fx-padding: 4 8 4 8; -fx-icon-size: 24.0px; }");
    }
}
