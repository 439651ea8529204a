package org.plimsoll.desktop.picture;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

import javax.imageio.ImageIO;

import org.plimsoll.report.file.WholeFile;

/** What a node looks like, as pixels. */
final class PngPicture {
    /** Twice as fine as on screen: sharp on paper, and on slides that are shown large. */
    private static final double FINENESS = 2;

    private PngPicture() {}

    /** The picture as a file. */
    static WholeFile.Content of(Region node) {
        WritableImage image = image(node);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage pixels = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] raster = ((DataBufferInt) pixels.getRaster().getDataBuffer()).getData();
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), raster, 0, width);
        return out -> ImageIO.write(pixels, "png", out);
    }

    /** The picture, its corners clear. */
    static WritableImage image(Region node) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(FINENESS, FINENESS));
        parameters.setFill(Color.TRANSPARENT);
        WritableImage[] taken = new WritableImage[1];
        PictureMenu.hiding(node, () -> taken[0] = node.snapshot(parameters, null));
        return taken[0];
    }
}
