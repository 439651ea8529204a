package org.plimsoll.formats.custom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The order in which shapes are tried on a line: one that would take the lines of another comes after it. If two would
 * take each other's lines, nothing tells them apart and they are refused.
 */
final class StageOrder {
    private StageOrder() {}

    /**
     * Orders shapes, otherwise as they come.
     *
     * @throws InvalidFormatStringException if some cannot be told apart
     */
    static List<Shape> of(List<Shape> shapes) throws InvalidFormatStringException {
        List<Shape> left = new ArrayList<>(shapes);
        List<Shape> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Shape next = null;
            for (Shape shape : left) {
                if (next == null && left.stream().noneMatch(other -> other != shape && takes(shape, other))) {
                    next = shape;
                }
            }
            if (next == null) {
                throw new InvalidFormatStringException(
                        "the lines of %s and %s cannot be told apart; expected a letter or another text that only one"
                                        .formatted(left.get(0).stage.label, left.get(1).stage.label)
                                + " of them has, or the one stage whose lines are read");
            }
            ordered.add(next);
            left.remove(next);
        }
        return ordered;
    }

    /** Whether a shape takes the usual line of another one. */
    private static boolean takes(Shape shape, Shape other) {
        byte[] line = other.kinds.get(0).example().getBytes(StandardCharsets.ISO_8859_1);
        LineSplit split = new LineSplit(new Shape[] {shape});
        split.begin(line, 0, line.length);
        return split.fits(shape, shape.elastic);
    }
}
