package org.plimsoll.formats.custom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.ec.EcValues;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Step;
import org.plimsoll.formats.traffic.Traffic;

/**
 * Writes what custom_logger would have written of the traffic of a Momentum server: a line for whatever has a format
 * string, nothing for the rest. It has no heartbeats.
 */
final class CustomGenerator implements LogGenerator {
    /** A format string is the same in all versions. */
    static final String VERSION = "any";

    private final Map<Step, Shape> shapes = new EnumMap<>(Step.class);

    CustomGenerator(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape.stage.step != null) {
                this.shapes.put(shape.stage.step, shape);
            }
            if (shape.stage == Stage.RECEPTION && shape.kinds.size() > 1) {
                this.shapes.put(Step.TAKEN_OVER, shape);
            }
        }
    }

    @Override
    public List<String> versions() {
        return List.of(VERSION);
    }

    @Override
    public void generate(Settings settings, OutputStream out) throws IOException {
        if (!settings.version().equals(VERSION)) {
            throw new IllegalArgumentException(settings.version() + ": not a version that can be generated");
        }
        ByteSink sink = new ByteSink(out);
        CustomLineWriter writer = new CustomLineWriter(sink, new EcValues(sink, settings.seed()));
        Traffic traffic = EcValues.traffic(settings);
        for (Happening event = traffic.next(); event != null; event = traffic.next()) {
            Shape shape = shapes.get(event.step());
            if (shape != null) {
                writer.write(shape, event);
            }
        }
        sink.flush();
    }
}
