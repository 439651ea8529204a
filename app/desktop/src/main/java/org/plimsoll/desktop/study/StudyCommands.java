package org.plimsoll.desktop.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What can be done with a study, as far as the user has to be asked for a file. */
public final class StudyCommands {
    private final StudyModel model;
    private final Chooser chooser;

    /** Asks the user for files. */
    public interface Chooser {
        /** The study to open, empty if the user thought better of it. */
        Optional<Path> open();

        /**
         * The file to write, empty if the user thought better of it.
         *
         * @param before the file that keeps the study now, empty for none
         */
        Optional<Path> save(Optional<Path> before);

        /** Asks nobody. */
        Chooser NOBODY = new Chooser() {
            @Override
            public Optional<Path> open() {
                return Optional.empty();
            }

            @Override
            public Optional<Path> save(Optional<Path> before) {
                return Optional.empty();
            }
        };
    }

    /** Commands for a model. */
    public StudyCommands(StudyModel model, Chooser chooser) {
        this.model = model;
        this.chooser = chooser;
    }

    /** Begins a new study. */
    public void begin() {
        model.begin();
    }

    /** Opens another study. */
    public void open() {
        chooser.open().ifPresent(file -> model.open(List.of(file)));
    }

    /** Writes the study into its file, or into one that is asked for where it has none. */
    public void save() {
        model.fileProperty().get().ifPresentOrElse(this::save, this::saveAs);
    }

    /** Writes the study into another file, which then is its own. */
    public void saveAs() {
        chooser.save(model.fileProperty().get()).ifPresent(this::save);
    }

    private void save(Path file) {
        model.save(file, this::saveAs);
    }
}
