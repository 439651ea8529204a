package org.plimsoll.formats.ec;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.traffic.Chance;
import org.plimsoll.formats.traffic.Habits;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Step;
import org.plimsoll.formats.traffic.Traffic;

import static java.util.Objects.requireNonNull;

/**
 * Writes ec main logs: a heartbeat every minute, a reception for every recipient, and what became of it. Retries come
 * after 20, 40, 80 minutes and so on, until a day has gone by.
 */
final class EcGenerator implements LogGenerator {
    /** 1200 * (2^k - 1). Source: Momentum reference, retry_interval and message_expiration. */
    private static final List<Integer> ATTEMPT_SECONDS = List.of(0, 1200, 3600, 8400, 18000, 37200, 75600, 152400);

    @Override
    public List<String> versions() {
        return EcDialect.ALL.stream().map(EcDialect::version).toList();
    }

    @Override
    public void generate(Settings settings, OutputStream out) throws IOException {
        EcDialect dialect = dialect(settings.version());
        Map<Step, LineKind> kinds = kinds(dialect);
        ByteSink sink = new ByteSink(out);
        EcLineWriter writer = new EcLineWriter(sink, dialect, new EcIds(pid(settings.seed())));
        Traffic traffic = traffic(settings, dialect);
        for (Happening event = traffic.next(); event != null; event = traffic.next()) {
            writer.write(requireNonNull(kinds.get(event.step())), event);
        }
        sink.flush();
    }

    private static EcDialect dialect(String version) {
        return EcDialect.ALL.stream()
                .filter(dialect -> dialect.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(version + ": not a version that can be generated"));
    }

    static Traffic traffic(Settings settings, EcDialect dialect) {
        Habits habits = new Habits(true, dialect.escapes(), 0, 0, 0.05, 0.002, 0.3, ATTEMPT_SECONDS);
        long start = ChronoUnit.MICROS.between(Instant.EPOCH, settings.start());
        long end = ChronoUnit.MICROS.between(Instant.EPOCH, settings.start().plus(settings.span()));
        return new Traffic(habits, settings.mix(), settings.seed(), settings.messages(), start, end);
    }

    /** A server keeps its process id as long as it runs; it fits into 16 bits. */
    static int pid(long seed) {
        return 1000 + Chance.of(seed, 4).below(31_000);
    }

    private static Map<Step, LineKind> kinds(EcDialect dialect) {
        Map<Step, LineKind> kinds = new EnumMap<>(Step.class);
        for (Step step : Step.values()) {
            kinds.put(step, kind(dialect, step));
        }
        return kinds;
    }

    private static LineKind kind(EcDialect dialect, Step step) {
        String version = dialect.version();
        return switch (step) {
            case RECEIVED -> kind("R", version, Event.RECEIVED);
            case TAKEN_OVER -> kind("R", version, Event.MOVED);
            case HANDED_OVER -> kind("X", version, Event.MOVED);
            case DELIVERED -> kind("D", version, Event.DELIVERED);
            case DEFERRED -> kind("T", version, Event.DEFERRED);
            case FAILED -> kind("P", version, Event.FAILED);
            case MINUTE -> kind(dialect.heartbeatTag(), dialect.heartbeatVersion(), Event.HEARTBEAT);
        };
    }

    /** The main log's kinds stand before the bounce log's in the table. */
    private static LineKind kind(String tag, String version, Event event) {
        return EcLineKinds.ALL.stream()
                .filter(kind -> kind.tag().equals(tag) && kind.version().equals(version) && kind.event() == event)
                .findFirst()
                .orElseThrow();
    }
}
