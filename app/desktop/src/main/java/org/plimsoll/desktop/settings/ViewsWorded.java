package org.plimsoll.desktop.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;

import org.plimsoll.desktop.text.Worded;

/** Has the views write their figures anew where these do not come from a model. */
public final class ViewsWorded {
    private ViewsWorded() {}

    /** Goes through a node and everything in it. */
    public static void again(Node node) {
        if (node instanceof Worded worded) {
            worded.wordAgain();
        }
        if (node instanceof TableView<?> table) {
            table.refresh();
        } else if (node instanceof ListView<?> list) {
            list.refresh();
        } else if (node instanceof Parent parent) {
            // A copy, as some draw themselves anew from other children.
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(ViewsWorded::again);
        }
    }
}
