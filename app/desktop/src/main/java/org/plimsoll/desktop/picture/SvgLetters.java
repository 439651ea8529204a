package org.plimsoll.desktop.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;

/** Texts as texts: they can be searched and edited, and are as wide in every typeface as they are on screen. */
final class SvgLetters {
    private SvgLetters() {}

    static void draw(SvgText svg, Text text) {
        if (text.getText().isBlank() || !SvgPaint.seen(text.getFill())) {
            return;
        }
        Bounds bounds = text.getLayoutBounds();
        Map<Double, String> lines = lines(text);
        double baseline = bounds.getMinY() + text.getBaselineOffset();
        double top = lines.keySet().iterator().next();
        boolean single = lines.size() == 1;
        for (Map.Entry<Double, String> line : lines.entrySet()) {
            String words = line.getValue().strip();
            if (!words.isEmpty()) {
                begin(svg, text, bounds.getMinX(), baseline + line.getKey() - top);
                if (single) {
                    svg.with("textLength", SvgText.number(bounds.getWidth())).with("lengthAdjust", "spacingAndGlyphs");
                }
                svg.words(words).close();
            }
        }
    }

    private static void begin(SvgText svg, Text text, double x, double y) {
        svg.open("text")
                .with("x", SvgText.number(x))
                .with("y", SvgText.number(y))
                .with("font-size", SvgText.number(text.getFont().getSize()));
        if (text.getFont().getStyle().contains("Bold")) {
            svg.with("font-weight", "700");
        }
        if (text.isUnderline()) {
            svg.with("text-decoration", "underline");
        }
        SvgPaint.colour(svg, "fill", text.getFill());
    }

    /** The lines of a text that was wrapped, by the height at which its caret would stand. */
    private static Map<Double, String> lines(Text text) {
        Map<Double, String> lines = new LinkedHashMap<>();
        String words = text.getText();
        if (text.getWrappingWidth() <= 0 && words.indexOf('\n') < 0) {
            lines.put(0.0, words);
            return lines;
        }
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) != '\n') {
                double height = 0;
                for (PathElement element : text.caretShape(i, true)) {
                    height = element instanceof MoveTo to ? to.getY() : height;
                }
                lines.merge(height, words.substring(i, i + 1), String::concat);
            }
        }
        return lines;
    }
}
