package org.plimsoll.desktop;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/**
 * The middle of the window with a pane at each side of it. Where there is room they stand beside each other; where text
 * is large for the window the panes are folded away and lie over the middle when they are asked for.
 */
final class Sides extends Pane {
    /** Below this width the panes get narrower. */
    private static final double ROOMY = 1280;

    /** Below this width, in text of the usual size, the panes are folded away. */
    private static final double TIGHT = 960;

    /** Share of the width that a pane may get for larger text beside the middle, and over it. */
    private static final double MOST_BESIDE = 0.25;

    private static final double MOST_OVER = 0.6;

    private final Region middle;
    private final Side left;
    private final Side right;
    private final ReadOnlyIntegerProperty textPercent;
    /** What had the keys before a pane was gone to. */
    private @Nullable Node before;

    private final ReadOnlyBooleanWrapper tight = new ReadOnlyBooleanWrapper();

    /** A pane, its widths in text of the usual size, and whether it is unfolded. */
    private record Side(Region pane, double wide, double narrow, BooleanProperty open, BooleanBinding shown) {
        Side(Region pane, double wide, double narrow, BooleanBinding apt) {
            this(pane, wide, narrow, new SimpleBooleanProperty(true), apt);
        }
    }

    /**
     * Puts them beside each other.
     *
     * @param leftApt whether the left pane has anything to show
     * @param rightApt whether the right pane has
     * @param textPercent size of the text
     */
    Sides(
            Region left,
            BooleanBinding leftApt,
            Region middle,
            Region right,
            BooleanBinding rightApt,
            ReadOnlyIntegerProperty textPercent) {
        this.middle = middle;
        this.left = new Side(left, 280, 210, leftApt);
        this.right = new Side(right, 316, 276, rightApt);
        this.textPercent = textPercent;
        getChildren().addAll(middle, left, right);
        bind(this.left);
        bind(this.right);
        widthProperty().subscribe(this::judge);
        textPercent.subscribe(this::judge);
        tight.subscribe(now -> {
            pseudoClassStateChanged(PseudoClass.getPseudoClass("tight"), now);
            this.left.open.set(!now);
            this.right.open.set(!now);
        });
        // Over the middle there is room for one of them.
        this.left.open.subscribe(open -> foldOther(open, this.right));
        this.right.open.subscribe(open -> foldOther(open, this.left));
    }

    private void foldOther(boolean open, Side other) {
        if (open && tight.get()) {
            other.open.set(false);
        }
        requestLayout();
    }

    private void bind(Side side) {
        side.pane.visibleProperty().bind(side.open.and(side.shown));
        side.pane.visibleProperty().subscribe(shown -> requestLayout());
    }

    private void judge() {
        if (getWidth() > 0) {
            tight.set(getWidth() < TIGHT * factor());
        }
        requestLayout();
    }

    private double factor() {
        return textPercent.get() / 100.0;
    }

    /** Whether the left pane is unfolded. */
    BooleanProperty leftOpenProperty() {
        return left.open;
    }

    /** Whether the right pane is unfolded. */
    BooleanProperty rightOpenProperty() {
        return right.open;
    }

    /** Whether the panes lie over the middle. */
    ReadOnlyBooleanProperty tightProperty() {
        return tight.getReadOnlyProperty();
    }

    /** Goes to the first field of a pane, unfolded if need be; folds the pane if the focus is in it. */
    void turnLeft() {
        turn(left);
    }

    /** The same at the right. */
    void turnRight() {
        turn(right);
    }

    private void turn(Side side) {
        if (side.pane.isVisible() && holdsFocus(side.pane)) {
            side.open.set(false);
            goBack();
            return;
        }
        if (!holdsFocus(left.pane) && !holdsFocus(right.pane)) {
            before = focusOwner();
        }
        side.open.set(true);
        if (side.pane.isVisible()) {
            layout();
            focusFirst(side.pane);
        }
    }

    /** Folds what lies over the middle; says whether anything did. */
    boolean fold() {
        boolean over = tight.get() && (left.pane.isVisible() || right.pane.isVisible());
        if (over) {
            boolean within = holdsFocus(left.pane) || holdsFocus(right.pane);
            left.open.set(false);
            right.open.set(false);
            if (within) {
                goBack();
            }
        }
        return over;
    }

    /** The keys go where they went before, or to the first thing in the middle. */
    private void goBack() {
        Node there = before;
        if (there != null && there.isVisible() && there.getScene() == getScene()) {
            there.requestFocus();
        } else {
            focusFirst(middle);
        }
    }

    private @Nullable Node focusOwner() {
        return getScene() == null ? null : getScene().getFocusOwner();
    }

    private boolean holdsFocus(Node pane) {
        Node focused = focusOwner();
        while (focused != null && focused != pane) {
            focused = focused.getParent();
        }
        return focused == pane;
    }

    private static boolean focusFirst(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            node.requestFocus();
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Sides::focusFirst);
    }

    @Override
    protected void layoutChildren() {
        double before = left.pane.isVisible() ? width(left) : 0;
        double after = right.pane.isVisible() ? width(right) : 0;
        double beside = tight.get() ? 0 : 1;
        place(middle, before * beside, getWidth() - (before + after) * beside);
        place(left.pane, 0, before);
        place(right.pane, getWidth() - after, after);
    }

    private void place(Region pane, double x, double width) {
        pane.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), getHeight());
    }

    /** Large text gets more room, as long as the middle keeps half of it. */
    private double width(Side side) {
        double usual = getWidth() < ROOMY ? side.narrow : side.wide;
        double most = tight.get() ? MOST_OVER * getWidth() : Math.max(usual, MOST_BESIDE * getWidth());
        return Math.max(side.narrow, Math.min((tight.get() ? side.wide : usual) * factor(), most));
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
