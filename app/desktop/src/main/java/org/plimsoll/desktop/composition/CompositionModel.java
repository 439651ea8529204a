package org.plimsoll.desktop.composition;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.composition.Composition.Bars;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.task.Engine;
import org.plimsoll.desktop.task.Latest;
import org.plimsoll.desktop.task.Stop;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.LogSource;
import org.plimsoll.planner.BreakdownResult;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.measure.Breakdown;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The composition of the chosen log. The logs are read once when somebody looks; a stretch of time is then summed up at
 * once from the hours, and what hours do not tell (fields, domains, bindings) follows when it has been read.
 */
public final class CompositionModel {
    /** Domains and bindings that are told apart on the screen. */
    private static final int TOP = 25;

    private final Engine engine;
    private final NoticeModel notices;
    private final Latest readings;
    private final Latest details;
    private final StringProperty format = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Composition>> composition =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Span>> span = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    private List<LogSource> sources = List.of();
    private List<LogSource> read = List.of();
    private @Nullable ZoneId zone;
    private @Nullable ZoneId readIn;
    private boolean shown;
    private Stop stop = new Stop();
    private BreakdownResult whole = new BreakdownResult(List.of(), List.of());
    private Optional<BreakdownResult> inSpan = Optional.empty();

    /** Shows nothing yet. */
    public CompositionModel(Engine engine, Background background, NoticeModel notices) {
        this.engine = engine;
        this.notices = notices;
        readings = new Latest(background);
        details = new Latest(background);
        format.subscribe(chosen -> word());
    }

    /** Format of the chosen log; the first log where it names none that was read. */
    public StringProperty formatProperty() {
        return format;
    }

    /** What is shown, empty while nothing is read. */
    public ReadOnlyObjectProperty<Optional<Composition>> compositionProperty() {
        return composition.getReadOnlyProperty();
    }

    /** The stretch of time that is looked at, empty for all of it. */
    public ReadOnlyObjectProperty<Optional<Span>> spanProperty() {
        return span.getReadOnlyProperty();
    }

    /** Whether something is being read. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Takes what is opened; it is read once somebody looks. */
    public void setSources(List<LogSource> opened) {
        sources = opened;
        if (shown) {
            read();
        }
    }

    /** Tells whether the screen is in sight. */
    public void setShown(boolean inSight) {
        shown = inSight;
        if (shown) {
            read();
        }
    }

    /** Looks at the bars from one to another only; all other figures follow. */
    public void brush(int firstBar, int lastBar) {
        composition.get().map(Composition::bars).ifPresent(bars -> look(Optional.of(spanOf(bars, firstBar, lastBar))));
    }

    private static Span spanOf(Bars bars, int first, int last) {
        int most = bars.bytes().size() - 1;
        return bars.span(Math.max(0, Math.min(first, most)), Math.max(0, Math.min(last, most)));
    }

    /** Looks at all of the log again. */
    public void showAll() {
        look(Optional.empty());
    }

    private void look(Optional<Span> wanted) {
        if (wanted.equals(span.get())) {
            return;
        }
        stopReading();
        span.set(wanted);
        inSpan = Optional.empty();
        word();
        wanted.ifPresent(in -> {
            StudyRequest request = request().during(in.range(readIn));
            Stop asked = begin();
            details.run(
                    () -> engine.breakdown(request, TOP, asked),
                    found -> {
                        busy.set(false);
                        inSpan = Optional.of(found);
                        word();
                    },
                    this::fail);
        });
    }

    /** Words all figures again. */
    public void wordAgain() {
        word();
    }

    /** Has the days and hours of another zone counted; null for each log's own. */
    public void setZone(@Nullable ZoneId wanted) {
        zone = wanted;
        if (shown) {
            read();
        }
    }

    private void read() {
        if (sources.equals(read) && Objects.equals(zone, readIn)) {
            return;
        }
        stopReading();
        read = sources;
        readIn = zone;
        span.set(Optional.empty());
        inSpan = Optional.empty();
        whole = new BreakdownResult(List.of(), List.of());
        word();
        if (read.isEmpty()) {
            return;
        }
        StudyRequest request = request();
        Stop asked = begin();
        readings.run(
                () -> engine.breakdown(request, TOP, asked),
                found -> {
                    busy.set(false);
                    whole = found;
                    word();
                },
                this::fail);
    }

    private StudyRequest request() {
        return new StudyRequest(
                read, null, readIn, Set.of(), null, null, Runtime.getRuntime().availableProcessors());
    }

    private Stop begin() {
        busy.set(true);
        stop = new Stop();
        return stop;
    }

    private void stopReading() {
        stop.stop();
        readings.forget();
        details.forget();
        busy.set(false);
    }

    private void fail(Throwable failure) {
        busy.set(false);
        if (!(failure instanceof CancellationException)) {
            notices.show(text("composition.broken", Words.sentence(failure)), "", () -> {});
        }
    }

    private void word() {
        composition.set(chosen(whole)
                .map(found -> Composition.of(
                        found,
                        span.get(),
                        inSpan.flatMap(this::chosen),
                        whole.breakdowns().size() == 1)));
    }

    private Optional<Breakdown> chosen(BreakdownResult result) {
        return result.breakdowns().stream()
                .filter(found -> found.format().equals(format.get()))
                .findFirst()
                .or(() -> result.breakdowns().stream().findFirst());
    }
}
