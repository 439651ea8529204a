package org.plimsoll.desktop.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.report.Charts;
import org.plimsoll.report.model.Chart;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * One row of the table of samples, worded: a log with its cost against the baseline, or below it one of its files.
 *
 * @param log whether it is a log and not a file of one
 * @param format the log's format
 * @param name what it is called
 * @param told all that is known of it, for who points at it
 * @param bytes bytes, decompressed
 * @param messages messages, empty of a file
 * @param cost MB a million messages, empty of a file and without messages
 * @param baseline what the vendor says, empty where nobody does
 * @param bar the cost against the baseline, where there are both
 * @param change how far it is from the baseline
 * @param failure why it was not read to its end, empty if it was
 */
public record SampleRow(
        boolean log,
        String format,
        String name,
        String told,
        String bytes,
        String messages,
        String cost,
        String baseline,
        Optional<Chart.BulletBar> bar,
        String change,
        String failure) {

    /** Every log that was measured, its files below it. */
    static List<SampleRow> of(StudyResult study) {
        List<SampleRow> rows = new ArrayList<>();
        for (Measurement measurement : study.measurements()) {
            rows.add(log(measurement));
            measurement.sources().forEach(source -> rows.add(file(measurement, source)));
        }
        return List.copyOf(rows);
    }

    /** How good its cost is; neutral where nobody says what it should be. */
    Tone tone() {
        return bar.map(Chart.BulletBar::tone).orElse(Tone.NEUTRAL);
    }

    private static SampleRow log(Measurement log) {
        double perMillion = log.bytesPerMillionMessages().orElse(0);
        return new SampleRow(
                true,
                log.format(),
                Words.logName(log.format()),
                text("table.told.log", Words.count(log.sources().size(), "files"), Words.count(log.lines(), "lines")),
                Words.size(log.bytes()),
                Words.figure(log.messages()),
                log.bytesPerMillionMessages().isEmpty() ? "\u2013" : Words.mega(perMillion),
                log.hasBaseline() ? Words.mega((double) log.baselineBytesPerMillionMessages()) : "\u2013",
                Charts.measuredAgainstBaseline(List.of(log)).bars().stream().findFirst(),
                Words.deviation(log.ratioToBaseline()),
                log.complete() ? "" : text("table.incomplete.log"));
    }

    private static SampleRow file(Measurement log, Measurement.Source source) {
        return new SampleRow(
                false,
                log.format(),
                Words.fileName(source.path()),
                text(
                        "table.told.file",
                        source.path(),
                        log.format() + " " + source.log(),
                        source.compression(),
                        Words.size(source.bytesOnDisk()),
                        Words.count(source.lines(), "lines")),
                Words.size(source.bytes()),
                "",
                "",
                "",
                Optional.empty(),
                "",
                source.failure() == null ? "" : source.failure());
    }
}
