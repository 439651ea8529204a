package org.plimsoll.formats.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.model.ConversionTarget;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogRecord;
import org.plimsoll.formats.model.Meaning;

/**
 * Writes the lines of one format in another, one after the other. Fields of the same name are copied where the format
 * stays the same; all others go through their meaning. What a line lacks is taken from the reception of its message, if
 * that is among the last {@value #WINDOW_MESSAGES} that were not dealt with; a reception that lacks the recipient waits
 * for the first line that names one, but not for more than {@value Outbox#MOST_LINES} lines.
 */
public final class LineConverter {
    /** Messages whose reception is remembered: some 50 MB, and more than most servers have in their queue. */
    public static final int WINDOW_MESSAGES = 100_000;

    private final LogFormat source;
    private final ConversionTarget target;
    private final Outbox outbox;
    private final LineEncoder encoder;
    private final LineDecoder reader;
    private final boolean sameFormat;
    private final boolean completes;
    private final @Nullable TargetKind completion;
    private final List<@Nullable TargetKind> targets = new ArrayList<>();
    private final int @Nullable [][] sameNames;
    private final ReceptionWindow window = new ReceptionWindow(WINDOW_MESSAGES);
    private final Ledger ledger;
    private final Losses losses;
    private final MessageId.@Nullable Notation ids;
    private @Nullable FieldWriter writer;

    /**
     * A converter of one log.
     *
     * @param source what its lines are
     * @param target what they become
     * @param out where they go; not closed
     * @throws IllegalArgumentException if the target's format does not know its version, or has times that cannot be
     *     written
     */
    public LineConverter(LogFormat source, ConversionTarget target, OutputStream out) {
        this.source = source;
        this.target = target;
        outbox = new Outbox(out);
        LogFormat format = target.format();
        String version = version(target);
        encoder = format.encoder();
        reader = format.decoder(Set.of());
        sameFormat = format.kinds().equals(source.kinds());
        ids = idNotation(target);
        ledger = new Ledger(source, format);
        List<LineKind> kinds = Versions.kinds(format, version);
        KindMap map = new KindMap(target.version() == null && sameFormat ? format.kinds() : kinds, source.kinds());
        Map<LineKind, TargetKind> made = new HashMap<>();
        for (LineKind kind : source.kinds()) {
            TargetKind to = map.of(kind)
                    .map(found -> made.computeIfAbsent(found, any -> new TargetKind(format, any, version)))
                    .orElse(null);
            if (to != null && to.unwritable != null && !sameFormat) {
                throw new IllegalArgumentException("format '%s' with times such as '%s', expected Unix time or a stamp"
                        .formatted(format.name(), to.unwritable));
            }
            targets.add(to);
        }
        boolean sourceCompletes = source.kinds().stream().anyMatch(kind -> kind.event() == Event.COMPLETED);
        completion = sourceCompletes || target.withoutEvents().contains(Event.COMPLETED)
                ? null
                : map.completion()
                        .map(kind -> new TargetKind(format, kind, version))
                        .orElse(null);
        completes = sourceCompletes;
        sameNames = sameFormat ? sameNames() : null;
        losses = new Losses(ledger, ids, sameNames);
    }

    private static String version(ConversionTarget target) {
        LogFormat format = target.format();
        String version = target.version();
        if (version == null) {
            return format.generator().versions().get(0);
        }
        if (!Versions.known(format, version)) {
            throw new IllegalArgumentException("version '%s' of %s, expected one of %s"
                    .formatted(version, format.name(), String.join(", ", Versions.names(format))));
        }
        return version;
    }

    /** Exim's ids are longer since 4.97; without a version they stay what they are. */
    private static MessageId.@Nullable Notation idNotation(ConversionTarget target) {
        String version = target.version();
        String[] parts = version == null ? new String[0] : version.split("\\.", -1);
        boolean number = parts.length == 2 && parts[0].matches("\\d{1,3}") && parts[1].matches("\\d{1,3}");
        if (!number) {
            return null;
        }
        int release = Integer.parseInt(parts[0]) * 1000 + Integer.parseInt(parts[1]);
        return release < 4_097 ? MessageId.Notation.EXIM_16 : MessageId.Notation.EXIM_23;
    }

    /** For each kind of the source and each field of its counterpart: the source's field of that name, or -1. */
    private int[][] sameNames() {
        int[][] names = new int[targets.size()][];
        for (int i = 0; i < names.length; i++) {
            TargetKind to = targets.get(i);
            List<String> from =
                    source.kinds().get(i).fields().stream().map(Field::name).toList();
            names[i] = to == null
                    ? new int[0]
                    : to.fields.stream()
                            .mapToInt(field -> from.indexOf(field.name()))
                            .toArray();
        }
        return names;
    }

    /**
     * Converts the line at which a cursor stands.
     *
     * @param cursor a cursor of the source's format that works out all meanings
     * @param recognised whether the line is understood, and stands where such a line may
     * @throws IOException if the output cannot be written
     */
    public void convert(LineCursor cursor, boolean recognised) throws IOException {
        ledger.read(cursor.bytes());
        LogRecord record = recognised ? cursor.toRecord() : null;
        if (record == null) {
            ledger.unrecognised++;
            return;
        }
        Facts facts = Facts.of(record);
        String id = facts.value(Meaning.MESSAGE);
        Event event = record.kind().event();
        Reception reception = window.get(id);
        int index = cursor.kindIndex();
        TargetKind to = targets.get(index);
        boolean dropped = to == null || target.withoutEvents().contains(event);
        if (id != null && !id.isEmpty() && (event == Event.RECEIVED || begins(event, facts, reception))) {
            reception = new Reception(facts);
            window.put(id, reception);
        } else if (reception != null) {
            reception.learn(facts.recipient());
        }
        if (to == null || dropped) {
            ledger.drop(index);
        } else {
            outbox.put(new Waiting(index, to, facts, reception, micros(cursor)));
        }
        if (id != null) {
            forget(event, id, reception);
        }
    }

    /** Whether the memory of a message begins with a line other than its reception. */
    private static boolean begins(Event event, Facts facts, @Nullable Reception reception) {
        boolean takenOver = event == Event.MOVED && facts.recipient() != null;
        return takenOver || (event == Event.DEFERRED && reception == null);
    }

    /** Writes the lines that wait for others, as they are. */
    public void flush() throws IOException {
        outbox.flush();
    }

    private void forget(Event event, String id, @Nullable Reception reception) {
        switch (event) {
            case DEFERRED -> {
                if (reception != null) {
                    reception.defer();
                }
            }
            case COMPLETED -> window.remove(id);
            case DELIVERED, FAILED -> {
                if (!completes) {
                    window.remove(id);
                }
            }
            default -> {}
        }
    }

    /** A line that is written as soon as those before it are; a reception waits for the recipient it lacks. */
    private final class Waiting implements Outbox.Line {
        private final int sourceKind;
        private final TargetKind to;
        private final Facts facts;
        private final @Nullable Reception reception;
        private final int deferrals;
        private final long micros;

        Waiting(int sourceKind, TargetKind to, Facts facts, @Nullable Reception reception, long micros) {
            this.sourceKind = sourceKind;
            this.to = to;
            this.facts = facts;
            this.reception = reception;
            this.micros = micros;
            deferrals = reception == null ? 0 : reception.deferrals();
        }

        @Override
        public boolean ready() {
            boolean lacksRecipient = !sameFormat
                    && to.kind.event() == Event.RECEIVED
                    && facts.recipient() == null
                    && reception != null
                    && reception.recipient() == null;
            return !lacksRecipient || !to.hasRecipient;
        }

        @Override
        public void writeTo(OutputStream out) throws IOException {
            write(this, out);
        }
    }

    private void write(Waiting line, OutputStream out) throws IOException {
        TargetKind to = line.to;
        Facts facts = line.facts;
        int digits = digits(to, line);
        FieldWriter fields = writer == null ? new FieldWriter(ids, target.zone(), to, facts) : writer;
        writer = fields;
        fields.begin(line.to, facts, line.reception, line.deferrals, line.micros, digits);
        List<@Nullable String> values = values(line.sourceKind, to, fields, facts);
        byte[] bytes = encoder.encode(new LogRecord(to.kind, values));
        if (!readsAlike(bytes, line.sourceKind, to)) {
            ledger.drop(line.sourceKind);
            return;
        }
        out.write(bytes);
        out.write('\n');
        ledger.write(line.sourceKind, to.index, bytes.length + 1L);
        losses.count(line.sourceKind, new Written(to, values, exactTime(line.micros)), facts);
        complete(line, digits, out);
    }

    /**
     * A value of the source may make a line look like a kind of another version that reports the same. A line that
     * keeps its kind may be told only beside the one before it, as copies of others are; here it is read alone.
     */
    private boolean readsAlike(byte[] line, int sourceKind, TargetKind to) {
        int kind = reader.decode(line, 0, line.length);
        return kind == to.index
                || (kind >= 0
                        && (keepsKind(sourceKind, to)
                                || target.format().kinds().get(kind).event() == to.kind.event()));
    }

    /** Whether the line that was just read back tells the same time. */
    private boolean exactTime(long micros) {
        return reader.hasTime() && instant(reader.clockMicros(), reader.offsetSeconds()) == micros;
    }

    private long micros(LineCursor cursor) {
        return cursor.hasTime() ? instant(cursor.clockMicros(), cursor.offsetSeconds()) : 0;
    }

    private long instant(long clockMicros, int offset) {
        return offset == LineDecoder.NO_OFFSET
                ? TimeNotation.instant(clockMicros, target.zone())
                : clockMicros - offset * 1_000_000L;
    }

    private int digits(TargetKind to, Waiting line) {
        Integer asked = target.timeDigits();
        return to.coarse() ? 0 : asked != null ? asked : sourceDigits(line);
    }

    /** A time in a notation of a site's own has as many as it needs. */
    private static int sourceDigits(Waiting line) {
        String time = line.facts.record().raw(Meaning.TIME);
        TimeNotation notation = time == null ? null : TimeNotation.of(time);
        if (time != null && notation != null) {
            return notation.digits(time);
        }
        long fraction = Math.floorMod(line.micros, 1_000_000L);
        return fraction == 0 ? 0 : fraction % 1000 == 0 ? 3 : 6;
    }

    private List<@Nullable String> values(int sourceKind, TargetKind to, FieldWriter fields, Facts facts) {
        List<@Nullable String> values = new ArrayList<>(to.fields.size());
        for (int i = 0; i < to.fields.size(); i++) {
            Field field = to.fields.get(i);
            if (target.withoutFields().contains(field.name()) && to.empty(i) == null) {
                values.add(null);
                continue;
            }
            if (field.meaning() == Meaning.PROTOCOL && to.fromNode != null && !keepsKind(sourceKind, to)) {
                values.add(to.fromNode);
                continue;
            }
            int same = sameNames == null ? -1 : sameNames[sourceKind][i];
            if (same >= 0 && !rewritten(to, field, i)) {
                values.add(facts.record().values().get(same));
            } else {
                values.add(value(to, fields, i));
            }
        }
        return values;
    }

    private boolean keepsKind(int sourceKind, TargetKind to) {
        return source.kinds().get(sourceKind).equals(to.kind);
    }

    /** Whether a field is written anew although the format stays the same. */
    private boolean rewritten(TargetKind to, Field field, int index) {
        return switch (field.meaning()) {
            case TIME -> to.unwritable == null && (target.timeDigits() != null || to.coarse());
            case MESSAGE -> ids != null;
            default -> to.constant(index) != null;
        };
    }

    private @Nullable String value(TargetKind to, FieldWriter fields, int index) {
        String value = fields.value(index);
        if (value != null && to.constant(index) == null) {
            switch (fields.origin()) {
                case RECEPTION -> ledger.join(to.index, index);
                case NOWHERE -> ledger.fill(to.index, index);
                case LINE -> {}
            }
        }
        return value;
    }

    /** One recipient was all an ec message had; Exim says so. */
    private void complete(Waiting line, int digits, OutputStream out) throws IOException {
        Event event = line.facts.record().kind().event();
        TargetKind to = completion;
        FieldWriter fields = writer;
        boolean last = event == Event.DELIVERED || event == Event.FAILED;
        String batch = line.facts.value(Meaning.BATCH);
        boolean several = batch != null && IdMap.fromExim(MessageId.parse(batch));
        if (!last || to == null || fields == null || (several && line.reception == null)) {
            return;
        }
        fields.begin(to, line.facts, line.reception, 0, line.micros, digits);
        List<@Nullable String> values = new ArrayList<>();
        for (int i = 0; i < to.fields.size(); i++) {
            Meaning meaning = to.fields.get(i).meaning();
            boolean written = meaning == Meaning.TIME || meaning == Meaning.MESSAGE || to.constant(i) != null;
            values.add(written ? fields.value(i) : null);
        }
        byte[] bytes = encoder.encode(new LogRecord(to.kind, values));
        out.write(bytes);
        out.write('\n');
        ledger.add(to.index, bytes.length + 1L);
    }

    /** What became of all lines so far. */
    public Conversion conversion() {
        return ledger.conversion();
    }
}
