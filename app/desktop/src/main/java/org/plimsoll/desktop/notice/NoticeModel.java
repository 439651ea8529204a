package org.plimsoll.desktop.notice;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The trouble that is shown, if any. A new one replaces the one before. */
public final class NoticeModel {
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);

    /**
     * Trouble and a way out.
     *
     * @param sentence what happened and what was expected; empty for none
     * @param wayOut label of the action, empty where closing is all there is to do
     * @param action the action
     */
    public record Notice(String sentence, String wayOut, Runnable action) {
        /** No trouble. */
        public static final Notice NONE = new Notice("", "", () -> {});
    }

    /** What is shown, {@link Notice#NONE} for nothing. */
    public ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Shows a sentence with a way out. */
    public void show(String sentence, String wayOut, Runnable action) {
        notice.set(new Notice(sentence, wayOut, action));
    }

    /** Takes it away. */
    public void dismiss() {
        notice.set(Notice.NONE);
    }

    /** Takes it away and does what its button says. */
    public void takeWayOut() {
        Runnable action = notice.get().action();
        dismiss();
        action.run();
    }
}
