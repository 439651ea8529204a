package org.plimsoll.planner.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What has become of the logs of one format since the last time.
 *
 * @param format its name
 * @param before the last time
 * @param now this time
 * @param kinds what each kind of line adds to the change, the largest first; together all of it
 */
public record Change(String format, Review.Log before, Review.Log now, List<OfKind> kinds) {
    private static final double MILLION = 1e6;

    /**
     * What one kind of line costs a million messages.
     *
     * @param kind the kind
     * @param before bytes for a million messages the last time
     * @param now the same this time
     */
    public record OfKind(String kind, double before, double now) {
        /** How much more that is. */
        public double difference() {
            return now - before;
        }
    }

    /** Copies the list. */
    public Change {
        kinds = List.copyOf(kinds);
    }

    /**
     * What has changed, format by format; those that were not there both times, or without a message, are left out.
     *
     * @param before the last time
     * @param now this time
     */
    public static List<Change> between(Review before, Review now) {
        List<Change> changes = new ArrayList<>();
        for (Review.Log log : now.logs()) {
            before.log(log.format())
                    .filter(last -> last.messages() > 0 && log.messages() > 0)
                    .ifPresent(last -> changes.add(new Change(log.format(), last, log, kinds(last, log))));
        }
        return changes;
    }

    private static List<OfKind> kinds(Review.Log before, Review.Log now) {
        Set<String> names = new LinkedHashSet<>();
        now.kinds().forEach(kind -> names.add(kind.kind()));
        before.kinds().forEach(kind -> names.add(kind.kind()));
        return names.stream()
                .map(name -> new OfKind(name, cost(before, name), cost(now, name)))
                .sorted(Comparator.comparingDouble((OfKind kind) -> -Math.abs(kind.difference())))
                .toList();
    }

    private static double cost(Review.Log log, String kind) {
        return log.kinds().stream()
                .filter(each -> each.kind().equals(kind))
                .mapToDouble(each -> each.bytes() * MILLION / log.messages())
                .sum();
    }

    /** How much more a million messages cost now than the last time, 0.2 for 20 % more. */
    public double drift() {
        return now.bytesPerMillionMessages().orElseThrow()
                        / before.bytesPerMillionMessages().orElseThrow()
                - 1;
    }

    /** How many more messages there are a day, 0.2 for 20 % more; empty where that is not known. */
    public OptionalDouble growth() {
        Double then = before.messagesPerDay();
        Double today = now.messagesPerDay();
        return then == null || today == null || then == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(today / then - 1);
    }
}
