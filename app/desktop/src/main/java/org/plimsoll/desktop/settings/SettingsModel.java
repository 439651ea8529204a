package org.plimsoll.desktop.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.plimsoll.desktop.text.Notation;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * The settings, each of which counts as soon as it is changed. The time zone is that of the open study: the user's
 * usual one until a study brings its own.
 */
public final class SettingsModel {
    private static final int PERCENT_STEP = 10;

    private final BooleanProperty binary;
    private final ObjectProperty<Marks> marks;
    private final ObjectProperty<Look> look;
    private final IntegerProperty textPercent;
    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    private final BooleanBinding dark;
    private final StringProperty zoneText = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper zoneError = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ZoneId>> zone;
    private final ReadOnlyObjectWrapper<Choices> choices;
    private final ReadOnlyObjectWrapper<Notation> notation;
    private Optional<ZoneId> usualZone;

    /** Begins with what was chosen before. */
    public SettingsModel(Choices before) {
        binary = new SimpleBooleanProperty(before.binary());
        marks = new SimpleObjectProperty<>(before.marks());
        look = new SimpleObjectProperty<>(before.look());
        textPercent = new SimpleIntegerProperty(before.textPercent());
        usualZone = before.zone();
        zone = new ReadOnlyObjectWrapper<>(usualZone);
        choices = new ReadOnlyObjectWrapper<>(before);
        notation = new ReadOnlyObjectWrapper<>(before.notation());
        dark = Bindings.createBooleanBinding(
                () -> look.get() == Look.DARK || (look.get() == Look.SYSTEM && systemDark.get()), look, systemDark);
        showZone(usualZone);
        binary.subscribe(this::choose);
        marks.subscribe(this::choose);
        look.subscribe(this::choose);
        textPercent.subscribe(this::choose);
    }

    /** Everything that is kept for the next run. */
    public ReadOnlyObjectProperty<Choices> choicesProperty() {
        return choices.getReadOnlyProperty();
    }

    /** How figures are written. */
    public ReadOnlyObjectProperty<Notation> notationProperty() {
        return notation.getReadOnlyProperty();
    }

    /** Whether sizes are told in KiB, MiB and GiB. */
    public BooleanProperty binaryProperty() {
        return binary;
    }

    /** Which marks figures have. */
    public ObjectProperty<Marks> marksProperty() {
        return marks;
    }

    /** Which look is chosen. */
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** Whether the rest of the system is dark. */
    public BooleanProperty systemDarkProperty() {
        return systemDark;
    }

    /** Whether the window is dark. */
    public BooleanBinding darkProperty() {
        return dark;
    }

    /** Turns dark to light and light to dark; from then on the system no longer decides. */
    public void switchLook() {
        look.set(dark.get() ? Look.LIGHT : Look.DARK);
    }

    /** Size of the text in percent, 100 to 200. */
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /** Makes the text larger, or smaller with a negative number of steps. */
    public void enlarge(int steps) {
        int wanted = textPercent.get() + steps * PERCENT_STEP;
        textPercent.set(Math.max(Choices.LEAST_PERCENT, Math.min(Choices.MOST_PERCENT, wanted)));
    }

    /** Back to the usual size of the text. */
    public void usualText() {
        textPercent.set(Choices.LEAST_PERCENT);
    }

    /** What is typed as the time zone; it counts once it is {@linkplain #takeZone taken}. */
    public StringProperty zoneTextProperty() {
        return zoneText;
    }

    /** What is wrong with it, empty if nothing is. The zone is then that of before. */
    public ReadOnlyStringProperty zoneErrorProperty() {
        return zoneError.getReadOnlyProperty();
    }

    /** Zone whose days are counted and whose times are told, empty for each log's own. */
    public ReadOnlyObjectProperty<Optional<ZoneId>> zoneProperty() {
        return zone.getReadOnlyProperty();
    }

    /** Takes the zone as it is typed, for this study and all new ones. */
    public void takeZone() {
        String typed = zoneText.get().strip();
        try {
            Optional<ZoneId> wanted = typed.isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(typed));
            zoneError.set("");
            usualZone = wanted;
            zone.set(wanted);
            choose();
        } catch (DateTimeException e) {
            zoneError.set(text("settings.zone.unknown", typed));
        }
    }

    /** Takes the zone of this machine. */
    public void takeSystemZone() {
        zoneText.set(ZoneId.systemDefault().getId());
        takeZone();
    }

    /** Takes the zone of a study that was opened; that of new studies stays. */
    public void adoptZone(Optional<ZoneId> ofStudy) {
        showZone(ofStudy);
        zone.set(ofStudy);
    }

    /** Goes back to the zone of new studies. */
    public void usualZone() {
        adoptZone(usualZone);
    }

    private void showZone(Optional<ZoneId> shown) {
        zoneText.set(shown.map(ZoneId::getId).orElse(""));
        zoneError.set("");
    }

    private void choose() {
        Choices chosen = new Choices(binary.get(), marks.get(), usualZone, look.get(), textPercent.get());
        notation.set(chosen.notation());
        choices.set(chosen);
    }
}
