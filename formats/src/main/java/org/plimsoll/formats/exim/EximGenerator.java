package org.plimsoll.formats.exim;

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
import org.plimsoll.formats.traffic.Step;
import org.plimsoll.formats.traffic.Traffic;

/**
 * Writes Exim logs. The main log has mail from other sites and from people of our own, what strangers try, and a queue
 * run every half hour; the reject log has what was refused of the same traffic, with the headers that had come in. The
 * clock of the logs is that of UTC. A version may bring a log selector and syslog's prefix with it.
 */
final class EximGenerator implements LogGenerator {
    private static final String MAIN_LOG = "mainlog";
    private static final String REJECT_LOG = "rejectlog";
    private static final List<String> LOGS = List.of(MAIN_LOG, REJECT_LOG);

    /** The default retry rule: every 15 minutes for 2 hours, then ever more seldom, every 6 hours up to 4 days. */
    private static final List<Integer> ATTEMPT_SECONDS = List.of(
            0, 900, 1800, 2700, 3600, 4500, 5400, 6300, 7200, 10800, 16200, 24300, 36450, 54675, 79200, 100800, 122400,
            144000, 165600, 187200, 208800, 230400, 252000, 273600, 295200, 316800, 338400, 360000);

    private static final long QUEUE_RUN_MICROS = 1_800_000_000L;
    private static final int FIRST_QUEUE_RUNNER = 800;

    private final String log;

    /** A generator of main logs. */
    EximGenerator() {
        this(MAIN_LOG);
    }

    private EximGenerator(String log) {
        this.log = log;
    }

    @Override
    public List<String> logs() {
        return LOGS;
    }

    @Override
    public LogGenerator of(String log) {
        LogGenerator.super.of(log);
        return new EximGenerator(log);
    }

    @Override
    public List<String> versions() {
        return EximDialect.ALL.stream().map(EximDialect::version).toList();
    }

    @Override
    public void generate(Settings settings, OutputStream out) throws IOException {
        EximDialect dialect = EximDialect.ALL.stream()
                .filter(each -> each.version().equals(settings.version()))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(settings.version() + ": not a version that can be generated"));
        ByteSink sink = new ByteSink(out);
        EximLineWriter line = new EximLineWriter(dialect, sink, log.equals(REJECT_LOG));
        Chance chance = Chance.of(settings.seed(), 5);
        EximStory story = new EximStory(dialect, chance, line);
        EximNoise noise = new EximNoise(chance, line);
        EximScanner scanner = new EximScanner(dialect, Chance.of(settings.seed(), 8), line);
        Traffic traffic = traffic(settings);
        long startMicros = micros(settings.start());
        for (Happening event = traffic.next(); event != null; event = traffic.next()) {
            if (event.step() == Step.MINUTE) {
                runQueue(line, event.micros(), event.micros() - startMicros);
            } else {
                if (event.step() == Step.RECEIVED) {
                    noise.maybe(event.micros());
                    scanner.maybe(event.micros());
                }
                tell(story, event);
            }
        }
        sink.flush();
    }

    private static Traffic traffic(Settings settings) {
        Habits habits = new Habits(false, false, 0.5, 0.06, 0, 0, 0.9, ATTEMPT_SECONDS);
        long end = micros(settings.start().plus(settings.span()));
        return new Traffic(habits, settings.mix(), settings.seed(), settings.messages(), micros(settings.start()), end);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static void tell(EximStory story, Happening event) throws IOException {
        switch (event.step()) {
            case RECEIVED -> story.received(event);
            case DELIVERED -> story.delivered(event);
            case DEFERRED -> story.deferred(event);
            case FAILED -> story.failed(event);
            default -> throw new IllegalStateException(event.step() + ": happens in a cluster only");
        }
        if (event.completes()) {
            story.completed(event);
        }
    }

    private static void runQueue(EximLineWriter line, long micros, long sinceStart) throws IOException {
        if (sinceStart % QUEUE_RUN_MICROS != 0) {
            return;
        }
        long process = FIRST_QUEUE_RUNNER + sinceStart / QUEUE_RUN_MICROS % 30_000;
        run(line, "queue-start", "Start", micros, process);
        run(line, "queue-end", "End", micros, process);
    }

    private static void run(EximLineWriter line, String kind, String word, long micros, long process)
            throws IOException {
        line.begin(kind, micros, process)
                .put("words", word + " queue run:")
                .put("runner", String.valueOf(process))
                .end();
    }
}
