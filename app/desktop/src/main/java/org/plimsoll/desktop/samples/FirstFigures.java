package org.plimsoll.desktop.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.LogBlocks;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.measure.Estimate;

import static org.plimsoll.desktop.text.Texts.text;

/** What can be said of large logs before all of them are read: an estimate with its interval, marked as one. */
final class FirstFigures {
    /** Below that the exact figure is there before anybody has read the estimate. */
    static final long LARGE_BYTES = 64_000_000;

    /** Half widths of the 95 % interval: one that is there at once, one that is worth writing down. */
    private static final double[] PRECISIONS = {0.05, 0.01};

    private FirstFigures() {}

    /**
     * Tells a sentence for each format of which there are large plain logs, and again when they are known better. What
     * is compressed can only be read whole.
     *
     * @param told takes the sentences by the format's name, on the thread that reads
     */
    static void tell(List<LogSource> sources, Engine engine, Progress progress, Consumer<Map<String, String>> told) {
        List<LogSource> plain = new ArrayList<>();
        long bytes = 0;
        for (LogSource source : sources) {
            if (readableInBlocks(source)) {
                plain.add(source);
                bytes += source.bytesOnDisk().orElse(0);
            }
        }
        if (bytes < LARGE_BYTES) {
            return;
        }
        StudyRequest request = new StudyRequest(plain, null, null, Set.of(), null, null, 1);
        for (double precision : PRECISIONS) {
            Map<String, String> sentences = new LinkedHashMap<>();
            engine.estimate(request, precision, progress).estimates().stream()
                    .filter(estimate -> estimate.bytesPerMillionMessages().isPresent())
                    .forEach(estimate -> sentences.put(estimate.format(), sentence(estimate)));
            told.accept(sentences);
        }
    }

    private static boolean readableInBlocks(LogSource source) {
        try {
            return LogBlocks.possible(source);
        } catch (UnreadableLogException e) {
            // The measuring meets it too and says so.
            return false;
        }
    }

    private static String sentence(Estimate estimate) {
        return text(
                "samples.estimate",
                Words.logName(estimate.format()),
                Words.mega(estimate.bytesPerMillionMessages().orElseThrow()) + " " + Words.megaUnit(),
                Words.mega(estimate.low().orElse(0)),
                estimate.high().isPresent() ? Words.mega(estimate.high().getAsDouble()) : "\u221e",
                Words.size(estimate.bytesRead()),
                Words.size(estimate.bytes()));
    }
}
