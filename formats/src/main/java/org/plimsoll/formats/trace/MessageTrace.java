package org.plimsoll.formats.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogTime;

/**
 * Everything that the logs tell of one message.
 *
 * @param id its id
 * @param lines its lines in time order, lines of the same time in the order in which they were read
 */
public record MessageTrace(String id, List<TracedLine> lines) {
    private static final double MICROS = 1e6;
    private static final Set<Event> ATTEMPTS = Set.of(Event.DELIVERED, Event.DEFERRED, Event.FAILED);

    /** Copies the list. */
    public MessageTrace {
        lines = List.copyOf(lines);
    }

    /** The line that tells of its reception; null if no log given has it. */
    public @Nullable TracedLine reception() {
        TracedLine moved = null;
        for (TracedLine line : lines) {
            if (line.event() == Event.RECEIVED) {
                return line;
            }
            moved = moved == null && line.event() == Event.MOVED && line.sender() != null ? line : moved;
        }
        return moved;
    }

    /** Time of its reception, else of its first line. */
    public @Nullable LogTime firstTime() {
        TracedLine reception = reception();
        return reception != null ? reception.time() : lines.get(0).time();
    }

    /** Its sender, {@code <>} for the null sender; null if no line tells. */
    public @Nullable String sender() {
        TracedLine reception = reception();
        return reception != null && reception.sender() != null ? reception.sender() : first(TracedLine::sender);
    }

    /** Everybody it was for, as far as its lines tell, each once. */
    public List<String> recipients() {
        Map<String, String> recipients = new LinkedHashMap<>();
        for (TracedLine line : lines) {
            String recipient = line.recipient();
            if (recipient != null) {
                for (String one : recipient.indexOf('"') < 0 ? recipient.split(" ", -1) : new String[] {recipient}) {
                    recipients.putIfAbsent(one.toLowerCase(Locale.ROOT), one);
                }
            }
        }
        return List.copyOf(recipients.values());
    }

    /** Its size at reception, else the first that is told. */
    public @Nullable Long size() {
        TracedLine reception = reception();
        return reception != null && reception.size() != null ? reception.size() : first(TracedLine::size);
    }

    /** Attempts to hand it over: the highest number that its lines tell, else the number of lines that tell of one. */
    public long attempts() {
        long told = -1;
        long counted = 0;
        for (TracedLine line : lines) {
            Long before = line.attempt();
            told = before == null ? told : Math.max(told, before);
            counted += ATTEMPTS.contains(line.event()) ? 1 : 0;
        }
        return told < 0 ? counted : told + 1;
    }

    /**
     * Seconds from its reception to the last line that tells of a recipient's end, as the log tells or as the times
     * differ; null if there is no such line, or no reception.
     */
    public @Nullable Double delaySeconds() {
        TracedLine end = null;
        for (TracedLine line : lines) {
            boolean ends = line.event() == Event.DELIVERED || line.event() == Event.FAILED;
            end = ends ? line : end;
        }
        if (end == null) {
            return null;
        }
        Double told = end.delaySeconds();
        return told != null ? told : between(reception(), end);
    }

    /** Seconds from its first line that tells a time to its last one. */
    double ageSeconds() {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (TracedLine line : lines) {
            if (line.time() != null) {
                first = Math.min(first, line.instantMicros());
                last = Math.max(last, line.instantMicros());
            }
        }
        return first > last ? 0 : (last - first) / MICROS;
    }

    private static @Nullable Double between(@Nullable TracedLine from, TracedLine to) {
        return from == null || from.time() == null || to.time() == null
                ? null
                : Double.valueOf(Math.max(0, to.instantMicros() - from.instantMicros()) / MICROS);
    }

    /** What became of it. */
    public Outcome outcome() {
        Collection<Event> ends = ends();
        if (ends.contains(Event.DEFERRED)) {
            return Outcome.DEFERRED;
        }
        boolean failed = ends.contains(Event.FAILED);
        if (ends.contains(Event.DELIVERED)) {
            return failed ? Outcome.PARTLY : has(Event.BOUNCED) ? Outcome.BOUNCED : Outcome.DELIVERED;
        }
        if (failed || has(Event.BOUNCED)) {
            return Outcome.FAILED;
        }
        return withoutAttempt();
    }

    private Outcome withoutAttempt() {
        boolean movedAway = lines.stream().anyMatch(line -> line.event() == Event.MOVED && line.sender() == null);
        if (movedAway) {
            return Outcome.MOVED;
        }
        if (has(Event.REJECTED)) {
            return Outcome.REJECTED;
        }
        if (has(Event.RECEIVED) || has(Event.MOVED)) {
            return Outcome.RECEIVED;
        }
        return Outcome.UNKNOWN;
    }

    private boolean has(Event event) {
        return lines.stream().anyMatch(line -> line.event() == event);
    }

    /** The last thing that happened for each recipient; in formats that do not name them on every line, for all. */
    private Collection<Event> ends() {
        boolean named = lines.stream()
                .filter(line -> ATTEMPTS.contains(line.event()))
                .allMatch(line -> line.recipient() != null);
        Map<String, Event> ends = new LinkedHashMap<>();
        for (TracedLine line : lines) {
            if (ATTEMPTS.contains(line.event())) {
                String key = named ? envelope(line) : "";
                ends.merge(key, line.event(), MessageTrace::later);
            }
        }
        return new LinkedHashSet<>(ends.values());
    }

    /** Addresses are compared as they are on every line of a recipient: what it came from may be left out on some. */
    private static String envelope(TracedLine line) {
        return Objects.requireNonNull(line.recipient()).toLowerCase(Locale.ROOT);
    }

    /** What was delivered or given up stays so; only the same second could tell it the other way round. */
    private static Event later(Event before, Event now) {
        return now == Event.DEFERRED ? before : now;
    }

    private <T> @Nullable T first(Function<TracedLine, @Nullable T> part) {
        for (TracedLine line : lines) {
            T told = part.apply(line);
            if (told != null) {
                return told;
            }
        }
        return null;
    }

    /** Files that its lines are in, each once. */
    public List<String> sources() {
        return new ArrayList<>(
                lines.stream().map(TracedLine::source).collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
