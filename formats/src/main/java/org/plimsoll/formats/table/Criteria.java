package org.plimsoll.formats.table;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.bytes.Digits;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineCursor;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.table.Criterion.Binding;

/** What can be asked of records. Where several values are given, one of them is enough. */
public final class Criteria {
    /** Ids of Exim, before 4.97 and since, count to base 62. */
    private static final Pattern EXIM_ID = Pattern.compile("\\w{6}-(?:\\w{6}-\\w{2}|\\w{11}-\\w{4})");

    private static final Set<Meaning> NO_FIELD = EnumSet.noneOf(Meaning.class);

    private Criteria() {}

    /** Lines that report one of these. */
    public static Criterion event(Collection<Event> events) {
        Set<Event> any = EnumSet.copyOf(events);
        return kinds(kind -> any.contains(kind.event()));
    }

    /** Lines of a kind with one of these tags; the case of letters counts, for there are kinds that differ in it. */
    public static Criterion kind(Collection<String> tags) {
        Set<String> any = Set.copyOf(tags);
        return kinds(kind -> any.contains(kind.tag()));
    }

    private static Criterion kinds(Predicate<LineKind> asked) {
        Binding test = origin -> {
            List<LineKind> kinds = origin.format().kinds();
            boolean[] passes = new boolean[kinds.size()];
            for (int i = 0; i < passes.length; i++) {
                passes[i] = asked.test(kinds.get(i));
            }
            return (cursor, time) -> cursor.kindIndex() >= 0 && passes[cursor.kindIndex()];
        };
        return new Criterion(NO_FIELD, false, true, test, null);
    }

    /** Lines of records written then or later. */
    public static Criterion since(TimeBound from) {
        Binding test = origin -> (cursor, time) -> time.known() && !from.isAfter(time);
        return new Criterion(NO_FIELD, false, true, test, null);
    }

    /** Lines of records written before that. */
    public static Criterion until(TimeBound to) {
        Binding test = origin -> (cursor, time) -> time.known() && to.isAfter(time);
        return new Criterion(NO_FIELD, false, true, test, null);
    }

    /** Lines about messages with one of these ids. */
    public static Criterion message(Collection<String> ids) {
        List<TextSearch> any = ids.stream().map(id -> new TextSearch(id, false)).toList();
        return value(
                EnumSet.of(Meaning.MESSAGE),
                List.of(format -> Neutral.meaning(format, Meaning.MESSAGE)),
                value -> any.stream().anyMatch(id -> id.equals(value.data(), value.start(), value.end())),
                ids.size() == 1 ? any.get(0) : null);
    }

    /** Lines that name one of these senders, see {@link Wildcard}. */
    public static Criterion sender(Collection<String> addresses) {
        return address(addresses, EnumSet.of(Meaning.SENDER, Meaning.SENDER_DOMAIN), List.of(Neutral::sender));
    }

    /** Lines that name one of these recipients, as they are or as the address they came from. */
    public static Criterion recipient(Collection<String> addresses) {
        return address(
                addresses,
                EnumSet.of(Meaning.RECIPIENT, Meaning.RECIPIENT_DOMAIN),
                List.of(Neutral::recipient, Neutral::original));
    }

    private static Criterion address(
            Collection<String> addresses, Set<Meaning> wanted, List<Function<LogFormat, ColumnReader>> readers) {
        List<Wildcard> any = addresses.stream().map(Wildcard::address).toList();
        return value(wanted, readers, value -> matchesAnyAddress(any, value), hint(any));
    }

    /** Lines that name one of these domains as the one that mail goes to. */
    public static Criterion domain(Collection<String> domains) {
        List<Wildcard> any = domains.stream().map(Wildcard::word).toList();
        return value(
                EnumSet.of(Meaning.RECIPIENT, Meaning.RECIPIENT_DOMAIN, Meaning.DOMAIN),
                List.of(
                        format -> Neutral.meaning(format, Meaning.DOMAIN),
                        format -> Neutral.domainOf(Neutral.recipient(format)),
                        format -> Neutral.domainOf(Neutral.original(format))),
                value -> matchesAny(any, value),
                hint(any));
    }

    /** Whether one of the addresses of a value, which may be several, is meant. */
    private static boolean matchesAnyAddress(List<Wildcard> any, Value value) {
        byte[] data = value.data();
        int from = value.start();
        while (from < value.end()) {
            int last = AddressText.end(data, from, value.end());
            for (Wildcard one : any) {
                if (one.matches(data, from, last)) {
                    return true;
                }
            }
            from = last + 1;
        }
        return matchesAny(any, value);
    }

    /** Lines that name one of these bindings. */
    public static Criterion binding(Collection<String> bindings) {
        List<Wildcard> any = bindings.stream().map(Wildcard::word).toList();
        return value(
                EnumSet.of(Meaning.BINDING),
                List.of(format -> Neutral.meaning(format, Meaning.BINDING)),
                value -> matchesAny(any, value),
                hint(any));
    }

    /** Lines about another host: its address, a network it is in, or a part of its name. */
    public static Criterion peer(Collection<String> hosts) {
        List<Criterion> each = hosts.stream().map(Criteria::peer).toList();
        Binding test = origin -> {
            LineTest[] tests = each.stream().map(one -> one.test(origin)).toArray(LineTest[]::new);
            return (cursor, time) -> {
                for (LineTest one : tests) {
                    if (one.test(cursor, time)) {
                        return true;
                    }
                }
                return false;
            };
        };
        return new Criterion(EnumSet.of(Meaning.PEER), false, false, test, null);
    }

    private static Criterion peer(String host) {
        Network network = Network.parse(host);
        Set<Meaning> wanted = EnumSet.of(Meaning.PEER);
        if (network != null) {
            return value(
                    wanted,
                    List.of(Neutral::peer),
                    value -> network.contains(value.data(), value.start(), value.end()),
                    null);
        }
        TextSearch name = new TextSearch(host, true);
        return value(
                wanted,
                List.of(format -> Neutral.meaning(format, Meaning.PEER)),
                value -> name.find(value.data(), value.start(), value.end()) >= 0,
                name);
    }

    /** Lines that tell a size of at least {@code fromBytes} and at most {@code toBytes}. */
    public static Criterion size(long fromBytes, long toBytes) {
        return value(
                EnumSet.of(Meaning.SIZE),
                List.of(format -> Neutral.meaning(format, Meaning.SIZE)),
                value -> {
                    long size = Digits.parse(value.data(), value.start(), value.end());
                    return size >= fromBytes && size <= toBytes;
                },
                null);
    }

    /**
     * Lines about something that is given without saying what it is: the id of a message, a batch or a connection; an
     * address; another host or a network; a domain. In texts, such as the reason of a rejection, it counts as a word.
     * The case of letters does not count, but in an id of Exim, where it tells messages apart.
     */
    public static Criterion about(String what) {
        Set<Meaning> wanted = EnumSet.of(
                Meaning.MESSAGE,
                Meaning.BATCH,
                Meaning.CONNECTION,
                Meaning.SENDER,
                Meaning.SENDER_DOMAIN,
                Meaning.RECIPIENT,
                Meaning.RECIPIENT_DOMAIN,
                Meaning.DOMAIN,
                Meaning.PEER,
                Meaning.REASON);
        Network network = Network.parse(what);
        Wildcard address = Wildcard.address(what);
        boolean exact = EXIM_ID.matcher(what).matches();
        Wildcard word = exact ? Wildcard.exact(what) : Wildcard.word(what.startsWith("@") ? what.substring(1) : what);
        WholeWord inText = new WholeWord(what, !exact);
        List<Function<LogFormat, ColumnReader>> readers =
                List.of(Neutral::sender, Neutral::recipient, Neutral::original);
        Binding test = origin -> {
            ColumnReader[] addresses = readers.stream()
                    .map(reader -> reader.apply(origin.format()))
                    .toArray(ColumnReader[]::new);
            ColumnReader[] words =
                    EnumSet.of(Meaning.MESSAGE, Meaning.BATCH, Meaning.CONNECTION, Meaning.DOMAIN).stream()
                            .map(meaning -> Neutral.meaning(origin.format(), meaning))
                            .toArray(ColumnReader[]::new);
            ColumnReader peer = Neutral.peer(origin.format());
            ColumnReader reason = Neutral.meaning(origin.format(), Meaning.REASON);
            Value value = new Value();
            return (cursor, time) -> any(addresses, cursor, value, address)
                    || any(words, cursor, value, word)
                    || isPeer(peer, cursor, value, network)
                    || holds(reason, cursor, value, inText);
        };
        TextSearch written = word.hint();
        boolean everywhere = network == null || (what.indexOf('/') < 0 && what.indexOf(':') < 0);
        return new Criterion(wanted, false, false, test, everywhere ? written : null);
    }

    private static boolean any(ColumnReader[] readers, LineCursor cursor, Value value, Wildcard wildcard) {
        for (ColumnReader reader : readers) {
            reader.read(cursor, value);
            if (value.present() && matchesAnyAddress(List.of(wildcard), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPeer(ColumnReader peer, LineCursor cursor, Value value, @Nullable Network network) {
        if (network == null) {
            return false;
        }
        peer.read(cursor, value);
        return value.present() && network.contains(value.data(), value.start(), value.end());
    }

    private static boolean holds(ColumnReader reason, LineCursor cursor, Value value, WholeWord word) {
        reason.read(cursor, value);
        return value.present() && word.in(value.data(), value.start(), value.end());
    }

    /** Lines whose value of a column holds the pattern. */
    public static Criterion match(Column column, LinePattern pattern) {
        Binding test = origin -> {
            ColumnReader reader = column.reader(origin);
            LinePattern.Search search = pattern.search();
            Value value = new Value();
            return (cursor, time) -> {
                reader.read(cursor, value);
                return value.present() && search.in(value.data(), value.start(), value.end());
            };
        };
        return new Criterion(column.wanted(), false, false, test, null);
    }

    /** Lines that hold the pattern. */
    public static Criterion grep(LinePattern pattern) {
        Binding test = origin -> {
            LinePattern.Search search = pattern.search();
            return (cursor, time) -> search.in(cursor.data(), cursor.start(), cursor.end());
        };
        return new Criterion(NO_FIELD, false, false, test, pattern.needed());
    }

    private static boolean matchesAny(List<Wildcard> any, Value value) {
        for (Wildcard one : any) {
            if (one.matches(value.data(), value.start(), value.end())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable TextSearch hint(List<Wildcard> any) {
        return any.size() == 1 ? any.get(0).hint() : null;
    }

    /** Lines of which one of the values passes; the hint stands in every line of which one does. */
    private static Criterion value(
            Set<Meaning> wanted,
            List<Function<LogFormat, ColumnReader>> readers,
            Predicate<Value> passes,
            @Nullable TextSearch hint) {
        Binding test = origin -> {
            ColumnReader[] bound = readers.stream()
                    .map(reader -> reader.apply(origin.format()))
                    .toArray(ColumnReader[]::new);
            Value value = new Value();
            return (cursor, time) -> {
                for (ColumnReader reader : bound) {
                    reader.read(cursor, value);
                    if (value.present() && passes.test(value)) {
                        return true;
                    }
                }
                return false;
            };
        };
        return new Criterion(wanted, false, false, test, hint);
    }
}
