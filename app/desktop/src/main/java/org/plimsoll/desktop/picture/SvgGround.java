package org.plimsoll.desktop.picture;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;

import org.jspecify.annotations.Nullable;

/** The coloured ground and the frame of a region. */
final class SvgGround {
    private SvgGround() {}

    static void draw(SvgText svg, Region region) {
        if (region.getWidth() <= 0 || region.getHeight() <= 0) {
            return;
        }
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> fill(svg, region, fill));
        }
        Border border = region.getBorder();
        if (border != null) {
            border.getStrokes().forEach(stroke -> frame(svg, region, stroke));
        }
    }

    private static void fill(SvgText svg, Region region, BackgroundFill fill) {
        if (!SvgPaint.seen(fill.getFill())) {
            return;
        }
        Insets in = fill.getInsets();
        double width = region.getWidth() - in.getLeft() - in.getRight();
        double height = region.getHeight() - in.getTop() - in.getBottom();
        double radius = Math.min(fill.getRadii().getTopLeftHorizontalRadius(), Math.min(width, height) / 2);
        boolean even = fill.getRadii().isUniform();
        SvgShapes.box(svg, in.getLeft(), in.getTop(), width, height, even ? radius : 0);
        SvgPaint.colour(svg, "fill", fill.getFill());
        svg.close();
    }

    private static void frame(SvgText svg, Region region, BorderStroke stroke) {
        BorderWidths widths = stroke.getWidths();
        double width = region.getWidth();
        double height = region.getHeight();
        boolean even = stroke.isStrokeUniform()
                && widths.getTop() == widths.getLeft()
                && widths.getTop() == widths.getRight()
                && widths.getTop() == widths.getBottom();
        double half = widths.getTop() / 2;
        if (even) {
            if (drawn(stroke.getTopStroke(), stroke.getTopStyle(), widths.getTop())) {
                double radius = Math.max(0, stroke.getRadii().getTopLeftHorizontalRadius() - half);
                SvgShapes.box(svg, half, half, width - 2 * half, height - 2 * half, radius);
                svg.with("fill", "none");
                pen(svg, stroke.getTopStroke(), stroke.getTopStyle(), widths.getTop());
            }
            return;
        }
        side(svg, stroke.getTopStroke(), stroke.getTopStyle(), widths.getTop(), 0, half, width, half);
        double low = height - widths.getBottom() / 2;
        side(svg, stroke.getBottomStroke(), stroke.getBottomStyle(), widths.getBottom(), 0, low, width, low);
        double left = widths.getLeft() / 2;
        side(svg, stroke.getLeftStroke(), stroke.getLeftStyle(), widths.getLeft(), left, 0, left, height);
        double right = width - widths.getRight() / 2;
        side(svg, stroke.getRightStroke(), stroke.getRightStyle(), widths.getRight(), right, 0, right, height);
    }

    private static void side(
            SvgText svg,
            @Nullable Paint paint,
            BorderStrokeStyle style,
            double thick,
            double fromX,
            double fromY,
            double toX,
            double toY) {
        if (!drawn(paint, style, thick)) {
            return;
        }
        svg.open("line")
                .with("x1", SvgText.number(fromX))
                .with("y1", SvgText.number(fromY))
                .with("x2", SvgText.number(toX))
                .with("y2", SvgText.number(toY));
        pen(svg, paint, style, thick);
    }

    private static boolean drawn(@Nullable Paint paint, BorderStrokeStyle style, double thick) {
        return SvgPaint.seen(paint) && thick > 0 && !BorderStrokeStyle.NONE.equals(style);
    }

    private static void pen(SvgText svg, @Nullable Paint paint, BorderStrokeStyle style, double thick) {
        SvgPaint.colour(svg, "stroke", paint);
        List<Double> dashes = style.getDashArray();
        SvgPaint.pen(svg, thick, dashes);
        svg.close();
    }
}
