package org.plimsoll.formats.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.UnreadableLogException;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Origin;

/**
 * Follows messages through logs. The logs are read twice: first to find the messages, then to take their lines; so
 * memory grows with the messages that are found, not with the logs. Looking for related messages reads them once more
 * for each step of kinship.
 *
 * <p>Ids are unique on one node only: where logs of several directories each tell of the reception of a message of the
 * same id, each directory is a node of its own, and these are different messages.
 */
public final class Tracer {
    private final List<Log> logs;
    private final int threads;
    private final Progress progress;
    private final Set<String> failures = new LinkedHashSet<>();
    private long unrecognised;

    /**
     * A log that is traced through.
     *
     * @param source a file; it is opened several times
     * @param format what it is read as
     */
    public record Log(LogSource source, LogFormat format) {}

    /**
     * Takes what is read.
     *
     * @param logs the logs in the order of time, files of one rotated log one after the other
     * @param threads threads that work at the same time, at least 1
     * @param progress told how far each way through the logs is
     */
    public Tracer(List<Log> logs, int threads, Progress progress) {
        this.logs = List.copyOf(logs);
        this.threads = threads;
        this.progress = progress;
    }

    private interface Step<T> {
        LineFold<T> fold(Origin origin);
    }

    private interface Take<T> {
        void take(T value);
    }

    /**
     * Finds the messages and everything that happened to them.
     *
     * @throws CancellationException if the progress asked to stop
     */
    public TraceResult trace(TraceQuery query) {
        IdTable found = new IdTable();
        pass(Selection.WANTED, origin -> new Selection(query, origin), part -> {
            found.addAll(part.ids);
            unrecognised += part.unrecognised;
        });
        int required = Examiner.required(query);
        int forbidden = Examiner.forbidden(query);
        IdTable kin = query.related() && !query.inverted() ? kin(found, required, forbidden) : new IdTable();
        return collect(query, new Choice(found, kin, required, forbidden, query.inverted()));
    }

    /** Which messages are wanted. */
    private record Choice(IdTable found, IdTable kin, int required, int forbidden, boolean inverted)
            implements LineCollection.Wanted {
        @Override
        public boolean message(byte[] data, int start, int end) {
            return line(found.get(data, start, end)) || kin.has(data, start, end);
        }

        @Override
        public @Nullable List<byte[]> ids() {
            if (inverted || required == 0) {
                return null;
            }
            List<byte[]> ids = kin.ids();
            for (byte[] id : found.ids()) {
                if (line(found.get(id, 0, id.length)) && !kin.has(id, 0, id.length)) {
                    ids.add(id);
                }
            }
            return ids;
        }

        @Override
        public boolean line(int bits) {
            boolean meets = (bits & required) == required && (bits & forbidden) == 0;
            return meets != inverted;
        }
    }

    /** Goes from the wanted messages to those they name or are named by, until there are no more. */
    private IdTable kin(IdTable found, int required, int forbidden) {
        IdTable kin = new IdTable();
        for (byte[] id : found.ids()) {
            int bits = found.get(id, 0, id.length);
            if ((bits & required) == required && (bits & forbidden) == 0) {
                kin.add(id, 1);
            }
        }
        int before = -1;
        while (before < kin.size()) {
            before = kin.size();
            IdTable next = new IdTable();
            pass(Kinship.WANTED, origin -> new Kinship(kin, origin.format()), part -> next.addAll(part.ids));
            kin.addAll(next);
        }
        return kin;
    }

    private TraceResult collect(TraceQuery query, Choice choice) {
        Map<String, List<TracedLine>> byMessage = new LinkedHashMap<>();
        pass(LineCollection.firstWanted(choice), origin -> new LineCollection(query, choice, origin), part -> {
            part.lines.forEach((id, more) ->
                    byMessage.computeIfAbsent(id, any -> new ArrayList<>()).addAll(more));
        });
        List<TracedLine> others = byMessage.remove(LineCollection.NO_MESSAGE);
        List<MessageTrace> messages = new ArrayList<>();
        byMessage.forEach((id, all) -> byNode(all).forEach(one -> messages.add(new MessageTrace(id, inTime(one)))));
        messages.removeIf(message -> message.ageSeconds() < query.minDelaySeconds());
        messages.sort(Comparator.comparingLong(message -> message.lines().get(0).instantMicros()));
        return new TraceResult(
                messages,
                others == null || query.minDelaySeconds() > 0 ? List.of() : inTime(others),
                List.copyOf(failures),
                unrecognised);
    }

    private static List<TracedLine> inTime(List<TracedLine> lines) {
        List<TracedLine> sorted = new ArrayList<>(lines);
        sorted.sort(Comparator.comparingLong(TracedLine::instantMicros));
        return sorted;
    }

    /** The lines of one id by node, if it was received on several. */
    private static Iterable<List<TracedLine>> byNode(List<TracedLine> lines) {
        Set<String> receivers = new LinkedHashSet<>();
        for (TracedLine line : lines) {
            if (line.event() == Event.RECEIVED) {
                receivers.add(directory(line.source()));
            }
        }
        if (receivers.size() < 2) {
            return List.of(lines);
        }
        Map<String, List<TracedLine>> nodes = new LinkedHashMap<>();
        for (TracedLine line : lines) {
            nodes.computeIfAbsent(directory(line.source()), any -> new ArrayList<>())
                    .add(line);
        }
        return nodes.values();
    }

    private static String directory(String source) {
        int slash = Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\'));
        return slash < 0 ? "" : source.substring(0, slash);
    }

    private <T> void pass(Set<Meaning> wanted, Step<T> step, Take<T> take) {
        for (Log log : logs) {
            Origin origin = new Origin(log.source().name(), log.format(), null);
            try (LogScan scan = LogScan.open(log.source(), 0)) {
                take.take(scan.run(log.format(), wanted, step.fold(origin), threads, progress));
                String failure = scan.failure();
                if (failure != null) {
                    failures.add(failure);
                }
            } catch (UnreadableLogException e) {
                failures.add(e.sentence());
            }
        }
    }
}
