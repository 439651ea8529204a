package org.plimsoll.desktop.samples;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plimsoll.desktop.control.Badge;
import org.plimsoll.desktop.control.BriefLabel;

import static org.plimsoll.desktop.text.Texts.text;

/** A log with its deviation from the baseline, or one of its files, set in. */
final class SampleCell extends ListCell<SampleItem> {
    private static final PseudoClass LOG = PseudoClass.getPseudoClass("log");

    private final FontIcon icon = new FontIcon(Feather.FILE_TEXT);
    private final Label name = new Label();
    private final BriefLabel detail = new BriefLabel();
    private final Badge badge = new Badge();
    private final Tooltip tooltip = new Tooltip();
    private final ProgressBar bar = new ProgressBar(0);
    private final SamplesModel model;
    private final HBox content;

    SampleCell(SamplesModel model) {
        this.model = model;
        getStyleClass().add("sample-cell");
        name.getStyleClass().add("sample-name");
        detail.getStyleClass().add("sample-detail");
        bar.getStyleClass().add("sample-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox words = new VBox(name, detail, bar);
        words.getStyleClass().add("sample-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(icon, words, badge);
        content.getStyleClass().add("sample-content");
        content.setAlignment(Pos.CENTER_LEFT);
        // Long names are cut in the middle of the pane, not scrolled to.
        setPrefWidth(0);
        model.paceProperty().subscribe(this::tellShare);
        model.measuringProperty().subscribe(this::tellShare);
    }

    @Override
    protected void updateItem(@Nullable SampleItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setTooltip(null);
            pseudoClassStateChanged(LOG, false);
            return;
        }
        pseudoClassStateChanged(LOG, item.kind() == SampleItem.Kind.LOG);
        icon.setIconCode(iconOf(item));
        name.setText(item.name());
        tellShare();
        badge.show(item.badge(), item.tone());
        tooltip.setText(told(item));
        setTooltip(tooltip);
        setAccessibleText(item.name() + ", " + item.detail() + " " + item.badge());
        setGraphic(content);
    }

    /** While a file is measured how far it is, else what is known of it. */
    private void tellShare() {
        SampleItem item = getItem();
        if (item == null) {
            return;
        }
        Optional<FileShare> share = model.share(item);
        detail.show(share.map(FileShare::words).orElse(item.detail()));
        bar.setProgress(share.map(FileShare::fraction).orElse(0.0));
        bar.setVisible(share.isPresent());
        bar.setManaged(share.isPresent());
        badge.setOpacity(share.isPresent() ? 0 : 1);
    }

    private static String told(SampleItem item) {
        if (item.path().isEmpty()) {
            return item.name();
        }
        String place = item.path() + "\n" + item.detail();
        return item.reason().isEmpty() ? place : place + "\n" + text("samples.detection", item.format(), item.reason());
    }

    private static Feather iconOf(SampleItem item) {
        return switch (item.kind()) {
            case LOG -> Feather.LAYERS;
            case FAILED -> Feather.ALERT_CIRCLE;
            case FILE -> item.name().matches(".*\\.(gz|bz2|xz|zst|lz4|Z)") ? Feather.ARCHIVE : Feather.FILE_TEXT;
        };
    }
}
