package org.plimsoll.formats.ec;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Step;

import static java.util.Objects.requireNonNull;

/** Writes main logs: a line for everything that happens. */
final class EcMainChronicle implements EcChronicle {
    private final EcLineWriter writer;
    private final Map<Step, LineKind> kinds = new EnumMap<>(Step.class);

    EcMainChronicle(EcDialect dialect, EcLineWriter writer) {
        this.writer = writer;
        for (Step step : Step.values()) {
            kinds.put(step, kind(dialect, step));
        }
    }

    private static LineKind kind(EcDialect dialect, Step step) {
        String log = EcLineKinds.MAINLOG;
        return switch (step) {
            case RECEIVED -> dialect.kind("R", log, Event.RECEIVED);
            case TAKEN_OVER -> dialect.kind("R", log, Event.MOVED);
            case HANDED_OVER -> dialect.kind("X", log, Event.MOVED);
            case DELIVERED -> dialect.kind("D", log, Event.DELIVERED);
            case DEFERRED -> dialect.kind("T", log, Event.DEFERRED);
            case FAILED -> dialect.kind("P", log, Event.FAILED);
            case MINUTE -> dialect.heartbeat();
        };
    }

    @Override
    public void write(Happening event) throws IOException {
        writer.write(requireNonNull(kinds.get(event.step())), event);
    }
}
