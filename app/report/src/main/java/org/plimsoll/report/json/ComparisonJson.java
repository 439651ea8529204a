package org.plimsoll.report.json;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

import org.plimsoll.planner.StudyResult;
import org.plimsoll.report.Contender;
import org.plimsoll.report.Quantity;

/** Scenarios side by side, as {@code compare --json} prints them. */
final class ComparisonJson {
    private ComparisonJson() {}

    static void write(Json json, String version, List<Contender> contenders) throws IOException {
        StudyResult first = contenders.get(0).study();
        List<Quantity> quantities = Quantity.all(first);
        json.start();
        json.text("plimsoll", version);
        MeasurementJson.formats(json, first);
        json.list("scenarios", contenders, contender -> {
            json.text("name", contender.name());
            json.start("values");
            for (Quantity quantity : quantities) {
                number(json, quantity, quantity.value().apply(contender.study()), true);
            }
            json.end();
            json.start("differences");
            for (Quantity quantity : quantities) {
                number(json, quantity, quantity.difference(contender.study(), first), false);
            }
            json.end();
            PlanJson.plan(json, contender.study().plan());
            StudyJson.findings(json, contender.study().findings());
        });
        StudyJson.troubles(json, first);
        json.end();
    }

    /** A date is a text, a difference of dates a number of days. */
    private static void number(Json json, Quantity quantity, OptionalDouble value, boolean itself) throws IOException {
        if (value.isEmpty()) {
            json.nothing(quantity.id());
        } else if (itself && quantity.dated()) {
            json.text(quantity.id(), quantity.cell().apply(value.getAsDouble()).exact());
        } else {
            json.number(quantity.id(), value.getAsDouble());
        }
    }
}
