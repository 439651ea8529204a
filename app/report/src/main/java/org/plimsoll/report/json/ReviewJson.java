package org.plimsoll.report.json;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.review.Change;
import org.plimsoll.planner.review.Review;

/** Today against the last time, as {@code review --json} prints it. */
final class ReviewJson {
    private ReviewJson() {}

    static void write(Json json, String version, StudyResult study, Review now, @Nullable Review before)
            throws IOException {
        json.start();
        json.text("plimsoll", version);
        json.start("now");
        ReviewWriter.keys(json, now);
        json.end();
        if (before == null) {
            json.nothing("before");
            json.nothing("changes");
        } else {
            json.start("before");
            ReviewWriter.keys(json, before);
            json.end();
            json.list("changes", Change.between(before, now), change -> {
                json.text("format", change.format());
                json.number("bytesPerMillionMessagesBefore", change.before().bytesPerMillionMessages());
                json.number("bytesPerMillionMessagesNow", change.now().bytesPerMillionMessages());
                json.number("drift", change.drift());
                json.number("growth", change.growth());
                json.list("kinds", change.kinds(), kind -> {
                    json.text("kind", kind.kind());
                    json.number("bytesPerMillionMessagesBefore", kind.before());
                    json.number("bytesPerMillionMessagesNow", kind.now());
                    json.number("difference", kind.difference());
                });
            });
        }
        StudyJson.findings(json, study.findings());
        StudyJson.troubles(json, study);
        json.end();
    }
}
