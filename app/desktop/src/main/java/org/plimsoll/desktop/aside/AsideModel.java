package org.plimsoll.desktop.aside;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is shown beside the figures, if anything. */
public final class AsideModel {
    private final ReadOnlyObjectWrapper<Optional<Aside>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Shows nothing yet. */
    public AsideModel() {}

    /** What is shown, empty for nothing. */
    public ReadOnlyObjectProperty<Optional<Aside>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows something, or takes it away where it is shown already. */
    public void turn(Aside wanted) {
        shown.set(shown.get().equals(Optional.of(wanted)) ? Optional.empty() : Optional.of(wanted));
    }

    /** Shows something. */
    public void show(Aside wanted) {
        shown.set(Optional.of(wanted));
    }

    /** Takes away what is shown; says whether there was anything. */
    public boolean close() {
        boolean any = shown.get().isPresent();
        shown.set(Optional.empty());
        return any;
    }
}
