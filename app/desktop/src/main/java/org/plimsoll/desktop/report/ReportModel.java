package org.plimsoll.desktop.report;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.pdf.PageImage;
import org.plimsoll.report.pdf.PdfPages;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The pages of the report of what is on screen. They are composed while somebody looks, one report at a time: changes
 * that come meanwhile are taken together, and the pages before them stay until the new ones are there.
 */
public final class ReportModel {
    private final Background background;
    private final NoticeModel notices;
    private final Composer composer;
    private final ObjectProperty<StudyResult> study;
    private final ReadOnlyObjectWrapper<Optional<PdfPages>> pages = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper();
    private boolean shown;
    private boolean composing;
    private @Nullable StudyResult composed;

    /** Makes the pages of a study; it may take seconds. */
    @FunctionalInterface
    public interface Composer {
        /** The pages; whoever asked closes them. */
        PdfPages compose(StudyResult study) throws IOException;
    }

    /**
     * No pages yet.
     *
     * @param nothing a result without measurements
     */
    public ReportModel(Background background, NoticeModel notices, Composer composer, StudyResult nothing) {
        this.background = background;
        this.notices = notices;
        this.composer = composer;
        this.study = new SimpleObjectProperty<>(nothing);
        study.subscribe(this::follow);
    }

    /** What is reported. */
    public ObjectProperty<StudyResult> studyProperty() {
        return study;
    }

    /** The pages, empty while there is nothing to report or the first ones are not there yet. */
    public ReadOnlyObjectProperty<Optional<PdfPages>> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Whether the study has moved on from what the pages say. */
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    /** Tells whether anybody looks; nothing is composed for nobody. */
    public void setShown(boolean looking) {
        shown = looking;
        follow();
    }

    /**
     * Draws a page in the background.
     *
     * @param of the pages it is one of
     * @param page its index, from 0
     * @param pixelsPerPoint how fine
     * @param wanted asked before it is drawn, from another thread: whether anybody still waits for it
     * @param done takes the picture, on the screen
     */
    public void draw(PdfPages of, int page, double pixelsPerPoint, BooleanSupplier wanted, Consumer<PageImage> done) {
        background.<Optional<PageImage>>run(
                () -> wanted.getAsBoolean() ? Optional.of(of.draw(page, pixelsPerPoint)) : Optional.empty(),
                drawn -> drawn.ifPresent(done),
                failure -> {
                    if (wanted.getAsBoolean()) {
                        notices.show(text("report.broken", Words.sentence(failure)), "", () -> {});
                    }
                });
    }

    private void follow() {
        StudyResult wanted = study.get();
        if (wanted.measurements().isEmpty()) {
            composed = null;
            stale.set(false);
            replace(Optional.empty());
            return;
        }
        stale.set(!wanted.equals(composed));
        if (shown && stale.get() && !composing) {
            compose(wanted);
        }
    }

    private void compose(StudyResult wanted) {
        composing = true;
        background.run(
                () -> composer.compose(wanted),
                made -> {
                    composing = false;
                    if (!study.get().measurements().isEmpty()) {
                        composed = wanted;
                        replace(Optional.of(made));
                        follow();
                    } else {
                        putAway(made);
                    }
                },
                failure -> {
                    composing = false;
                    // Not tried again before the study changes: it would fail for ever.
                    composed = wanted;
                    stale.set(false);
                    notices.show(text("report.broken", Words.sentence(failure)), "", () -> {});
                    follow();
                });
    }

    private void replace(Optional<PdfPages> made) {
        Optional<PdfPages> before = pages.get();
        pages.set(made);
        before.ifPresent(this::putAway);
    }

    /** Closing waits for a page that is being drawn, which the screen must not. */
    private void putAway(PdfPages old) {
        background.run(
                () -> {
                    old.close();
                    return old;
                },
                done -> {},
                failure -> {});
    }
}
