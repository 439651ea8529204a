package org.plimsoll.desktop.composition;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.plimsoll.desktop.text.Words;
import org.plimsoll.formats.model.Event;
import org.plimsoll.planner.measure.Breakdown;
import org.plimsoll.report.Visible;

import static org.plimsoll.desktop.text.Texts.text;

/**
 * What the composition screen shows of one log, already worded.
 *
 * @param title the log
 * @param subtitle how much of it, and of what time
 * @param bars bytes of each day, or of each hour of a short log
 * @param clock bytes by hour of the day, 24 of them
 * @param lists bytes by event, line kind, field, setting, domain and binding
 */
public record Composition(String title, String subtitle, Bars bars, List<Long> clock, List<PartList> lists) {
    /** A log of no more days is drawn hour by hour. */
    private static final long DAYS_BY_HOUR = 4;

    /** What a list is of. */
    public enum Kind {
        /** What lines report. */
        EVENT,
        /** What lines say they are. */
        LINE_KIND,
        /** Fields of lines. */
        FIELD,
        /** What the product can be told not to write. */
        SETTING,
        /** Where mail goes. */
        DOMAIN,
        /** Where it comes from. */
        BINDING
    }

    /**
     * Bytes over time.
     *
     * @param begin when the first bar begins
     * @param hoursEach how long a bar is
     * @param bytes one for each bar
     */
    public record Bars(LocalDateTime begin, int hoursEach, List<Long> bytes) {
        /** Copies the list. */
        public Bars {
            bytes = List.copyOf(bytes);
        }

        /** When a bar begins. */
        public LocalDateTime begin(int bar) {
            return begin.plusHours((long) hoursEach * bar);
        }

        /** From the beginning of one bar to the end of another. */
        Span span(int first, int last) {
            return new Span(begin(Math.min(first, last)), begin(Math.max(first, last) + 1));
        }
    }

    /**
     * Parts of a whole, the greatest first.
     *
     * @param kind what they are
     * @param parts the parts
     */
    public record PartList(Kind kind, List<Part> parts) {
        /** Copies the list. */
        public PartList {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One part.
     *
     * @param name what it is
     * @param description more about it, may be empty
     * @param bytes its bytes
     * @param share its share of all bytes, 0 to 1
     * @param amount its bytes, worded
     * @param saving what leaving it out saves a day, worded; empty where it cannot be left out
     * @param filter what the filter of lines takes to show them; empty where it cannot
     */
    public record Part(
            String name, String description, long bytes, double share, String amount, String saving, String filter) {}

    /** Copies the lists. */
    public Composition {
        clock = List.copyOf(clock);
        lists = List.copyOf(lists);
    }

    /**
     * Words a breakdown.
     *
     * @param whole all of the log
     * @param span the stretch that is looked at, if any
     * @param inSpan the same of the stretch alone: what cannot be told from the hours; empty while it is being read
     * @param only whether no other log is open, so that its lines need not be told from those of others
     */
    static Composition of(Breakdown whole, Optional<Span> span, Optional<Breakdown> inSpan, boolean only) {
        return new Wording(whole, span, inSpan, only).composition();
    }

    private static final class Wording {
        private final Breakdown whole;
        private final Optional<Span> span;
        private final Optional<Breakdown> detailed;
        private final List<Breakdown.Hour> hours;
        private final long bytes;
        private final double days;
        private final String ofLog;

        Wording(Breakdown whole, Optional<Span> span, Optional<Breakdown> inSpan, boolean only) {
            this.whole = whole;
            ofLog = only ? "" : " format:" + whole.format();
            this.span = span;
            detailed = span.isEmpty() ? Optional.of(whole) : inSpan;
            hours = whole.hours().stream()
                    .filter(hour -> span.map(in -> in.contains(hour.begin())).orElse(true))
                    .toList();
            bytes = span.isEmpty()
                    ? whole.bytes()
                    : hours.stream().mapToLong(Breakdown.Hour::bytes).sum();
            days = span.map(Span::days).orElseGet(() -> spanOf(whole.hours()));
        }

        Composition composition() {
            List<PartList> lists = new ArrayList<>();
            lists.add(byKind(Kind.EVENT, (kind, any) -> kind.event().name(), kind -> "event:" + name(kind.event())));
            detailed.ifPresent(found -> {
                lists.add(parts(Kind.SETTING, found.settings()));
                lists.add(parts(Kind.FIELD, found.fields()));
            });
            lists.add(byKind(
                    Kind.LINE_KIND, (kind, any) -> kind.tag() + " " + kind.version(), kind -> "kind:" + kind.tag()));
            detailed.ifPresent(found -> {
                lists.add(groups(Kind.DOMAIN, found.domains(), "domain"));
                lists.add(groups(Kind.BINDING, found.bindings(), "binding"));
            });
            lists.removeIf(list -> list.parts().isEmpty());
            return new Composition(Words.logName(whole.format()), subtitle(), bars(), clock(), lists);
        }

        private String subtitle() {
            String amount = text("composition.amount", Words.size(bytes), Words.size(perDay(bytes)));
            return span.map(in -> amount + " \u00b7 " + in.label()).orElse(amount);
        }

        private static String name(Event event) {
            return event.name().toLowerCase(Locale.ROOT);
        }

        private double perDay(long part) {
            return days <= 0 ? part : part / days;
        }

        /** Both ends count as whole hours. */
        private static double spanOf(List<Breakdown.Hour> all) {
            return all.isEmpty()
                    ? 0
                    : (1
                                    + ChronoUnit.HOURS.between(
                                            all.get(0).begin(),
                                            all.get(all.size() - 1).begin()))
                            / 24.0;
        }

        /** Damage may name any time: only hours around the middle of the bytes are drawn. */
        private Bars bars() {
            List<Breakdown.Hour> all = Outliers.leaveOut(whole.hours());
            if (all.isEmpty()) {
                return new Bars(LocalDateTime.of(1970, 1, 1, 0, 0), 24, List.of());
            }
            LocalDateTime first = all.get(0).begin();
            LocalDateTime last = all.get(all.size() - 1).begin();
            boolean byHour = ChronoUnit.DAYS.between(first, last) < DAYS_BY_HOUR;
            LocalDateTime begin = byHour ? first : first.truncatedTo(ChronoUnit.DAYS);
            int hoursEach = byHour ? 1 : 24;
            long[] sums = new long[(int) (ChronoUnit.HOURS.between(begin, last) / hoursEach) + 1];
            all.forEach(hour ->
                    sums[(int) (ChronoUnit.HOURS.between(begin, hour.begin()) / hoursEach)] += hour.bytes());
            return new Bars(begin, hoursEach, Arrays.stream(sums).boxed().toList());
        }

        private List<Long> clock() {
            long[] sums = new long[24];
            hours.forEach(hour -> sums[hour.begin().getHour()] += hour.bytes());
            return Arrays.stream(sums).boxed().toList();
        }

        private PartList byKind(
                Kind kind, BiFunction<Breakdown.Kind, Integer, String> name, Function<Breakdown.Kind, String> filter) {
            Map<String, Part> parts = new LinkedHashMap<>();
            long[] sums = new long[whole.kinds().size()];
            hours.forEach(hour -> hour.cells().forEach(cell -> sums[cell.kind()] += cell.bytes()));
            for (int i = 0; i < sums.length; i++) {
                Breakdown.Kind of = whole.kinds().get(i);
                if (sums[i] > 0) {
                    String description = kind == Kind.EVENT ? "" : of.description();
                    parts.merge(
                            name.apply(of, i),
                            part(name.apply(of, i), description, sums[i], true, filter.apply(of)),
                            (one, other) -> part(
                                    one.name(), one.description(), one.bytes() + other.bytes(), true, one.filter()));
                }
            }
            List<Part> all = new ArrayList<>(parts.values());
            if (span.isEmpty() && whole.unrecognisedBytes() > 0) {
                all.add(part(text("composition.unrecognised"), "", whole.unrecognisedBytes(), false, ""));
            }
            return sorted(kind, all);
        }

        private PartList parts(Kind kind, List<Breakdown.Part> found) {
            return sorted(
                    kind,
                    found.stream()
                            .map(each -> part(each.name(), each.description(), each.bytes(), true, ""))
                            .toList());
        }

        private PartList groups(Kind kind, Breakdown.Groups groups, String column) {
            List<Part> parts = new ArrayList<>();
            groups.top()
                    .forEach(group -> parts.add(
                            part(group.value(), "", group.bytes(), false, column + ":" + quoted(group.value()))));
            if (groups.otherBytes() > 0) {
                long others = groups.values() - groups.top().size();
                parts.add(part(text("composition.others", others), "", groups.otherBytes(), false, ""));
            }
            if (groups.withoutBytes() > 0 && !groups.top().isEmpty()) {
                parts.add(part(text("composition.without"), "", groups.withoutBytes(), false, ""));
            }
            return new PartList(kind, parts);
        }

        private static String quoted(String value) {
            return value.indexOf(' ') < 0 ? value : "\"" + value + "\"";
        }

        private static PartList sorted(Kind kind, List<Part> parts) {
            return new PartList(
                    kind,
                    parts.stream()
                            .sorted(Comparator.comparingLong(Part::bytes).reversed())
                            .toList());
        }

        private Part part(String name, String description, long part, boolean optional, String filter) {
            String during = span.map(in -> " " + in.filter()).orElse("");
            String lines = filter.isEmpty() ? "" : filter + ofLog + during;
            return new Part(
                    Visible.text(name),
                    description,
                    part,
                    bytes == 0 ? 0 : (double) part / bytes,
                    Words.size(part),
                    optional ? text("composition.saving", Words.size(perDay(part))) : "",
                    lines);
        }
    }
}
