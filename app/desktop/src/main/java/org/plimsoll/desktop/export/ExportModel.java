package org.plimsoll.desktop.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.Reports;

import static org.plimsoll.desktop.text.Texts.text;

/** Writes the report of what is on screen, in the background. */
public final class ExportModel {
    private final Background background;
    private final NoticeModel notices;
    private final Map<ExportForm, ReportWriter> writers;
    private final LocalDate today;
    private final ObjectProperty<StudyResult> study;
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    /**
     * Exports nothing yet.
     *
     * @param writers one for each form
     * @param today day from which the report speaks
     * @param nothing a result without measurements
     */
    public ExportModel(
            Background background,
            NoticeModel notices,
            Map<ExportForm, ReportWriter> writers,
            LocalDate today,
            StudyResult nothing) {
        this.background = background;
        this.notices = notices;
        this.writers = Map.copyOf(writers);
        this.today = today;
        this.study = new SimpleObjectProperty<>(nothing);
    }

    /** What is reported. */
    public ObjectProperty<StudyResult> studyProperty() {
        return study;
    }

    /** Whether a report is being written. */
    public ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** What became of the last export: one sentence for the status bar. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Whether there is anything to report and no report is being written. */
    public BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !writing.get() && !study.get().measurements().isEmpty(), writing, study);
    }

    /**
     * Writes the report.
     *
     * @param form the form
     * @param target file, or directory where the form is several files
     * @param elsewhere asks for another place: the way out where this one cannot be written
     */
    public void export(ExportForm form, Path target, Runnable elsewhere) {
        StudyResult reported = study.get();
        ReportWriter writer = Objects.requireNonNull(writers.get(form));
        writing.set(true);
        outcome.set(text("export.writing", form.label(), target));
        background.run(
                () -> {
                    writer.write(Reports.compose(reported, today), target);
                    return target;
                },
                written -> finish(text("export.written", form.label(), written)),
                failure -> {
                    finish(text("export.failed", form.label()));
                    notices.show(Words.sentence(failure), text("export.elsewhere"), elsewhere);
                });
    }

    private void finish(String sentence) {
        writing.set(false);
        outcome.set(sentence);
    }
}
