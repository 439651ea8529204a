package org.plimsoll.formats.custom;

import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.traffic.Step;

/** A stage of a message's life for which custom_logger has a format string of its own. */
enum Stage {
    RECEPTION("reception", Event.RECEIVED, "R", "log_receptions", Step.RECEIVED, "a message was received"),
    DELIVERY("delivery", Event.DELIVERED, "D", "log_deliveries", Step.DELIVERED, "the next hop took the message"),
    TRANSIENT_FAILURE(
            "transient_failure",
            Event.DEFERRED,
            "T",
            "log_transient_failures",
            Step.DEFERRED,
            "an attempt failed and will be repeated"),
    PERMANENT_FAILURE(
            "permanent_failure",
            Event.FAILED,
            "P",
            "log_permanent_failures",
            Step.FAILED,
            "an attempt failed for good"),
    XFER("xfer", Event.MOVED, "X", "log_xfers", Step.HANDED_OVER, "another node took the message"),
    REJECTION("rejection", Event.REJECTED, "", "log_rejections", null, "a command or a message was refused"),
    /** No stage of custom_logger: bounces that a site collects with lines of the letter B. */
    BOUNCE("bounce", Event.BOUNCED, "B", "", null, "a bounce was classified");

    /** What ends the name of the option that holds a stage's format string. */
    static final String OPTION = "_format";

    final String label;
    final Event event;
    /** The type letter that the ec format has for it, empty if there is none. */
    final String letter;
    /** The option that turns its lines off, empty if there is none. */
    final String toggle;

    final @Nullable Step step;
    final String description;

    Stage(String label, Event event, String letter, String toggle, @Nullable Step step, String description) {
        this.label = label;
        this.event = event;
        this.letter = letter;
        this.toggle = toggle;
        this.step = step;
        this.description = description;
    }

    /** The stage of that name, with or without {@code _format} behind it. */
    static Optional<Stage> named(String name) {
        return Stream.of(values())
                .filter(stage -> name.equals(stage.label) || name.equals(stage.label + OPTION))
                .findFirst();
    }
}
