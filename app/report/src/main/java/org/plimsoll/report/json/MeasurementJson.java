package org.plimsoll.report.json;

import java.io.IOException;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.jlog.JlogBacklog;
import org.plimsoll.formats.jlog.JlogDamage;
import org.plimsoll.formats.jlog.JlogTotals;
import org.plimsoll.formats.model.LineProblem;
import org.plimsoll.formats.model.LogTime;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.measure.Composition;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.Profile;

/** What was measured, as {@code measure --json} prints it. */
final class MeasurementJson {
    private final Json json;

    private MeasurementJson(Json json) {
        this.json = json;
    }

    static void formats(Json json, StudyResult study) throws IOException {
        json.list("formats", study.measurements(), new MeasurementJson(json)::format);
    }

    private void format(Measurement of) throws IOException {
        json.text("format", of.format());
        json.count("messages", of.messages());
        json.count("recipients", of.recipients());
        json.count("lines", of.lines());
        json.count("bytes", of.bytes());
        json.number("bytesPerMillionMessages", of.bytesPerMillionMessages());
        json.count("baselineBytesPerMillionMessages", of.hasBaseline() ? of.baselineBytesPerMillionMessages() : null);
        json.number("ratioToBaseline", of.ratioToBaseline());
        json.text("firstTime", text(of.firstTime()));
        json.text("lastTime", text(of.lastTime()));
        json.truth("complete", of.complete());
        json.list("events", of.events(), this::event);
        json.list("kinds", of.kinds(), this::kind);
        json.list("days", of.days(), this::day);
        json.start("unrecognised");
        json.count("lines", of.unrecognisedLines());
        json.count("bytes", of.unrecognisedBytes());
        json.end();
        json.list("problems", of.problems(), this::problem);
        json.list("sources", of.sources(), this::source);
        json.number("bytesPerMillionRecipients", of.bytesPerMillionRecipients());
        json.text("recipientRule", of.recipientRule());
        json.count("bytesOnDisk", of.bytesOnDisk());
        json.start("outside");
        json.count("lines", of.outsideLines());
        json.count("bytes", of.outsideBytes());
        json.end();
        hours(of);
        Composition composition = of.profile().composition();
        if (composition != null) {
            CompositionJson.write(json, of, composition);
        }
    }

    private static @Nullable String text(@Nullable LogTime time) {
        return time == null ? null : time.toString();
    }

    private void event(Measurement.EventTotal total) throws IOException {
        json.text("event", total.event().name());
        json.count("lines", total.lines());
        json.count("bytes", total.bytes());
    }

    private void kind(Measurement.KindTotal total) throws IOException {
        json.text("kind", total.kind());
        json.text("version", total.version());
        json.count("lines", total.lines());
        json.count("bytes", total.bytes());
        json.text("log", total.log());
    }

    private void day(Measurement.Day day) throws IOException {
        json.text("date", day.date().toString());
        json.count("messages", day.messages());
        json.count("bytes", day.bytes());
        json.truth("complete", day.complete());
    }

    private void hours(Measurement of) throws IOException {
        json.list("hours", of.profile().hours(), this::hour);
        Profile.Hour worst = of.profile().worstHour().orElse(null);
        if (worst == null) {
            json.nothing("worstHour");
        } else {
            json.start("worstHour");
            hour(worst);
            json.end();
        }
        Measurement.Day worstDay = of.days().stream()
                .max(Comparator.comparingLong(Measurement.Day::bytes)
                        .thenComparing(Measurement.Day::date, Comparator.reverseOrder()))
                .orElse(null);
        if (worstDay == null) {
            json.nothing("worstDay");
        } else {
            json.start("worstDay");
            day(worstDay);
            json.end();
        }
        json.list("mix", of.profile().mixes(), mix -> {
            json.text("date", mix.date().toString());
            json.list("events", mix.events(), this::event);
        });
    }

    private void hour(Profile.Hour hour) throws IOException {
        json.text("date", hour.date().toString());
        json.count("hour", (long) hour.hour());
        json.count("messages", hour.messages());
        json.count("bytes", hour.bytes());
    }

    private void problem(LineProblem problem) throws IOException {
        json.text("path", problem.path());
        json.count("line", problem.line());
        json.count("offset", problem.offset());
        json.count("column", (long) problem.column());
        json.text("reason", problem.reason());
        json.text("excerpt", problem.excerpt());
    }

    private void source(Measurement.Source source) throws IOException {
        json.text("path", source.path());
        json.text("log", source.log());
        json.text("compression", source.compression());
        json.count("bytesOnDisk", source.bytesOnDisk());
        json.count("bytes", source.bytes());
        json.count("lines", source.lines());
        json.truth("complete", source.complete());
        if (source.failure() != null) {
            json.text("failure", source.failure());
        }
        json.text("detection", source.detection());
        if (source.jlog() != null) {
            jlog(source.jlog());
        }
    }

    private void jlog(JlogTotals of) throws IOException {
        json.start("jlog");
        json.count("segments", of.segments());
        json.count("records", of.records());
        json.count("segmentBytes", of.segmentBytes());
        json.count("headerBytes", of.headerBytes());
        json.count("payloadBytes", of.payloadBytes());
        json.count("damagedBytes", of.damagedBytes());
        json.count("indexBytes", of.indexBytes());
        json.count("controlBytes", of.controlBytes());
        json.count("lineBytes", of.lineBytes());
        json.count("addedLineEnds", of.addedLineEnds());
        json.list("subscribers", of.subscribers(), this::backlog);
        json.count("damageCount", of.damageCount());
        json.list("damages", of.damages(), this::damage);
        json.end();
    }

    private void backlog(JlogBacklog of) throws IOException {
        json.text("subscriber", of.subscriber());
        json.text("checkpoint", of.checkpoint());
        json.count("recordsBehind", of.recordsBehind());
        json.count("bytesBehind", of.bytesBehind());
    }

    private void damage(JlogDamage of) throws IOException {
        json.text("segment", of.segment());
        json.count("offset", of.offset());
        json.count("bytes", of.bytes());
        json.text("reason", of.reason());
    }
}
