package org.plimsoll.desktop.text;

/** How large the text is, for what makes room for it by itself. */
public final class TextSize {
    // One for the process, as the style sheet is.
    private static volatile double factor = 1;

    private TextSize() {}

    /** The size against the usual one: 1 to 2. */
    public static double factor() {
        return factor;
    }

    /** Has room made for text of another size, in percent of the usual one. */
    public static void use(int percent) {
        factor = percent / 100.0;
    }
}
