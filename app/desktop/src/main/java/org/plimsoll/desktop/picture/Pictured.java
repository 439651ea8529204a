package org.plimsoll.desktop.picture;

import javafx.scene.Node;
import javafx.scene.Parent;

/** A node that is a chart: the card around it offers to save it. */
public interface Pictured {

    /** Whether a node is a chart or holds one. */
    static boolean within(Node node) {
        if (node instanceof Pictured) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Pictured::within);
    }
}
