package org.plimsoll.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.TimeText.Precision;

/**
 * Every column that a table of records can have: the neutral ones, in the order in which they make sense, then the
 * fields of the formats' line kinds by name. Where both have a name it is the neutral one's.
 */
public final class Columns {
    static final String LINE = "line";

    private static final Set<Meaning> NO_FIELD = EnumSet.noneOf(Meaning.class);
    private static final Set<Meaning> SENDER = EnumSet.of(Meaning.SENDER, Meaning.SENDER_DOMAIN);
    private static final Set<Meaning> RECIPIENT = EnumSet.of(Meaning.RECIPIENT, Meaning.RECIPIENT_DOMAIN);

    /** Names of meanings whose column is not called like them. */
    private static final Map<Meaning, String> OTHER_NAMES = new EnumMap<>(Map.of(Meaning.BOUNCE_CLASS, "class"));

    private static final List<String> DEFAULT = List.of(
            "time",
            "event",
            "kind",
            "message",
            "sender",
            "recipient",
            "domain",
            "peer",
            "size",
            "attempt",
            "delay",
            "reason");

    private static final List<String> PROBLEM = List.of("file", LINE, "offset", "bytes", "column", "reason", "raw");

    private final Map<String, Column> byName = new LinkedHashMap<>();

    private Columns() {}

    /** The columns of records of these formats. */
    public static Columns of(Collection<LogFormat> formats) {
        Columns columns = new Columns();
        columns.addLineColumns();
        columns.addAddresses();
        columns.addMeanings();
        columns.addPlaces();
        columns.addFields(formats);
        return columns;
    }

    /** The columns of a list of lines that are no records: where they are, and what is wrong with them. */
    public static Columns ofProblems() {
        Columns columns = new Columns();
        columns.addPlaces();
        columns.add(
                "column",
                Column.Type.WHOLE,
                "byte column at which reading failed, from 1",
                NO_FIELD,
                any -> (line, into) -> {
                    into.make();
                    into.add(line.problem().column());
                });
        columns.add("reason", Column.Type.TEXT, "what was expected there", NO_FIELD, any -> (line, into) -> {
            byte[] reason = line.problem().reason().getBytes(StandardCharsets.UTF_8);
            into.set(reason, 0, reason.length);
        });
        return columns;
    }

    /** The columns of a table for which none were chosen. */
    public List<Column> defaults() {
        return (byName.containsKey("event") ? DEFAULT : PROBLEM)
                .stream().map(this::named).toList();
    }

    /** All of them. */
    public List<Column> all() {
        return List.copyOf(byName.values());
    }

    /** Their names. */
    public Set<String> names() {
        return byName.keySet();
    }

    /**
     * The column of that name.
     *
     * @throws IllegalArgumentException if there is none; the message is one phrase that says which there are
     */
    public Column named(String name) {
        Column column = byName.get(name.strip().toLowerCase(Locale.ROOT));
        if (column == null) {
            throw new IllegalArgumentException("'%s', expected some of %s".formatted(name, String.join(",", names())));
        }
        return column;
    }

    private void addLineColumns() {
        addTime("time", Column.Type.TIME, Precision.WHOLE, "when the line was written, ISO 8601");
        addTime("date", Column.Type.TEXT, Precision.DAY, "day of that time");
        addTime("hour", Column.Type.TEXT, Precision.HOUR, "hour of that time, such as 2026-11-23T12");
        addKind(
                "event",
                "what the line reports: RECEIVED, DELIVERED, ...",
                kind -> kind.event().name());
        addKind("kind", "letter or flag by which the format tells the line", LineKind::tag);
        addKind("version", "versions of the product that write such lines", LineKind::version);
        addKind("log", "log that such lines belong to", LineKind::log);
        add(
                "format",
                Column.Type.TEXT,
                "format of the log",
                NO_FIELD,
                origin -> constant(origin.format().name()));
    }

    private void addAddresses() {
        addMeaning(Meaning.MESSAGE);
        add(
                "sender",
                Column.Type.TEXT,
                "full address of the sender, <> for the null sender",
                SENDER,
                origin -> Neutral.sender(origin.format()));
        add(
                "sender_domain",
                Column.Type.TEXT,
                "domain of the sender",
                SENDER,
                origin -> Neutral.domainOf(Neutral.sender(origin.format())));
        add(
                "recipient",
                Column.Type.TEXT,
                "full address that the message is for",
                RECIPIENT,
                origin -> Neutral.recipient(origin.format()));
        add(
                "recipient_domain",
                Column.Type.TEXT,
                "domain of the recipient",
                RECIPIENT,
                origin -> Neutral.domainOf(Neutral.recipient(origin.format())));
        add(
                "original",
                Column.Type.TEXT,
                "address that the recipient came from, such as an alias",
                RECIPIENT,
                origin -> Neutral.original(origin.format()));
        Set<Meaning> domains = EnumSet.copyOf(RECIPIENT);
        domains.add(Meaning.DOMAIN);
        add(
                "domain",
                Column.Type.TEXT,
                "domain that mail is routed to, else that of the recipient",
                domains,
                origin -> Neutral.domain(origin.format()));
        add(
                "peer",
                Column.Type.TEXT,
                "IP address of the other host",
                EnumSet.of(Meaning.PEER),
                origin -> Neutral.peer(origin.format()));
    }

    /** Whatever else means something in every format. */
    private void addMeanings() {
        for (Meaning meaning : Meaning.values()) {
            if (meaning != Meaning.NONE && meaning != Meaning.TIME) {
                addMeaning(meaning);
            }
        }
    }

    private void addMeaning(Meaning meaning) {
        String name = OTHER_NAMES.getOrDefault(meaning, meaning.name().toLowerCase(Locale.ROOT));
        if (!byName.containsKey(name)) {
            add(
                    name,
                    typeOf(meaning),
                    descriptionOf(meaning),
                    EnumSet.of(meaning),
                    origin -> Neutral.meaning(origin.format(), meaning));
        }
    }

    private static Column.Type typeOf(Meaning meaning) {
        return switch (meaning) {
            case SIZE, ATTEMPT, STAGE, BOUNCE_CLASS -> Column.Type.WHOLE;
            case DELAY -> Column.Type.DECIMAL;
            default -> Column.Type.TEXT;
        };
    }

    private static String descriptionOf(Meaning meaning) {
        return switch (meaning) {
            case MESSAGE -> "id of the message";
            case BATCH -> "id shared by all recipients of one body";
            case CONNECTION -> "id of the connection";
            case SIZE -> "size in bytes";
            case PROTOCOL -> "how the message came in";
            case GROUP -> "group that the binding belongs to";
            case BINDING -> "outbound identity the message is sent from";
            case ATTEMPT -> "attempts before this one";
            case DELAY -> "seconds since reception";
            case STAGE -> "point of the dialogue at which it failed, or the number of the error";
            case BOUNCE_CLASS -> "code the bounce was classified with";
            case REASON -> "reply of the other host, or why";
            default -> "as the format tells it";
        };
    }

    private void addPlaces() {
        add("file", Column.Type.TEXT, "file the line is in", NO_FIELD, origin -> constant(origin.source()));
        add(LINE, Column.Type.WHOLE, "number of the line in it, from 1", NO_FIELD, any -> number(LineCursor::line));
        add(
                "offset",
                Column.Type.WHOLE,
                "byte offset of the line in it, decompressed",
                NO_FIELD,
                any -> number(LineCursor::offset));
        add(
                "bytes",
                Column.Type.WHOLE,
                "bytes of the line, its end included",
                NO_FIELD,
                any -> number(LineCursor::bytes));
        add(
                "raw",
                Column.Type.TEXT,
                "the whole line",
                NO_FIELD,
                any -> (line, into) -> into.set(line.data(), line.start(), line.end()));
    }

    /** The formats' own fields; fields of one name in several kinds are one column. */
    private void addFields(Collection<LogFormat> formats) {
        Map<String, List<Field>> fields = new TreeMap<>();
        for (LogFormat format : formats) {
            for (LineKind kind : format.kinds()) {
                kind.fields()
                        .forEach(field -> fields.computeIfAbsent(field.name(), any -> new ArrayList<>())
                                .add(field));
            }
        }
        fields.forEach((name, same) -> {
            if (!byName.containsKey(name)) {
                addField(name, same);
            }
        });
    }

    private void addField(String name, List<Field> same) {
        Set<Meaning> wanted = EnumSet.noneOf(Meaning.class);
        same.forEach(field -> wanted.add(field.meaning()));
        add(name, typeOf(same), same.get(0).description(), wanted, origin -> {
            Places places = Places.of(origin.format(), field -> field.name().equals(name));
            return (line, into) -> {
                int field = places.first(line);
                if (field < 0) {
                    into.none();
                } else {
                    FieldText.read(places.field(line, field), line.data(), line.start(field), line.end(field), into);
                }
            };
        });
    }

    private static Column.Type typeOf(List<Field> same) {
        FieldType first = same.get(0).type();
        boolean alike = same.stream().allMatch(field -> field.type() == first);
        if (!alike) {
            return Column.Type.TEXT;
        }
        return first == FieldType.INTEGER
                ? Column.Type.WHOLE
                : first == FieldType.DECIMAL ? Column.Type.DECIMAL : Column.Type.TEXT;
    }

    private void addTime(String name, Column.Type type, Precision precision, String description) {
        add(name, type, description, NO_FIELD, origin -> {
            TimeText text = new TimeText(origin.zone(), precision);
            return (line, into) -> {
                if (line.hasTime()) {
                    text.write(line.clockMicros(), line.offsetSeconds(), into);
                } else {
                    into.none();
                }
            };
        });
    }

    private void addKind(String name, String description, Function<LineKind, String> word) {
        add(name, Column.Type.TEXT, description, NO_FIELD, origin -> {
            byte[][] words = origin.format().kinds().stream()
                    .map(word)
                    .map(text -> text.getBytes(StandardCharsets.UTF_8))
                    .toArray(byte[][]::new);
            boolean[] plain = new boolean[words.length];
            for (int i = 0; i < plain.length; i++) {
                plain[i] = origin.format()
                        .kinds()
                        .get(i)
                        .event()
                        .name()
                        .equals(word.apply(origin.format().kinds().get(i)));
            }
            return (line, into) -> {
                int kind = line.kindIndex();
                if (kind < 0) {
                    into.none();
                } else {
                    into.set(words[kind], 0, words[kind].length);
                    if (plain[kind]) {
                        into.setPlain();
                    }
                }
            };
        });
    }

    private static ColumnReader constant(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return (line, into) -> into.set(bytes, 0, bytes.length);
    }

    private interface Counted {
        long of(LineCursor cursor);
    }

    private static ColumnReader number(Counted number) {
        return (line, into) -> {
            into.make();
            into.add(number.of(line));
            into.setPlain();
        };
    }

    private void add(String name, Column.Type type, String description, Set<Meaning> wanted, Column.Binding binding) {
        byName.put(name, new Column(name, type, description, wanted, binding));
    }
}
