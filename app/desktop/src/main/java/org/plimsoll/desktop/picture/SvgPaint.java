package org.plimsoll.desktop.picture;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;

import org.jspecify.annotations.Nullable;

/** Colours and pens as attributes. */
final class SvgPaint {
    private SvgPaint() {}

    /** Whether a paint leaves anything to be seen. */
    static boolean seen(@Nullable Paint paint) {
        return paint != null && color(paint).getOpacity() > 0;
    }

    /** A colour for {@code fill} or {@code stroke}. */
    static void colour(SvgText svg, String attribute, @Nullable Paint paint) {
        if (paint == null || !seen(paint)) {
            svg.with(attribute, "none");
            return;
        }
        Color color = color(paint);
        svg.with(
                attribute,
                "#%02x%02x%02x"
                        .formatted(
                                Math.round(255 * color.getRed()),
                                Math.round(255 * color.getGreen()),
                                Math.round(255 * color.getBlue())));
        if (color.getOpacity() < 1) {
            svg.with(attribute + "-opacity", SvgText.number(color.getOpacity()));
        }
    }

    /** Surface and outline of a shape. */
    static void shape(SvgText svg, Shape shape) {
        colour(svg, "fill", shape.getFill());
        if (seen(shape.getStroke())) {
            colour(svg, "stroke", shape.getStroke());
            pen(svg, shape.getStrokeWidth(), shape.getStrokeDashArray());
            if (shape.getStrokeLineCap() != StrokeLineCap.BUTT) {
                svg.with("stroke-linecap", shape.getStrokeLineCap() == StrokeLineCap.ROUND ? "round" : "square");
            }
            svg.with("stroke-linejoin", "round");
        }
    }

    /** How a line is drawn. */
    static void pen(SvgText svg, double width, List<Double> dashes) {
        svg.with("stroke-width", SvgText.number(width));
        if (!dashes.isEmpty()) {
            svg.with("stroke-dasharray", dashes.stream().map(SvgText::number).collect(Collectors.joining(" ")));
        }
    }

    /** Charts are painted flat; of a gradient the first colour stands for all. */
    private static Color color(Paint paint) {
        if (paint instanceof Color color) {
            return color;
        }
        return paint instanceof LinearGradient gradient && !gradient.getStops().isEmpty()
                ? gradient.getStops().get(0).getColor()
                : Color.GRAY;
    }
}
