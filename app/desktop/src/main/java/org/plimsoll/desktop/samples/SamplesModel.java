package org.plimsoll.desktop.samples;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.task.Meter;
import org.plimsoll.desktop.task.Pace;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.LogSet;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Codec;
import org.plimsoll.planner.measure.Counting;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The opened logs and what was measured in them. All of them are measured together, so that a rotated set counts as the
 * one log that it is; opening or removing a file measures anew, and the figures before stay until the new ones are
 * there.
 */
public final class SamplesModel {
    /** Before anything was measured. */
    public static final StudyResult NOTHING =
            new StudyResult(List.of(), List.of(), List.of(), List.of(), null, List.of());

    /** Tried on every log, so that turning to another codec needs no second reading. */
    private static final Set<Codec> QUICK_CODECS = Set.of(Codec.GZIP, Codec.BZIP2);

    private final Engine engine;
    private final Latest measurings;
    private final Background background;
    private final NoticeModel notices;
    private final LongSupplier nanoClock;
    private final Optional<Path> bundledSamples;

    private final ObservableList<Path> opened = FXCollections.observableArrayList();
    private final ObservableList<SampleItem> items = FXCollections.observableArrayList();
    private final ObservableList<Path> openedView = FXCollections.unmodifiableObservableList(opened);
    private final ObservableList<SampleItem> itemsView = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyObjectWrapper<StudyResult> measured = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<List<LogSource>> sources = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.NONE);
    private final EarlyFigures early = new EarlyFigures();
    private final Latest estimates;
    private final ChosenFormats formats = new ChosenFormats();
    private final ReadOnlyBooleanWrapper measuring = new ReadOnlyBooleanWrapper();
    private @Nullable Meter meter;
    private Set<Codec> codecs = QUICK_CODECS;
    private @Nullable ZoneId zone;
    private @Nullable FilesUnderway underway;

    /**
     * An empty list.
     *
     * @param nanoClock tells the speed of measuring
     * @param bundledSamples directory with small logs to try, if there is one
     */
    public SamplesModel(
            Engine engine,
            Background background,
            NoticeModel notices,
            LongSupplier nanoClock,
            Optional<Path> bundledSamples) {
        this.engine = engine;
        this.background = background;
        this.measurings = new Latest(background);
        this.estimates = new Latest(background);
        this.notices = notices;
        this.nanoClock = nanoClock;
        this.bundledSamples = bundledSamples;
    }

    /** Files and directories as they were opened, each once. */
    public ObservableList<Path> opened() {
        return openedView;
    }

    /** The list to show. */
    public ObservableList<SampleItem> items() {
        return itemsView;
    }

    /** What was measured last, {@link #NOTHING} before. */
    public ReadOnlyObjectProperty<StudyResult> measuredProperty() {
        return measured.getReadOnlyProperty();
    }

    /** What is measured: another list whenever it is measured anew. */
    public ReadOnlyObjectProperty<List<LogSource>> sourcesProperty() {
        return sources.getReadOnlyProperty();
    }

    /** What logs cost about, while they are being measured: an estimate, or what was read so far; empty otherwise. */
    public ReadOnlyStringProperty estimateProperty() {
        return early.toldProperty();
    }

    /** How far the measuring is. */
    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Whether a measuring is under way. */
    public ReadOnlyBooleanProperty measuringProperty() {
        return measuring.getReadOnlyProperty();
    }

    /** Whether there are small logs to try. */
    public boolean hasBundledSamples() {
        return bundledSamples.isPresent();
    }

    /** Opens the small logs that come with the product. */
    public void openBundledSamples() {
        bundledSamples.ifPresent(directory -> open(List.of(directory)));
    }

    /** Words all figures again. */
    public void wordAgain() {
        if (!measuring.get() && !measured.get().equals(NOTHING)) {
            items.setAll(SampleList.measured(measured.get()));
        }
    }

    /** Has the days of another zone counted; null for each log's own. */
    public void setZone(@Nullable ZoneId wanted) {
        if (!Objects.equals(wanted, zone)) {
            zone = wanted;
            if (!opened.isEmpty()) {
                measure();
            }
        }
    }

    /** Adds files or directories and measures; what is open already is not opened twice. */
    public void open(Collection<Path> paths) {
        Set<Path> all = new LinkedHashSet<>(opened);
        all.addAll(paths);
        if (all.size() > opened.size()) {
            opened.setAll(all);
            measure();
        }
    }

    /** The format of each file that is read as another one than its content tells. */
    public Map<Path, LogFormat> readAs() {
        return formats.all();
    }

    /** Puts other files and directories in the place of those that are open, and measures them. */
    public void replace(List<Path> paths, Map<Path, LogFormat> readAs) {
        opened.setAll(new LinkedHashSet<>(paths));
        formats.replace(readAs);
        stop();
        show(NOTHING);
        measure();
    }

    /** Takes a file away and measures the rest; a file that came with its directory stays. */
    public void remove(SampleItem item) {
        if (opened.removeIf(path -> path.toString().equals(item.path()))) {
            formats.forget(Path.of(item.path()));
            measure();
        } else {
            notices.show(text("samples.partOfDirectory", item.name()), "", () -> {});
        }
    }

    /** Takes everything away. */
    public void clear() {
        opened.clear();
        formats.replace(Map.of());
        measure();
    }

    /** Measures again with every codec tried, and does so from now on. */
    public void tryAllCodecs() {
        codecs = Set.of(Codec.values());
        measure();
    }

    /** Reads everything again, as files may have grown. */
    public void measure() {
        stop();
        List<LogSource> asked = formats.sources(opened);
        sources.set(asked);
        if (opened.isEmpty()) {
            show(NOTHING);
            return;
        }
        notices.dismiss();
        measuring.set(true);
        pace.set(Pace.NONE);
        Counting counting = early.begin();
        Meter started = new Meter(background, nanoClock, this::tell);
        meter = started;
        FilesUnderway files = new FilesUnderway(started, opened);
        underway = files;
        list(files, text("samples.waiting"));
        StudyRequest request = new StudyRequest(
                asked, null, zone, codecs, null, null, Runtime.getRuntime().availableProcessors());
        measurings.run(() -> read(request, started, counting), this::finish, this::fail);
        if (measuring.get()) {
            estimates.run(() -> lookAt(asked, started), done -> {}, failure -> {});
        }
    }

    /** Lists the files one by one, then tells what they cost about, the sooner the rougher. */
    private List<LogSource> lookAt(List<LogSource> asked, Meter started) {
        List<LogSource> files = LogSet.of(asked, null).sources();
        whileUnderway(started, found -> {
            found.openUp(files);
            list(found, text("samples.waiting"));
        });
        FirstFigures.tell(
                files,
                engine,
                started.listener(),
                figures -> whileUnderway(started, found -> early.estimated(figures)));
        return files;
    }

    /** Does something on the screen, unless the measuring has ended by then. */
    private void whileUnderway(Meter started, Consumer<FilesUnderway> action) {
        background.onScreen(() -> {
            FilesUnderway files = underway;
            if (files != null && files.of(started) && measuring.get()) {
                action.accept(files);
            }
        });
    }

    private void list(FilesUnderway files, String state) {
        List<SampleItem> all = files.listed(SampleList.measured(measured.get()), state);
        if (!all.equals(items)) {
            items.setAll(all);
        }
    }

    /** How far a file is; empty while nothing is being measured, and for what is not. */
    public Optional<FileShare> share(SampleItem item) {
        FilesUnderway files = underway;
        return files == null || !measuring.get() ? Optional.empty() : files.share(item.path());
    }

    /**
     * Reads a file as another format from now on.
     *
     * @param item the file
     * @param format the format's name, empty to recognise it by its content
     */
    public void readAs(SampleItem item, String format) {
        formats.choose(Path.of(item.path()), format);
        measure();
    }

    /** Stops the measuring; the figures before it stay. */
    public void cancel() {
        if (measuring.get()) {
            stop();
            notices.show(text("samples.cancelled"), text("samples.again"), this::measure);
            FilesUnderway files = underway;
            if (files != null) {
                list(files, text("samples.stopped"));
            }
        }
    }

    private void stop() {
        Meter running = meter;
        if (running != null) {
            running.cancel();
        }
        measurings.forget();
        rest();
    }

    private void rest() {
        meter = null;
        estimates.forget();
        early.end();
        measuring.set(false);
        pace.set(Pace.NONE);
    }

    private void tell(Pace now) {
        pace.set(now);
        early.look(now);
    }

    private StudyResult read(StudyRequest request, Meter started, Counting counting) {
        started.expect(DiskSize.ofAll(request.sources()));
        return engine.measure(request, started, counting);
    }

    private void finish(StudyResult result) {
        rest();
        show(result);
        List<String> troubles = new ArrayList<>();
        result.failures().forEach(failure -> troubles.add(failure.sentence()));
        if (troubles.size() == 1) {
            notices.show(troubles.get(0), text("samples.again"), this::measure);
        } else if (!troubles.isEmpty()) {
            notices.show(
                    text("samples.troubles", troubles.size(), troubles.get(0)), text("samples.again"), this::measure);
        }
    }

    private void show(StudyResult result) {
        items.setAll(SampleList.measured(result));
        measured.set(result);
    }

    private void fail(Throwable failure) {
        rest();
        if (!(failure instanceof CancellationException)) {
            notices.show(text("samples.broken", Words.sentence(failure)), text("samples.again"), this::measure);
        }
    }
}
