package org.plimsoll.desktop.status;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.plimsoll.desktop.export.ExportModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.task.Pace;
import org.plimsoll.desktop.text.Words;

import static org.plimsoll.desktop.text.Texts.text;

/** What is going on, in one line. */
public final class StatusModel {
    private final SamplesModel samples;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper();

    /** Listens to what takes long. */
    public StatusModel(SamplesModel samples, ExportModel export) {
        this.samples = samples;
        samples.paceProperty().subscribe(pace -> tell());
        samples.measuringProperty().subscribe(measuring -> tell());
        samples.measuredProperty().subscribe(measured -> tell());
        follow(export.outcomeProperty());
    }

    /** The line. */
    public ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** How far the measuring is, 0 to 1; -1 where nobody knows. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    /** Tells, too, what becomes of something else: one sentence each time. */
    public void follow(ReadOnlyStringProperty outcomes) {
        outcomes.subscribe(this::tellOutcome);
    }

    /** Memory in use, and the most there may be. */
    public static String heap(long usedBytes, long mostBytes) {
        return text("status.heap", usedBytes / 1_000_000, mostBytes / 1_000_000);
    }

    /** Words the line again. */
    public void wordAgain() {
        tell();
    }

    private void tell() {
        Pace pace = samples.paceProperty().get();
        fraction.set(pace.fraction());
        if (samples.measuringProperty().get()) {
            sentence.set(progress(pace));
        } else if (samples.opened().isEmpty()) {
            sentence.set(text("status.empty"));
        } else {
            sentence.set(text(
                    "status.measured",
                    Words.count(
                            samples.measuredProperty().get().measurements().stream()
                                    .mapToLong(log -> log.sources().size())
                                    .sum(),
                            "files")));
        }
    }

    private void tellOutcome(String outcome) {
        if (!outcome.isEmpty() && !samples.measuringProperty().get()) {
            sentence.set(outcome);
        }
    }

    private static String progress(Pace pace) {
        if (pace.source().isEmpty()) {
            return text("status.starting");
        }
        if (pace.fraction() == 1) {
            return text("status.compressing");
        }
        String amount = pace.totalBytes() == 0
                ? Words.size(pace.doneBytes())
                : text("status.of", Words.size(pace.doneBytes()), Words.size(pace.totalBytes()));
        String line =
                text("status.measuring", Words.fileName(pace.source()), amount, Words.size(pace.bytesPerSecond()));
        double left = pace.secondsLeft();
        return left < 1 ? line : line + text("status.left", Words.count(Math.round(left), "seconds"));
    }
}
