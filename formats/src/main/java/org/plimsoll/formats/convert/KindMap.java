package org.plimsoll.formats.convert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineKind;

/**
 * The line kind of a target that reports what a kind of the source reports: of the same event and the same log, if
 * possible of the same tag. A kind that reports nothing in particular has a counterpart only under its own name.
 */
final class KindMap {
    private final List<LineKind> targets;
    private final List<LineKind> sources;
    private final boolean ownNames;

    /**
     * A map onto the kinds of a version.
     *
     * @param targets the kinds, in the order of their table
     * @param sources the kinds of the source's format
     */
    KindMap(List<LineKind> targets, List<LineKind> sources) {
        this.targets = targets;
        this.sources = sources;
        Set<String> logs = targets.stream().map(LineKind::log).collect(Collectors.toSet());
        ownNames = sources.stream().map(LineKind::log).noneMatch(logs::contains);
    }

    /** The counterpart of a kind. */
    Optional<LineKind> of(LineKind source) {
        if (targets.contains(source)) {
            return Optional.of(source);
        }
        List<LineKind> candidates = targets.stream()
                .filter(target -> target.event() == source.event())
                .filter(target -> ownNames || target.log().equals(source.log()))
                .filter(target -> arrives(target, targets) == arrives(source, sources))
                .toList();
        if (source.event() == Event.HEARTBEAT) {
            // A version has several letters for it where its manuals disagree; the last one is the newest.
            return candidates.stream().reduce((first, last) -> last);
        }
        Optional<LineKind> namesake = candidates.stream()
                .filter(target -> target.tag().equals(source.tag()))
                .findFirst();
        return namesake.isPresent() || source.event() == Event.OTHER
                ? namesake
                : candidates.stream().findFirst();
    }

    /** Of a message that moves one node writes that it came, as of any reception, and another that it went. */
    private static boolean arrives(LineKind kind, List<LineKind> table) {
        return kind.event() == Event.MOVED
                && table.stream()
                        .anyMatch(other -> other.event() == Event.RECEIVED
                                && other.tag().equals(kind.tag())
                                && other.log().equals(kind.log()));
    }

    /** The kind that says that a message left the spool, if the target has one. */
    Optional<LineKind> completion() {
        return targets.stream()
                .filter(target -> target.event() == Event.COMPLETED)
                .findFirst();
    }
}
