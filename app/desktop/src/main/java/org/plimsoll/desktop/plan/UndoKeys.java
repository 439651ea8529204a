package org.plimsoll.desktop.plan;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.plimsoll.desktop.keys.Shortcut;

/** Ctrl+Z and its kin: where a scenario is edited they undo changes of the scenario, not those of a single field. */
public final class UndoKeys {
    private UndoKeys() {}

    /** The keys and what they do. */
    public static Map<KeyCombination, Runnable> of(PlanModel model) {
        Map<KeyCombination, Runnable> keys = new HashMap<>();
        Shortcut.UNDO.bind(keys, model::undo);
        Shortcut.REDO.bind(keys, model::redo);
        return keys;
    }

    /** Has a node, and all within it, obey the keys before a text field does. */
    public static void on(Node node, PlanModel model) {
        Map<KeyCombination, Runnable> keys = of(model);
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> keys.forEach((key, action) -> {
                    if (key.match(event)) {
                        action.run();
                        event.consume();
                    }
                }));
    }
}
