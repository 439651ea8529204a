package org.plimsoll.desktop.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

import org.plimsoll.desktop.text.TextSize;

/**
 * Children side by side in columns of one width; where they would become narrower than they may, in fewer columns and
 * more rows. It keeps the overview readable from 1024 pixels up.
 */
public final class Columns extends Pane {
    private final double narrowest;
    private final double gap;

    /**
     * Lays out the children.
     *
     * @param narrowest least width of a column, in pixels, with text of the usual size
     * @param gap distance between columns and rows, in pixels
     */
    public Columns(double narrowest, double gap, Node... children) {
        this.narrowest = narrowest;
        this.gap = gap;
        getChildren().addAll(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return narrowest();
    }

    @Override
    protected double computePrefWidth(double height) {
        int count = getManagedChildren().size();
        return count * (narrowest() + gap) - gap;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double columnWidth = columnWidth(width);
        int columns = columns(width);
        List<Node> children = getManagedChildren();
        double height = 0;
        for (int first = 0; first < children.size(); first += columns) {
            height += rowHeight(children, first, columns, columnWidth) + gap;
        }
        return Math.max(0, height - gap);
    }

    @Override
    protected void layoutChildren() {
        double columnWidth = columnWidth(getWidth());
        int columns = columns(getWidth());
        List<Node> children = getManagedChildren();
        double y = 0;
        for (int first = 0; first < children.size(); first += columns) {
            boolean single = children.size() <= columns;
            double height = single ? getHeight() : rowHeight(children, first, columns, columnWidth);
            for (int i = first; i < Math.min(first + columns, children.size()); i++) {
                double x = (i - first) * (columnWidth + gap);
                children.get(i).resizeRelocate(snapPositionX(x), y, snapSizeX(columnWidth), height);
            }
            y += height + gap;
        }
    }

    private double narrowest() {
        return narrowest * TextSize.factor();
    }

    private int columns(double width) {
        int count = Math.max(1, getManagedChildren().size());
        if (width <= 0) {
            return count;
        }
        int fitting = (int) Math.max(1, Math.floor((width + gap) / (narrowest() + gap)));
        int rows = (count + Math.min(fitting, count) - 1) / Math.min(fitting, count);
        return (count + rows - 1) / rows;
    }

    private double columnWidth(double width) {
        int columns = columns(width);
        return Math.floor((Math.max(0, width) - (columns - 1) * gap) / columns);
    }

    private static double rowHeight(List<Node> children, int first, int columns, double columnWidth) {
        double height = 0;
        for (int i = first; i < Math.min(first + columns, children.size()); i++) {
            height = Math.max(height, children.get(i).prefHeight(columnWidth));
        }
        return height;
    }
}
