package org.plimsoll.formats.custom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.Field;
import org.plimsoll.formats.model.FieldType;
import org.plimsoll.formats.model.LineKind;
import org.plimsoll.formats.model.Meaning;

/**
 * A compiled format string: slots with literal text before, between and behind them.
 *
 * <p>A line is divided from the left as far as no value ordinarily holds the delimiter behind it, and from the right as
 * far as none holds the delimiter before it. One slot, the elastic one, takes what is left between both and may hold
 * anything. A format string that both ways together do not cover is ambiguous and refused.
 */
final class Shape {
    private static final String LOG = "custom";
    private static final String ANY_VERSION = "any";

    final Stage stage;
    final Slot[] slots;
    /** Text before the first slot, between slots, and behind the last one. */
    final byte[][] literals;
    /** The slot that takes what is left. */
    final int elastic;
    /** Slots of which a surplus delimiter in a line may be a part, tried one after the other. */
    final int[] otherElastics;
    /** Slot that tells how a message came in, -1 if there is none. */
    final int protocol;

    /** The line's kind, and for a reception behind it that of one from another node. */
    final List<LineKind> kinds;

    private Shape(Stage stage, FormatString string, Slot[] slots, byte[][] literals, int elastic) {
        this.stage = stage;
        this.slots = slots;
        this.literals = literals;
        this.elastic = elastic;
        otherElastics = IntStream.range(0, slots.length)
                .filter(i -> i != elastic && slots[i].mayHoldAnything())
                .toArray();
        List<Field> fields = fields(slots);
        kinds = kinds(string, fields);
        protocol = kinds.get(0).indexOf(Meaning.PROTOCOL);
    }

    /**
     * Compiles a format string.
     *
     * @throws InvalidFormatStringException if it is none or ambiguous, with the position at which it is
     */
    static Shape compile(Stage stage, FormatString string) throws InvalidFormatStringException {
        int count = string.macros().size();
        Slot[] slots = new Slot[count];
        for (int i = 0; i < count; i++) {
            slots[i] = Slot.of(string.macros().get(i));
        }
        byte[][] literals = new byte[count + 1][];
        for (int i = 0; i <= count; i++) {
            literals[i] = string.literals().get(i).getBytes(StandardCharsets.UTF_8);
        }
        return new Shape(stage, string, slots, literals, elastic(slots, literals));
    }

    private static int elastic(Slot[] slots, byte[][] literals) throws InvalidFormatStringException {
        int elastic = 0;
        while (elastic < slots.length - 1 && slots[elastic].endsBefore(literals[elastic + 1])) {
            elastic++;
        }
        for (int i = slots.length - 1; i > elastic; i--) {
            if (!slots[i].beginsBehind(literals[i])) {
                throw ambiguous(slots, literals, elastic, i);
            }
        }
        return elastic;
    }

    private static InvalidFormatStringException ambiguous(Slot[] slots, byte[][] literals, int left, int right) {
        for (int i = left + 1; i <= right; i++) {
            boolean told = slots[i - 1].endsBefore(literals[i]) || slots[i].beginsBehind(literals[i]);
            if (literals[i].length == 0 && !told) {
                Macro one = slots[i - 1].macro();
                Macro other = slots[i].macro();
                return new InvalidFormatStringException(
                        "position %s: nothing divides %s from %s; expected a delimiter between them"
                                .formatted(other.position(), one.written(), other.written()));
            }
        }
        return new InvalidFormatStringException(
                "position %s: %s may hold the '%s' behind it, and %s at position %s the '%s' before it; expected a"
                                .formatted(
                                        slots[left].macro().position(),
                                        slots[left].macro().written(),
                                        text(literals[left + 1]),
                                        slots[right].macro().written(),
                                        slots[right].macro().position(),
                                        text(literals[right]))
                        + " delimiter that one of them does not hold");
    }

    private static String text(byte[] literal) {
        return new String(literal, StandardCharsets.UTF_8);
    }

    private static List<Field> fields(Slot[] slots) {
        boolean inbound = has(slots, "CI");
        boolean code = has(slots, "S");
        List<Field> fields = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        for (Slot slot : slots) {
            Field field = slot.field(inbound, code);
            int times = used.merge(field.name(), 1, Integer::sum);
            String name = times == 1 ? field.name() : field.name() + "_" + times;
            fields.add(Field.at(name, field.type(), field.meaning(), field.description()));
        }
        return fields;
    }

    private static boolean has(Slot[] slots, String name) {
        for (Slot slot : slots) {
            if (slot.macro().name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private List<LineKind> kinds(FormatString string, List<Field> fields) {
        LineKind own = kind(stage.event, fields, Samples.line(this, ""), stage.description, string);
        return stage == Stage.RECEPTION && own.indexOf(Meaning.PROTOCOL) >= 0
                ? List.of(
                        own,
                        kind(
                                Event.MOVED,
                                fields,
                                Samples.line(this, Samples.FROM_NODE),
                                "a message came from another node",
                                string))
                : List.of(own);
    }

    private LineKind kind(Event event, List<Field> fields, String example, String description, FormatString string) {
        boolean evidence = fields.stream().anyMatch(field -> field.type() == FieldType.TIME);
        return new LineKind(
                stage.label,
                ANY_VERSION,
                LOG,
                event,
                evidence,
                fields,
                example,
                "%s: %s".formatted(description, string.text()));
    }

    /** Whether every time of it is an instant. */
    boolean instants() {
        for (Slot slot : slots) {
            TimePattern pattern = slot.pattern();
            if (pattern != null && !pattern.tellsInstant() && !has(slots, "us") && !hasUnixTime()) {
                return false;
            }
        }
        return true;
    }

    private boolean hasUnixTime() {
        for (Slot slot : slots) {
            if (slot.macro().name().equals("t") && slot.pattern() == null) {
                return true;
            }
        }
        return false;
    }
}
