package org.plimsoll.formats.fuzz;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.model.Meaning;

/**
 * A format that hands out the same decoder again, for logs that are read one after the other: making one takes longer
 * than reading a short log. A decoder that keeps something of an earlier log is found out.
 */
final class OneDecoder implements LogFormat {
    private final LogFormat format;
    private final Map<Set<Meaning>, LineDecoder> decoders = new HashMap<>();

    OneDecoder(LogFormat format) {
        this.format = format;
    }

    @Override
    public LineDecoder decoder(Set<Meaning> wanted) {
        return decoders.computeIfAbsent(wanted, format::decoder);
    }

    @Override
    public String name() {
        return format.name();
    }

    @Override
    public String description() {
        return format.description();
    }

    @Override
    public long baselineBytesPerMillionMessages() {
        return format.baselineBytesPerMillionMessages();
    }

    @Override
    public Set<Event> recipientEvents() {
        return format.recipientEvents();
    }

    @Override
    public String recipientRule() {
        return format.recipientRule();
    }

    @Override
    public boolean instants() {
        return format.instants();
    }

    @Override
    public List<LineKind> kinds() {
        return format.kinds();
    }

    @Override
    public int continuationKind() {
        return format.continuationKind();
    }

    @Override
    public boolean continuable(LineKind kind) {
        return format.continuable(kind);
    }

    @Override
    public LineEncoder encoder() {
        return format.encoder();
    }

    @Override
    public LogGenerator generator() {
        return format.generator();
    }
}
