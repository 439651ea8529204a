package org.plimsoll.desktop.picture;

import java.nio.charset.StandardCharsets;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;

import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.report.file.WholeFile;

/**
 * What a node looks like, as SVG: the scene below it is walked, and each shape, ground, frame and text becomes the
 * element that draws the same, with the colours that the style sheet gave it. Text stays text.
 */
final class SvgPicture {
    private final SvgText svg = new SvgText();
    private int clips;

    private SvgPicture() {}

    /** The picture as a file. */
    static WholeFile.Content of(Region node, String title) {
        byte[] bytes = text(node, title).getBytes(StandardCharsets.UTF_8);
        return out -> out.write(bytes);
    }

    /** The picture as text. */
    static String text(Region node, String title) {
        SvgPicture picture = new SvgPicture();
        node.applyCss();
        node.layout();
        String width = SvgText.number(node.getWidth());
        String height = SvgText.number(node.getHeight());
        picture.svg
                .open("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("width", width)
                .with("height", height)
                .with("viewBox", "0 0 " + width + " " + height)
                .with("font-family", "Lato, Carlito, Helvetica, Arial, sans-serif");
        picture.svg.open("title").words(title).close();
        PictureMenu.hiding(node, () -> picture.content(node));
        picture.svg.close();
        return picture.svg.toString();
    }

    private void node(Node node) {
        if (!node.isVisible() || node.getOpacity() <= 0) {
            return;
        }
        String clip = clip(node);
        svg.open("g");
        place(node.getLocalToParentTransform());
        if (node.getOpacity() < 1) {
            svg.with("opacity", SvgText.number(node.getOpacity()));
        }
        if (!clip.isEmpty()) {
            svg.with("clip-path", "url(#" + clip + ")");
        }
        content(node);
        svg.close();
    }

    private void content(Node node) {
        if (node instanceof FontIcon icon) {
            // Its letters are of a typeface that no other program has.
            SvgShapes.outline(svg, icon);
        } else if (node instanceof Text text) {
            SvgLetters.draw(svg, text);
        } else if (node instanceof Shape shape) {
            SvgShapes.draw(svg, shape);
        } else if (node instanceof Region region) {
            SvgGround.draw(svg, region);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::node);
        }
    }

    private void place(Transform transform) {
        if (transform.isIdentity()) {
            return;
        }
        boolean moved = transform.getMxx() == 1
                && transform.getMyy() == 1
                && transform.getMxy() == 0
                && transform.getMyx() == 0;
        svg.with(
                "transform",
                moved
                        ? "translate(%s %s)"
                                .formatted(SvgText.number(transform.getTx()), SvgText.number(transform.getTy()))
                        : "matrix(%s %s %s %s %s %s)"
                                .formatted(
                                        SvgText.number(transform.getMxx()),
                                        SvgText.number(transform.getMyx()),
                                        SvgText.number(transform.getMxy()),
                                        SvgText.number(transform.getMyy()),
                                        SvgText.number(transform.getTx()),
                                        SvgText.number(transform.getTy())));
    }

    /** Writes what a node is clipped to, and tells its name; empty where it is not. Clips of charts are rectangles. */
    private String clip(Node node) {
        if (node.getClip() == null) {
            return "";
        }
        String name = "clip-" + ++clips;
        // The clip lies in the node's own coordinates, which the group around it brings along.
        Bounds bounds = node.getClip().getBoundsInParent();
        svg.open("clipPath").with("id", name);
        svg.open("rect")
                .with("x", SvgText.number(bounds.getMinX()))
                .with("y", SvgText.number(bounds.getMinY()))
                .with("width", SvgText.number(bounds.getWidth()))
                .with("height", SvgText.number(bounds.getHeight()))
                .close();
        svg.close();
        return name;
    }
}
