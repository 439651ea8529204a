package org.plimsoll.desktop.picture;

import javafx.scene.Node;
import javafx.scene.Parent;

/** A node that is a chart: the card around it offers to save it. */
public interface Drawing {

    /** Whether a node is a chart or holds one. */
    static boolean within(Node node) {
        if (node instanceof Drawing) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Drawing::within);
    }
}
