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
                file.set(Optional.empty());
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
                () -> OpenedStudy.read(place, today, text("scenario.first")),
                opened -> {
                    show(place, opened);
                    if (!besides.isEmpty()) {
                        addLogs(besides);
                    }
                },
                failure -> notices.show(Words.sentence(failure), text("study.again"), () -> open(List.of(place))));
    }

    private void show(Path place, OpenedStudy opened) {
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
     * Writes the study.
     *
     * @param place the file
     * @param elsewhere asks for another place: the way out where this one cannot be written
     */
    public void save(Path place, Runnable elsewhere) {
        StudyFile written = said();
        background.run(
                () -> {
                    StudyWriter.write(written, place);
                    return place;
                },
                done -> {
                    file.set(Optional.of(place));
                    saved = written;
                    if (written.equals(said())) {
                        scenarios.markSaved();
                    }
                    recent.remember(Kind.STUDY, List.of(place));
                    judge();
                    giveUpIfSaved();
                },
                failure -> notices.show(Words.sentence(failure), text("study.elsewhere"), elsewhere));
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
