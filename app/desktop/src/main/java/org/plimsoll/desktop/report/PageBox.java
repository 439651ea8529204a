package org.plimsoll.desktop.report;

import java.nio.IntBuffer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.plimsoll.report.pdf.PageImage;
import org.plimsoll.report.pdf.PdfPages;

/** A sheet of paper: white until its picture is there, and with the picture before until there is a sharper one. */
final class PageBox extends StackPane {
    private final ImageView picture = new ImageView();
    private volatile @Nullable Request request;

    /** What is or will be on the sheet. */
    record Request(PdfPages pages, int page, double pixelsPerPoint) {}

    PageBox() {
        getStyleClass().add("page-box");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setSmooth(true);
        picture.fitWidthProperty().bind(widthProperty());
        picture.fitHeightProperty().bind(heightProperty());
        getChildren().add(picture);
    }

    void size(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Draws what is wanted, unless it is there or under way. */
    void want(Request wanted, ReportModel model) {
        if (wanted.equals(request)) {
            return;
        }
        request = wanted;
        model.draw(
                wanted.pages(),
                wanted.page(),
                wanted.pixelsPerPoint(),
                () -> wanted.equals(request),
                drawn -> show(wanted, drawn));
    }

    /** Lets go of the picture: it is far from what is seen. */
    void rest() {
        request = null;
        picture.setImage(null);
    }

    boolean drawn() {
        return picture.getImage() != null;
    }

    private void show(Request drawnFor, PageImage drawn) {
        if (drawnFor.equals(request)) {
            picture.setImage(new WritableImage(new PixelBuffer<>(
                    drawn.width(), drawn.height(), IntBuffer.wrap(drawn.argb()), PixelFormat.getIntArgbPreInstance())));
        }
    }
}
