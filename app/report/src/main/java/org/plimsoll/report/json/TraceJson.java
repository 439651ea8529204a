package org.plimsoll.report.json;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.formats.trace.MessageTrace;
import org.plimsoll.formats.trace.TraceResult;
import org.plimsoll.formats.trace.TracedLine;

/** Traced messages, as {@code trace --json} prints them. */
final class TraceJson {
    private final Json json;

    private TraceJson(Json json) {
        this.json = json;
    }

    static void write(Json json, String version, TraceResult result, boolean complete) throws IOException {
        TraceJson trace = new TraceJson(json);
        json.start();
        json.text("plimsoll", version);
        json.list("messages", result.messages(), trace::message);
        json.list("others", result.others(), trace::line);
        json.truth("complete", complete);
        json.texts("failures", result.failures());
        json.count("unrecognisedLines", result.unrecognisedLines());
        json.end();
    }

    private void message(MessageTrace message) throws IOException {
        TracedLine reception = message.reception();
        json.text("message", message.id());
        json.text("outcome", message.outcome().name());
        json.text("sender", message.sender());
        json.texts("recipients", message.recipients());
        json.count("size", message.size());
        json.text("received", reception == null ? null : text(reception.time()));
        json.text("peer", reception == null ? null : reception.peer());
        json.text("protocol", reception == null ? null : reception.protocol());
        json.count("attempts", message.attempts());
        number("delay", message.delaySeconds());
        json.list("lines", message.lines(), this::line);
    }

    private void line(TracedLine line) throws IOException {
        json.text("time", text(line.time()));
        json.text("event", line.event().name());
        json.text("kind", line.kind());
        json.text("log", line.log());
        json.text("sender", line.sender());
        json.text("recipient", line.recipient());
        json.text("original", line.original());
        json.text("domain", line.domain());
        json.text("peer", line.peer());
        json.text("binding", line.binding());
        json.text("protocol", line.protocol());
        json.count("size", line.size());
        json.count("attempt", line.attempt());
        number("delay", line.delaySeconds());
        json.text("reason", line.reason());
        json.text("file", line.source());
        json.count("line", line.line());
        json.count("offset", line.offset());
        json.text("raw", line.raw());
    }

    private void number(String key, @Nullable Double value) throws IOException {
        if (value == null) {
            json.nothing(key);
        } else {
            json.number(key, value.doubleValue());
        }
    }

    private static @Nullable String text(@Nullable LogTime time) {
        return time == null ? null : time.toString();
    }
}
