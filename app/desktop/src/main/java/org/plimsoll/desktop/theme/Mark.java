package org.plimsoll.desktop.theme;

import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/** The product's mark: the load line of a hull, a circle crossed by a line, on a blue ground. */
public final class Mark extends Pane {
    private static final Color BLUE = Color.web("#0969da");

    /** The mark, so many pixels wide and high. */
    public Mark(double size) {
        setMinSize(size, size);
        setMaxSize(size, size);
        setPrefSize(size, size);
        Rectangle ground = new Rectangle(size, size, BLUE);
        ground.setArcWidth(size * 0.44);
        ground.setArcHeight(size * 0.44);
        double middle = size / 2;
        Circle ring = new Circle(middle, middle, size * 0.25, Color.TRANSPARENT);
        ring.setStroke(Color.WHITE);
        ring.setStrokeWidth(size * 0.085);
        Line line = new Line(size * 0.15, middle, size * 0.85, middle);
        line.setStroke(Color.WHITE);
        line.setStrokeWidth(size * 0.085);
        line.setStrokeLineCap(StrokeLineCap.ROUND);
        getChildren().addAll(ground, ring, line);
    }

    /** The mark as the icon of a window. */
    public static WritableImage icon(int size) {
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return new Mark(size).snapshot(clear, null);
    }
}
