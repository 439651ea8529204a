package org.plimsoll.desktop.study;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.plan.Scenarios;
import org.plimsoll.desktop.plan.Scenarios.Named;
import org.plimsoll.desktop.recent.Recent.Kind;
import org.plimsoll.desktop.recent.RecentModel;
import org.plimsoll.desktop.samples.SamplesModel;
import org.plimsoll.desktop.settings.SettingsModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.plan.Scenario;
import org.plimsoll.planner.study.StudyFile;
import org.plimsoll.report.json.StudyWriter;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The open study: the logs that are opened and the scenarios on them, and the file that keeps both, if there is one.
 * Nothing that was not saved is given up without asking.
 */
public final class StudyModel {
    private final Latest readings;
    private final Background background;
    private final NoticeModel notices;
    private final Scenarios scenarios;
    private final SamplesModel samples;
    private final SettingsModel settings;
    private final RecentModel recent;
    private final LocalDate today;

    private final ReadOnlyObjectWrapper<Optional<Path>> file = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Conflict>> conflict = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** What the file was like when it was last read or written here. */
    private Optional<FileStamp> stamp = Optional.empty();

    private StudyWords words;
    private StudyFile saved;
    private boolean replacing;

    /** How the study is to its file. */
    public enum State {
        /** There is nothing to save. */
        EMPTY,
        /** Everything is in the file. */
        SAVED,
        /** There is something that is in no file. */
        UNSAVED
    }

    /**
     * What is asked before something that was not saved is given up.
     *
     * @param sentence the question
     * @param goOn what was wanted
     */
    public record Question(String sentence, Runnable goOn) {}

    /** What is asked when another program has written the file since it was read: what is to become of it. */
    public final class Conflict {
        private final Path place;
        private final Runnable elsewhere;

        private Conflict(Path place, Runnable elsewhere) {
            this.place = place;
            this.elsewhere = elsewhere;
        }

        /** The question. */
        public String sentence() {
            return text("conflict.sentence", name());
        }

        /** Writes over what the other program has written. */
        public void mine() {
            write(place, elsewhere, Optional.empty());
        }

        /** Gives up what is here for what the file holds. */
        public void theirs() {
            stay();
            read(place, List.of());
        }

        /** Leaves the file alone and asks for another one. */
        public void elsewhere() {
            elsewhere.run();
        }
    }

    /**
     * A new study.
     *
     * @param today first day of plans that name none
     */
    public StudyModel(
            Background background,
            NoticeModel notices,
            Scenarios scenarios,
            SamplesModel samples,
            SettingsModel settings,
            RecentModel recent,
            LocalDate today) {
        this.background = background;
        this.readings = new Latest(background);
        this.notices = notices;
        this.scenarios = scenarios;
        this.samples = samples;
        this.settings = settings;
        this.recent = recent;
        this.today = today;
        words = StudyWords.none(today, text("scenario.first"));
        saved = said();
        scenarios.stateProperty().subscribe(this::judge);
        samples.sourcesProperty().subscribe(this::judge);
        settings.zoneProperty().subscribe(this::judge);
    }

    /** The file that keeps it, empty as long as there is none. */
    public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /** How it is to its file. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What is asked, empty for nothing. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** What is asked of a file that another program has written, empty for nothing. */
    public ReadOnlyObjectProperty<Optional<Conflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** Asks no more; gives back what was asked. */
    public Optional<Conflict> settle() {
        Optional<Conflict> asked = conflict.get();
        conflict.set(Optional.empty());
        return asked;
    }

    /** What people call it: the name of its file. */
    public String name() {
        return file.get().map(path -> Words.fileName(path.toString())).orElse(text("study.untitled"));
    }

    /**
     * Does something that gives the study up. If something of it was not saved, that is asked about first.
     *
     * @param goOn what is wanted
     */
    public void leaving(Runnable goOn) {
        if (worthAsking()) {
            question.set(Optional.of(new Question(text("study.unsaved.question", name()), goOn)));
        } else {
            goOn.run();
        }
    }

    /** Logs alone are opened again in a moment: only what was worked out, or belongs to a file, is asked about. */
    private boolean worthAsking() {
        boolean worked = file.get().isPresent()
                || scenarios.changedProperty().get()
                || scenarios.all().size() > 1;
        return state.get() == State.UNSAVED && worked;
    }

    /** Gives up what was not saved, and does what was wanted. */
    public void giveUp() {
        Optional<Question> asked = question.get();
        question.set(Optional.empty());
        asked.ifPresent(each -> each.goOn().run());
    }

    /** Stays with the study. */
    public void stay() {
        question.set(Optional.empty());
    }

    /** Begins a new study, with nothing in it. */
    public void begin() {
        leaving(() -> {
            readings.forget();
            replace(() -> {
                settle();
                file.set(Optional.empty());
                stamp = Optional.empty();
                words = StudyWords.none(today, text("scenario.first"));
                scenarios.replaceAll(List.of(new Named(text("scenario.first"), Scenario.starting(today))), 0);
                settings.usualZone();
                samples.replace(List.of(), Map.of());
            });
        });
    }

    /** Opens what was chosen, dropped or named: studies, known by their content, and logs, which are added. */
    public void open(Collection<Path> chosen) {
        if (chosen.isEmpty()) {
            return;
        }
        List<Path> asked = List.copyOf(chosen);
        background.run(
                () -> StudyDetection.of(asked),
                this::open,
                failure -> notices.show(Words.sentence(failure), "", () -> {}));
    }

    private void open(StudyDetection found) {
        if (found.studies().isEmpty()) {
            addLogs(found.logs());
        } else {
            leaving(() -> read(found.studies().get(0), found.logs()));
            if (found.studies().size() > 1) {
                notices.show(text("study.several", found.studies().get(0)), "", () -> {});
            }
        }
    }

    private void addLogs(List<Path> logs) {
        recent.remember(Kind.LOG, logs);
        samples.open(logs);
    }

    private void read(Path place, List<Path> besides) {
        readings.run(
                () -> Stamped.read(place, today),
                found -> {
                    show(place, found.opened());
                    stamp = found.stamp();
                    if (!besides.isEmpty()) {
                        addLogs(besides);
                    }
                },
                failure -> notices.show(Words.sentence(failure), text("study.again"), () -> open(List.of(place))));
    }

    /** The stamp is older than the reading: who writes in between is noticed. */
    private record Stamped(Optional<FileStamp> stamp, OpenedStudy opened) {
        static Stamped read(Path place, LocalDate today) {
            Optional<FileStamp> before = FileStamp.of(place);
            return new Stamped(before, OpenedStudy.read(place, today, text("scenario.first")));
        }
    }

    private void show(Path place, OpenedStudy opened) {
        settle();
        recent.remember(Kind.STUDY, List.of(place));
        notices.dismiss();
        replace(() -> {
            file.set(Optional.of(place));
            words = StudyWords.of(opened, today, text("scenario.first"));
            scenarios.replaceAll(opened.scenarios(), 0);
            settings.adoptZone(opened.zone());
            samples.replace(opened.logs(), opened.formats());
        });
    }

    /** Several models change at once; in between the study is neither the one before nor the one after. */
    private void replace(Runnable change) {
        replacing = true;
        change.run();
        replacing = false;
        saved = said();
        judge();
    }

    /**
     * Writes the study, unless another program has written its file since: then that is asked about.
     *
     * @param place the file
     * @param elsewhere asks for another place: the way out where this one cannot be written
     */
    public void save(Path place, Runnable elsewhere) {
        write(place, elsewhere, file.get().equals(Optional.of(place)) ? stamp : Optional.empty());
    }

    private void write(Path place, Runnable elsewhere, Optional<FileStamp> known) {
        StudyFile written = said();
        background.run(
                () -> {
                    if (known.isPresent() && known.get().differs(place)) {
                        return Optional.<Optional<FileStamp>>empty();
                    }
                    StudyWriter.write(written, place);
                    return Optional.of(FileStamp.of(place));
                },
                done -> done.ifPresentOrElse(
                        now -> keep(place, written, now),
                        () -> conflict.set(Optional.of(new Conflict(place, elsewhere)))),
                failure -> notices.show(Words.sentence(failure), text("study.elsewhere"), elsewhere));
    }

    private void keep(Path place, StudyFile written, Optional<FileStamp> now) {
        settle();
        stamp = now;
        file.set(Optional.of(place));
        saved = written;
        if (written.equals(said())) {
            scenarios.markSaved();
        }
        recent.remember(Kind.STUDY, List.of(place));
        judge();
        giveUpIfSaved();
    }

    /** Who asked for the saving because something was to be given up goes on with that. */
    private void giveUpIfSaved() {
        if (state.get() == State.SAVED) {
            giveUp();
        }
    }

    /** What the file would hold. */
    StudyFile said() {
        return words.say(
                scenarios.all(),
                samples.opened(),
                samples.readAs(),
                settings.zoneProperty().get());
    }

    private void judge() {
        if (replacing) {
            return;
        }
        StudyFile now = said();
        boolean empty =
                file.get().isEmpty() && now.equals(saved) && samples.opened().isEmpty();
        state.set(empty ? State.EMPTY : file.get().isPresent() && now.equals(saved) ? State.SAVED : State.UNSAVED);
    }
}
