package org.plimsoll.desktop.picture;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.plimsoll.desktop.notice.NoticeModel;
import org.plimsoll.desktop.task.Background;
import org.plimsoll.desktop.text.Words;
import org.plimsoll.report.file.WholeFile;

import static org.plimsoll.desktop.text.Texts.text;

/** Writes pictures in the background, whole or not at all. */
public final class PictureModel {
    private final Background background;
    private final NoticeModel notices;
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");

    /** Nothing written yet. */
    public PictureModel(Background background, NoticeModel notices) {
        this.background = background;
        this.notices = notices;
    }

    /** What became of the last picture: one sentence for the status bar. */
    public ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /**
     * Writes a picture.
     *
     * @param content its bytes
     * @param elsewhere asks for another place: the way out where this one cannot be written
     */
    public void write(PictureForm form, Path target, WholeFile.Content content, Runnable elsewhere) {
        background.run(
                () -> {
                    WholeFile.write(target, content);
                    return target;
                },
                written -> outcome.set(text("picture.written", form.label(), written)),
                failure -> {
                    outcome.set(text("picture.failed", form.label()));
                    notices.show(Words.sentence(failure), text("export.elsewhere"), elsewhere);
                });
    }

    /** Says that a picture is in the clipboard. */
    public void tellCopied(String name) {
        outcome.set(text("picture.copied", name));
    }
}
