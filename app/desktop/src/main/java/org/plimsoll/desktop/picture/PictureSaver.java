package org.plimsoll.desktop.picture;

import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.plimsoll.report.file.WholeFile;

/** Takes the picture of a chart, and writes it where the user says or puts it into the clipboard. */
public final class PictureSaver {
    private final PictureModel model;
    private final Chooser chooser;

    /** Asks the user where to write. */
    public interface Chooser {
        /**
         * The chosen file, null if the user thought better of it.
         *
         * @param fileName a name to begin with, its ending included
         */
        @Nullable
        Path choose(PictureForm form, String fileName);
    }

    private PictureSaver(PictureModel model, Chooser chooser) {
        this.model = model;
        this.chooser = chooser;
    }

    /** Serves all charts below a node. */
    public static void serve(Node top, PictureModel model, Chooser chooser) {
        PictureSaver saver = new PictureSaver(model, chooser);
        top.addEventHandler(PictureEvent.ASKED, event -> {
            event.form()
                    .ifPresentOrElse(
                            form -> saver.save(event.card(), event.name(), form),
                            () -> saver.copy(event.card(), event.name()));
            event.consume();
        });
    }

    private void save(Region card, String name, PictureForm form) {
        Path target = chooser.choose(form, fileName(name, form));
        if (target != null) {
            model.write(form, target, content(card, name, form), () -> save(card, name, form));
        }
    }

    private void copy(Region card, String name) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(PngPicture.image(card));
        Clipboard.getSystemClipboard().setContent(content);
        model.tellCopied(name);
    }

    /** Taken at once, as the screen may change while it is written. */
    private static WholeFile.Content content(Region card, String name, PictureForm form) {
        return switch (form) {
            case PNG -> PngPicture.of(card);
            case SVG -> SvgPicture.of(card, name);
        };
    }

    /** {@code Disk need and capacity} is {@code disk-need-and-capacity.png}. */
    static String fileName(String name, PictureForm form) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "chart" : plain) + "." + form.extension();
    }
}
