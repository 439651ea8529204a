package org.plimsoll.cli;

import java.util.Locale;
import java.util.Map;

import org.plimsoll.formats.model.Conversion;
import org.plimsoll.planner.StudyResult;
import org.plimsoll.planner.Units;
import org.plimsoll.planner.measure.Measurement;

/** What measured logs would cost in another format, for people. */
final class ReencodingText {
    private ReencodingText() {}

    /** A paragraph for each format that was measured, empty if nothing was converted. */
    static String of(StudyResult measured, Map<String, Conversion> converted) {
        StringBuilder text = new StringBuilder();
        for (Measurement each : measured.measurements()) {
            Conversion as = converted.get(each.format());
            if (as != null) {
                text.append('\n').append(paragraph(each, as));
            }
        }
        return text.toString();
    }

    private static String paragraph(Measurement measured, Conversion as) {
        if (as.bytesPerMillionMessages().isEmpty()
                || measured.bytesPerMillionMessages().isEmpty()) {
            return "As %s: no message was received in these logs, so there is no cost of a million.\n"
                    .formatted(as.format());
        }
        double cost = as.bytesPerMillionMessages().getAsDouble();
        double before = measured.bytesPerMillionMessages().getAsDouble();
        return String.format(
                Locale.ROOT,
                "As %s: %s a million messages (%.0f bytes); as %s: %s (%.0f bytes).%nThat is %.1f %% of it, over %d"
                        + " messages; `plimsoll convert` lists what %s cannot hold.%n",
                as.format(),
                Units.printSize(cost),
                cost,
                measured.format(),
                Units.printSize(before),
                before,
                100 * cost / before,
                as.messages(),
                as.format());
    }
}
