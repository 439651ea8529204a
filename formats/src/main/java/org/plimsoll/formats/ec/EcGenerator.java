package org.plimsoll.formats.ec;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.traffic.Chance;
import org.plimsoll.formats.traffic.Habits;
import org.plimsoll.formats.traffic.Happening;
import org.plimsoll.formats.traffic.Traffic;

/**
 * Writes ec logs. The main log has a heartbeat every minute, a reception for every recipient, and what became of it;
 * the bounce log has the failures of the same traffic with their classes, and what came back later; the reject log has
 * what was refused meanwhile. Retries come after 20, 40, 80 minutes and so on, until a day has gone by.
 */
final class EcGenerator implements LogGenerator {
    private static final List<String> LOGS =
            List.of(EcLineKinds.MAINLOG, EcLineKinds.BOUNCELOG, EcRejectKinds.REJECTLOG);

    /** 1200 * (2^k - 1). Source: Momentum reference, retry_interval and message_expiration. */
    private static final List<Integer> ATTEMPT_SECONDS = List.of(0, 1200, 3600, 8400, 18000, 37200, 75600, 152400);

    private final String log;

    /** A generator of main logs. */
    EcGenerator() {
        this(EcLineKinds.MAINLOG);
    }

    private EcGenerator(String log) {
        this.log = log;
    }

    @Override
    public List<String> versions() {
        return EcDialect.ALL.stream().map(EcDialect::product).toList();
    }

    @Override
    public List<String> logs() {
        return LOGS;
    }

    @Override
    public LogGenerator of(String log) {
        LogGenerator.super.of(log);
        return new EcGenerator(log);
    }

    @Override
    public void generate(Settings settings, OutputStream out) throws IOException {
        EcDialect dialect = EcDialect.of(settings.version());
        ByteSink sink = new ByteSink(out);
        EcChronicle chronicle = chronicle(dialect, sink, settings.seed());
        Traffic traffic = traffic(settings, dialect);
        for (Happening event = traffic.next(); event != null; event = traffic.next()) {
            chronicle.write(event);
        }
        sink.flush();
    }

    private EcChronicle chronicle(EcDialect dialect, ByteSink sink, long seed) {
        EcIds ids = new EcIds(pid(seed));
        return switch (log) {
            case EcLineKinds.BOUNCELOG -> new EcBounceChronicle(dialect, new EcLineWriter(sink, dialect, ids), seed);
            case EcRejectKinds.REJECTLOG -> new EcRejectChronicle(dialect, sink, ids, seed);
            default -> new EcMainChronicle(dialect, new EcLineWriter(sink, dialect, ids));
        };
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
}
