package org.plimsoll.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A style sheet whose text is larger than it was written, with the room that is made for text. Everything else keeps
 * its size, so that the window holds as much as it can.
 */
final class SheetScale {
    /** As it was written. */
    static final int WHOLE = 100;

    private static final Pattern SIZE = Pattern.compile(
            "(-fx-(?:font-size|icon-size|size|min-height|pref-height|cell-size|tick-label-font): *)([0-9.]+)");

    private SheetScale() {}

    /** The address of a style sheet that comes with the product, at a size. */
    static String sheet(String resource, int percent) {
        if (percent == WHOLE) {
            return Objects.requireNonNull(SheetScale.class.getResource(resource))
                    .toExternalForm();
        }
        try (InputStream in = Objects.requireNonNull(SheetScale.class.getResourceAsStream(resource))) {
            String scaled = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), percent);
            return "data:text/css;charset=UTF-8;base64,"
                    + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String scaled(String css, int percent) {
        return SIZE.matcher(css)
                .replaceAll(size -> size.group(1)
                        + String.format(Locale.ROOT, "%.1f", Double.parseDouble(size.group(2)) * percent / WHOLE));
    }
}
