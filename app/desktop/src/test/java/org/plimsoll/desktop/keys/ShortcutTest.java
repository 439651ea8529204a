package org.plimsoll.desktop.keys;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ShortcutTest {
    @Test
    void noKeyDoesTwoThings() {
        List<KeyCombination> all = Arrays.stream(Shortcut.values())
                .flatMap(shortcut -> shortcut.keys().stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }
}
