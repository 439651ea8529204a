package org.plimsoll.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.table.Columns;
import org.plimsoll.formats.table.Criteria;
import org.plimsoll.formats.table.Criterion;
import org.plimsoll.formats.table.LinePattern;
import org.plimsoll.planner.Units;
import picocli.CommandLine.Option;

/** Which records are wanted: shared by every command that chooses among them. */
final class FilterOptions {
    private static final String ADDRESSES = "an address, @domain, or a pattern with *";

    @Option(
            names = "--event",
            split = ",",
            paramLabel = "EVENT",
            description =
                    "What is reported: RECEIVED, DELIVERED, DEFERRED, FAILED, BOUNCED, REJECTED, MOVED, COMPLETED,"
                            + " HEARTBEAT or OTHER. Several values of an option, after commas or with the option again, are"
                            + " alternatives; a ! before a value excludes it.")
    private List<String> events = new ArrayList<>();

    @Option(names = "--kind", split = ",", paramLabel = "KIND", description = "Kind of line, such as R, T or =>.")
    private List<String> kinds = new ArrayList<>();

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description =
                    "From then on: " + Times.FORMS + "now. Without an offset on the clock of --zone or of the log.")
    private @Nullable String since;

    @Option(names = "--until", paramLabel = "TIME", description = "Before then.")
    private @Nullable String until;

    @Option(names = "--id", split = ",", paramLabel = "ID", description = "Id of the message.")
    private List<String> ids = new ArrayList<>();

    @Option(
            names = "--sender",
            split = ",",
            paramLabel = "ADDRESS",
            description = "Sender: " + ADDRESSES + "; <> is the null sender.")
    private List<String> senders = new ArrayList<>();

    @Option(
            names = "--recipient",
            split = ",",
            paramLabel = "ADDRESS",
            description = "Recipient, as it is or as it was before aliases: " + ADDRESSES + ".")
    private List<String> recipients = new ArrayList<>();

    @Option(
            names = "--domain",
            split = ",",
            paramLabel = "DOMAIN",
            description = "Domain that mail goes to, of the queue or of the recipient; may hold *.")
    private List<String> domains = new ArrayList<>();

    @Option(
            names = "--peer",
            split = ",",
            paramLabel = "HOST",
            description = "The other host: an IP address, a network such as 10.0.0.0/8, or a part of its name.")
    private List<String> peers = new ArrayList<>();

    @Option(
            names = "--size",
            split = ",",
            paramLabel = "RANGE",
            description = "Size: 10k..1M, 1M.. or ..10k, both ends included.")
    private List<String> sizes = new ArrayList<>();

    @Option(names = "--binding", split = ",", paramLabel = "NAME", description = "Binding; may hold *.")
    private List<String> bindings = new ArrayList<>();

    @Option(
            names = "--match",
            paramLabel = "FIELD=REGEX",
            description = "A field that holds a match of a regular expression (RE2); FIELD!=REGEX for one that does not"
                    + " or is missing. All that are given must be met.")
    private List<String> matches = new ArrayList<>();

    @Option(
            names = "--grep",
            paramLabel = "REGEX",
            description = "A line that holds a match; a ! before it excludes such lines. All that are given must be"
                    + " met.")
    private List<String> greps = new ArrayList<>();

    @Option(names = "--literal", description = "What --grep and --match look for is plain text.")
    private boolean literal;

    @Option(
            names = {"-i", "--ignore-case"},
            description = "Without regard to case in --grep and --match.")
    private boolean ignoreCase;

    @Option(
            names = {"-v", "--invert"},
            description = "What does not meet all of this.")
    private boolean inverted;

    /** Whether what does not meet the criteria is wanted. */
    boolean inverted() {
        return inverted;
    }

    /**
     * What is asked.
     *
     * @param columns what {@code --match} may name
     * @param times reads times
     */
    List<Criterion> criteria(Columns columns, Times times) {
        List<Criterion> criteria = new ArrayList<>();
        add(
                criteria,
                events,
                names -> Criteria.event(names.stream().map(FilterOptions::event).toList()));
        add(criteria, kinds, Criteria::kind);
        if (since != null) {
            criteria.add(Criteria.since(times.read("--since", since)));
        }
        if (until != null) {
            criteria.add(Criteria.until(times.read("--until", until)));
        }
        add(criteria, ids, Criteria::message);
        add(criteria, senders, Criteria::sender);
        add(criteria, recipients, Criteria::recipient);
        add(criteria, domains, Criteria::domain);
        add(criteria, peers, Criteria::peer);
        add(criteria, bindings, Criteria::binding);
        addSizes(criteria);
        matches.forEach(match -> criteria.add(match(match, columns)));
        greps.forEach(grep -> criteria.add(grep(grep)));
        return criteria;
    }

    /** The pattern that a text stands for. */
    LinePattern pattern(String option, String text) {
        try {
            return literal ? LinePattern.literal(text, ignoreCase) : LinePattern.regex(text, ignoreCase);
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + ": " + e.getMessage(), e);
        }
    }

    private static void add(List<Criterion> criteria, List<String> values, Function<List<String>, Criterion> make) {
        List<String> wanted = values.stream()
                .filter(value -> !value.startsWith("!"))
                .map(String::strip)
                .toList();
        List<String> unwanted = values.stream()
                .filter(value -> value.startsWith("!"))
                .map(value -> value.substring(1).strip())
                .toList();
        if (!wanted.isEmpty()) {
            criteria.add(make.apply(wanted));
        }
        if (!unwanted.isEmpty()) {
            criteria.add(make.apply(unwanted).excluding());
        }
    }

    private void addSizes(List<Criterion> criteria) {
        for (String size : sizes) {
            boolean unwanted = size.startsWith("!");
            Criterion criterion = size(unwanted ? size.substring(1) : size);
            criteria.add(unwanted ? criterion.excluding() : criterion);
        }
    }

    private static Criterion size(String range) {
        int dots = range.indexOf("..");
        String from = dots < 0 ? range : range.substring(0, dots);
        String to = dots < 0 ? range : range.substring(dots + 2);
        return Criteria.size(
                from.isBlank() ? 0 : Units.parseSizeBytes("--size", from),
                to.isBlank() ? Long.MAX_VALUE : Units.parseSizeBytes("--size", to));
    }

    private static Event event(String name) {
        return Arrays.stream(Event.values())
                .filter(event -> event.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UsageException("--event: '%s', expected some of %s"
                        .formatted(
                                name,
                                String.join(
                                        ",",
                                        Arrays.stream(Event.values())
                                                .map(Event::name)
                                                .toList()))));
    }

    private Criterion match(String match, Columns columns) {
        int equals = match.indexOf('=');
        boolean unwanted = equals > 0 && match.charAt(equals - 1) == '!';
        int end = unwanted ? equals - 1 : equals;
        if (end <= 0) {
            throw new UsageException("--match: '%s', expected FIELD=REGEX or FIELD!=REGEX".formatted(match));
        }
        LinePattern pattern = pattern("--match", match.substring(equals + 1));
        try {
            Criterion criterion = Criteria.match(columns.named(match.substring(0, end)), pattern);
            return unwanted ? criterion.excluding() : criterion;
        } catch (IllegalArgumentException e) {
            throw new UsageException("--match: field " + e.getMessage(), e);
        }
    }

    private Criterion grep(String grep) {
        boolean unwanted = grep.startsWith("!");
        Criterion criterion = Criteria.grep(pattern("--grep", unwanted ? grep.substring(1) : grep));
        return unwanted ? criterion.excluding() : criterion;
    }
}
