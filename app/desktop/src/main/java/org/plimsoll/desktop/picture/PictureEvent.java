package org.plimsoll.desktop.picture;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.layout.Region;

/** Somebody wants a chart as a picture. It bubbles up from the chart's card to whoever knows where pictures go. */
final class PictureEvent extends Event {
    static final EventType<PictureEvent> ASKED = new EventType<>(Event.ANY, "PICTURE_ASKED");

    private static final long serialVersionUID = 1L;

    private final transient Region card;
    private final String name;
    private final transient Optional<PictureForm> form;

    /**
     * A wish.
     *
     * @param card what is to be seen on the picture
     * @param name what it shows, for people
     * @param form how it is kept, empty to copy it to the clipboard
     */
    PictureEvent(Region card, String name, Optional<PictureForm> form) {
        super(ASKED);
        this.card = card;
        this.name = name;
        this.form = form;
    }

    Region card() {
        return card;
    }

    String name() {
        return name;
    }

    Optional<PictureForm> form() {
        return form;
    }
}
