package org.plimsoll.desktop.picture;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;

/** Shapes as elements. */
final class SvgShapes {
    private SvgShapes() {}

    /** Draws a shape with its colours. */
    static void draw(SvgText svg, Shape shape) {
        if (!SvgPaint.seen(shape.getFill()) && !SvgPaint.seen(shape.getStroke())) {
            return;
        }
        if (shape instanceof Line line) {
            svg.open("line")
                    .with("x1", SvgText.number(line.getStartX()))
                    .with("y1", SvgText.number(line.getStartY()))
                    .with("x2", SvgText.number(line.getEndX()))
                    .with("y2", SvgText.number(line.getEndY()));
        } else if (shape instanceof Rectangle box) {
            box(svg, box.getX(), box.getY(), box.getWidth(), box.getHeight(), box.getArcWidth() / 2);
        } else if (shape instanceof Circle circle) {
            svg.open("circle")
                    .with("cx", SvgText.number(circle.getCenterX()))
                    .with("cy", SvgText.number(circle.getCenterY()))
                    .with("r", SvgText.number(circle.getRadius()));
        } else if (shape instanceof Path path && plain(path)) {
            svg.open("path").with("d", data(path.getElements(), UnaryOperator.identity()));
        } else {
            outline(svg, shape);
            return;
        }
        SvgPaint.shape(svg, shape);
        svg.close();
    }

    /** Draws what a shape covers, whatever it is: letters and arcs as curves, a line as the surface of its stroke. */
    static void outline(SvgText svg, Shape shape) {
        // The toolkit cuts one shape out of another in the coordinates of the whole scene; nothing is cut out here.
        Path covered = (Path) Shape.subtract(shape, new Rectangle(0, 0));
        svg.open("path").with("d", data(covered.getElements(), shape::sceneToLocal));
        SvgPaint.colour(svg, "fill", SvgPaint.seen(shape.getFill()) ? shape.getFill() : shape.getStroke());
        svg.close();
    }

    /** Begins a rectangle. */
    static void box(SvgText svg, double x, double y, double width, double height, double radius) {
        svg.open("rect")
                .with("x", SvgText.number(x))
                .with("y", SvgText.number(y))
                .with("width", SvgText.number(Math.max(0, width)))
                .with("height", SvgText.number(Math.max(0, height)));
        if (radius > 0) {
            svg.with("rx", SvgText.number(radius));
        }
    }

    private static boolean plain(Path path) {
        return path.getElements().stream()
                .allMatch(element -> element.isAbsolute()
                        && (element instanceof MoveTo
                                || element instanceof LineTo
                                || element instanceof HLineTo
                                || element instanceof VLineTo
                                || element instanceof QuadCurveTo
                                || element instanceof CubicCurveTo
                                || element instanceof ClosePath));
    }

    private static String data(List<PathElement> elements, UnaryOperator<Point2D> place) {
        StringBuilder data = new StringBuilder();
        Point2D now = Point2D.ZERO;
        for (PathElement element : elements) {
            if (element instanceof MoveTo to) {
                now = new Point2D(to.getX(), to.getY());
                append(data.append('M'), place, now);
            } else if (element instanceof LineTo to) {
                now = new Point2D(to.getX(), to.getY());
                append(data.append('L'), place, now);
            } else if (element instanceof HLineTo to) {
                now = new Point2D(to.getX(), now.getY());
                append(data.append('L'), place, now);
            } else if (element instanceof VLineTo to) {
                now = new Point2D(now.getX(), to.getY());
                append(data.append('L'), place, now);
            } else if (element instanceof QuadCurveTo to) {
                now = new Point2D(to.getX(), to.getY());
                append(data.append('Q'), place, new Point2D(to.getControlX(), to.getControlY()));
                append(data.append(' '), place, now);
            } else if (element instanceof CubicCurveTo to) {
                now = new Point2D(to.getX(), to.getY());
                append(data.append('C'), place, new Point2D(to.getControlX1(), to.getControlY1()));
                append(data.append(' '), place, new Point2D(to.getControlX2(), to.getControlY2()));
                append(data.append(' '), place, now);
            } else {
                data.append('Z');
            }
        }
        return data.toString();
    }

    private static void append(StringBuilder data, UnaryOperator<Point2D> place, Point2D point) {
        Point2D placed = place.apply(point);
        data.append(SvgText.number(placed.getX())).append(' ').append(SvgText.number(placed.getY()));
    }
}
