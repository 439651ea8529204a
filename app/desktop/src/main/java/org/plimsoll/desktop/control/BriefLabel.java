package org.plimsoll.desktop.control;

import javafx.scene.control.Label;
import javafx.scene.text.Text;

/**
 * A label that leaves out whole parts where there is no room for all of them, and not half a word: what stands behind a
 * {@code \u00b7} matters less than what stands before it.
 */
public final class BriefLabel extends Label {
    private static final String PART = " \u00b7 ";

    private String whole = "";

    /** An empty label. */
    public BriefLabel() {
        setMinWidth(0);
        widthProperty().subscribe(this::shorten);
        fontProperty().subscribe(this::shorten);
    }

    /** Says something, as much of it as there is room for. */
    public void show(String text) {
        whole = text;
        setAccessibleText(text);
        shorten();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(widthOf(whole)) + snappedLeftInset() + snappedRightInset();
    }

    private void shorten() {
        String shown = whole;
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        while (room > 0 && shown.contains(PART) && widthOf(shown) > room + 0.5) {
            shown = shown.substring(0, shown.lastIndexOf(PART));
        }
        setText(shown);
    }

    private double widthOf(String text) {
        Text measured = new Text(text);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth();
    }
}
