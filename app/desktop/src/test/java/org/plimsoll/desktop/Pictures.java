package org.plimsoll.desktop;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

import javax.imageio.ImageIO;

import org.testfx.util.WaitForAsyncUtils;

/** Pictures of scenes for people to look at. */
final class Pictures {
    private static final Path PLACE = Path.of(System.getProperty("plimsoll.screenshots", "target/screenshots"));

    private Pictures() {}

    /** Writes what a scene looks like now; gives it back to be asked for its size and brightness. */
    static WritableImage write(Scene scene, String name) throws IOException {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> scene.snapshot(null));
        Files.createDirectories(PLACE);
        ImageIO.write(awt(image), "png", PLACE.resolve(name + ".png").toFile());
        return image;
    }

    /** How bright it is on the whole, 0 to 1. */
    static double brightness(WritableImage image) {
        PixelReader pixels = image.getPixelReader();
        double sum = 0;
        int count = 0;
        for (int y = 0; y < image.getHeight(); y += 7) {
            for (int x = 0; x < image.getWidth(); x += 7) {
                sum += pixels.getColor(x, y).getBrightness();
                count++;
            }
        }
        return sum / count;
    }

    private static BufferedImage awt(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        return copy;
    }
}
