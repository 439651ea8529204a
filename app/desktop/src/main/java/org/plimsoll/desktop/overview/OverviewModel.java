package org.plimsoll.desktop.overview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Measurement;

/** The figures of the chosen log, and the table of all files. */
public final class OverviewModel {
    private final ObjectProperty<StudyResult> study;
    private final StringProperty format = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Overview>> overview = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<SampleRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /** Shows nothing until there is something measured. */
    public OverviewModel(StudyResult nothing) {
        study = new SimpleObjectProperty<>(nothing);
        study.subscribe(this::read);
        format.subscribe(this::read);
    }

    /** Measurements and plan. */
    public ObjectProperty<StudyResult> studyProperty() {
        return study;
    }

    /** Format of the chosen log; the first log where it names none that was measured. */
    public StringProperty formatProperty() {
        return format;
    }

    /** The figures, empty while nothing is measured. */
    public ReadOnlyObjectProperty<Optional<Overview>> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** All files that were measured. */
    public ReadOnlyObjectProperty<List<SampleRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Words all figures again. */
    public void wordAgain() {
        read();
    }

    private void read() {
        StudyResult found = study.get();
        String wanted = format.get();
        Optional<Measurement> chosen = found.measurements().stream()
                .filter(log -> log.format().equals(wanted))
                .findFirst()
                .or(() -> found.measurements().stream().findFirst());
        overview.set(chosen.map(log -> Overview.of(found, log)));
        List<SampleRow> files = SampleRow.of(found);
        if (!files.equals(rows.get())) {
            rows.set(files);
        }
    }
}
