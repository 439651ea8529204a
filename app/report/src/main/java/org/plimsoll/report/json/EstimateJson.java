package org.plimsoll.report.json;

import java.io.IOException;
import java.util.OptionalDouble;

import org.plimsoll.planner.EstimateResult;
import org.plimsoll.planner.measure.Estimate;

/** What was estimated, as {@code measure --estimate --json} prints it. */
final class EstimateJson {
    private final Json json;

    private EstimateJson(Json json) {
        this.json = json;
    }

    static void estimates(Json json, EstimateResult result) throws IOException {
        json.list("estimates", result.estimates(), new EstimateJson(json)::estimate);
        StudyJson.troubles(json, result.failures(), result.skipped());
    }

    private void estimate(Estimate of) throws IOException {
        OptionalDouble cost = of.bytesPerMillionMessages();
        json.text("format", of.format());
        json.number("messages", of.messages());
        json.number("messagesLow", of.messagesLow());
        json.number("messagesHigh", of.messagesHigh());
        json.count("bytes", of.bytes());
        json.number("bytesPerMillionMessages", cost);
        json.number("bytesPerMillionMessagesLow", of.low());
        json.number("bytesPerMillionMessagesHigh", of.high());
        json.count("baselineBytesPerMillionMessages", of.baselineBytesPerMillionMessages());
        json.number("confidence", Estimate.CONFIDENCE);
        json.number("precision", of.precision());
        json.truth("exact", of.exact());
        json.count("bytesRead", of.bytesRead());
        json.count("blocksRead", of.blocksRead());
        json.count("seed", of.seed());
    }
}
