package org.plimsoll.report.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.plan.Finding;

/** What a study says beside its numbers. */
final class StudyJson {
    private StudyJson() {}

    /** Sources that gave nothing or less than they hold, and files that are no logs. */
    static void troubles(Json json, StudyResult study) throws IOException {
        troubles(json, study.failures(), study.skipped());
    }

    static void troubles(Json json, List<StudyResult.Failure> failures, List<String> skipped) throws IOException {
        json.list("failures", failures, failure -> {
            json.text("path", failure.path());
            json.text("sentence", failure.sentence());
        });
        json.texts("skipped", skipped);
    }

    static void findings(Json json, List<Finding> findings) throws IOException {
        json.list("findings", findings, finding -> {
            json.text("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            json.text("sentence", finding.sentence());
        });
    }
}
