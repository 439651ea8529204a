package org.plimsoll.planner.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.FieldTally;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.model.Meaning;

/** Measures the logs of one format: one source after the other, then the sum of all. */
public final class LogMeasurer {
    /** A day counts as covered if less than 1 % of it is missing at either end: 864 seconds. */
    private static final long TOLERATED_MICROS = 864_000_000L;

    private static final String MAIN_LOG = "mainlog";
    private static final Set<String> MAY_HOLD_MAIN_LINES = Set.of("rejectlog", "paniclog", "bouncelog");

    private final LogFormat format;
    private final @Nullable ZoneId zone;
    private final @Nullable TimeRange range;
    /** By kind, the place of its lines in the totals of a day. */
    private final int[] eventOfKind;

    private final List<Measurement.Source> sources = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private final Tally sum;
    private final Set<LocalDate> cutDays = new TreeSet<>();
    private FieldTally.@Nullable Fold fieldFold;
    private Counting counting = Counting.NONE;
    private @Nullable FieldTally fields;

    /**
     * A measurer of nothing yet.
     *
     * @param format format of the sources
     * @param zone zone whose days are counted, null for the format's own
     */
    public LogMeasurer(LogFormat format, @Nullable ZoneId zone) {
        this(format, zone, null);
    }

    /**
     * A measurer of a stretch of time.
     *
     * @param format format of the sources
     * @param zone zone whose days are counted, null for the format's own
     * @param range the stretch, null for all lines
     */
    public LogMeasurer(LogFormat format, @Nullable ZoneId zone, @Nullable TimeRange range) {
        this.range = range;
        this.format = format;
        this.zone = zone;
        List<LineKind> kinds = format.kinds();
        eventOfKind = kinds.stream().mapToInt(DayTotals::place).toArray();
        sum = emptyTally();
    }

    /** Trials of codecs on the logs of this format, by the days that are counted. */
    public CompressionTrials trials(Collection<CodecLevel> codecs) {
        return new CompressionTrials(codecs, new DayCuts(format, zone));
    }

    /** Counts the bytes of every field, too; before the first source. */
    public void countFields() {
        fieldFold = new FieldTally.Fold(format);
    }

    /** Tells what is counted while it is counted; before the first source. */
    public void tell(Counting listener) {
        counting = listener;
    }

    /**
     * What one source was found to hold.
     *
     * @param recognisedLines lines of the format, and all that are outside of the stretch of time
     * @param firstTime earliest time of a line, null if no line has one
     * @param lastTime latest time of a line, null if no line has one
     */
    public record Outcome(
            long recognisedLines,
            @Nullable LogTime firstTime,
            @Nullable LogTime lastTime) {}

    /** What was counted of one source, see {@link #count}. */
    public static final class Count {
        private final Measurement.Source source;
        private final Tally tally;
        private final @Nullable FieldTally fields;

        private Count(Measurement.Source source, Tally tally, @Nullable FieldTally fields) {
            this.source = source;
            this.tally = tally;
            this.fields = fields;
        }
    }

    /**
     * Measures one more source.
     *
     * @param source what is read
     * @param scan the opened source
     * @param name the log that its name says it is
     * @param reason why it is read as this format
     * @param threads threads that work at the same time
     * @param progress told how far it is, asked whether to stop
     */
    public Outcome measure(LogSource source, LogScan scan, String name, String reason, int threads, Progress progress) {
        return add(count(source, scan, name, reason, threads, progress));
    }

    /**
     * Counts a source without adding it, which may be done with several sources at the same time.
     *
     * @param source what is read
     * @param scan the opened source
     * @param name the log that its name says it is
     * @param reason why it is read as this format
     * @param threads threads that work at the same time
     * @param progress told how far it is, asked whether to stop
     */
    public Count count(LogSource source, LogScan scan, String name, String reason, int threads, Progress progress) {
        FieldTally.Fold byField = fieldFold;
        if (byField == null) {
            return counted(source, scan, name, reason, scan.run(format, new TallyFold(), threads, progress), null);
        }
        FieldedTally both = scan.run(
                format,
                EnumSet.allOf(Meaning.class),
                new FieldedTally.Fold(new TallyFold(), byField),
                threads,
                progress);
        both.fields().close();
        return counted(source, scan, name, reason, both.lines(), both.fields());
    }

    private Count counted(
            LogSource source, LogScan scan, String name, String reason, Tally tally, @Nullable FieldTally byField) {
        tally.close();
        Measurement.Source found = new Measurement.Source(
                source.name(),
                log(tally, name),
                scan.compression(),
                scan.bytesOnDisk(),
                tally.bytes,
                tally.lines,
                scan.failure(),
                reason,
                scan.jlog());
        return new Count(found, tally, byField);
    }

    /** Adds a plain source whose lines were counted while they were written. */
    Outcome add(LogSource source, String name, String reason, Tally tally) {
        tally.close();
        return add(new Count(
                new Measurement.Source(
                        source.name(),
                        log(tally, name),
                        "none",
                        tally.bytes,
                        tally.bytes,
                        tally.lines,
                        null,
                        reason,
                        null),
                tally,
                null));
    }

    /** Adds what was counted of a source, which is not counted again. */
    public Outcome add(Count count) {
        Tally tally = count.tally;
        sources.add(count.source);
        tally.problems.forEach(problem -> problems.add(problem.in(count.source.path(), 0)));
        tally.problems.clear();
        if (!count.source.complete() && tally.timed) {
            DayClock clock = new DayClock(format, zone);
            cutDays.add(LocalDate.ofEpochDay(clock.epochDay(tally.lastMicros, tally.lastOffset)));
        }
        sum.append(tally);
        add(count.fields);
        return new Outcome(
                tally.seenLines() - tally.unrecognisedLines,
                time(tally, tally.firstMicros, tally.firstOffset),
                time(tally, tally.lastMicros, tally.lastOffset));
    }

    private void add(@Nullable FieldTally more) {
        FieldTally.Fold byField = fieldFold;
        if (more != null && byField != null) {
            FieldTally before = fields == null ? byField.begin() : fields;
            before.append(more);
            before.close();
            fields = before;
        }
    }

    private Profile profile() {
        FieldTally counted = fields;
        List<Profile.Hour> hours = new ArrayList<>();
        List<Profile.DayMix> mixes = new ArrayList<>();
        sum.days.days().forEach((epochDay, total) -> {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            addHours(date, total, hours);
            mixes.add(new Profile.DayMix(date, events(total), total.clockBytes()));
        });
        return new Profile(
                sum.timed ? hours : List.of(),
                sum.timed ? mixes : List.of(),
                counted == null ? null : Composition.of(format, counted.totals()));
    }

    private static void addHours(LocalDate date, DayTotals.Total total, List<Profile.Hour> hours) {
        for (int hour = 0; hour < DayClock.HOURS; hour++) {
            if (total.hourBytes[hour] > 0) {
                hours.add(new Profile.Hour(date, hour, total.hourMessages[hour], total.hourBytes[hour]));
            }
        }
    }

    private static List<Measurement.EventTotal> events(DayTotals.Total total) {
        List<Measurement.EventTotal> events = new ArrayList<>();
        for (Event event : Event.values()) {
            if (total.lines(event) > 0) {
                events.add(new Measurement.EventTotal(event, total.lines(event), total.bytes(event)));
            }
        }
        return events;
    }

    /** A tally of nothing yet. */
    Tally emptyTally() {
        return new Tally(eventOfKind, format.continuationKind(), new DayClock(format, zone), range);
    }

    /**
     * The log that most lines belong to. What Exim writes to its reject and panic logs it writes to the main log too,
     * and Momentum's bounce log has the same signs of life, so a file of that name is believed, unless it tells of mail
     * that came or went.
     */
    private String log(Tally tally, String name) {
        String byLines = logOfMost(tally);
        return MAY_HOLD_MAIN_LINES.contains(name) && byLines.equals(MAIN_LOG) && !tellsOfMail(tally) ? name : byLines;
    }

    private boolean tellsOfMail(Tally tally) {
        for (int i = 0; i < eventOfKind.length; i++) {
            Event event = format.kinds().get(i).event();
            if (tally.kindLines[i] > 0 && (event == Event.RECEIVED || event == Event.DELIVERED)) {
                return true;
            }
        }
        return false;
    }

    /** Logs share their signs of life, so these decide only where there is nothing else. */
    private String logOfMost(Tally tally) {
        Map<String, Long> lines = new TreeMap<>();
        Map<String, Long> signsOfLife = new TreeMap<>();
        for (int i = 0; i < eventOfKind.length; i++) {
            LineKind kind = format.kinds().get(i);
            boolean heartbeat = kind.event() == Event.HEARTBEAT;
            (heartbeat ? signsOfLife : lines).merge(kind.log(), tally.kindLines[i], Long::sum);
        }
        boolean quiet = lines.values().stream().allMatch(count -> count == 0);
        return (quiet && !signsOfLife.isEmpty() ? signsOfLife : lines)
                .entrySet().stream()
                        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey();
    }

    /** The measurement of all sources until now. */
    public Measurement measurement() {
        Map<Event, long[]> events = new EnumMap<>(Event.class);
        Map<String, Measurement.KindTotal> kinds = new LinkedHashMap<>();
        for (int i = 0; i < eventOfKind.length; i++) {
            if (sum.kindLines[i] > 0) {
                LineKind kind = format.kinds().get(i);
                long[] event = events.computeIfAbsent(kind.event(), any -> new long[2]);
                event[0] += sum.kindLines[i];
                event[1] += sum.kindBytes[i];
                kinds.merge(
                        "%s %s %s".formatted(kind.tag(), kind.version(), kind.log()), total(kind, i), LogMeasurer::sum);
            }
        }
        return new Measurement(
                format.name(),
                format.baselineBytesPerMillionMessages(),
                format.recipientRule(),
                sources,
                lines(events, Set.of(Event.RECEIVED)),
                lines(events, format.recipientEvents()),
                sum.lines,
                sum.bytes,
                sources.stream().mapToLong(Measurement.Source::bytesOnDisk).sum(),
                time(sum, sum.firstMicros, sum.firstOffset),
                time(sum, sum.lastMicros, sum.lastOffset),
                sources.stream().allMatch(Measurement.Source::complete),
                events.entrySet().stream()
                        .map(event ->
                                new Measurement.EventTotal(event.getKey(), event.getValue()[0], event.getValue()[1]))
                        .toList(),
                List.copyOf(kinds.values()),
                days(),
                sum.unrecognisedLines,
                sum.unrecognisedBytes,
                problems.subList(0, Math.min(problems.size(), Measurement.PROBLEM_LIMIT)),
                sum.outsideLines,
                sum.outsideBytes,
                profile());
    }

    private Measurement.KindTotal total(LineKind kind, int index) {
        return new Measurement.KindTotal(
                kind.tag(), kind.version(), kind.log(), sum.kindLines[index], sum.kindBytes[index]);
    }

    private static Measurement.KindTotal sum(Measurement.KindTotal one, Measurement.KindTotal other) {
        return new Measurement.KindTotal(
                one.kind(), one.version(), one.log(), one.lines() + other.lines(), one.bytes() + other.bytes());
    }

    private long received(Tally tally) {
        long messages = 0;
        for (int i = 0; i < eventOfKind.length; i++) {
            messages += format.kinds().get(i).event() == Event.RECEIVED ? tally.kindLines[i] : 0;
        }
        return messages;
    }

    private static long lines(Map<Event, long[]> events, Set<Event> counted) {
        return events.entrySet().stream()
                .filter(event -> counted.contains(event.getKey()))
                .mapToLong(event -> event.getValue()[0])
                .sum();
    }

    private @Nullable LogTime time(Tally tally, long micros, int offset) {
        return tally.timed ? new DayClock(format, zone).time(micros, offset) : null;
    }

    private List<Measurement.Day> days() {
        DayClock clock = new DayClock(format, zone);
        LogTime first = time(sum, sum.firstMicros, sum.firstOffset);
        LogTime last = time(sum, sum.lastMicros, sum.lastOffset);
        List<Measurement.Day> days = new ArrayList<>();
        if (first == null || last == null) {
            return days;
        }
        sum.days.days().forEach((epochDay, total) -> {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            boolean begun = clock.microsIntoDay(first, date) <= TOLERATED_MICROS;
            boolean ended = clock.dayMicros(date) - clock.microsIntoDay(last, date) <= TOLERATED_MICROS;
            boolean complete = begun && ended && !cutDays.contains(date);
            days.add(new Measurement.Day(date, total.messages(), total.bytes(), complete));
        });
        return days;
    }

    private final class TallyFold implements LineFold<Tally> {
        @Override
        public Tally begin() {
            return emptyTally();
        }

        @Override
        public void add(Tally tally, LineCursor cursor) {
            tally.add(cursor);
        }

        @Override
        public void addAll(Tally tally, LineCursor cursor) {
            tally.addAll(cursor);
            if (counting != Counting.NONE) {
                counting.counted(format.name(), received(tally), tally.bytes);
            }
        }

        @Override
        public void merge(Tally earlier, Tally later) {
            earlier.append(later);
        }
    }
}
