package org.plimsoll.desktop.samples;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.plimsoll.desktop.task.Pace;
import org.plimsoll.planner.measure.Counting;

/**
 * What is told of logs while they are being measured: an estimate where a part speaks for the whole, elsewhere what was
 * read so far. Used on the screen's thread.
 */
final class EarlyFigures {
    /** Figures that change faster cannot be read. */
    private static final double RHYTHM_SECONDS = 0.25;

    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private Map<String, String> estimated = Map.of();
    private SoFar soFar = new SoFar();
    private double toldSeconds = -RHYTHM_SECONDS;

    /** A line for each format, empty while nothing is being measured. */
    ReadOnlyStringProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** Forgets everything; what the next measuring counts goes to the listener that comes back. */
    Counting begin() {
        end();
        return soFar;
    }

    /** Tells nothing any more. */
    void end() {
        soFar = new SoFar();
        estimated = Map.of();
        toldSeconds = -RHYTHM_SECONDS;
        told.set("");
    }

    /** Takes estimates, by the format's name: each is better than what was read so far. */
    void estimated(Map<String, String> sentences) {
        estimated = Map.copyOf(sentences);
        tell();
    }

    /** Tells again what was read so far, now and then. */
    void look(Pace pace) {
        if (pace.seconds() - toldSeconds >= RHYTHM_SECONDS) {
            toldSeconds = pace.seconds();
            tell();
        }
    }

    private void tell() {
        TreeMap<String, String> lines = new TreeMap<>(estimated);
        for (String format : soFar.formats()) {
            if (!lines.containsKey(format)) {
                soFar.sentence(format).ifPresent(sentence -> lines.put(format, sentence));
            }
        }
        told.set(String.join("\n", lines.values()));
    }
}
