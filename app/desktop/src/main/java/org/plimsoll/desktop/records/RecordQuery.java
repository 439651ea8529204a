package org.plimsoll.desktop.records;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.index.LineFilter;
import org.plimsoll.formats.index.LineFilter.Alternative;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.table.Criterion;
import org.plimsoll.formats.table.LinePattern;
import org.plimsoll.formats.table.TimeBound;
import org.plimsoll.planner.Units;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * What is typed into the filter: words that stand in a line, {@code "several words"}, {@code /expressions/},
 * {@code column:value}, {@code since:time}, {@code until:time}, {@code size:100k-2M}, {@code about:anything}; a minus
 * before any of them means that it must not be so, {@code OR} begins an alternative.
 */
final class RecordQuery {
    private static final String OR = "OR";

    private final String typed;
    private final Columns columns;
    private final @Nullable ZoneId zone;
    private final List<Alternative> alternatives = new ArrayList<>();
    private List<LinePattern> holding = new ArrayList<>();
    private List<LinePattern> lacking = new ArrayList<>();
    private List<Criterion> criteria = new ArrayList<>();
    private int at;

    private RecordQuery(String typed, Columns columns, @Nullable ZoneId zone) {
        this.typed = typed;
        this.columns = columns;
        this.zone = zone;
    }

    /**
     * Reads a filter.
     *
     * @param zone zone of a time that names none, null for each log's own clock
     * @throws IllegalArgumentException if a part of it makes no sense; the message is one sentence that names the part
     */
    static LineFilter parse(String typed, Columns columns, @Nullable ZoneId zone) {
        RecordQuery query = new RecordQuery(typed, columns, zone);
        query.read();
        return new LineFilter(query.alternatives);
    }

    private void read() {
        for (skipSpace(); at < typed.length(); skipSpace()) {
            if (typed.startsWith(OR, at) && (at + 2 == typed.length() || typed.charAt(at + 2) == ' ')) {
                at += OR.length();
                end();
            } else {
                readTerm();
            }
        }
        end();
    }

    private void end() {
        alternatives.add(new Alternative(holding, lacking, criteria, false));
        holding = new ArrayList<>();
        lacking = new ArrayList<>();
        criteria = new ArrayList<>();
    }

    private void skipSpace() {
        while (at < typed.length() && typed.charAt(at) == ' ') {
            at++;
        }
    }

    private void readTerm() {
        boolean excluding = typed.charAt(at) == '-' && at + 1 < typed.length() && typed.charAt(at + 1) != ' ';
        at += excluding ? 1 : 0;
        char first = typed.charAt(at);
        if (first == '"' || first == '/') {
            at++;
            String inside = upTo(first);
            add(first == '/' ? LinePattern.regex(inside, true) : LinePattern.literal(inside, true), excluding);
            return;
        }
        int colon = typed.indexOf(':', at);
        String name = colon < 0 ? "" : typed.substring(at, colon).toLowerCase(Locale.ROOT);
        if (isName(name)) {
            at = colon + 1;
            addCriterion(name, value(), excluding);
        } else {
            add(LinePattern.literal(value(), true), excluding);
        }
    }

    private boolean isName(String name) {
        return !name.isEmpty()
                && (List.of("since", "until", "about").contains(name)
                        || columns.names().contains(name));
    }

    /** A value ends at a space; in quotes it may hold some. */
    private String value() {
        if (at < typed.length() && typed.charAt(at) == '"') {
            at++;
            return upTo('"');
        }
        return upTo(' ');
    }

    private String upTo(char end) {
        int until = typed.indexOf(end, at);
        String inside = typed.substring(at, until < 0 ? typed.length() : until);
        at = until < 0 ? typed.length() : until + 1;
        return inside;
    }

    private void add(LinePattern pattern, boolean excluding) {
        if (!pattern.toString().isEmpty()) {
            (excluding ? lacking : holding).add(pattern);
        }
    }

    /** A name without a value yet is somebody still typing. */
    private void addCriterion(String name, String value, boolean excluding) {
        if (!value.isEmpty()) {
            Criterion criterion = criterion(name, value);
            criteria.add(excluding ? criterion.excluding() : criterion);
        }
    }

    private Criterion criterion(String name, String value) {
        List<String> several = List.of(value.split(","));
        Function<String, TimeBound> time = typedTime -> TimeBound.parse(typedTime, zone);
        return switch (name) {
            case "event" ->
                Criteria.event(several.stream().map(RecordQuery::event).toList());
            case "kind" -> Criteria.kind(several);
            case "message" -> Criteria.message(several);
            case "sender" -> Criteria.sender(several);
            case "recipient" -> Criteria.recipient(several);
            case "domain" -> Criteria.domain(several);
            case "binding" -> Criteria.binding(several);
            case "peer" -> Criteria.peer(several);
            case "size" -> size(value);
            case "since" -> Criteria.since(time.apply(value));
            case "until" -> Criteria.until(time.apply(value));
            case "about" -> Criteria.about(value);
            default -> Criteria.match(columns.named(name), LinePattern.literal(value, true));
        };
    }

    private static Event event(String typed) {
        String name = typed.toUpperCase(Locale.ROOT);
        return Arrays.stream(Event.values())
                .filter(event -> event.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        text("records.query.event", typed, Arrays.toString(Event.values()))));
    }

    private static Criterion size(String typed) {
        int dash = typed.indexOf('-');
        String from = dash < 0 ? typed : typed.substring(0, dash);
        String to = dash < 0 ? "" : typed.substring(dash + 1);
        return Criteria.size(
                from.isEmpty() ? 0 : Units.parseSizeBytes("size", from),
                to.isEmpty() ? Long.MAX_VALUE : Units.parseSizeBytes("size", to));
    }
}
