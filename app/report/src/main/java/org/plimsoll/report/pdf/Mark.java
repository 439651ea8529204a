package org.plimsoll.report.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The mark on a ship's hull that gave the program its name: a circle and the line through it. */
final class Mark {
    private Mark() {}

    static void draw(Graphics2D graphics, Rectangle2D area) {
        double size = Math.min(area.getWidth(), area.getHeight());
        double stroke = size / 9;
        double radius = size * 0.34;
        double middle = size / 2;
        graphics.setPaint(Palette.ACCENT);
        graphics.setStroke(new BasicStroke((float) stroke, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Ellipse2D.Double(middle - radius, middle - radius, 2 * radius, 2 * radius));
        graphics.draw(new Line2D.Double(0, middle, size, middle));
    }
}
