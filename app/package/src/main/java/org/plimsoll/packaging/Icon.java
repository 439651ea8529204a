package org.plimsoll.packaging;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** The product's mark, as the desktop draws it, in the file that each system wants: PNG, ICO or ICNS. */
final class Icon {
    private static final Color BLUE = new Color(0x0969da);
    private static final int PIXELS = 256;

    private Icon() {}

    /** Writes it beside the package. */
    static Path write(Build build) throws IOException {
        byte[] png = png();
        return switch (build.platform()) {
            case LINUX -> Files.write(build.output().resolve("plimsoll.png"), png);
            case WINDOWS -> Files.write(build.output().resolve("plimsoll.ico"), ico(png));
            case MAC -> Files.write(build.output().resolve("plimsoll.icns"), icns(png));
        };
    }

    static byte[] png() throws IOException {
        BufferedImage image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double size = PIXELS;
        pen.setColor(BLUE);
        pen.fill(new RoundRectangle2D.Double(0, 0, size, size, size * 0.44, size * 0.44));
        pen.setColor(Color.WHITE);
        pen.setStroke(new BasicStroke((float) (size * 0.085), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Ellipse2D.Double(size * 0.25, size * 0.25, size * 0.5, size * 0.5));
        pen.draw(new Line2D.Double(size * 0.15, size * 0.5, size * 0.85, size * 0.5));
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** One picture in a directory of one: Windows reads PNG inside ICO since Vista; a 0 says 256 pixels. */
    static byte[] ico(byte[] png) {
        int header = 22;
        return ByteBuffer.allocate(header + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put(new byte[] {0, 0, 0, 0})
                .putShort((short) 1)
                .putShort((short) 32)
                .putInt(png.length)
                .putInt(header)
                .put(png)
                .array();
    }

    /** One picture of the kind ic08: PNG of 256 pixels. */
    static byte[] icns(byte[] png) {
        int header = 8;
        return ByteBuffer.allocate(2 * header + png.length)
                .put("icns".getBytes(StandardCharsets.US_ASCII))
                .putInt(2 * header + png.length)
                .put("ic08".getBytes(StandardCharsets.US_ASCII))
                .putInt(header + png.length)
                .put(png)
                .array();
    }
}
