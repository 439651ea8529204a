package org.plimsoll.desktop.records;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.index.LineHits;

import static org.plimsoll.desktop.text.Texts.text;

/** What is told of the rows: how many there are, how far the looking is, what became of a command, and trouble. */
final class RecordStatus {
    private final NoticeModel notices;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper unrecognised = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    /**
     * Tells nothing yet.
     *
     * @param notices where trouble is shown
     */
    RecordStatus(NoticeModel notices) {
        this.notices = notices;
    }

    /** Whether lines are being read or filtered. */
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** Lines that are no records. */
    ReadOnlyLongProperty unrecognisedProperty() {
        return unrecognised.getReadOnlyProperty();
    }

    /** How many lines are shown, and how far the looking is. */
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What became of the last command, empty where that is plain to see. */
    ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** Tells how a sheet stands. */
    void show(RecordSheet now) {
        LineHits hits = now.hits;
        boolean reading = !now.index.complete();
        boolean looking = hits != null && !hits.complete();
        unrecognised.set(now.index.unrecognised());
        busy.set(reading || looking);
        String all = Words.count(now.index.rows(), "lines");
        String line = hits == null ? all : text("records.status.hits", grouped(now.order.rows()), all);
        if (hits != null && looking) {
            long share = now.index.rows() == 0 ? 0 : 100 * hits.scanned() / now.index.rows();
            status.set(text("records.status.looking", line, share));
        } else {
            status.set(reading ? text("records.status.reading", line) : line);
        }
    }

    /** Tells what became of a command. */
    void remark(String told) {
        remark.set(told);
    }

    /** Shows trouble in a sentence. */
    void trouble(String sentence) {
        notices.show(sentence, "", () -> {});
    }

    /** Shows why work in the background has failed. */
    void trouble(Throwable failure) {
        trouble(
                failure instanceof UnreadableLogException unreadable
                        ? unreadable.sentence()
                        : text("records.broken", Words.sentence(failure)));
    }

    /** A number with its thousands parted. */
    static String grouped(long number) {
        return Words.filled("%,d", number);
    }
}
