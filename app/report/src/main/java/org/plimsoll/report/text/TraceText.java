package org.plimsoll.report.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Event;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.trace.MessageTrace;
import org.plimsoll.formats.trace.Outcome;
import org.plimsoll.formats.trace.TraceResult;
import org.plimsoll.formats.trace.TracedLine;
import org.plimsoll.report.Visible;

/**
 * Traced messages for people: of each a summary and what happened, line by line, or its lines as the logs have them.
 * Whatever comes from a log is made visible, so that it cannot steer a terminal.
 */
public final class TraceText {
    private static final int LABEL = 10;
    private static final int EVENT = 12;
    private static final int SHOWN_RECIPIENTS = 20;
    private static final String INDENT = "  ";

    private TraceText() {}

    /** Summaries and timelines, 80 columns wide, with an empty line between messages. */
    public static String timelines(TraceResult result) {
        List<String> lines = new ArrayList<>();
        for (MessageTrace message : result.messages()) {
            divide(lines);
            summarise(message, lines);
            lines.add("");
            message.lines().forEach(line -> tell(line, lines));
        }
        if (!result.others().isEmpty()) {
            divide(lines);
            lines.add("About no message");
            lines.add("");
            result.others().forEach(line -> tell(line, lines));
        }
        return text(lines);
    }

    /** The lines as they are, grouped by message, with an empty line after each group. */
    public static String lines(TraceResult result) {
        List<String> lines = new ArrayList<>();
        for (MessageTrace message : result.messages()) {
            message.lines().forEach(line -> lines.add(visible(line.raw())));
            lines.add("");
        }
        for (TracedLine line : result.others()) {
            lines.add(visible(line.raw()));
            lines.add("");
        }
        return text(lines);
    }

    /** Tabs stay: they are in the lines on purpose, and do no harm. */
    private static String visible(String raw) {
        return Arrays.stream(raw.split("\t", -1)).map(Visible::text).collect(Collectors.joining("\t"));
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static void divide(List<String> lines) {
        if (!lines.isEmpty()) {
            lines.add("");
        }
    }

    private static void summarise(MessageTrace message, List<String> lines) {
        lines.addAll(Layout.wrap("Message %s: %s".formatted(message.id(), words(message.outcome())), Layout.WIDTH));
        TracedLine reception = message.reception();
        String sender = message.sender();
        label("from", sender == null ? "not told in these logs" : sender, lines);
        label("to", recipients(message), lines);
        Long size = message.size();
        label("size", size == null ? "not told in these logs" : "%,d bytes".formatted(size), lines);
        label("received", reception == null ? "not in these logs" : received(reception), lines);
        label("attempts", Long.toString(message.attempts()), lines);
        Double delay = message.delaySeconds();
        label("delay", delay == null ? "none told" : duration(delay), lines);
        label("in", String.join(", ", message.sources()), lines);
    }

    private static String recipients(MessageTrace message) {
        List<String> all = message.recipients();
        if (all.isEmpty()) {
            return "not told in these logs";
        }
        String shown = all.stream().limit(SHOWN_RECIPIENTS).collect(Collectors.joining(", "));
        return all.size() <= SHOWN_RECIPIENTS
                ? shown
                : "%s and %,d more".formatted(shown, all.size() - SHOWN_RECIPIENTS);
    }

    private static String received(TracedLine reception) {
        String time = time(reception.time());
        String protocol = reception.protocol() == null ? "" : " by " + reception.protocol();
        String peer = reception.peer() == null ? "" : " from " + reception.peer();
        return time + protocol + peer;
    }

    private static void label(String label, String value, List<String> lines) {
        String start = INDENT + Layout.left(label, LABEL);
        for (String part : Layout.wrap(value, Layout.WIDTH - start.length())) {
            lines.add((start + part).stripTrailing());
            start = " ".repeat(start.length());
        }
    }

    private static void tell(TracedLine line, List<String> lines) {
        String start = line.continuation()
                ? " ".repeat(INDENT.length() + time(line.time()).length() + INDENT.length() + EVENT)
                : INDENT + time(line.time()) + INDENT + Layout.left(word(line.event()), EVENT);
        for (String part : Layout.wrap(happened(line), Math.max(20, Layout.WIDTH - start.length()))) {
            lines.add((start + part).stripTrailing());
            start = " ".repeat(start.length());
        }
    }

    private static String time(@Nullable LogTime time) {
        return time == null ? "" : time.toString();
    }

    private static String word(Event event) {
        return event == Event.OTHER ? "note" : event.name().toLowerCase(Locale.ROOT);
    }

    private static String happened(TracedLine line) {
        if (line.continuation()) {
            return line.raw().strip();
        }
        List<String> parts = new ArrayList<>();
        boolean arrival = line.event() == Event.RECEIVED || (line.event() == Event.MOVED && line.sender() != null);
        add(parts, "from ", line.sender());
        String target = line.recipient() == null ? line.domain() : line.recipient();
        add(parts, arrival ? "for " : "", target);
        add(parts, "instead of ", line.original());
        add(parts, arrival ? "by " : "at ", line.peer());
        add(parts, "attempt ", line.attempt() == null ? null : Long.toString(line.attempt() + 1));
        String told = String.join(", ", parts);
        String reason = line.reason();
        if (reason == null || reason.isBlank()) {
            return told;
        }
        return told.isEmpty() ? reason : told + ": " + reason;
    }

    private static void add(List<String> parts, String before, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            parts.add(before + value);
        }
    }

    private static String words(Outcome outcome) {
        return switch (outcome) {
            case DELIVERED -> "delivered";
            case BOUNCED -> "delivered, and came back as a bounce";
            case PARTLY -> "delivered to some, failed for others";
            case FAILED -> "failed";
            case DEFERRED -> "deferred, not yet delivered";
            case MOVED -> "moved to another node";
            case REJECTED -> "rejected";
            case RECEIVED -> "received, and nothing more in these logs";
            case UNKNOWN -> "the logs do not tell what became of it";
        };
    }

    /** Seconds in words: {@code 0.39 s}, {@code 1 h 20 min 4 s}. */
    private static String duration(double seconds) {
        if (seconds < 60) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        long whole = Math.round(seconds);
        StringBuilder words = new StringBuilder();
        append(words, whole / 86_400, "d");
        append(words, whole / 3_600 % 24, "h");
        append(words, whole / 60 % 60, "min");
        append(words, whole % 60, "s");
        return words.toString();
    }

    private static void append(StringBuilder words, long number, String unit) {
        if (number > 0) {
            words.append(words.isEmpty() ? "" : " ").append(number).append(' ').append(unit);
        }
    }
}
