package org.plimsoll.report.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.plimsoll.formats.model.Conversion;
import org.plimsoll.formats.trace.TraceResult;
import org.plimsoll.planner.EstimateResult;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.forecast.SeriesForecast;
import org.plimsoll.planner.review.Review;
import org.plimsoll.report.Contender;
import org.plimsoll.report.Report;
import org.plimsoll.report.ReportWriter;
import org.plimsoll.report.file.WholeFile;

/**
 * JSON for machines. Keys are never renamed and never move; new ones may be added at the end of an object. Numbers that
 * do not exist, such as the cost where there is no message, are null. Text is plain ASCII, whatever the logs hold, so
 * that it can be shown on any terminal.
 */
public final class JsonWriter implements ReportWriter {
    private final String version;

    /**
     * Takes what is written as {@code plimsoll}.
     *
     * @param version version of the program, {@code 0.1.0}
     */
    public JsonWriter(String version) {
        this.version = version;
    }

    /** Writes the whole report: the measurement, the plan, and every section with all rows of its tables. */
    @Override
    public void write(Report report, Path target) throws IOException {
        byte[] json = render(report).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(target, out -> out.write(json));
    }

    /** The same JSON as text. */
    public String render(Report report) {
        return JsonText.ascii(json -> new ReportJson(json).write(version, report));
    }

    /** One object: what was measured of each format. */
    public String measured(StudyResult study) {
        return measured(study, Map.of());
    }

    /**
     * What was measured, and what the same logs would cost in another format.
     *
     * @param study the measured logs
     * @param as by the name of a log's format, what became of it in another one
     */
    public String measured(StudyResult study, Map<String, Conversion> as) {
        return JsonText.ascii(json -> {
            json.start();
            json.text("plimsoll", version);
            MeasurementJson.formats(json, study);
            if (!as.isEmpty()) {
                json.list("as", List.copyOf(as.entrySet()), entry -> converted(json, entry.getKey(), entry.getValue()));
            }
            StudyJson.troubles(json, study);
            StudyJson.findings(json, study.findings());
            json.end();
        });
    }

    private static void converted(Json json, String source, Conversion as) throws IOException {
        json.text("format", source);
        json.text("as", as.format());
        json.count("messages", as.messages());
        json.count("lines", as.linesWritten());
        json.count("bytes", as.bytesWritten());
        json.number("bytesPerMillionMessages", as.bytesPerMillionMessages());
    }

    /** One object: what was measured of each format, and what the disk needs; {@code plan} is null without a plan. */
    public String planned(StudyResult study) {
        return JsonText.ascii(json -> {
            json.start();
            json.text("plimsoll", version);
            MeasurementJson.formats(json, study);
            PlanJson.plan(json, study.plan());
            StudyJson.findings(json, study.findings());
            StudyJson.troubles(json, study);
            json.end();
        });
    }

    /**
     * One object: what was measured, and for each scenario its values, what it has more of than the first, and its
     * plan.
     *
     * @param contenders two or more results of the same logs
     */
    public String compared(List<Contender> contenders) {
        return JsonText.ascii(json -> ComparisonJson.write(json, version, contenders));
    }

    /**
     * One object: today, the last time, and what changed.
     *
     * @param study what was found
     * @param now what is kept of it
     * @param before the last review, null for the first one
     */
    public String reviewed(StudyResult study, Review now, @Nullable Review before) {
        return JsonText.ascii(json -> ReviewJson.write(json, version, study, now, before));
    }

    /**
     * One object: the traced messages with their lines.
     *
     * @param complete whether all logs were read to their ends
     */
    public String traced(TraceResult result, boolean complete) {
        return JsonText.ascii(json -> TraceJson.write(json, version, result, complete));
    }

    /** One object: what each format was estimated to cost. */
    public String estimated(EstimateResult result) {
        return JsonText.ascii(json -> {
            json.start();
            json.text("plimsoll", version);
            EstimateJson.estimates(json, result);
            json.end();
        });
    }

    /**
     * Writes one object: how each series goes on. Each is written before the next one is asked for.
     *
     * @param series the forecasts
     * @param notes what was taken for granted about the input
     * @param out where it goes; flushed, not closed
     */
    public void forecast(Iterator<SeriesForecast> series, List<String> notes, OutputStream out) throws IOException {
        JsonText.ascii(json -> ForecastJson.write(json, series, notes), out);
    }
}
