package org.plimsoll.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.planner.LiveStudy;
import org.plimsoll.planner.StudyRequest;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Measurement;

/** Measures a log while it is written and says now and then how it stands. */
final class LiveMeasuring {
    private final Terminal terminal;
    private final LiveLog log;
    private final StudyRequest request;
    private final @Nullable Duration interval;
    private Instant due;
    private @Nullable LiveStudy study;

    /**
     * Nothing is read yet.
     *
     * @param interval time between two words on standard error, null for none
     * @throws UsageException if what is named is not one plain file
     */
    LiveMeasuring(Terminal terminal, InputOptions inputs, boolean onlyNew, @Nullable Duration interval) {
        this.terminal = terminal;
        this.interval = interval;
        log = inputs.live(terminal, onlyNew);
        request = inputs.request(terminal);
        due = next();
    }

    /**
     * Measures until the run is to end.
     *
     * @throws RefusedInputException if the log gave nothing that can be measured
     */
    StudyResult run() throws IOException {
        try {
            log.follow(this::passTime, (source, format, reason) -> {
                LiveStudy begun = new LiveStudy(request, source, format, reason);
                study = begun;
                return begun::lines;
            });
        } catch (UnreadableLogException e) {
            throw new RefusedInputException(e.sentence());
        }
        LiveStudy ended = study;
        if (ended == null) {
            throw new RefusedInputException("%s: nothing came; expected lines of a log".formatted(log));
        }
        return ended.result();
    }

    /** Never enough: only the time that has passed is looked at. */
    private boolean passTime() {
        if (interval != null && !terminal.clock().instant().isBefore(due)) {
            due = next();
            LiveStudy now = study;
            terminal.say(now == null ? "nothing came yet" : standing(now.measurement()));
        }
        return false;
    }

    private Instant next() {
        Instant now = terminal.clock().instant();
        return interval == null ? Instant.MAX : now.plus(interval);
    }

    private static String standing(Measurement measured) {
        String cost = measured.bytesPerMillionMessages().isPresent()
                ? ", %s a million messages"
                        .formatted(Units.printSize(
                                measured.bytesPerMillionMessages().getAsDouble()))
                : "";
        return String.format(
                Locale.ROOT,
                "%,d messages, %,d lines, %s of %s log%s",
                measured.messages(),
                measured.lines(),
                Units.printSize(measured.bytes()),
                measured.format(),
                cost);
    }
}
