package org.plimsoll.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.plimsoll.formats.model.FieldTotals;
import org.plimsoll.planner.measure.Composition;
import org.plimsoll.planner.measure.Measurement;
import org.plimsoll.planner.measure.WhatIf;

/** The bytes of a log by field, and what it would cost if that were changed. */
final class CompositionJson {
    private CompositionJson() {}

    static void write(Json json, Measurement measurement, Composition of) throws IOException {
        json.number("bytesPerDay", measurement.bytesPerDay());
        json.list("fields", of.totals().kinds(), kind -> kind(json, kind));
        json.list("whatIf", of.whatIfs(), whatIf -> whatIf(json, measurement, whatIf));
    }

    private static void kind(Json json, FieldTotals.OfKind of) throws IOException {
        json.text("kind", of.kind().tag());
        json.text("version", of.kind().version());
        json.text("event", of.kind().event().name());
        json.count("lines", of.count().lines());
        json.count("bytes", of.count().bytes());
        json.count("frameBytes", of.frameBytes());
        List<FieldTotals.OfField> there =
                of.fields().stream().filter(field -> field.count().lines() > 0).toList();
        json.list("fields", there, field -> {
            json.text("field", field.field().name());
            json.count("lines", field.count().lines());
            json.count("valueBytes", field.valueBytes());
            json.count("bytes", field.count().bytes());
        });
    }

    private static void whatIf(Json json, Measurement measurement, WhatIf of) throws IOException {
        json.text("change", of.change().name().toLowerCase(Locale.ROOT));
        json.text("where", of.where());
        json.text("name", of.name());
        json.text("description", of.description());
        json.count("lines", of.lines());
        json.number("bytes", Double.isNaN(of.bytes()) ? OptionalDouble.empty() : OptionalDouble.of(of.bytes()));
        json.number("bytesPerDay", of.bytesPerDay(measurement));
        json.number("bytesPerMillionMessages", of.bytesPerMillionMessages(measurement));
        json.text("certainty", of.certainty().name().toLowerCase(Locale.ROOT));
        json.text("basis", of.basis());
    }
}
