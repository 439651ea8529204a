package org.plimsoll.report.pdf;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Map;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import org.jspecify.annotations.Nullable;
import org.plimsoll.report.model.Chart;
import org.w3c.dom.Element;

/** Draws a chart into the box that the layout gave it, as vectors with real text. */
final class ChartDrawer implements FSObjectDrawer {
    private final Map<String, Chart> charts;

    ChartDrawer(Map<String, Chart> charts) {
        this.charts = charts;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float pixelsWide = (float) (width / dotsPerPixel);
        float pixelsHigh = (float) (height / dotsPerPixel);
        Chart chart = charts.get(element.getAttribute("data"));
        Rectangle2D area = new Rectangle2D.Double(0, 0, pixelsWide, pixelsHigh);
        device.drawWithGraphics((float) x, (float) y, pixelsWide, pixelsHigh, graphics -> {
            if (chart == null) {
                Mark.draw(graphics, area);
            } else {
                ChartPlots.of(chart).draw(graphics, area);
            }
        });
        return null;
    }
}
