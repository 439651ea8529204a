package org.plimsoll.desktop.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.plimsoll.desktop.samples.SampleItem.Kind;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.report.Charts;
import org.plimsoll.report.model.Figures.Tone;

import static org.plimsoll.desktop.text.Texts.text;

/** Words what was opened as a list: each log, then its files; what gave nothing comes last. */
final class SampleList {
    private SampleList() {}

    /** A file of which nothing is known yet. */
    static SampleItem pending(String path, String state) {
        return new SampleItem(Kind.FILE, Words.fileName(path), state, "", Tone.NEUTRAL, "", path, "");
    }

    /** Logs that were measured. */
    static List<SampleItem> measured(StudyResult study) {
        List<SampleItem> items = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        for (Measurement measurement : study.measurements()) {
            items.add(log(measurement));
            for (Measurement.Source source : measurement.sources()) {
                items.add(file(measurement, source));
                listed.add(source.path());
            }
        }
        for (StudyResult.Failure failure : study.failures()) {
            if (listed.add(failure.path())) {
                items.add(failed(failure));
            }
        }
        return List.copyOf(items);
    }

    private static SampleItem log(Measurement measurement) {
        String detail = text(
                "samples.log",
                Words.size(measurement.bytes()),
                text("samples.messages", Words.brief(measurement.messages())));
        Tone tone = Charts.measuredAgainstBaseline(List.of(measurement)).bars().stream()
                .map(bar -> bar.tone())
                .findFirst()
                .orElse(Tone.NEUTRAL);
        return new SampleItem(
                Kind.LOG,
                Words.logName(measurement.format()),
                detail,
                Words.deviation(measurement.ratioToBaseline()),
                tone,
                measurement.format(),
                "",
                "");
    }

    private static SampleItem file(Measurement measurement, Measurement.Source source) {
        String detail = text("samples.file", Words.size(source.bytes()), Words.count(source.lines(), "lines"));
        return new SampleItem(
                Kind.FILE,
                Words.fileName(source.path()),
                source.failure() == null ? detail : source.failure(),
                source.complete() ? "" : text("samples.incomplete"),
                source.complete() ? Tone.NEUTRAL : Tone.WARNING,
                measurement.format(),
                source.path(),
                source.detection());
    }

    private static SampleItem failed(StudyResult.Failure failure) {
        return new SampleItem(
                Kind.FAILED,
                Words.fileName(failure.path()),
                failure.sentence(),
                text("samples.failed"),
                Tone.BAD,
                "",
                failure.path(),
                "");
    }
}
