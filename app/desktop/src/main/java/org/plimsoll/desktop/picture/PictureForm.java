package org.plimsoll.desktop.picture;

import java.util.Locale;

import static org.plimsoll.desktop.text.Texts.text;

/** How a chart is kept. */
public enum PictureForm {
    /** Pixels, twice as fine as on screen. */
    PNG,
    /** Lines, surfaces and letters, sharp at any size. */
    SVG;

    /** What people call it. */
    public String label() {
        return text("picture." + extension());
    }

    /** The ending of its files. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
