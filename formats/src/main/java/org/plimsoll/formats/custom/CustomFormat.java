package org.plimsoll.formats.custom;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LineDecoder;
import org.plimsoll.formats.model.LineEncoder;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.LogFormat;
import org.plimsoll.formats.model.LogGenerator;
import org.plimsoll.formats.model.LogSetting;
import org.plimsoll.formats.model.Meaning;
import org.plimsoll.formats.model.TimeWriter;

/** A format that a site made with Momentum's custom_logger: a format string for each stage of a message's life. */
public final class CustomFormat implements LogFormat {
    private final List<Shape> shapes;
    private final List<Shape> tried;
    private final List<LineKind> kinds;
    private final String strings;

    private CustomFormat(Map<Stage, FormatString> strings, List<Shape> shapes) throws InvalidFormatStringException {
        this.shapes = List.copyOf(shapes);
        tried = StageOrder.of(shapes);
        kinds = shapes.stream().flatMap(shape -> shape.kinds.stream()).toList();
        this.strings = strings.entrySet().stream()
                .map(entry -> entry.getKey().label + "=" + entry.getValue().text())
                .collect(Collectors.joining("; "));
    }

    /**
     * Compiles format strings.
     *
     * @param strings one format string, or several as {@code stage=string}, a semicolon between them; stages are
     *     reception, delivery, transient_failure, permanent_failure, xfer, rejection and bounce
     * @throws InvalidFormatStringException if one of them is none or ambiguous, with the position at which it is
     */
    public static CustomFormat compile(String strings) throws InvalidFormatStringException {
        return compile(StageStrings.parse(strings));
    }

    /**
     * Compiles the format strings of a stanza {@code custom_logger} in a configuration of Momentum.
     *
     * @param file the file, {@code ecelerity.conf} or one that it includes
     * @param instance name of the stanza, empty for the only one; behind a slash one of its stages, if its lines are
     *     not to be told from those of another one
     * @throws InvalidFormatStringException if the file cannot be read, or has no such stanza, or format strings in it
     *     are none or ambiguous
     */
    public static CustomFormat configured(Path file, String instance) throws InvalidFormatStringException {
        Map<Stage, FormatString> strings = LoggerStanzas.read(file).strings(instance);
        try {
            return compile(strings);
        } catch (InvalidFormatStringException e) {
            throw new InvalidFormatStringException("%s: %s".formatted(file, e.sentence()));
        }
    }

    private static CustomFormat compile(Map<Stage, FormatString> strings) throws InvalidFormatStringException {
        List<Shape> shapes = new ArrayList<>();
        for (Map.Entry<Stage, FormatString> entry : strings.entrySet()) {
            try {
                shapes.add(Shape.compile(entry.getKey(), entry.getValue()));
            } catch (InvalidFormatStringException e) {
                throw new InvalidFormatStringException(
                        strings.size() == 1 ? e.sentence() : "%s, %s".formatted(entry.getKey().label, e.sentence()));
            }
        }
        CustomFormat format = new CustomFormat(strings, shapes);
        format.readOwnExamples();
        return format;
    }

    /** What is not read back as it was written would be measured wrong. */
    private void readOwnExamples() throws InvalidFormatStringException {
        LineDecoder decoder = decoder(Set.of());
        for (LineKind kind : kinds) {
            byte[] line = kind.example().getBytes(StandardCharsets.ISO_8859_1);
            int read = decoder.decode(line, 0, line.length);
            if (read < 0 || !kinds.get(read).equals(kind)) {
                throw new InvalidFormatStringException(
                        "%s: the line '%s' would not be read back; expected delimiters that no value holds"
                                .formatted(kind.tag(), kind.example()));
            }
        }
    }

    @Override
    public String name() {
        return "custom";
    }

    @Override
    public String description() {
        return "Momentum custom_logger, " + strings;
    }

    /** None: what a site logs is its own choice, so no vendor can say what it costs. */
    @Override
    public long baselineBytesPerMillionMessages() {
        return NO_BASELINE;
    }

    @Override
    public Set<Event> recipientEvents() {
        return hasReceptions() ? Set.of(Event.RECEIVED) : Set.of(Event.DELIVERED, Event.FAILED);
    }

    @Override
    public String recipientRule() {
        return hasReceptions()
                ? "A Momentum message has one recipient: mail for three recipients is logged as three messages,"
                        + " so both denominators are the same."
                : "Receptions are not logged, so no messages can be counted;"
                        + " recipients are those delivered to and those given up.";
    }

    private boolean hasReceptions() {
        return kinds.stream().anyMatch(kind -> kind.event() == Event.RECEIVED);
    }

    @Override
    public boolean instants() {
        return shapes.stream().allMatch(Shape::instants);
    }

    @Override
    public List<LineKind> kinds() {
        return kinds;
    }

    @Override
    public int continuationKind() {
        return LineDecoder.UNRECOGNISED;
    }

    @Override
    public LineDecoder decoder(Set<Meaning> wanted) {
        return new CustomDecoder(tried, kinds, wanted);
    }

    @Override
    public LineEncoder encoder() {
        return new CustomEncoder(shapes);
    }

    @Override
    public @Nullable TimeWriter timeWriter(LineKind kind, int field) {
        return shapes.stream()
                .filter(shape -> shape.kinds.contains(kind))
                .findFirst()
                .map(shape -> shape.slots[field].pattern())
                .orElse(null);
    }

    @Override
    public List<LogSetting> settings() {
        return CustomSettings.of(shapes);
    }

    @Override
    public LogGenerator generator() {
        return new CustomGenerator(shapes);
    }
}
