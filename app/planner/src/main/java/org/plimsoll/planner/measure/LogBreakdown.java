package org.plimsoll.planner.measure;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.FieldTally;
import org.plimsoll.formats.LineFold;
import org.plimsoll.formats.LogScan;
import org.plimsoll.formats.LogSource;
import org.plimsoll.formats.Progress;
import org.plimsoll.formats.model.FieldTotals;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogSetting;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.ColumnReader;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Origin;
import org.plimsoll.formats.table.Value;

/** Breaks down the bytes of the logs of one format: one source after the other, then all together. */
public final class LogBreakdown {
    private static final long HOUR_MICROS = 3_600_000_000L;
    private static final long NO_HOUR = Long.MIN_VALUE;

    private final LogFormat format;
    private final @Nullable TimeRange range;
    private final Column domain;
    private final Column binding;
    private final FieldTally.Fold fieldFold;
    private final Part sum;

    /**
     * A breakdown of nothing yet.
     *
     * @param format format of the sources
     * @param range the stretch of time that counts, null for all lines
     */
    public LogBreakdown(LogFormat format, @Nullable TimeRange range) {
        this.format = format;
        this.range = range;
        Columns columns = Columns.of(List.of(format));
        domain = columns.named("domain");
        binding = columns.named("binding");
        fieldFold = new FieldTally.Fold(format);
        sum = new Part(new Origin("", format, null), ValueCounts.MOST_VALUES);
    }

    /**
     * Adds one more source.
     *
     * @param source what is read
     * @param scan the opened source
     * @param threads threads that work at the same time
     * @param progress told how far it is
     */
    public void add(LogSource source, LogScan scan, int threads, Progress progress) {
        Set<Meaning> wanted = EnumSet.allOf(Meaning.class);
        Part part = scan.run(format, wanted, new Fold(new Origin(source.name(), format, null)), threads, progress);
        part.close();
        sum.append(part);
    }

    /**
     * What was found.
     *
     * @param top values of a field that are told apart
     */
    public Breakdown breakdown(int top) {
        List<LineKind> all = format.kinds();
        int[] places = new int[all.size()];
        List<Breakdown.Kind> kinds = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            places[i] = kinds.size();
            if (sum.occurs[i]) {
                LineKind kind = all.get(i);
                kinds.add(new Breakdown.Kind(kind.tag(), kind.version(), kind.event(), kind.description()));
            }
        }
        List<Breakdown.Hour> hours = new ArrayList<>();
        sum.hours.forEach((hour, cells) -> hours.add(hour(hour, cells, places)));
        return new Breakdown(
                format.name(),
                kinds,
                hours,
                sum.lines,
                sum.bytes,
                sum.unrecognisedLines,
                sum.unrecognisedBytes,
                sum.domains.groups(top),
                sum.bindings.groups(top),
                fields(sum.fields.totals()),
                settings(sum.fields.totals()));
    }

    /** Fields of one name in several kinds are one. */
    private static List<Breakdown.Part> fields(FieldTotals totals) {
        Map<String, Breakdown.Part> fields = new LinkedHashMap<>();
        for (FieldTotals.OfKind kind : totals.kinds()) {
            for (FieldTotals.OfField of : kind.fields()) {
                if (of.count().bytes() > 0) {
                    Breakdown.Part part = new Breakdown.Part(
                            of.field().name(),
                            of.field().description(),
                            true,
                            of.count().lines(),
                            of.count().bytes());
                    fields.merge(part.name(), part, Breakdown.Part::and);
                }
            }
        }
        return greatestFirst(fields.values());
    }

    /** Settings whose bytes are in this log, so that they can be saved. */
    private List<Breakdown.Part> settings(FieldTotals totals) {
        List<Breakdown.Part> settings = new ArrayList<>();
        for (LogSetting setting : format.settings()) {
            FieldTotals.Count count = setting.in(totals);
            if (count.bytes() > 0) {
                settings.add(new Breakdown.Part(
                        setting.group() + " " + setting.name(),
                        setting.description(),
                        setting.usual(),
                        count.lines(),
                        count.bytes()));
            }
        }
        return greatestFirst(settings);
    }

    private static List<Breakdown.Part> greatestFirst(Collection<Breakdown.Part> parts) {
        return parts.stream()
                .sorted(Comparator.comparingLong(Breakdown.Part::bytes).reversed())
                .toList();
    }

    private static Breakdown.Hour hour(long hour, Map<Integer, long[]> cells, int[] places) {
        List<Breakdown.Cell> filled = new ArrayList<>();
        cells.forEach((kind, both) -> filled.add(new Breakdown.Cell(places[kind], both[0], both[1])));
        return new Breakdown.Hour(LocalDateTime.ofEpochSecond(hour * 3600, 0, ZoneOffset.UTC), filled);
    }

    /** What was made of a stretch of lines. */
    private final class Part {
        private final TreeMap<Long, Map<Integer, long[]>> hours = new TreeMap<>();
        private final boolean[] occurs = new boolean[format.kinds().size()];
        private final ValueCounts domains;
        private final ValueCounts bindings;
        private final FieldTally fields = fieldFold.begin();
        private final ColumnReader domainOf;
        private final ColumnReader bindingOf;
        private final Value value = new Value();
        private long lines;
        private long bytes;
        private long unrecognisedLines;
        private long unrecognisedBytes;
        /** Lines before the first time, by kind: they belong to the record before them. */
        private final Map<Integer, long[]> early = new TreeMap<>();
        /** Lines at the beginning that continue a record, if there is one. */
        private long danglingLines;

        private long danglingBytes;
        private boolean recordSeen;
        private boolean open;
        private long hour = NO_HOUR;
        private boolean inRange = range == null;
        private @Nullable Map<Integer, long[]> cells;

        private @Nullable Part waiting;
        private final Origin origin;

        Part(Origin origin, int mostValues) {
            this.origin = origin;
            domains = new ValueCounts(mostValues);
            bindings = new ValueCounts(mostValues);
            domainOf = domain.reader(origin);
            bindingOf = binding.reader(origin);
        }

        void add(LineCursor cursor) {
            int kind = cursor.kindIndex();
            if (cursor.hasTime()) {
                goTo(Math.floorDiv(cursor.clockMicros(), HOUR_MICROS));
                inRange = range == null || range.contains(cursor);
            }
            if (inRange) {
                take(cursor, kind);
            } else if (hour == NO_HOUR) {
                waiting().take(cursor, kind);
            }
            note(cursor);
        }

        /** Whether lines without a time are wanted is known when those before them are. */
        private Part waiting() {
            Part kept = waiting;
            if (kept == null) {
                kept = new Part(origin, Integer.MAX_VALUE);
                waiting = kept;
            }
            return kept;
        }

        private void take(LineCursor cursor, int kind) {
            lines++;
            bytes += cursor.bytes();
            fieldFold.add(fields, cursor);
            if (kind == LineDecoder.UNRECOGNISED) {
                unrecognisedLines++;
                unrecognisedBytes += cursor.bytes();
                return;
            }
            if (cursor.dangling()) {
                danglingLines++;
                danglingBytes += cursor.bytes();
            }
            count(kind, 1, cursor.bytes());
            domainOf.read(cursor, value);
            domains.add(value, cursor.bytes());
            bindingOf.read(cursor, value);
            bindings.add(value, cursor.bytes());
        }

        private void note(LineCursor cursor) {
            if (cursor.recordSeen()) {
                recordSeen = true;
                open = cursor.open();
            }
        }

        private void goTo(long newHour) {
            if (newHour != hour) {
                hour = newHour;
                cells = null;
            }
        }

        private @Nullable Map<Integer, long[]> cells() {
            if (cells == null && (hours.size() < Breakdown.MOST_HOURS || hours.containsKey(hour))) {
                cells = hours.computeIfAbsent(hour, any -> new TreeMap<>());
            }
            return cells;
        }

        private void count(int kind, long moreLines, long moreBytes) {
            occurs[kind] = true;
            Map<Integer, long[]> into = hour == NO_HOUR ? early : cells();
            if (into != null) {
                add(into, kind, moreLines, moreBytes);
            }
        }

        private static void add(Map<Integer, long[]> into, int kind, long moreLines, long moreBytes) {
            long[] both = into.computeIfAbsent(kind, any -> new long[2]);
            both[0] += moreLines;
            both[1] += moreBytes;
        }

        /** Takes over the lines that follow. */
        void append(Part later) {
            Part waited = later.waiting;
            if (waited != null && inRange) {
                appendLines(waited);
            } else if (waited != null && hour == NO_HOUR) {
                waiting().appendLines(waited);
            }
            appendLines(later);
            inRange = later.hour == NO_HOUR ? inRange : later.inRange;
            recordSeen |= later.recordSeen;
            open = later.recordSeen ? later.open : open;
        }

        private void appendLines(Part later) {
            if (later.danglingLines > 0 && !open) {
                later.refuseDangling();
            }
            later.early.forEach((kind, both) -> count(kind, both[0], both[1]));
            later.hours.forEach((at, theirs) -> {
                goTo(at);
                theirs.forEach((kind, both) -> count(kind, both[0], both[1]));
            });
            if (later.hour != NO_HOUR) {
                goTo(later.hour);
            }
            lines += later.lines;
            bytes += later.bytes;
            unrecognisedLines += later.unrecognisedLines;
            unrecognisedBytes += later.unrecognisedBytes;
            domains.add(later.domains);
            bindings.add(later.bindings);
            fields.append(later.fields);
        }

        /** Lines that continue nothing are no records. */
        private void refuseDangling() {
            int kind = format.continuationKind();
            Map<Integer, long[]> into =
                    early.containsKey(kind) ? early : hours.firstEntry().getValue();
            add(into, kind, -danglingLines, -danglingBytes);
            unrecognisedLines += danglingLines;
            unrecognisedBytes += danglingBytes;
            danglingLines = 0;
            danglingBytes = 0;
        }

        /** The log begins with it, so there is no record before its first lines. */
        void close() {
            if (danglingLines > 0) {
                refuseDangling();
            }
            fields.close();
        }
    }

    private final class Fold implements LineFold<Part> {
        private final Origin origin;

        Fold(Origin origin) {
            this.origin = origin;
        }

        @Override
        public Part begin() {
            return new Part(origin, Integer.MAX_VALUE);
        }

        @Override
        public void add(Part part, LineCursor cursor) {
            part.add(cursor);
        }

        @Override
        public void merge(Part earlier, Part later) {
            earlier.append(later);
        }
    }
}
