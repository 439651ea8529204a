package org.plimsoll.formats.custom;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.plimsoll.formats.bytes.ByteSink;
import org.plimsoll.formats.bytes.Bytes;
import org.plimsoll.formats.custom.TimeElement.Kind;
import org.plimsoll.formats.model.TimeWriter;

/**
 * A time as a pattern of strftime describes it. Reading goes from left to right and knows by itself where the time
 * ends, so that a delimiter may occur in it.
 */
final class TimePattern implements TimeWriter {
    /** {@code .NNNNNN}, which log_hires_timestamp adds behind seconds. */
    static final int HIRES = 7;

    private final List<TimeElement> elements;
    private final TimeElement[] steps;
    /** Length of every time, -1 if they differ. */
    final int length;
    /** Whether times may be longer by {@link #HIRES}. */
    final boolean hires;

    private TimePattern(List<TimeElement> elements) {
        this.elements = List.copyOf(elements);
        steps = this.elements.toArray(TimeElement[]::new);
        hires = elements.stream().anyMatch(element -> element.kind() == Kind.SECOND);
        length = elements.stream().anyMatch(element -> element.width() < 0)
                ? -1
                : elements.stream().mapToInt(TimeElement::width).sum();
    }

    /** Seconds with that many decimals, as {@code %us{N}} writes them. */
    static TimePattern decimals(int count) {
        return new TimePattern(List.of(
                TimeElement.number(Kind.EPOCH, -1),
                TimeElement.literal(Bytes.ascii(".")),
                TimeElement.number(Kind.FRACTION, count)));
    }

    /**
     * Compiles a pattern of strftime.
     *
     * @throws InvalidFormatStringException if it holds a conversion that is none, with one phrase saying which
     */
    static TimePattern compile(String pattern) throws InvalidFormatStringException {
        List<TimeElement> elements = new ArrayList<>();
        add(pattern, elements);
        if (elements.stream().allMatch(element -> element.kind() == Kind.LITERAL)) {
            throw new InvalidFormatStringException(
                    "'%s' tells no time; expected conversions of strftime such as %%Y-%%m-%%d".formatted(pattern));
        }
        return new TimePattern(elements);
    }

    private static void add(String pattern, List<TimeElement> elements) throws InvalidFormatStringException {
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '%') {
                int next = pattern.indexOf('%', i);
                int end = next < 0 ? pattern.length() : next;
                elements.add(TimeElement.literal(pattern.substring(i, end).getBytes(StandardCharsets.UTF_8)));
                i = end - 1;
                continue;
            }
            int at = i + 1;
            boolean unpadded = at < pattern.length() && (pattern.charAt(at) == '-' || pattern.charAt(at) == '_');
            boolean modified = at < pattern.length() && (pattern.charAt(at) == 'E' || pattern.charAt(at) == 'O');
            at += unpadded || modified ? 1 : 0;
            if (at == pattern.length()) {
                throw new InvalidFormatStringException(
                        "'%s' ends within a conversion; expected a letter behind it".formatted(pattern));
            }
            addConversion(pattern.charAt(at), unpadded, elements);
            i = at;
        }
    }

    private static void addConversion(char conversion, boolean unpadded, List<TimeElement> elements)
            throws InvalidFormatStringException {
        String written = TimeElement.abbreviated(conversion);
        if (!written.isEmpty()) {
            add(written, elements);
            return;
        }
        TimeElement element = TimeElement.of(conversion, unpadded);
        if (element == null) {
            throw new InvalidFormatStringException(
                    "%%%s is no conversion of strftime that is known; expected such as %%Y, %%m, %%d, %%H, %%M, %%S"
                            .formatted(conversion));
        }
        elements.add(element);
    }

    /** Whether times end where they end, whatever stands behind them. */
    boolean endsByItself() {
        TimeElement last = steps[steps.length - 1];
        return last.width() > 0;
    }

    /** Whether it tells an instant: seconds since 1970, or an offset beside its clock. */
    boolean tellsInstant() {
        return elements.stream().anyMatch(element -> element.kind() == Kind.EPOCH);
    }

    /**
     * Reads a time.
     *
     * @param reading is told what it says
     * @return byte after it, or -1 if there is none
     */
    int read(byte[] data, int from, int to, ClockReading reading) {
        int at = from;
        long epoch = -1;
        for (TimeElement step : steps) {
            int next = step.read(data, at, to, reading);
            if (next < 0) {
                return -1;
            }
            if (step.kind() == Kind.EPOCH) {
                epoch = TimeElement.micros(data, at, next);
            } else if (step.kind() == Kind.FRACTION) {
                epoch += TimeElement.fractionMicros(data, at, next);
            }
            at = next;
        }
        if (epoch >= 0) {
            reading.say(epoch);
        }
        return at;
    }

    /** Writes a time of a clock that shows UTC. */
    void put(ByteSink line, long micros) {
        line.put(write(micros, 0, ZoneOffset.UTC));
    }

    /** Fractions that the pattern does not name stand behind the seconds, as log_hires_timestamp puts them there. */
    @Override
    public String write(long micros, int digits, ZoneId zone) {
        ZonedDateTime time = Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone);
        StringBuilder text = new StringBuilder();
        for (TimeElement step : steps) {
            step.append(text, time);
            if (digits > 0 && step.kind() == Kind.SECOND) {
                text.append('.');
                TimeElement.appendFraction(text, time, HIRES - 1);
            }
        }
        return text.toString();
    }
}
