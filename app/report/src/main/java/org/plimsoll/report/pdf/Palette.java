package org.plimsoll.report.pdf;

import java.awt.Color;
import java.awt.Font;

import org.plimsoll.report.model.Figures.Tone;

/**
 * Colours and sizes of the charts, the same as those of the style sheet. Blue, amber and red tell apart for all eyes.
 */
final class Palette {
    static final Color ACCENT = new Color(0x0969DA);
    static final Color AREA = new Color(0xDDEBFB);
    static final Color INK = new Color(0x1F2328);
    static final Color MUTED = new Color(0x59636E);
    static final Color GRID = new Color(0xE4E8EC);
    static final Color BAND = new Color(0xE4E8EC);
    static final Color AMBER = new Color(0xBF8700);
    static final Color RED = new Color(0xCF222E);

    static final Font TEXT = new Font(Lato.FAMILY, Font.PLAIN, 11);
    static final Font STRONG = new Font(Lato.FAMILY, Font.BOLD, 11);

    private Palette() {}

    static Color of(Tone tone) {
        return switch (tone) {
            case NEUTRAL, GOOD -> ACCENT;
            case WARNING -> AMBER;
            case BAD -> RED;
        };
    }
}
